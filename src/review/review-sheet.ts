import type { Content } from '../content/content.ts';
import type { Council } from '../councils/schema.ts';
import type { Guide } from '../guides/guide.ts';
import { formatDay } from '../time/days.ts';
import { factRegister, type RegisterRow } from '../facts/register.ts';
import type { Assurance, SourceCheck } from '../facts/schema.ts';
import type { Channel, Helpline } from '../helplines/schema.ts';
import type { LocalRoute, LocalService } from '../local-services/schema.ts';
import { describeHours } from '../helplines/describe-hours.ts';
import { html, type Html } from '../text/html.ts';
import { compareText } from '../text/compare.ts';
import { keptCouncils, otherCouncils } from '../councils/kept.ts';
import { phoneRound, type RingGroup } from './phone-round.ts';
import type { Readings } from '../signing/readings.ts';
import { hashOf, isSigned } from '../signing/signature.ts';

/** Dark on light, and made for paper. */
const styles = `
body { font: 11pt/1.4 sans-serif; color: #111; background: #fff; max-width: 46rem; margin: 1rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.3rem; }
h2 ~ h2 { break-before: page; }
h3 { font-size: 1rem; margin: 0 0 .3rem; }
p, ul { margin: .2rem 0; overflow-wrap: anywhere; }
section { border-top: 1px solid #666; padding: .6rem 0; break-inside: avoid; }
.channel { margin: .4rem 0 .4rem 1rem; break-inside: avoid; }
.name { font-weight: normal; color: #444; }
.overdue { border: 2px solid; padding: 0 .3rem; }
table { width: 100%; border-collapse: collapse; margin-top: 1rem; }
caption { font-weight: bold; text-align: start; padding: .4rem 0; }
th, td { border: 1px solid #666; padding: .2rem .4rem; text-align: start; vertical-align: top; }
th:last-child { width: 14rem; }
td:first-child { white-space: nowrap; }
tr { break-inside: avoid; }
.sign { margin-top: .6rem; }
.box { display: inline-block; width: .9rem; height: .9rem; border: 1.5px solid; vertical-align: -.15rem; }
.line { display: inline-block; width: 11rem; border-bottom: 1px solid; }
`;

const hourWords = {
  open: 'Should be open',
  always: 'Open 24 hours a day',
  unknownHours: 'Hours not known.',
  free: 'Free.',
  bankHolidays: { closed: 'Not on bank holidays.', unknown: 'Bank holidays not known.' },
};

/** How sure a statement is, for somebody who does not know our words for it. */
const howSure: Readonly<Record<Assurance, string>> = {
  read: 'Read on an official page, or the organisation’s own',
  'second-hand': 'Read second-hand, or on a page that is old or undated',
  unsourced: 'Nobody has read this anywhere: the page must say “usually” or “ask”',
};

/**
 * A page to print and work through with a telephone and a pen: first every number to ring, in the
 * order that matters, then every page, fact, helpline, service for a place and number of a council that
 * the service keeps checked, with its source, when it is due and room to write who checked it. Node runs
 * this without a build, so the HTML is made of strings.
 *
 * @param readings what the built pages say: see src/signing/readings.ts
 * @param on the day to judge from, such as 2026-11-22
 * @returns a whole HTML document that loads nothing
 */
export function reviewSheet(content: Content, readings: Readings, on: string): string {
  const pages = [...content.guides].sort((a, b) => compareText(a.address, b.address));
  const helplines = [...content.helplines].sort(([, a], [, b]) => compareText(a.name, b.name));
  const localServices = [...content.localServices].sort(([, a], [, b]) =>
    compareText(a.name, b.name),
  );
  const others = otherCouncils(content).size;
  const body = html`<h1>Review sheet: ${content.site.site.name}</h1>
    <p>
      ${content.site.service.name}. As things stand on ${formatDay(on)}. This sheet is for the
      people who check the site, not for its readers. Write a role, never a name.
    </p>
    <h2>Numbers to ring, in this order</h2>
    <p>
      A wrong number does most harm at the top. Say who you are, ask what number this is and when it
      is answered, and keep it short. Write down who answered, by role.
    </p>
    ${phoneRound(content).map((group) => ringTable(group, on))}
    <h2>Pages</h2>
    ${pages.map((page) => pageEntry(page, content, readings, on))}
    <h2>Facts</h2>
    ${factRegister(content).map((row) => factEntry(row, on))}
    <h2>Helplines</h2>
    ${helplines.map(([id, helpline]) => helplineEntry(id, helpline, content, on))}
    <h2>Services for places</h2>
    ${localServices.map(([id, service]) => localEntry(id, service, content, on))}
    ${content.localRoutes.flatMap((route) => routeEntry(route, content, on))}
    <h2>Numbers of councils and trusts</h2>
    ${
      others === 0
        ? ''
        : html`<p>
            Councils left out, because "weCheck" in your settings does not name them: ${others}.
          </p>`
    }
    ${[...keptCouncils(content)].flatMap(([id, council]) => councilEntry(id, council, content, on))}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Review sheet</title>
<style>${styles}</style>
</head>
<body>
${body.markup}
</body>
</html>
`;
}

