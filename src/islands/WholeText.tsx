import { useEffect, useState } from 'preact/hooks';

export interface WholeTextWords {
  readonly whole: string;
  readonly wholeHint: string;
  readonly wholeHeading: string;
  readonly wholeNone: string;
}

interface Props {
  readonly typed: string;
  readonly words: WholeTextWords;
}

/** The parts of Pagefind that are used here. */
interface Pagefind {
  search: (typed: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
}
interface Page {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

const program = '/pagefind/pagefind.js';
const mostPages = 8;

/**
 * Every word of every page, by Pagefind. It fetches parts of its index by the beginnings of words,
 * which a server could see: so it starts only when it is asked to, and says so first.
 */
export default function WholeText({ typed, words }: Props) {
  const [pages, setPages] = useState<readonly Page[] | null>(null);
  useEffect(() => setPages(null), [typed]);

  const look = async (): Promise<void> => {
    try {
      const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
      const { results } = await pagefind.search(typed);
      setPages(await Promise.all(results.slice(0, mostPages).map((result) => result.data())));
    } catch {
      setPages([]);
    }
  };

  return (
    <div class="whole-text">
      {pages === null ? (
        <>
          <button type="button" onClick={() => void look()}>
            {words.whole}
          </button>
          <p>{words.wholeHint}</p>
        </>
      ) : (
        <div role="status">
          <h2>{words.wholeHeading}</h2>
          {pages.length === 0 && <p>{words.wholeNone}</p>}
          <ul class="ways">
            {pages.map(({ url, meta }) => (
              <li key={url}>
                <a href={url}>{meta['title']}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
