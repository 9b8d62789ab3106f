import { parse } from 'yaml';
import { contentFiles } from '../../src/content/content.ts';
import type { Content } from '../../src/content/content.ts';
import { changesBetween } from '../../src/signing/changes.ts';
import { html, type Html } from '../../src/text/html.ts';
import { laidOut, faultsWith, textOf, type EditedFile } from './files.ts';
import { formOf, valueIn, type Field } from './form-of.ts';
import type { Shelf } from './shelf.ts';
import { changeList, chooser, deskForm, hidden, editAddress, nameOf } from './page.ts';
import { commentAbove, setValue, type ValuePath } from './set-value.ts';

/** Every file that can be changed here, by kind, those that a service changes first of all first. */
export function fileList(
  { guides }: Content,
  namesIn: (folder: string) => readonly string[],
): Html {
  const folders = Object.values(contentFiles).filter(({ is }) => is === 'folder');
  const single = Object.values(contentFiles).filter(({ is }) => is === 'file');
  const link = (name: string, shown = name): Html =>
    html`<li><a href="${editAddress(name)}">${shown}</a></li>`;
  return html`<p>Your own name, look, policy and ways to reach you:</p>
    <ul>
      ${link('site.yaml', 'Your service')}
    </ul>
    <h2>Pages</h2>
    <ul>
      ${guides.map(({ file, data }) => link(nameOf(file), data.heading))}
    </ul>
    ${addForm(
      'guides',
      guides.map(({ file }) => nameOf(file).replace('guides/', '')),
    )}
    ${folders
      .filter(({ name }) => name !== 'reviews')
      .map(
        ({ name }) =>
          html`<h2>${name}</h2>
            <ul>
              ${namesIn(name).map((each) => link(`${name}/${each}`, each.replace(/\.yaml$/, '')))}
            </ul>
            ${addForm(name, namesIn(name))}`,
      )}
    <h2>Other files</h2>
    <ul>
      ${single.filter(({ name }) => name !== 'site.yaml').map(({ name }) => link(name))}
    </ul>`;
}

/** Begins a new file of one kind from another one, so that no setting is forgotten. */
const addForm = (kind: string, names: readonly string[]): Html =>
  html`<form action="/add">
    ${hidden('kind', kind)}
    <label
      >Add one, with the name
      <span class="wanted">small letters and hyphens; it may stand in an address</span>
      <input name="name" required pattern="[a-z0-9-/]+"
    /></label>
    <label>that begins as a copy of ${chooser('like', names, names[0] ?? '')}</label>
    <button>Begin</button>
  </form>`;

/** The form for one file: a field for each setting, or the whole file as text. */
export function editForm(file: EditedFile, token: string, asText: boolean, faults = ''): Html {
  const about = html`${hidden('file', file.name)} ${hidden('version', file.version)}
  ${hidden('like', file.like)} ${hidden('added', file.added)}`;
  const told =
    faults === ''
      ? ''
      : html`<p class="note">This cannot be saved yet:</p>
          <pre>${faults}</pre>`;
  const way = asText
    ? html`<a href="${editAddress(file.name)}">Fill in fields instead</a>`
    : html`<a href="${editAddress(file.name, true)}">Change the whole file as text instead</a>, for
        example to add something to a list`;
  const fields = asText
    ? html`<label>The whole file <textarea class="body" name="text">${file.text}</textarea></label>`
    : html`${fieldsOf(file).map((field) => fieldRow(field, commentAbove(file.yaml, field.path)))}
      ${
        file.body === null
          ? ''
          : html`<label
              >What the page says
              <span class="wanted">docs/tasks/add-a-page.md names what may stand here.</span>
              <textarea class="body" name="body">${file.body}</textarea>
            </label>`
      }`;
  const lists = asText ? [] : listsOf(fieldsOf(file));
  return html`${told}
    <p>${way}.</p>
    ${lists.map(
      (list) =>
        html`<p>
          <a href="${editAddress(file.name)}&added=${encodeURIComponent(JSON.stringify(list))}"
            >Add one more to ${list.join(', ')}</a
          >, before you change anything else here.
        </p>`,
    )}
    ${deskForm('/edit/check', token, html`${about}${fields}<button>Show what would change</button>`)}`;
}

