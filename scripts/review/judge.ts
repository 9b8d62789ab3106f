import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../src/content/content.ts';
import { readContent } from '../../src/content/read.ts';
import type { Review } from '../../src/guides/schema.ts';
import { readSiteSettings } from '../../src/site/settings.ts';
import { asShipped } from '../../src/signing/as-shipped.ts';
import { changesBetween, type Change } from '../../src/signing/changes.ts';
import type { Readings } from '../../src/signing/readings.ts';
import { editor, hashOf, isSigned, lastSigned, refusalOf } from '../../src/signing/signature.ts';
import { wordsReadIn, writeReview } from './new-review.ts';

/** Where the pages and the reviews are, and what the pages say. */
export interface Place {
  readonly folder: string;
  readonly now: Date;
  /** What the built pages say: see src/signing/readings.ts. */
  readonly readings: Readings;
}

export type Judgement = Pick<Review, 'reviewer' | 'date' | 'outcome' | 'conditions'>;

/** A judgement that was written down. */
export interface Written {
  readonly page: string;
  readonly file: string;
  /** False if a judgement of a later day, by the same role, still holds. */
  readonly counts: boolean;
}

/** What is wrong with a judgement before it is written down; null if nothing is. */
export const faultIn = ({ outcome, conditions }: Judgement): string | null =>
  outcome === 'not signed' && (conditions ?? '').trim() === ''
    ? 'Say what must be done: a page is refused with a reason, which those who mend it will read.'
    : null;

/** Writes all reviews, then reads them once to see whether each counts. */
export function judgePages(pages: readonly string[], judged: Judgement, place: Place): Written[] {
  const { reviewer, outcome } = judged;
  const wrote = pages.map((page) => {
    const lines = place.readings.get(page) ?? [];
    const review = { page, words: hashOf(lines), ...judged };
    return { page, file: writeReview(place.folder, review, lines) };
  });
  const reviews = [...readContent(place.folder).reviews.values()];
  // Anyone withdrawing a signature must be told if that has not worked.
  return wrote.map(({ page, file }) => ({
    page,
    file,
    counts: isSigned(page, place.readings, reviews, reviewer) === (outcome === 'signed'),
  }));
}

/** What one act would do with a chapter's pages. */
export interface ChapterToJudge {
  /** Those that it signs, or refuses. */
  readonly same: readonly string[];
  /** How many this role had signed already. */
  readonly signedBefore: number;
  /** Refused by this role. Only somebody who reads such a page may sign it, by itself. */
  readonly refused: readonly Review[];
  /** Not what the project checked, so each must be read. */
  readonly toRead: readonly string[];
}

/** What became of a chapter's pages. */
export interface ChapterJudged extends Omit<ChapterToJudge, 'same'> {
  /** What was done with those that were written down. */
  readonly act: 'taken over' | Review['outcome'];
  readonly written: readonly Written[];
}

/**
 * Signs those pages of a chapter that read just as when the project's content editor signed them; or
 * all of them, for somebody who has read them in full. Never one that the same role has refused.
 */
export function judgeChapter(
  { same, ...others }: ChapterToJudge,
  judged: Judgement,
  inFull: boolean,
  place: Place,
): ChapterJudged {
  return {
    act: inFull || judged.outcome !== 'signed' ? judged.outcome : 'taken over',
    written: judgePages(same, judged, place),
    ...others,
  };
}

/** What `judgeChapter` would do with these pages. */
export function chapterToJudge(
  pages: readonly string[],
  reviewer: Review['reviewer'],
  inFull: boolean,
  place: Place,
): ChapterToJudge {
  const content = readContent(place.folder);
  const reviews = [...content.reviews.values()];
  const refused = pages.flatMap((page) => refusalOf(page, place.readings, reviews, reviewer) ?? []);
  const others = pages.filter((page) => refused.every((review) => review.page !== page));
  const open = inFull
    ? others
    : others.filter((page) => !isSigned(page, place.readings, reviews, reviewer));
  const compared = comparedWithShipped(content, place);
  const same = inFull ? open : open.filter((page) => isSigned(page, compared, reviews, editor));
  return {
    same,
    signedBefore: others.length - open.length,
    refused,
    toRead: open.filter((page) => !same.includes(page)),
  };
}

/** What came of an act for a chapter, in one sentence. */
export function describeChapter(done: ChapterJudged): string {
  const { act, written, signedBefore, refused, toRead } = done;
  const parts = [
    `${written.length === 0 ? 'No' : String(written.length)} page${written.length === 1 ? '' : 's'} ${act}`,
    ...(toRead.length > 0 ? [`${String(toRead.length)} to read`] : []),
    ...(refused.length > 0 ? [`${String(refused.length)} refused before and left out`] : []),
    ...(signedBefore > 0 ? [`${String(signedBefore)} signed already`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** The latest signature of a page, and what has changed since: null if its words are not kept. */
export interface Since {
  readonly review: Review;
  readonly changes: readonly Change[] | null;
}

/**
 * What has changed on a page since somebody in this role signed it; null if nobody did. What the
 * project's editor signed is compared without what is a service's own: see as-shipped.ts.
 */
export function sinceSigned(
  page: string,
  reviewer: Review['reviewer'],
  content: Content,
  place: Pick<Place, 'folder' | 'readings'>,
): Since | null {
  const review = lastSigned(page, content.reviews.values(), reviewer);
  if (!review) return null;
  const words = wordsReadIn(place.folder, review);
  const readings = reviewer === editor ? comparedWithShipped(content, place) : place.readings;
  return { review, changes: words && changesBetween(words, readings.get(page) ?? []) };
}

function comparedWithShipped(
  content: Content,
  { folder, readings }: Pick<Place, 'folder' | 'readings'>,
): Readings {
  const shipped = readFileSync(path.join(folder, 'content/site.yaml'), 'utf8');
  return asShipped(readings, content.site, readSiteSettings(shipped, 'content/site.yaml'));
}
