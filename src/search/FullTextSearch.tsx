import { useEffect, useRef, useState } from 'preact/hooks';
import { below } from '../site/base.client.ts';

export interface FullTextWords {
  readonly whole: string;
  readonly wholeHint: string;
  readonly wholeHeading: string;
  readonly wholeNone: string;
  readonly wholeLooking: string;
  readonly wholeFailed: string;
}

interface Props {
  readonly typed: string;
  readonly words: FullTextWords;
}

/** The parts of Pagefind that are used here. */
interface Pagefind {
  search: (typed: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
}
interface Page {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

const pagefindScript = '/pagefind/pagefind.js';
const mostPages = 8;

/**
 * Searches every word of every page, with Pagefind. Pagefind fetches parts of its index by the first
 * letters of words, which a server could see, so it searches only on request and says so beforehand.
 * The button stays, so that whoever pressed it keeps their place.
 */
export default function FullTextSearch({ typed, words }: Props) {
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [said, setSaid] = useState('');
  const latest = useRef(typed);
  latest.current = typed;
  useEffect(() => {
    setPages([]);
    setSaid('');
  }, [typed]);

  const look = async (): Promise<void> => {
    setSaid(words.wholeLooking);
    const found = await pagesWith(typed);
    // Something else may have been typed since.
    if (latest.current !== typed) return;
    setPages(found ?? []);
    if (!found) setSaid(words.wholeFailed);
    else setSaid(found.length > 0 ? words.wholeHeading : words.wholeNone);
  };

  return (
    <div class="whole-text">
      <button type="button" onClick={() => void look()}>
        {words.whole}
      </button>
      <p>{words.wholeHint}</p>
      <p role="status">{said && <span key={said}>{said}</span>}</p>
      {pages.length > 0 && (
        <ul class="ways">
          {pages.map(({ url, meta }) => (
            <li key={url}>
              <a href={url}>{meta['title']}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

async function pagesWith(typed: string): Promise<readonly Page[] | null> {
  try {
    const pagefind = (await import(/* @vite-ignore */ below(pagefindScript))) as Pagefind;
    const { results } = await pagefind.search(typed);
    return await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
  } catch {
    return null;
  }
}
