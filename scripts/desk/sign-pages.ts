import type { Content } from '../../src/content/content.ts';
import { factRegister } from '../../src/facts/register.ts';
import { helplinesOf, type Guide } from '../../src/guides/guide.ts';
import type { Review } from '../../src/guides/schema.ts';
import {
  describeRefusal,
  editor,
  hashOf,
  isSigned,
  lead,
  refusalOf,
} from '../../src/signing/signature.ts';
import { html, type Html } from '../../src/text/html.ts';
import { formatDay } from '../../src/time/days.ts';
import { role } from '../../src/authoring/fields.ts';
import { sinceSigned } from '../review/judge.ts';
import { chaptersOf } from '../review/sign.ts';
import { changeList, chooser, deskForm, hidden, editAddress } from './page.ts';
import type { SiteBuild } from './site-build.ts';

/** What these pages are made from. */
export interface Signing {
  readonly folder: string;
  readonly content: Content;
  readonly build: SiteBuild;
  readonly token: string;
  /** Where the built site can be seen, such as http://localhost:4331. */
  readonly preview: string;
}

/** Every page by chapter, signed or not, and one act for each chapter. */
export function signList({ content, build, token }: Signing): Html {
  const reviews = [...content.reviews.values()];
  const signed = new Set(
    [...build.readings.keys()].filter((page) => isSigned(page, build.readings, reviews)),
  );
  return html`<p>
      ${signed.size} of ${content.guides.length} pages are signed by a safeguarding lead, as they
      are today. Only a person who has read a page may sign it.
    </p>
    ${[...chaptersOf(content)].map(
      ([chapter, pages]) =>
        html`<h2>${content.sections[chapter]?.name ?? 'Other pages'}</h2>
          <ul>
            ${pages.map(
              (page) =>
                html`<li>
                  ${linkTo(page, content)} <small>${page}</small>
                  ${signed.has(page) ? '– signed' : ''} ${refusalsOf(page, content, build)}
                </li>`,
            )}
          </ul>
          ${
            pages.every((page) => signed.has(page))
              ? ''
              : deskForm(
                  '/sign/chapter',
                  token,
                  html`${hidden('chapter', chapter)}
                    <button>Take over what is just as the project checked it</button>`,
                )
          }`,
    )}`;
}

/** What was filled in on a page's form, and why it could not be written down. */
export interface Refilled {
  readonly form: URLSearchParams;
  readonly fault: string;
}

/** One page as it is read, beside what changed, its facts, and the form to sign or refuse it. */
export function signPage(address: string, signing: Signing, refilled?: Refilled): Html | null {
  const { content, build, preview } = signing;
  const guide = content.guides.find((each) => each.address === address);
  if (!guide) return null;
  const reviews = [...content.reviews.values()];
  const facts = factRegister(content).filter(({ id }) => guide.facts.includes(id));
  return html`<p>
      ${
        isSigned(address, build.readings, reviews)
          ? 'Signed by a safeguarding lead, as it is today.'
          : 'Not signed as it is today.'
      }
      <a href="${editAddress(guide.file)}">Change this page</a>
      <a href="${editAddress(guide.file)}&amp;away=1">Take its words away: they may be unsafe</a>
    </p>
    ${refusalsOf(address, content, build)}
    <div class="beside">
      <div>
        <iframe src="${preview}${address}" title="The page, as wide as a phone"></iframe>
        <p><a href="${preview}${address}" target="_blank">Open it in a window of its own</a></p>
      </div>
      <div>
        ${changesSince(address, signing)}
        <h2>What it states, and where that was read</h2>
        <ul>
          ${facts.map(
            ({ id, statement, source, checkBy }) =>
              html`<li>
                ${statement}
                <small
                  >${source ? `${source.title}, ${source.publisher}.` : 'Read nowhere.'} Check again
                  by ${formatDay(checkBy)}.
                  <a href="${editAddress(`facts/${id}.yaml`)}">Change it</a></small
                >
              </li>`,
          )}
        </ul>
        ${numbersShown(guide, content)}
        <h2>Your judgement</h2>
        ${judgementForm(address, signing, refilled)}
      </div>
    </div>`;
}

