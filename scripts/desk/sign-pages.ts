import type { Content } from '../../src/content/content.ts';
import { factRegister } from '../../src/facts/register.ts';
import { changesBetween } from '../../src/signing/changes.ts';
import { editor, isSigned, lastSigned, lead } from '../../src/signing/signature.ts';
import { html, type Html } from '../../src/text/html.ts';
import { formatDay } from '../../src/time/days.ts';
import { role } from '../../src/authoring/fields.ts';
import { wordsReadIn } from '../review/new-review.ts';
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
                  <a href="/sign/page?address=${encodeURIComponent(page)}"
                    >${titleOf(page, content)}</a
                  >
                  ${signed.has(page) ? '– signed' : ''}
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

/** One page as it is read, beside what changed, its facts, and the form to sign or refuse it. */
export function signPage(address: string, signing: Signing): Html | null {
  const { content, build, token, preview } = signing;
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
    </p>
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
        <h2>Your judgement</h2>
        ${deskForm(
          '/sign/page',
          token,
          html`${hidden('address', address)}
            <label
              >In which role? The role is written down, never a name.
              ${chooser('role', role.options, lead)}</label
            >
            <label
              >Signed, or not good enough?
              ${chooser('outcome', ['signed', 'not signed'], 'signed')}</label
            >
            <label
              >What must be done, or watched?
              <span class="wanted">Needed if you do not sign it.</span>
              <textarea name="conditions"></textarea>
            </label>
            <button>Write it down</button>`,
        )}
      </div>
    </div>`;
}

function changesSince(address: string, { folder, content, build }: Signing): Html {
  const since = (['lead', 'editor'] as const)
    .map((who) => lastSigned(address, content.reviews.values(), who === 'lead' ? lead : editor))
    .find((review) => review !== undefined);
  const words = since && wordsReadIn(folder, since);
  if (!since || !words) return html`<p>Nobody has signed an earlier version. Read all of it.</p>`;
  const changes = changesBetween(words, build.readings.get(address) ?? []);
  const when = `the ${since.reviewer} signed it on ${formatDay(since.date)}`;
  return changes.length === 0
    ? html`<p>It says just what it said when ${when}.</p>`
    : html`<h2>What has changed since ${when}</h2>
        ${changeList(changes)}`;
}

const titleOf = (address: string, { guides }: Content): string =>
  guides.find((guide) => guide.address === address)?.data.heading ?? address;