/** Numbers to ring in one go: one line each, with space for who answered. */
const ringTable = ({ title, rows }: RingGroup, on: string): Html =>
  html`<table>
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th>Number</th>
        <th>Should be</th>
        <th>Due</th>
        <th>Who answered, and when</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ number, whose, assurance, checkBy }) =>
          html`<tr>
            <td><strong>${number}</strong></td>
            <td>${whose.join(', ')}${assurance === 'read' ? '' : ' (read second-hand)'}</td>
            <td>
              ${formatDay(checkBy)}${on > checkBy ? html` <b class="overdue">Overdue</b>` : ''}
            </td>
            <td></td>
          </tr>`,
      )}
    </tbody>
  </table>`;

function pageEntry(page: Guide, { reviews }: Content, readings: Readings, on: string): Html {
  const { address, data } = page;
  const all = [...reviews.values()];
  const hash = hashOf(readings.get(address) ?? []);
  const judgements = all
    .filter((review) => review.page === address)
    .sort((a, b) => compareText(a.date, b.date))
    .map(({ outcome, reviewer, date, words, conditions }) => {
      const judged = outcome === 'signed' ? 'Signed' : 'Read and not signed';
      const changed =
        words === hash ? '' : '. The words have changed since, so this no longer counts';
      const asked = conditions ? ` Conditions: ${conditions}` : '';
      return html`<li>${judged} by the ${reviewer} on ${formatDay(date)}${changed}.${asked}</li>`;
    });
  const signed = isSigned(address, readings, all) ? 'Signed' : 'Not signed';
  return html`<section>
    <h3>${data.title} <span class="name">${address}</span></h3>
    <p>
      <strong>${signed} by a safeguarding lead.</strong>
      Kept right by the ${data.owner}. Last read through on ${formatDay(data.reviewed)}.
      ${dueBy(data.reviewBy, on)}
    </p>
    ${
      judgements.length > 0
        ? html`<ul>
            ${judgements}
          </ul>`
        : ''
    }
    ${roomToSign('Read and judged')}
  </section>`;
}

const factEntry = (row: RegisterRow, on: string): Html =>
  html`<section>
    <h3>${row.statement} <span class="name">${row.id}</span></h3>
    <p>Holds in: ${row.nations.map(nationName).join(', ')}.</p>
    <p>Source: ${describeSource(row.source)}</p>
    <p>
      ${howSure[row.assurance]}. Kept right by the ${row.owner}. Checked by the ${row.checkedBy} on
      ${formatDay(row.checked)}. ${dueBy(row.checkBy, on)}
    </p>
    <p>Stands on: ${row.pages.map(({ title, address }) => `${title} (${address})`).join('; ')}</p>
    ${roomToSign('Checked')}
  </section>`;

function helplineEntry(id: string, helpline: Helpline, content: Content, on: string): Html {
  const { name, forWhom, nations, owner, website, passesOn, channels } = helpline;
  return html`<section>
    <h3>${name} <span class="name">${id}</span></h3>
    <p>
      ${forWhom} Works in: ${nations.map(nationName).join(', ')}. Kept right by the ${owner}.
      Website: ${website}
    </p>
    ${
      passesOn
        ? html`<div class="channel">
            <p>What they may pass on: ${passesOn.say}</p>
            ${checkedAt('That', passesOn.read, content, on)} ${roomToSign('Asked or read')}
          </div>`
        : html`<p>What they may pass on: nobody has read it, so no page says it.</p>`
    }
    ${channelEntries(channels, content, on)}
  </section>`;
}

