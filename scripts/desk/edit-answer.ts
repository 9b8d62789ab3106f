import { html, type Html } from '../../src/text/html.ts';
import { todayInLondon } from '../../src/time/days.ts';
import { editForm } from './edit-form.ts';
import { checkPage, meanwhilePage } from './edit-pages.ts';
import { filledIn, unixLines, whyNoFields } from './filled-in.ts';
import { projectText, readFile, saveFile, withText, type EditedFile } from './files.ts';
import { editAddress } from './page.ts';
import { withOneLess, withOneMore } from './one-more.ts';
import { withRetired } from './retire.ts';
import { withWordsAway } from './take-away.ts';
import type { ValuePath } from './set-value.ts';
import type { Shelf } from './shelf.ts';

/** What the answer to a form for a file shows or does. */
export type Edited =
  | { readonly title: string; readonly main: Html; readonly status?: number }
  | { readonly saved: string };

/** Answers a request about one file: its form, what a change would do, or the save. */
export function edited(
  desk: Shelf & { readonly token: string; readonly now: () => Date },
  url: URL,
  form: URLSearchParams | null,
): Edited {
  const asked = (key: string): string => form?.get(key) ?? url.searchParams.get(key) ?? '';
  const { token } = desk;
  const title = asked('file');
  const disk = readFile(desk, title, asked('like'));
  if (!disk)
    return {
      ...{ title: 'There is no such file', main: html`<p>Choose one from the list.</p>` },
      status: 404,
    };
  const begun = form ? null : begunWith(desk, disk, url);
  if (begun) {
    const file = withText(disk, begun.text);
    return { title, main: html`${begun.note} ${editForm({ file, token, asText: true })}` };
  }
  if (!form) {
    const why = whyNoFields(disk, disk.text);
    const asText = asked('as') === 'text' || why !== '';
    const form = editForm({ file: disk, token, asText, told: why });
    return { title, main: html`${otherWays(disk, projectText(desk, title) !== null)} ${form}` };
  }
  if (url.pathname === '/edit/save') {
    const text = unixLines(asked('text'));
    return saveFile(desk, title, text, asked('version'))
      ? { saved: title }
      : { title, main: meanwhilePage(disk, text, token), status: 409 };
  }
  // The fields were made from this text, which may be another than the file's by now.
  const base = unixLines(form.get('base') ?? disk.text);
  const read = { ...withText(disk, base), version: asked('version') };
  const filled = filledIn(read, form);
  if ('wrong' in filled) {
    const { wrong } = filled;
    return { title, main: editForm({ file: read, token, typed: form, wrong }), status: 422 };
  }
  const file = withText(read, filled.text);
  const [go, list] = asked('go').split(/:(.*)/s);
  if (go === 'more' || go === 'less') {
    const withOne = go === 'more' ? withOneMore : withOneLess;
    return {
      title,
      main: editForm({ file: withOne(file, JSON.parse(list ?? '[]') as ValuePath), token }),
    };
  }
  if (go === 'text') return { title, main: editForm({ file, token, asText: true }) };
  if (go === 'fields') {
    const told = whyNoFields(file, file.text);
    const asText = told !== '';
    return { title, main: editForm({ file, token, asText, told }), status: asText ? 422 : 200 };
  }
  return { title, main: checkPage(desk, { disk, read, token }, filled.text, form) };
}

/** A text that somebody asked to begin from, in place of the file's, and what is to be known of it. */
function begunWith(
  desk: Shelf & { readonly now: () => Date },
  disk: EditedFile,
  { searchParams }: URL,
): { readonly text: string; readonly note: Html } | null {
  const retire = searchParams.get('retire');
  if (disk.name === 'retired.yaml' && retire !== null) {
    const text = withRetired(disk.text, retire, todayInLondon(desk.now()));
    return { text, note: html`` };
  }
  if (disk.body !== null && searchParams.has('away')) {
    return {
      text: withWordsAway(disk, desk.folder).text,
      note: html`<p class="note">
        Nothing is changed yet. This is the page without its words, and it answers nothing any more.
        Write what is safe and true today, if you know it; then press “Show what would change”, and
        save it. It must be signed, released and uploaded like any change. If the page may put
        somebody at risk, delete its folder on your host first: docs/tasks/take-a-page-down.md.
      </p>`,
    };
  }
  const project = searchParams.has('back') ? projectText(desk, disk.name) : null;
  return project === null
    ? null
    : {
        text: project,
        note: html`<p class="note">
          Nothing is changed yet. This is what the project says. Press “Show what would change”, and
          save it: then your copy is gone, and this file follows the project again.
        </p>`,
      };
}

/** What else can be done with a file than change it. */
const otherWays = ({ name, body }: EditedFile, standsIn: boolean): Html =>
  html`<ul>
    ${
      body === null
        ? ''
        : html`<li>
            <a href="${editAddress(name)}&amp;away=1">Take its words away: they may be unsafe</a>
          </li>`
    }
    ${
      standsIn
        ? html`<li>
            <a href="${editAddress(name)}&amp;back=1">Put back what the project says</a>
          </li>`
        : ''
    }
  </ul>`;
