import { html, type Html } from '../../src/text/html.ts';
import { faultsAtFields } from './field-faults.ts';
import { fieldName, fieldsOf, listsOf } from './fields-of.ts';
import type { EditedFile } from './files.ts';
import type { Field } from './form-of.ts';
import { chooser, deskForm, hidden, invalid } from './page.ts';
import { commentAbove, type ValuePath } from './set-value.ts';

/** What a form shows. */
export interface FormShown {
  /** The file that the fields are made from, or whose text is shown. */
  readonly file: EditedFile;
  readonly token: string;
  /** Whether the whole file is shown as text, in place of a field for each setting. */
  readonly asText?: boolean;
  /** What was typed into the fields, where something is wrong with it. */
  readonly typed?: URLSearchParams;
  /** What is wrong, as the build would say it; empty if nothing. */
  readonly told?: string;
  /** What is wrong with one field, by the field's name, where the build was not asked. */
  readonly wrong?: ReadonlyMap<string, string>;
}

/**
 * The form for one file: a field for each setting, or the whole file as text. Each of its buttons sends
 * all that stands in it, so that nothing that was typed is lost, whichever way it is shown next.
 */
export function editForm(shown: FormShown): Html {
  const { file, token, asText = false } = shown;
  const other = asText
    ? html`<button class="other" name="go" value="fields">Fill in fields instead</button>`
    : html`<button class="other" name="go" value="text">
        Change the whole file as text instead
      </button>`;
  // It is first as well, because that is what a browser presses when somebody presses Enter in a field.
  const check = html`<button name="go" value="check">Show what would change</button>`;
  return html`${asText ? toldAbove(shown.told ?? '', html``) : ''}
  ${deskForm(
    '/edit/check',
    token,
    html`${aboutFile(file)}
      <p>${check} <a href="#ways">Go on to the buttons at the end</a></p>
      ${asText ? wholeText(file) : allFields(shown)}
      <p id="ways">${check} ${other}</p>`,
  )}`;
}

/** What goes with every form for a file, unseen. */
export const aboutFile = ({ name, version, like }: EditedFile): Html =>
  html`${hidden('file', name)} ${hidden('version', version)} ${hidden('like', like)}`;

/** A text that goes with a form, unseen. */
export const textToCarry = (name: string, text: string): Html => area(name, text, html`hidden`);

/** A browser leaves out one line end at the beginning, so there is always one. */
const area = (name: string, text: string, attributes = html``): Html =>
  html`<textarea name="${name}" ${attributes}>${`\n${text}`}</textarea>`;

const wholeText = ({ text }: EditedFile): Html =>
  html`<label>The whole file ${area('text', text, html`class="body"`)}</label>`;

function allFields({ file, typed, told = '', wrong = new Map() }: FormShown): Html {
  const fields = fieldsOf(file);
  const faults = new Map([...faultsAtFields(told, file, fields), ...wrong]);
  const labels = new Map([
    ...fields.map((field) => [fieldName(field), field.label] as const),
    ['body', 'What the page says'] as const,
  ]);
  const wrongOnes = [...labels].flatMap(([name, label]) =>
    faults.has(name) ? [html`<li><a href="#${name}">${label}</a></li>`] : [],
  );
  const lists = listsOf(fields);
  const rows = fields.map((field, at) => {
    const row = fieldRow(field, commentAbove(file.yaml, field.path), {
      shown: typed?.get(fieldName(field)) ?? field.shown,
      fault: faults.get(fieldName(field)) ?? '',
    });
    const after = fields[at + 1]?.path;
    // A list within a list ends first.
    const ended = lists.filter((list) => isIn(list, field.path) && !(after && isIn(list, after)));
    return html`${row} ${ended.toReversed().map(listButtons)}`;
  });
  const fault = faults.get('body') ?? '';
  const body =
    file.body === null
      ? ''
      : html`<label id="body"
          >What the page says
          <span class="wanted">docs/tasks/add-a-page.md names what may stand here.</span>
          ${faultNote(fault)}
          ${area('body', typed?.get('body') ?? file.body, html`class="body" ${invalid(fault !== '')}`)}
        </label>`;
  const list =
    wrongOnes.length > 0
      ? html`<p>Mend it here:</p>
          <ul>
            ${wrongOnes}
          </ul>`
      : html``;
  return html`${faults.size > 0 || told !== '' ? toldAbove(told, list) : ''}
  ${textToCarry('base', file.text)} ${rows} ${body}`;
}

const isIn = (list: ValuePath, path: ValuePath): boolean =>
  list.every((step, at) => path[at] === step);

const listButtons = (list: ValuePath): Html =>
  html`<p>
    <button class="other" name="go" value="more:${JSON.stringify(list)}">
      Add one more to ${list.join(', ')}
    </button>
    <button class="other" name="go" value="less:${JSON.stringify(list)}">
      Take the last one out of ${list.join(', ')}
    </button>
  </p>`;

const toldAbove = (told: string, list: Html): Html =>
  told === '' && list.markup === ''
    ? html``
    : html`<div class="note" role="alert">
        <p>This cannot be done yet. Nothing that you typed is lost.</p>
        ${list} ${told === '' ? '' : html`<pre>${told}</pre>`}
      </div>`;

const faultNote = (fault: string): Html =>
  fault === '' ? html`` : html`<span class="fault">${fault}</span>`;

function fieldRow(
  field: Field,
  comment: string,
  { shown, fault }: { readonly shown: string; readonly fault: string },
): Html {
  const { path, label, wanted, kind, choices, optional, example } = field;
  const name = fieldName(field);
  const wrong = invalid(fault !== '');
  const offered = optional || shown === '' ? ['', ...choices] : choices;
  const input =
    kind === 'choice'
      ? chooser(name, offered.includes(shown) ? offered : [shown, ...offered], shown, wrong)
      : kind === 'line'
        ? html`<input name="${name}" value="${shown}" ${wrong} />`
        : area(name, shown, wrong);
  const how =
    kind === 'list'
      ? ', one on each line'
      : kind === 'yaml' && example === ''
        ? ', as it stands in the file'
        : '';
  return html`<label id="${name}"
      >${label} ${comment === '' ? '' : html`<span class="wanted">${comment}</span>`}
      <span class="wanted">${wanted}${how}${optional ? ' (may be left empty)' : ''}</span>
      ${example === '' ? '' : html`<span class="wanted example">${`Like this:\n${example}`}</span>`}
      ${faultNote(fault)} ${input}</label
    >
    ${
      example === ''
        ? ''
        : html`<p>
            <button class="other" name="go" value="more:${JSON.stringify(path)}">
              Fill in ${label} here
            </button>
          </p>`
    }`;
}
