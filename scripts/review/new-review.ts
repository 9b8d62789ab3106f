import type { Guide } from '../../src/guides/guide.ts';
import { role } from '../../src/authoring/fields.ts';
import type { Review } from '../../src/guides/schema.ts';
import { closestName } from '../../src/text/did-you-mean.ts';
import { wordsHash } from '../../src/review/sign-off.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/**
 * The page at an address. "talk" will do for "/talk/", because some Windows shells turn a word
 * that starts with a slash into the path of a folder.
 *
 * @throws SetupProblem when there is no such page
 */
export function pageAt<Page extends Pick<Guide, 'address'>>(
  typed: string,
  guides: readonly Page[],
): Page {
  const inner = typed.replaceAll(/^\/+|\/+$/g, '');
  const address = inner === '' || inner === 'home' ? '/' : `/${inner}/`;
  const page = guides.find((guide) => guide.address === address);
  if (page) return page;
  const likely = closestName(
    address,
    guides.map((guide) => guide.address),
  );
  throw new SetupProblem(
    `There is no page at ${address}.` + (likely ? ` Did you mean ${likely}?` : ''),
  );
}

/**
 * A role as it is written in content/, whether typed in capitals or small letters.
 *
 * @throws SetupProblem listing the roles, when there is no such role
 */
export function roleNamed(typed: string): Review['reviewer'] {
  const found = role.options.find((name) => name.toLowerCase() === typed.trim().toLowerCase());
  if (found) return found;
  throw new SetupProblem(
    `"${typed}" is not a role that can sign. The roles are: ${role.options.join(', ')}.`,
  );
}

/** A review of a page's words as they stand now. */
export function reviewOf(
  page: Pick<Guide, 'address' | 'data' | 'mdx' | 'shows'>,
  judgement: Pick<Review, 'reviewer' | 'date' | 'outcome'> & { conditions?: string | undefined },
): Review {
  const { reviewer, date, outcome, conditions } = judgement;
  const said = { page: page.address, words: wordsHash(page), reviewer, date, outcome };
  return conditions === undefined ? said : { ...said, conditions };
}

/** A unique name for a review's file: a second one on the same day gets "-2". */
export function nameFor(
  { page, reviewer, date }: Review,
  taken: (name: string) => boolean,
): string {
  const place = page === '/' ? 'home' : page.slice(1, -1);
  const name = `${place} ${reviewer} ${date}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (!taken(name)) return name;
  for (let count = 2; ; count += 1) {
    if (!taken(`${name}-${String(count)}`)) return `${name}-${String(count)}`;
  }
}
