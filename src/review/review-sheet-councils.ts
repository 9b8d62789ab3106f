import type { Content } from '../content/content.ts';
import type { Council } from '../councils/schema.ts';
import { html, type Html } from '../text/html.ts';
import { box, checkedWith } from './review-sheet-parts.ts';

/** A council's numbers, to call. Nothing for a council of which we have no number: there is nothing to call. */
export function councilEntry(id: string, council: Council, content: Content, on: string): Html[] {
  const checked = checkedWith(content, on);
  const numbers = [
    { when: 'office hours', phone: council.office },
    { when: 'out of hours', phone: council.outOfHours },
  ].flatMap(({ when, phone }) =>
    phone
      ? [
          html`<div class="channel">
            <p><strong>${phone.number}</strong> (${when}).</p>
            ${checked('Number', phone.read)} ${box('Called')}
          </div>`,
        ]
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
