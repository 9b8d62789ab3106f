import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { role } from '../../src/authoring/fields.ts';
import { folderOf, placeOf, type Layer } from '../../src/authoring/layers.ts';
import type { Guide } from '../../src/guides/guide.ts';
import type { Review } from '../../src/guides/schema.ts';
import { editor } from '../../src/signing/signature.ts';
import { closestName } from '../../src/text/did-you-mean.ts';
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

/**
 * Writes a review, and the words that were read into a file named by their hash, so that whoever reads
 * the page next can be shown what has changed. The project's content editor signs the project's own
 * copy; everybody else signs for their service, in its own folder. Never overwrites: a second review on
 * a day gets "-2".
 *
 * @returns the path of the review's file in the project
 */
export function writeReview(folder: string, review: Review, words: readonly string[]): string {
  const layer: Layer = review.reviewer === editor ? 'content' : 'service';
  const reviews = path.join(folderOf(folder, layer), 'reviews');
  mkdirSync(reviews, { recursive: true });
  const name = nameFor(review, (taken) => existsSync(path.join(reviews, `${taken}.yaml`)));
  // "wx" fails rather than overwrite a review that somebody else has just written.
  writeFileSync(path.join(reviews, `${name}.yaml`), stringify(review), { flag: 'wx' });
  const kept = path.join(reviews, wordsFile(review));
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, `${words.join('\n')}\n`);
  return placeOf(folder, `reviews/${name}.yaml`);
}

/** The words that a reviewer read, one sentence a line; null if the file is no longer there. */
export function wordsReadIn(folder: string, review: Review): string[] | null {
  const file = path.join(folder, placeOf(folder, `reviews/${wordsFile(review)}`));
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : null;
}

/** Where the words of a review are kept. Reviews of the same words share the file. */
const wordsFile = ({ words }: Pick<Review, 'words'>): string => `words/${words}.txt`;

/** A unique name for a review's file: a second one on the same day gets "-2". */
function nameFor({ page, reviewer, date }: Review, taken: (name: string) => boolean): string {
  const place = page === '/' ? 'home' : page.slice(1, -1);
  const name = `${place} ${reviewer} ${date}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (!taken(name)) return name;
  for (let count = 2; ; count += 1) {
    if (!taken(`${name}-${String(count)}`)) return `${name}-${String(count)}`;
  }
}
