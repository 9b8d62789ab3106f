import type { Content } from '../../src/content/content.ts';
import { otherCouncils } from '../../src/councils/kept.ts';
import { leftOut } from '../../src/languages/left-out.ts';
import { currentIndex } from '../../src/postcodes/current-index.ts';
import { dueList, type Due } from '../../src/review/due.ts';
import { notReady, warnings } from '../../src/review/release.ts';
import type { Readings } from '../../src/signing/readings.ts';
import { isSigned, refusalOf } from '../../src/signing/signature.ts';
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
  const toSign =
    readings === null
      ? 'Pages to read and sign: how many is known when the pages are made'
      : pagesToSign(content, readings);
  const { now, soon, old } = dueAt(content, on);
  return html`<ul>
    <li>
      <a href="/sign">${toSign}</a>
    </li>
    <li>
      <a href="/due">${now.length} files to check again now, and ${soon.length} within a month</a>
    </li>
    ${old.map(
      () => html`<li><a href="/due">The table of postcodes is old, and may go on line</a></li>`,
    )}
    <li><a href="/publish">What is missing before the site goes on line</a></li>
    <li><a href="/edit?file=site.yaml">Your service: name, look, policy, ways to reach you</a></li>
  </ul>`;
}

function pagesToSign({ guides, reviews }: Content, readings: Readings): string {
  const judged = [...reviews.values()];
  const open = guides.filter(({ address }) => !isSigned(address, readings, judged));
  const refused = open.filter(({ address }) => refusalOf(address, readings, judged)).length;
  const ofThem = refused > 0 ? `, ${String(refused)} of them refused` : '';
  return `${String(open.length)} pages to read and sign${ofThem}`;
}

/** How a file that must be checked now is marked in the list. */
const dueNow: Partial<Record<Due['state'], string>> = { overdue: 'Overdue', today: 'Today' };

/** What must be checked: now, because its day is past or is today; within a month; and what is only old. */
function dueAt(content: Content, on: string) {
  const list = dueList(content, on);
  const dated = list.filter(({ state }) => state !== 'old');
  return {
    dated,
    now: dated.filter(({ state }) => state in dueNow),
    soon: dated.filter(({ state }) => state === 'soon'),
    old: list.filter(({ state }) => state === 'old'),
  };
}

/** What must be checked again, the earliest first. */
export function duePage({ content, on }: Pick<Overview, 'content' | 'on'>): Html {
  const { dated, now, soon, old } = dueAt(content, on);
  const others = otherCouncils(content).size;
  return html`<p>
      ${now.length} files to check again now, and ${soon.length} within a month. The earliest first.
      When you have checked one, write down the new days.
    </p>
    <p>
      ${
        others === 0
          ? 'The numbers of every council are in this list. Do you serve only some places? Then name the councils that you keep checked'
          : `Councils that are not in this list, because you do not check their numbers: ${String(others)}. Those that you do check are named`
      }
      in “councils.weCheck” of <a href="${editAddress('site.yaml')}">your settings</a>.
    </p>
    ${old.map(
      ({ file, date }) =>
        html`<p class="note">
          <a href="${editAddress(file)}">${nameOf(file)}</a> is old: it was fresh until
          ${formatDay(date)}. The site may go on line with it. How to make it anew is in
          docs/tasks/update-the-postcodes.md.
        </p>`,
    )}
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
        ${dated.map(
          ({ date, file, kind, owner, numbers = [], state }) =>
            html`<tr>
              <td>
                ${formatDay(date)}
                ${state in dueNow ? html`<br /><strong>${dueNow[state] ?? ''}</strong>` : ''}
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
  return html`${leftOut(folder).map((words) => html`<p><strong>${words}</strong></p>`)}
  ${
    missing.length === 0
      ? html`<p>
          Nothing is missing. Type <code>npm run release</code>: it makes the folder
          <code>dist/</code>, which goes on line.
        </p>`
      : html`<p>
            This is missing before <code>npm run release</code> makes the site for the public:
          </p>
          ${missing.map(
            ({ what, which, toDo }) =>
              html`<h2>${what}</h2>
                <ul>
                  ${which.map((one) => html`<li>${linked(one)}</li>`)}
                </ul>
                <p>${toDo}</p>`,
          )}`
  }
  ${aside.length === 0 ? '' : html`<h2>To know: it keeps nothing from going on line</h2>`}
  ${aside.map((words) => html`<p class="note">${words}</p>`)}`;
}

/** Something missing, with a way to the page that it begins with, or to the file or setting that it names. */
function linked(one: string): Html {
  const page = /^\/\S*/.exec(one)?.[0];
  const file = /^"?([\w-]+\/[\w/-]+\.(?:yaml|mdx))/.exec(one)?.[1];
  const to =
    page !== undefined
      ? `/sign/page?address=${encodeURIComponent(page)}`
      : editAddress(file ?? 'site.yaml');
  return html`<a href="${to}">${one}</a>`;
}

/** What is wrong with the content, a way to each file that it names, and a way back after an upgrade. */
export function faultPage(message: string): Html {
  const files = [...new Set(message.match(/^[\w-]+\/[\w/ .-]+\.(?:yaml|mdx)/gm) ?? [])];
  const ofProject = files.some((file) => file.startsWith('content/'));
  return html`<p>
      A file was changed, or taken away, so that the others cannot be used. What is on line has not
      changed.
    </p>
    <pre>${message}</pre>
    <ul>
      ${waysToRetire(message)}
      ${files.map(
        (file) =>
          html`<li>
            <a href="${editAddress(file, true)}">Mend ${file}</a>
          </li>`,
      )}
    </ul>
    ${
      ofProject
        ? html`<p>
            If this came with a new version of the project, go back to the one before: type
            <code>npm run upgrade -- --back</code>, and tell the project.
          </p>`
        : ''
    }`;
}
