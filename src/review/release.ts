import type { Content } from '../content/content.ts';
import { formatDay } from '../time/days.ts';
import { dueList } from './due.ts';
import { compareText } from '../text/compare.ts';
import { isSigned } from './sign-off.ts';

/** Something that is missing: what kind of thing, exactly which, and what to do about it. */
export interface Missing {
  readonly what: string;
  readonly which: readonly string[];
  readonly toDo: string;
}

/**
 * Everything that keeps the site from being published on a day. Empty if it is ready.
 *
 * @param on the day to judge from, such as 2026-11-22
 */
export function notReady(content: Content, on: string): Missing[] {
  const { service, site } = content.site;
  const reviews = [...content.reviews.values()];
  const overdue = dueList(content, on).filter(({ state }) => state === 'overdue');
  const isExample = /(^|\.)example(\.(com|org|net))?$/.test(new URL(site.address).hostname);
  const unsigned = content.guides
    .filter((guide) => !isSigned(guide, reviews))
    .sort((a, b) => compareText(a.address, b.address));
  const groups: Missing[] = [
    {
      what: 'The service has no name of its own yet:',
      which: service.placeholder ? [`"${service.name}" is a placeholder`] : [],
      toDo: 'In content/site.yaml, put in your name and say "placeholder: false". See docs/tasks/put-it-on-line.md.',
    },
    {
      what: 'The site has no address of its own yet:',
      which: isExample ? [`${site.address} is only an example`] : [],
      toDo: 'In content/site.yaml, put in the address you will use. See docs/tasks/put-it-on-line.md.',
    },
    {
      what: 'A safeguarding lead has not signed these pages as they stand today:',
      which: unsigned.map(({ address, data }) => `${address}  ${data.title}`),
      toDo: 'Each page needs to be read and signed. See docs/tasks/sign-a-page.md.',
    },
    {
      what: `These files should have been checked again before ${formatDay(on)}:`,
      which: overdue.map(({ file, date, owner }) => `${file}  by ${formatDay(date)}, ${owner}`),
      toDo: 'Check each one and write down the new days. See docs/tasks/check-what-is-due.md.',
    },
  ];
  return groups.filter(({ which }) => which.length > 0);
}

/** What the operator should know, though it does not keep the site from being published. */
export function warnings({ site }: Pick<Content, 'site'>): string[] {
  return site.referral.confirmed
    ? []
    : [
        'Nobody has confirmed who tells the council at your service ("referral" in content/site.yaml). ' +
          'Until then the site asks readers to check it with their mediator.',
      ];
}

/** Everything that is missing, in words to print. */
export function describeMissing(groups: readonly Missing[]): string {
  return groups
    .map(({ what, which, toDo }) => [what, ...which.map((one) => `  - ${one}`), toDo].join('\n'))
    .join('\n\n');
}
