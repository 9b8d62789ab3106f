import { pick } from '../text/pick.ts';
import { fits, type Service, type Wanted } from './rank.ts';

/** What the finder asks, in this order: only where the answer changes who fits. */
export const questions = ['need', 'identity', 'nation'] as const;
export type Question = (typeof questions)[number];

/**
 * The answers to a question that make a difference to somebody who chose this much; none where all
 * that fit are for the same people or places.
 */
export function answersTo(
  question: Question,
  services: readonly Service[],
  wanted: Wanted,
): readonly string[] {
  // Neither how somebody can be in touch nor an answer kept from before changes what is asked.
  const who = pick(wanted, ...questions.slice(0, questions.indexOf(question)));
  const still = services.filter((service) => fits(service, who));
  const all = { need: 'needs', identity: 'identities', nation: 'nations' } as const;
  const lists = still.map((service): readonly string[] => service[all[question]]);
  const differ = new Set(lists.map((list) => [...list].sort().join())).size > 1;
  const offered = new Set(lists.flat());
  offered.delete('anyone');
  return differ ? [...offered] : [];
}

/** The first question after this one that is worth asking; null where the results are next. */
export const questionAfter = (
  last: Question,
  services: readonly Service[],
  wanted: Wanted,
): Question | null =>
  questions
    .slice(questions.indexOf(last) + 1)
    .find((question) => answersTo(question, services, wanted).length > 0) ?? null;
