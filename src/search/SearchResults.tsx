import type { SearchResult } from './result.ts';
import ContactLink from '../helplines/ContactLink.tsx';

export interface ResultWords {
  /** With {count}. */
  readonly more: string;
  readonly moreOne: string;
}

interface Props {
  readonly found: readonly SearchResult[];
  readonly typed: string;
  readonly words: ResultWords;
}

/** How many results are shown below the best one; the rest can be opened. */
const shownBelow = 3;

/**
 * The best result as a card, with the sentence that answers; then three more as rows; then the rest,
 * folded. A phone's screen has room for the first two or three.
 */
export default function SearchResults({ found, typed, words }: Props) {
  const [best, ...others] = found;
  const rest = others.slice(shownBelow);
  return (
    <div class="search-results" data-for={typed}>
      {best && (
        <article class="card">
          <a href={best.address}>{best.heading}</a>
          <p>{best.says}</p>
          {best.number && (
            <p>
              <ContactLink {...best.number} />
            </p>
          )}
        </article>
      )}
      {others.length > 0 && <Results found={others.slice(0, shownBelow)} />}
      {rest.length > 0 && (
        <details class="fold">
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
    <ul class="rows">
      {found.map(({ address, heading, why }) => (
        <li key={address}>
          <a class="row" href={address}>
            <span>
              {heading}
              <small>{why}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
