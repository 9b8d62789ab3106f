import type { Found } from './quick-search.ts';
import ContactLink from '../helplines/ContactLink.tsx';

export interface ResultWords {
  /** With {count}. */
  readonly more: string;
  readonly moreOne: string;
  /** What to do where nothing was found. */
  readonly instead: string;
}

interface Props {
  readonly found: readonly Found[];
  readonly typed: string;
  readonly words: ResultWords;
}

/** So many stand below the best one; the rest can be opened. */
const next = 3;

/**
 * The best answer as a card, with the sentence that answers; then three; then the rest. A phone's
 * screen holds the first two or three.
 */
export default function SearchResults({ found, typed, words }: Props) {
  const [best, ...others] = found;
  const rest = others.slice(next);
  return (
    <div class="search-results" data-for={typed}>
      {best ? (
        <article class="best">
          <a href={best.address}>{best.heading}</a>
          <p>{best.says}</p>
          {best.number && (
            <p>
              <ContactLink {...best.number} />
            </p>
          )}
        </article>
      ) : (
        <p>{words.instead}</p>
      )}
      {others.length > 0 && <Results found={others.slice(0, next)} />}
      {rest.length > 0 && (
        <details key={typed}>
          <summary>
            {rest.length === 1 ? words.moreOne : words.more.replace('{count}', String(rest.length))}
          </summary>
          <Results found={rest} />
        </details>
      )}
    </div>
  );
}

function Results({ found }: Pick<Props, 'found'>) {
  return (
    <ul>
      {found.map(({ address, heading, says }) => (
        <li key={address}>
          <a href={address}>{heading}</a>
          <p>{says}</p>
        </li>
      ))}
    </ul>
  );
}
