import { useEffect, useState } from 'preact/hooks';
import { parseThreeWords, type Candidate, type ParsedWords } from './parse-three-words.ts';
import { linkNations, type ShareTarget } from './short-link.ts';
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
  /** The words of content/three-words.yaml, in order. */
  readonly list: readonly string[];
  readonly words: Words;
}

/** A page in the list below the field. */
interface Listed {
  readonly address: string;
  readonly title: string;
  readonly nations: readonly string[];
}

/**
 * Finds the page for three words. What is typed stays in this page’s memory. It shows a link rather
 * than taking anybody anywhere, and says so where it is not sure.
 */
export default function ThreeWords({ list, words }: Props) {
  const [live, setLive] = useState(false);
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<ParsedWords | null>(null);
  useEffect(() => setLive(true), []);
  if (!live) return null;

  const pages = listedPages();
  const said = read && describeResult(read, words, list);
  const find = (): void => setRead(parseThreeWords(typed, list, [...everyTarget(pages)]));
  return (
    <Field
      id="three-words"
      label={words.type}
      {...{ hint: words.hint, typed }}
      onType={(text) => {
        setTyped(text);
        // What was found no longer matches what is in the field.
        setRead(null);
      }}
      find={{ says: words.find, press: find }}
    >
      {/* Keyed: a page translator may have moved it, and then only a whole element can be replaced. */}
      <p role="status">{said && <span key={said}>{said}</span>}</p>
      <ul class="ways">
        {read &&
          candidatesOf(read).map((candidate) => (
            <CandidateLink key={candidate.words} {...{ candidate, pages, words }} />
          ))}
      </ul>
    </Field>
  );
}

interface CandidateProps {
  readonly candidate: Candidate;
  readonly pages: ReadonlyMap<number, Listed>;
  readonly words: Words;
}

function CandidateLink({ candidate: { target, words: three }, pages, words }: CandidateProps) {
  const page = pages.get(target.page);
  if (!page) return null;
  const nation = target.nation === 'none' ? null : target.nation;
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

const candidatesOf = (read: ParsedWords): readonly Candidate[] =>
  read.kind === 'page' ? [read] : read.kind === 'likely' ? read.candidates : [];

function describeResult(read: ParsedWords, words: Words, list: readonly string[]): string {
  if (read.kind !== 'page') return words[read.kind].replace('{words}', list.slice(-3).join(' '));
  return read.mended ? words.mended.replace('{words}', read.words) : words.page;
}

/** Reads the list from the page's HTML, by the pages' numbers. */
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

function* everyTarget(pages: ReadonlyMap<number, Listed>): Generator<ShareTarget> {
  for (const [page, { nations }] of pages) {
    for (const nation of linkNations) {
      if (nations.includes(nation)) yield { page, nation, language: 'en' };
    }
  }
}