/** Each helpline of a page with its numbers, and where each was read. */
function numbersShown(guide: Guide, { helplines, sources }: Content): Html {
  const lines = helplinesOf(guide).flatMap((id) => {
    const line = helplines.get(id);
    return line ? [{ id, ...line }] : [];
  });
  if (lines.length === 0) return html``;
  return html`<h2>Whose numbers it shows, and where those were read</h2>
    <ul>
      ${lines.map(
        ({ id, name, channels }) =>
          html`<li>
            ${name}
            <a href="${editAddress(`helplines/${id}.yaml`)}">Change it</a>
            <ul>
              ${channels.map(
                ({ address, number }) =>
                  html`<li>
                    ${address}
                    <small
                      >${sources.get(number.source ?? '')?.title ?? 'Read nowhere'}. Check again by
                      ${formatDay(number.checkBy)}.</small
                    >
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ul>`;
}

/** Stands for what a page says now, so that nobody signs what a window opened earlier did not show. */
export const wordsRead = (address: string, { readings }: Signing['build']): string =>
  hashOf(readings.get(address) ?? []);

/** Nothing is chosen beforehand, so that nobody signs, or refuses, without meaning to. */
function judgementForm(address: string, { token, build }: Signing, refilled?: Refilled): Html {
  const typed = (name: string): string => refilled?.form.get(name) ?? '';
  const choice = (outcome: Review['outcome'], says: string): Html =>
    html`<label
      ><input
        type="radio"
        name="outcome"
        value="${outcome}"
        required
        ${typed('outcome') === outcome ? html`checked` : ''}
      />
      ${says}</label
    >`;
  return deskForm(
    '/sign/page',
    token,
    html`${hidden('address', address)} ${hidden('read', wordsRead(address, build))}
      ${refilled ? html`<p class="fault" role="alert">${refilled.fault}</p>` : ''}
      <label
        >In which role? The role is written down, never a name.
        ${chooser('role', role.options, typed('role') || lead)}</label
      >
      <fieldset>
        <legend>May it stand as it is?</legend>
        ${choice('signed', 'Yes: I have read it, and sign it')}
        ${choice('not signed', 'No: I refuse to sign it')}
      </fieldset>
      <label
        >What must be done, or watched?
        <span class="wanted">Needed if you do not sign it.</span>
        <textarea name="conditions">${typed('conditions')}</textarea>
      </label>
      <button>Write it down</button>`,
  );
}

function changesSince(address: string, { folder, content, build }: Signing): Html {
  const place = { folder, readings: build.readings };
  const since =
    sinceSigned(address, lead, content, place) ?? sinceSigned(address, editor, content, place);
  if (!since?.changes) return html`<p>Nobody has signed an earlier version. Read all of it.</p>`;
  const { review, changes } = since;
  const when = `the ${review.reviewer} signed it on ${formatDay(review.date)}`;
  return changes.length === 0
    ? html`<p>It says just what it said when ${when}.</p>`
    : html`<h2>What has changed since ${when}</h2>
        ${changeList(changes)}`;
}

/** Who refused to sign a page and has not signed it since, in whichever role. */
const refusalsOf = (address: string, { reviews }: Content, { readings }: Signing['build']): Html =>
  html`${role.options
    .flatMap((reviewer) => refusalOf(address, readings, reviews.values(), reviewer) ?? [])
    .map((review) => html`<strong class="fault">${describeRefusal(review)}</strong>`)}`;

/** A link to where a page is read and signed. */
export const linkTo = (page: string, content: Content): Html =>
  html`<a href="/sign/page?address=${encodeURIComponent(page)}">${titleOf(page, content)}</a>`;

const titleOf = (address: string, { guides }: Content): string =>
  guides.find((guide) => guide.address === address)?.data.heading ?? address;
