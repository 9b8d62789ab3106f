import { useEffect, useState } from 'preact/hooks';
import { readWords, type Meant, type WordsRead } from './parse-three-words.ts';
import { sentNations, type Sent } from './short-link.ts';
import Field from '../site/Field.tsx';

interface Words {
  readonly type: string;
  readonly hint: string;
  readonly find: string;
  readonly page: string;
  readonly mended: string;
  readonly madeFor: string;
  readonly likely: string;
  readonly none: string;
  readonly empty: string;
  readonly england: string;
  readonly wales: string;
}

interface Props {
  /** The words of content/three-words.yaml, in their order. */
  readonly list: readonly string[];
  readonly words: Words;
}

/** A page of the list below the field. */
interface Listed {
  readonly address: string;
  readonly title: string;
  readonly nations: readonly string[];
}

/**
 * Leads from three words to their page. What is typed stays in this page’s memory, and nobody is
 * moved: a link is shown, and what was not sure is told.
 */
export default function ThreeWords({ list, words }: Props) {
  const [live, setLive] = useState(false);
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<WordsRead | null>(null);
  useEffect(() => setLive(true), []);
  if (!live) return null;

  const pages = listedPages();
  const find = (): void => setRead(readWords(typed, list, [...everythingSent(pages)]));
  return (
    <Field
      id="three-words"
      label={words.type}
      {...{ hint: words.hint, typed }}
      onType={(text) => {
        setTyped(text);
        // What was found is not for what stands there now.
        setRead(null);
      }}
      find={{ says: words.find, press: find }}
    >
      <p role="status">{read && inWords(read, words, list)}</p>
      <ul class="ways">
        {read &&
          meantBy(read).map((meant) => (
            <PageMeant key={meant.words} {...{ meant, pages, words }} />
          ))}
      </ul>
    </Field>
  );
}

interface PageMeantProps {
  readonly meant: Meant;
  readonly pages: ReadonlyMap<number, Listed>;
  readonly words: Words;
}

function PageMeant({ meant: { sent, words: three }, pages, words }: PageMeantProps) {
  const page = pages.get(sent.page);
  if (!page) return null;
  const nation = sent.nation === 'none' ? null : sent.nation;
  return (
    <li>
      <a href={nation ? `${page.address}#for-${nation}` : page.address}>{page.title}</a>
      <p>
        {three}
        {nation && `. ${words.madeFor.replace('{nation}', words[nation])}`}
      </p>
    </li>
  );
}

const meantBy = (read: WordsRead): readonly Meant[] =>
  read.kind === 'page' ? [read] : read.kind === 'likely' ? read.meant : [];

function inWords(read: WordsRead, words: Words, list: readonly string[]): string {
  if (read.kind !== 'page') return words[read.kind].replace('{words}', list.slice(-3).join(' '));
  return read.mended ? words.mended.replace('{words}', read.words) : words.page;
}

/** The list stands in the page, and is read there. */
function listedPages(): ReadonlyMap<number, Listed> {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-page]')];
  return new Map(
    rows.map((row) => {
      const link = row.querySelector('a');
      const nations = row.dataset['nations']?.split(' ') ?? [];
      return [
        Number(row.dataset['page']),
        { address: link?.getAttribute('href') ?? '', title: link?.textContent ?? '', nations },
      ];
    }),
  );
}

function* everythingSent(pages: ReadonlyMap<number, Listed>): Generator<Sent> {
  for (const [page, { nations }] of pages) {
    for (const nation of sentNations) {
      if (nations.includes(nation)) yield { page, nation, language: 'en' };
    }
  }
}
