import type { Content } from '../content/content.ts';
import type { Department } from '../councils/schema.ts';
import { html, type Html } from '../text/html.ts';
import { box, checkedWith } from './review-sheet-parts.ts';

/** A department's numbers, to call. Nothing for a department of which we have no number: there is nothing to call. */
export function departmentEntry(
  id: string,
  department: Department,
  content: Content,
  on: string,
): Html[] {
  const checked = checkedWith(content, on);
  const numbers = [
    { when: 'office hours', phone: department.office },
    { when: 'out of hours', phone: department.outOfHours },
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
      <h3>${department.official} <span class="name">${id}</span></h3>
      <p>Kept right by the ${department.owner}. Website: ${department.website}</p>
      ${numbers}
    </section>`,
  ];
}
