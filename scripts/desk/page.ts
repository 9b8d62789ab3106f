import { serviceFolder } from '../../src/authoring/layers.ts';
import type { Change } from '../../src/signing/changes.ts';
import { html, type Html } from '../../src/text/html.ts';
import type { SiteBuild } from './site-build.ts';

/** What every page of the desk needs. */
export interface Frame {
  readonly title: string;
  /** The address of the page in the desk's menu that this one belongs to. */
  readonly menu: string;
  readonly build: SiteBuild;
}

const menu: readonly (readonly [address: string, name: string])[] = [
  ['/', 'Today'],
  ['/sign', 'Read and sign'],
  ['/due', 'Check again'],
  ['/files', 'Change something'],
  ['/publish', 'Put on line'],
];

/** A whole page of the desk. It loads one style sheet and no script. */
export function deskPage({ title, menu: here, build }: Frame, main: Html): string {
  const waiting = build.state === 'making';
  const page = html`<html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title} – the desk</title>
      <link rel="stylesheet" href="/desk.css" />
    </head>
    <body>
      <header>
        <strong>The desk</strong>
        <nav>
          ${menu.map(
            ([address, name]) =>
              html`<a href="${address}" ${address === here ? html`aria-current="page"` : ''}
                >${name}</a
              >`,
          )}
        </nav>
      </header>
      <main>
        ${
          waiting
            ? html`<p class="note">
                ${build.isForOthers === true ? 'Files were changed outside the desk. ' : ''}The
                pages are being made anew, which takes about a minute. Load this page again to see
                them.
              </p>`
            : ''
        }
        ${
          build.state === 'failed'
            ? html`<p class="note">The pages could not be made:</p>
                <pre>${build.said}</pre>`
            : ''
        }
        <h1>${title}</h1>
        ${main}
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}\n`;
}

/** The path of a file without the folder of its layer. */
export const nameOf = (file: string): string =>
  [`${serviceFolder()}/`, 'content/'].reduce(
    (name, layer) => (name.startsWith(layer) ? name.slice(layer.length) : name),
    file,
  );

/**
 * Where a file is changed at the desk.
 *
 * @param file its path, with or without content/ or service/ before it
 */
export const editAddress = (file: string, asText = false): string =>
  `/edit?file=${encodeURIComponent(nameOf(file))}${asText ? '&as=text' : ''}`;

/** A form that changes something. Its token proves that it is the desk's own. */
export const deskForm = (action: string, token: string, inside: Html): Html =>
  html`<form method="post" action="${action}">
    <input type="hidden" name="token" value="${token}" />
    ${inside}
  </form>`;

/** A field that travels with a form unseen. */
export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

/** Tells a screen reader that what stands in a field is wrong. */
export const invalid = (isWrong: boolean): Html => (isWrong ? html`aria-invalid="true"` : html``);

/** A list of choices, with one chosen. */
export const chooser = (
  name: string,
  choices: readonly string[],
  chosen: string,
  attributes = html``,
): Html =>
  html`<select name="${name}" ${attributes}>
    ${choices.map(
      (choice) =>
        html`<option value="${choice}" ${choice === chosen ? html`selected` : ''}>
          ${choice === '' ? '(left out)' : choice}
        </option>`,
    )}
  </select>`;

/** Lines that are gone, and lines that are new. */
export const changeList = (changes: readonly Change[]): Html =>
  html`<table class="changes">
    <thead>
      <tr>
        <th>Before</th>
        <th>Now</th>
      </tr>
    </thead>
    <tbody>
      ${changes.map(
        ({ after, signed, now }) =>
          html`${
              after.length === 0
                ? ''
                : html`<tr class="around">
                    <td colspan="2">${after.map((line) => html`<p>${line}</p>`)}</td>
                  </tr>`
            }
            <tr>
              <td>${signed.map((line) => html`<p>${line}</p>`)}</td>
              <td>${now.map((line) => html`<p>${line}</p>`)}</td>
            </tr>`,
      )}
    </tbody>
  </table>`;