/** Each way to reach a service, with its hours, its sources and room to sign. */
const channelEntries = (channels: readonly Channel[], content: Content, on: string): Html[] =>
  channels.map(
    ({ address, kind, how, number, times, ...hours }) =>
      html`<div class="channel">
        <p>
          <strong>${address}</strong> (${[kind, how].filter(Boolean).join(': ')}).
          ${describeHours(hours, hourWords)}
        </p>
        ${checkedAt('Number or address', number, content, on)}
        ${times ? checkedAt('Hours', times, content, on) : ''} ${roomToSign('Called or opened')}
      </div>`,
  );

function localEntry(id: string, service: LocalService, content: Content, on: string): Html {
  const { name, inShort, kind, helps, councils, owner, website, read, channels } = service;
  const places = councils.map((each) => content.councils.get(each)?.name ?? each);
  return html`<section>
    <h3>${name} <span class="name">${id}</span></h3>
    <p>
      ${inShort} (${kind}; ${helps.join(', ')}). Serves: ${places.join(', ')}. Kept right by the
      ${owner}. Website: ${website ?? 'none'}
    </p>
    ${checkedAt('That it is there, and for whom', read, content, on)} ${roomToSign('Checked')}
    ${channelEntries(channels, content, on)}
  </section>`;
}

/** A list on the web. A helpline among the ways to find a service has its own entry. */
function routeEntry(route: LocalRoute, content: Content, on: string): Html[] {
  const { name = '', finds, website = '', read, owner } = route;
  if (!read) return [];
  return [
    html`<section>
      <h3>${name} <span class="name">local-routes</span></h3>
      <p>${finds}. Kept right by the ${owner}. Website: ${website}</p>
      ${checkedAt('Address', read, content, on)} ${roomToSign('Opened')}
    </section>`,
  ];
}

/** A council's numbers. Left out for a council without one, because there is nothing to call. */
function councilEntry(id: string, council: Council, content: Content, on: string): Html[] {
  const numbers = [
    { when: 'office hours', phone: council.office },
    { when: 'out of hours', phone: council.outOfHours },
    { when: 'for professionals', phone: council.professionals },
  ].flatMap(({ when, phone }) =>
    phone
      ? html`<div class="channel">
          <p><strong>${phone.number}</strong> (${when}).</p>
          ${checkedAt('Number', phone.read, content, on)} ${roomToSign('Called')}
        </div>`
      : [],
  );
  if (numbers.length === 0) return [];
  return [
    html`<section>
      <h3>${council.official} <span class="name">${id}</span></h3>
      <p>Kept right by the ${council.owner}. Website: ${council.website}</p>
      ${numbers}
    </section>`,
  ];
}

/** How sure we are of something that was checked at a source, when it was checked, and where. */
function checkedAt(what: string, at: SourceCheck, { sources }: Content, on: string): Html {
  const source = at.source === undefined ? undefined : sources.get(at.source);
  return html`<p>
    ${what}: ${howSure[at.assurance].toLowerCase()}. Checked on ${formatDay(at.checked)}.
    ${dueBy(at.checkBy, on)} Source: ${describeSource(source)}
  </p>`;
}

/**
 * When something must be checked again. "Overdue" is a word, because copies may be black and white.
 */
function dueBy(date: string, on: string): Html {
  const by = `To be checked again by ${formatDay(date)}.`;
  return on > date ? html`${by} <strong class="overdue">Overdue.</strong>` : html`${by}`;
}

/**
 * The address is written out, because paper has no links, and last, so that no full stop follows
 * it.
 */
const describeSource = (source: RegisterRow['source'] | undefined): string =>
  source
    ? `${source.title}, ${source.publisher}, ${source.date}${source.address ? `, ${source.address}` : ' (no address)'}`
    : 'none';

/** An empty box, and lines for a role and a date. */
const roomToSign = (what: string): Html =>
  html`<p class="sign">
    <span class="box"></span> ${what} by (role) <span class="line"></span> on
    <span class="line"></span>
  </p>`;

/** "northern-ireland" as people write it. */
const nationName = (nation: string): string =>
  nation.replaceAll(/(^|-)[a-z]/g, (letter) => letter.replace('-', ' ').toUpperCase());
