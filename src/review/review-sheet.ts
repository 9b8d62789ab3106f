import type { Content, Guide } from '../content/content.ts';
import { formatDay } from '../time/days.ts';
import { factRegister, type RegisterRow } from '../facts/register.ts';
import type { Helpline } from '../helplines/schema.ts';
import { describeHours } from '../helplines/describe-hours.ts';
import { html, type Html } from '../text/html.ts';
import { compareText } from '../text/compare.ts';
import { councilEntry } from './review-sheet-councils.ts';
import {
  again,
  box,
  checkedWith,
  howSure,
  nationInWords,
  sourceInWords,
} from './review-sheet-parts.ts';
import { sheetStyle } from './review-sheet-style.ts';
import { isSigned, wordsHash } from './sign-off.ts';

const hourWords = {
  open: 'Should be open',
  always: 'every day, at any hour',
  unknownHours: 'Hours not known.',
  free: 'Free.',
  bankHolidays: { closed: 'Not on bank holidays.', unknown: 'Bank holidays not known.' },
};

/**
 * A page to print and work through with a telephone and a pen: every page, every fact and every
 * helpline, where it comes from, by when it is due, and room to write who checked it.
 *
 * @param on the day to judge from, such as 2026-11-22
 * @returns a whole HTML document that loads nothing
 */
export function reviewSheet(content: Content, on: string): string {
  const pages = [...content.guides].sort((a, b) => compareText(a.address, b.address));
  const helplines = [...content.helplines].sort(([, a], [, b]) => compareText(a.name, b.name));
  const body = html`<h1>Review sheet: ${content.site.site.name}</h1>
    <p>
      ${content.site.service.name}. As things stand on ${formatDay(on)}. This sheet is for the
      people who check the site, not for its readers. Write a role, never a name.
    </p>
    <h2>Pages</h2>
    ${pages.map((page) => pageEntry(page, content, on))}
    <h2>Facts</h2>
    ${factRegister(content).map((row) => factEntry(row, on))}
    <h2>Helplines</h2>
    ${helplines.map(([id, helpline]) => helplineEntry(id, helpline, content, on))}
    <h2>Numbers of councils and trusts</h2>
    ${[...content.councils].flatMap(([id, one]) => councilEntry(id, one, content, on))}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Review sheet</title>
<style>${sheetStyle}</style>
</head>
<body>
${body.markup}
</body>
</html>
`;
}

function pageEntry(page: Guide, { reviews }: Content, on: string): Html {
  const all = [...reviews.values()];
  const words = wordsHash(page);
  const judgements = all
    .filter((review) => review.page === page.address)
    .sort((a, b) => compareText(a.date, b.date))
    .map(
      (review) =>
        html`<li>
          ${review.outcome === 'signed' ? 'Signed' : 'Read and not signed'} by the
          ${review.reviewer} on
          ${formatDay(review.date)}${review.words === words ? '' : '. The words have changed since, so this no longer counts'}.${review.conditions ? ` Conditions: ${review.conditions}` : ''}
        </li>`,
    );
  return html`<section>
    <h3>${page.data.title} <span class="name">${page.address}</span></h3>
    <p>
      <strong
        >${isSigned(page, all) ? 'Signed by a safeguarding lead.' : 'Not signed by a safeguarding lead.'}</strong
      >
      Kept right by the ${page.data.owner}. Last read through on ${formatDay(page.data.reviewed)}.
      ${again(page.data.reviewBy, on)}
    </p>
    ${
      judgements.length > 0
        ? html`<ul>
            ${judgements}
          </ul>`
        : ''
    }
    ${box('Read and judged')}
  </section>`;
}

function factEntry(row: RegisterRow, on: string): Html {
  return html`<section>
    <h3>${row.statement} <span class="name">${row.id}</span></h3>
    <p>Holds in: ${row.nations.map(nationInWords).join(', ')}.</p>
    <p>Source: ${row.source ? sourceInWords(row.source) : 'none'}</p>
    <p>
      ${howSure[row.assurance]}. Kept right by the ${row.owner}. Checked by the ${row.checkedBy} on
      ${formatDay(row.checked)}. ${again(row.checkBy, on)}
    </p>
    <p>Stands on: ${row.pages.map(({ title, address }) => `${title} (${address})`).join('; ')}</p>
    ${box('Checked')}
  </section>`;
}

function helplineEntry(id: string, helpline: Helpline, content: Content, on: string): Html {
  const checked = checkedWith(content, on);
  const channels = helpline.channels.map(
    (channel) =>
      html`<div class="channel">
        <p>
          <strong>${channel.address}</strong>
          (${[channel.kind, channel.how].filter(Boolean).join(': ')}).
          ${describeHours(channel, hourWords)}
        </p>
        ${checked('Number or address', channel.number)}
        ${channel.times ? checked('Hours', channel.times) : ''} ${box('Called or opened')}
      </div>`,
  );
  return html`<section>
    <h3>${helpline.name} <span class="name">${id}</span></h3>
    <p>
      ${helpline.forWhom} Works in: ${helpline.nations.map(nationInWords).join(', ')}. Kept right by
      the ${helpline.owner}. Website: ${helpline.website}
    </p>
    <p>What they may pass on: ${helpline.passesOn}</p>
    ${channels}
  </section>`;
}
