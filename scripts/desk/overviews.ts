import type { Content } from '../../src/content/content.ts';
import { currentIndex } from '../../src/postcodes/current-index.ts';
import { dueList } from '../../src/review/due.ts';
import { describeMissing, notReady, warnings } from '../../src/review/release.ts';
import type { Readings } from '../../src/signing/readings.ts';
import { isSigned } from '../../src/signing/signature.ts';
import { html, type Html } from '../../src/text/html.ts';
import { formatDay } from '../../src/time/days.ts';
import { editAddress, nameOf } from './page.ts';
import { waysToRetire } from './retire.ts';

/** What these pages are made from. */
export interface Overview {
  readonly folder: string;
  readonly content: Content;
  /** What the pages say; null while they are not made from the files as they are now. */
  readonly readings: Readings | null;
  /** The day in London, such as 2026-11-22. */
  readonly on: string;
}

/** In place of what depends on the pages, while they are not made from the files as they are now. */
export const notKnownYet = html`<p>
  What is signed, and what is missing, is known only when the pages are made from the files as they
  are now.
</p>`;

/** How much there is to do. */
export function todayPage({ content, readings, on }: Overview): Html {
  const reviews = [...content.reviews.values()];
  const open =
    readings === null
      ? null
      : content.guides.filter(({ address }) => !isSigned(address, readings, reviews)).length;
  const states = dueList(content, on).map(({ state }) => state);
  const count = (state: string): number => states.filter((each) => each === state).length;
  return html`<ul>
    <li>
      <a href="/sign"
        >${
          open === null
            ? 'Pages to read and sign: how many is known when the pages are made'
            : `${String(open)} pages to read and sign`
        }</a
      >
    </li>
    <li>
      <a href="/due"
        >${count('overdue')} files to check again now, and ${count('soon')} within a month</a
      >
    </li>
    <li><a href="/publish">What is missing before the site goes on line</a></li>
    <li><a href="/edit?file=site.yaml">Your service: name, look, policy, ways to reach you</a></li>
  </ul>`;
}

/** What must be checked again, the earliest first. */
export function duePage(content: Content, on: string): Html {
  const list = dueList(content, on);
  return html`<p>The earliest first. When you have checked one, write down the new days.</p>
    <table>
      <thead>
        <tr>
          <th>By</th>
          <th>What</th>
          <th>Kind</th>
          <th>Who looks after it</th>
          <th>Numbers to ring</th>
        </tr>
      </thead>
      <tbody>
        ${list.map(
          ({ date, file, kind, owner, numbers = [], state }) =>
            html`<tr>
              <td>
                ${formatDay(date)}${state === 'overdue' ? html`<br /><strong>Overdue</strong>` : ''}
              </td>
              <td>
                <a href="${editAddress(file)}">${nameOf(file)}</a>
              </td>
              <td>${kind}</td>
              <td>${owner}</td>
              <td>${numbers.join(', ')}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** What is missing before the site may go on line. */
export function publishPage({ folder, content, readings, on }: Overview): Html {
  if (readings === null) return notKnownYet;
  const list = currentIndex(folder)?.about ?? null;
  const missing = notReady(content, readings, on, list);
  const aside = warnings(content, on, list);
  return html`${
    missing.length === 0
      ? html`<p>
          Nothing is missing. Type <code>npm run release</code>: it makes the folder
          <code>dist/</code>, which goes on line.
        </p>`
      : html`<p>
            This is missing before <code>npm run release</code> makes the site for the public:
          </p>
          <pre>${describeMissing(missing)}</pre>`
  }
  ${aside.map((words) => html`<p class="note">${words}</p>`)}`;
}

/** What is wrong with the content, and a way to each file that it names. */
export const faultPage = (message: string): Html =>
  html`<p>A file was changed, or taken away, so that the others cannot be used:</p>
    <pre>${message}</pre>
    <ul>
      ${waysToRetire(message)}
      ${[...new Set(message.match(/^[\w-]+\/[\w/ .-]+\.(?:yaml|mdx)/gm) ?? [])].map(
        (file) =>
          html`<li>
            <a href="${editAddress(file, true)}">Mend ${file}</a>
          </li>`,
      )}
    </ul>`;
