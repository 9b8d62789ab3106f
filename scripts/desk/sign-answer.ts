import type { Content } from '../../src/content/content.ts';
import { describeRefusal, hashOf, lead } from '../../src/signing/signature.ts';
import { html, type Html } from '../../src/text/html.ts';
import { formatDay, todayInLondon } from '../../src/time/days.ts';
import {
  chapterToJudge,
  describeChapter,
  faultIn,
  judgeChapter,
  judgePages,
  type ChapterToJudge,
  type Judgement,
  type Place,
  type Written,
} from '../review/judge.ts';
import { pageAt, roleNamed } from '../review/new-review.ts';
import { chaptersOf } from '../review/sign.ts';
import { deskForm, hidden } from './page.ts';
import { linkTo, signPage, wordsRead, type Signing } from './sign-pages.ts';

/** What became of what was pressed. */
interface Judged {
  readonly title: string;
  readonly main: Html;
  readonly status?: number;
}

/** Writes down what was said of one page; or shows the form again, with what is wanted. */
export function pageJudged(form: URLSearchParams, signing: Signing, now: Date): Judged {
  const of = (name: string): string => (form.get(name) ?? '').replaceAll(/\s+/g, ' ').trim();
  const page = pageAt(of('address'), signing.content.guides);
  const judged = judgementFrom(of, now);
  const isAsShown = of('read') === wordsRead(page.address, signing.build);
  const fault = !isAsShown
    ? 'The page says something else now than when you opened it. Read it again, and what has changed.'
    : judged
      ? faultIn(judged)
      : 'Choose whether you sign the page or refuse it.';
  if (!judged || fault !== null) {
    const again = signPage(page.address, signing, { form, fault: fault ?? '' });
    return { title: 'Nothing is written down yet', main: again ?? html``, status: 422 };
  }
  const written = judgePages([page.address], judged, placeOf(signing, now));
  return {
    title: 'Written down',
    main: html`<p>
        ${page.address} is ${judged.outcome === 'signed' ? 'signed' : 'refused'}, as it stands now,
        by the role ${judged.reviewer} on ${formatDay(judged.date)}. The role is written down, never
        a name.
      </p>
      ${filesWritten(written, signing.content)}
      <p><a href="/sign">Go on</a></p>`,
  };
}

/** What was chosen in the form; null if neither to sign nor to refuse was. */
function judgementFrom(of: (name: string) => string, now: Date): Judgement | null {
  const outcome = (['signed', 'not signed'] as const).find((each) => each === of('outcome'));
  if (!outcome) return null;
  const conditions = of('conditions');
  const judged = { reviewer: roleNamed(of('role')), date: todayInLondon(now), outcome };
  return conditions === '' ? judged : { ...judged, conditions };
}

/**
 * Asks before a chapter is taken over: which pages, and who signs them. It takes them over if that was
 * asked, and nothing has changed since.
 */
export function chapterAsked(form: URLSearchParams, signing: Signing, now: Date): Judged {
  const chapter = form.get('chapter') ?? '';
  const pages = chaptersOf(signing.content).get(chapter) ?? [];
  const chapterNow = chapterToJudge(pages, lead, false, placeOf(signing, now));
  const { same } = chapterNow;
  const asked = hashOf(same.flatMap((page) => [page, wordsRead(page, signing.build)]));
  if (same.length === 0 || form.get('asked') === asked)
    return chapterJudged(chapterNow, signing, now);
  const count = same.length === 1 ? 'this page' : `these ${String(same.length)} pages`;
  return {
    title: `Do you sign ${count}?`,
    main: html`<p>
        They say just what the project’s editor checked. Nothing is signed yet. You sign them as the
        safeguarding lead of your service, on the project’s word. If you doubt one, open it and read
        it first.
      </p>
      <ul>
        ${same.map((page) => html`<li>${linkTo(page, signing.content)} <small>${page}</small></li>`)}
      </ul>
      ${deskForm(
        '/sign/chapter',
        signing.token,
        html`${hidden('chapter', chapter)} ${hidden('asked', asked)}
          <button>I am the safeguarding lead, and sign ${count}</button>`,
      )}
      <p><a href="/sign">Sign nothing</a></p>`,
  };
}

/** Takes a chapter over: first what came of it in a sentence and what is left to do, then the files. */
function chapterJudged(chapter: ChapterToJudge, signing: Signing, now: Date): Judged {
  const { content } = signing;
  const judged = { reviewer: lead, date: todayInLondon(now), outcome: 'signed' } as const;
  const done = judgeChapter(chapter, judged, false, placeOf(signing, now));
  const { written, refused, toRead } = done;
  return {
    title: written.length > 0 ? 'Written down' : 'Nothing was taken over',
    main: html`<p><strong>${describeChapter(done)}</strong></p>
      ${
        toRead.length === 0
          ? ''
          : html`<h2>To read, because they are not what the project checked</h2>
              <p>Each shows what differs. Read it, then sign or refuse it there.</p>
              <ul>
                ${toRead.map((page) => html`<li>${linkTo(page, content)}</li>`)}
              </ul>`
      }
      ${
        refused.length === 0
          ? ''
          : html`<h2>Refused, and left out</h2>
              <p>When what was asked is done, read each, and sign it by itself.</p>
              <ul>
                ${refused.map(
                  (review) =>
                    html`<li>
                      ${linkTo(review.page, content)}
                      <strong class="fault">${describeRefusal(review)}</strong>
                    </li>`,
                )}
              </ul>`
      }
      ${filesWritten(written, content)}
      <p><a href="/sign">Go on</a></p>`,
  };
}

/** What does not count, in plain sight; and the files, folded. */
function filesWritten(written: readonly Written[], content: Content): Html {
  if (written.length === 0) return html``;
  return html`${written
      .filter(({ counts }) => !counts)
      .map(
        ({ page }) =>
          html`<p class="fault">
            ${linkTo(page, content)}: this does not count, because a judgement in this role has a
            later day, and still holds.
          </p>`,
      )}
    <details>
      <summary>The files that were written</summary>
      <ul>
        ${written.map(({ file }) => html`<li>${file}</li>`)}
      </ul>
    </details>`;
}

const placeOf = ({ folder, build }: Signing, now: Date): Place => ({
  ...{ folder, now, readings: build.readings },
});
