import type { z } from 'zod';
import { oneOf } from '../authoring/fields.ts';
import { dayAfter } from '../time/days.ts';

/**
 * What a statement is about, which says how soon it may be wrong.
 * law: what an Act, a rule, a practice direction, guidance, a form or a decision of a court says.
 * figure: a statistic, what a study found, a price or another amount.
 * practice: what a service, a council, the police, a mediator, a phone or a person does or offers.
 * number: a number, an address or opening hours that stand in the statement itself.
 */
export const factKind = oneOf(['law', 'figure', 'practice', 'number']);
export type FactKind = z.infer<typeof factKind>;

/** How many days after it was checked a fact of each kind must be checked again. */
const longest: Readonly<Record<FactKind, number>> = {
  law: 366,
  // What is counted once a year is published a little later in some years.
  figure: 400,
  practice: 366,
  number: 100,
};
/** What a service does, as somebody else tells it, may have changed before it was read. */
const longestAtSecondHand = 190;

interface Checked {
  readonly assurance: 'read' | 'second-hand' | 'unsourced';
  readonly checked: string;
  readonly checkBy: string;
}

/** Whether something waits no longer than its kind may. */
export const isSoonEnough = (kind: FactKind, { assurance, checked, checkBy }: Checked): boolean =>
  checkBy <= dayAfter(checked, daysFor(kind, assurance));

/** For its author, the longest that something may wait, and the last day that this allows. */
export function waitWanted(kind: FactKind, { assurance, checked }: Checked): string {
  const days = daysFor(kind, assurance);
  const told = isTold(kind, assurance) ? ' that was not read at its own source' : '';
  return `at most ${String(days)} days after the day in "checked" for a ${kind}${told}: ${dayAfter(checked, days)} or before`;
}

const isTold = (kind: FactKind, assurance: Checked['assurance']): boolean =>
  kind === 'practice' && assurance !== 'read';

const daysFor = (kind: FactKind, assurance: Checked['assurance']): number =>
  isTold(kind, assurance) ? longestAtSecondHand : longest[kind];
