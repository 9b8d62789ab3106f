import type { Content } from '../../src/content/content.ts';
import { describeRefusal, lead } from '../../src/signing/signature.ts';
import { html, type Html } from '../../src/text/html.ts';
import { formatDay, todayInLondon } from '../../src/time/days.ts';
import {
  describeChapter,
  faultIn,
  judgeChapter,
  judgePages,
  type Judgement,
  type Place,
  type Written,
} from '../review/judge.ts';
import { pageAt, roleNamed } from '../review/new-review.ts';
import { chaptersOf } from '../review/sign.ts';
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

/** Takes a chapter over: first what came of it in a sentence and what is left to do, then the files. */
export function chapterJudged(chapter: string, signing: Signing, now: Date): Judged {
  const { content } = signing;
  const pages = chaptersOf(content).get(chapter) ?? [];
  const judged = { reviewer: lead, date: todayInLondon(now), outcome: 'signed' } as const;
  const done = judgeChapter(pages, judged, false, placeOf(signing, now));
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