/** The fields of a file, from its schema and what it says. */
const fieldsOf = ({ schema, yaml }: EditedFile): Field[] => formOf(schema, parse(yaml));

/** The lists of a file whose entries have settings of their own. */
const listsOf = (fields: readonly Field[]): ValuePath[] => [
  ...new Map(
    fields.flatMap(({ path }) => {
      const list = path.slice(
        0,
        path.findLastIndex((step) => typeof step === 'number'),
      );
      return list.length < path.length - 1 && list.length > 0 ? [[list.join(), list] as const] : [];
    }),
  ).values(),
];

const fieldName = ({ path }: Field): string => `at:${JSON.stringify(path)}`;

function fieldRow(field: Field, comment: string): Html {
  const { label, wanted, kind, choices, shown, optional } = field;
  const name = fieldName(field);
  const input =
    kind === 'choice'
      ? chooser(name, optional || shown === '' ? ['', ...choices] : choices, shown)
      : kind === 'line'
        ? html`<input name="${name}" value="${shown}" />`
        : html`<textarea name="${name}">${shown}</textarea>`;
  const how =
    kind === 'list' ? ', one on each line' : kind === 'yaml' ? ', as it stands in the file' : '';
  return html`<label
    >${label} ${comment === '' ? '' : html`<span class="wanted">${comment}</span>`}
    <span class="wanted">${wanted}${how}${optional ? ' (may be left empty)' : ''}</span>
    ${input}</label
  >`;
}

/**
 * The text of a file with what was filled in.
 *
 * @throws an error in words if a field cannot be read
 */
export async function filledIn(
  at: Shelf,
  file: EditedFile,
  form: URLSearchParams,
): Promise<string> {
  const whole = form.get('text');
  if (whole !== null) return laidOut(at.folder, file.name, unixLines(whole));
  let yaml = file.yaml;
  for (const field of fieldsOf(file)) {
    const typed = form.get(fieldName(field));
    if (typed === null || unixLines(typed).trim() === field.shown.trim()) continue;
    yaml = setValue(yaml, field.path, valueIn(field, typed));
  }
  const body = file.body === null ? null : unixLines(form.get('body') ?? file.body);
  return laidOut(at.folder, file.name, textOf(yaml, body));
}

const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');

/** What a change would do, line by line, and the button that saves it; or why it cannot be saved. */
export function checkPage(at: Shelf, file: EditedFile, text: string, token: string): Html {
  const faults = faultsWith(at, file.name, text);
  const changed = { ...file, text };
  if (faults !== '') return editForm(changed, token, true, faults);
  const changes = changesBetween(file.text.split('\n'), text.split('\n'));
  if (changes.length === 0)
    return html`<p>Nothing would change.</p>
      ${editForm(file, token, false)}`;
  return html`<p>It can be saved. This is what changes in ${file.place}:</p>
    ${changeList(changes)}
    ${deskForm(
      '/edit/save',
      token,
      html`${hidden('file', file.name)} ${hidden('version', file.version)}
        ${hidden('like', file.like)}
        <textarea name="text" hidden>${text}</textarea>
        <button>Save it</button>`,
    )}
    <p><a href="${editAddress(file.name)}">Leave it as it was</a></p>`;
}

/** Somebody else saved the file meanwhile: nothing is written, and nothing is lost. */
export const meanwhilePage = (file: EditedFile, text: string, token: string): Html =>
  html`<p class="note">
      This file was changed in another window after you opened it, so yours was not saved. On the
      left is what it says now, on the right what you had. Copy what you want to keep.
    </p>
    ${changeList(changesBetween(file.text.split('\n'), text.split('\n')))}
    ${editForm(file, token, true)}`;
