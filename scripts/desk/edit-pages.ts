import { contentFiles } from '../../src/content/content.ts';
import type { Content } from '../../src/content/content.ts';
import { changesBetween } from '../../src/signing/changes.ts';
import { madeUpIn } from '../../src/review/made-up.ts';
import { html, type Html } from '../../src/text/html.ts';
import { aboutFile, editForm, textToCarry } from './edit-form.ts';
import { faultsWith, withText, type EditedFile } from './files.ts';
import type { Shelf } from './shelf.ts';
import { changeList, chooser, deskForm, hidden, editAddress, invalid, nameOf } from './page.ts';

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

/**
 * Begins a new file of one kind from another one, so that no setting is forgotten.
 *
 * @param typed the name that was typed and cannot be used
 * @param like the file that was chosen to begin from
 */
export const addForm = (
  kind: string,
  names: readonly string[],
  typed = '',
  like = names[0] ?? '',
): Html =>
  html`<form action="/add">
    ${hidden('kind', kind)}
    <label
      >Add one, with the name
      <span class="wanted">small letters and hyphens; it may stand in an address</span>
      ${
        typed === ''
          ? ''
          : html`<span class="fault"
              >“${typed}” cannot be used. Write small letters, with hyphens between words, such as
              our-groups. A page can be below another: you/our-groups.</span
            >`
      }
      <input name="name" value="${typed}" required pattern="[a-z0-9-/]+" ${invalid(typed !== '')}
    /></label>
    <label>that begins as a copy of ${chooser('like', names, like)}</label>
    <button>Begin</button>
  </form>`;

/** What a change would do, line by line, and the button that saves it; or why it cannot be saved. */
export function checkPage(at: Shelf, shown: ShownFile, text: string, form: URLSearchParams): Html {
  const { disk, read, token } = shown;
  const asText = form.has('text');
  const told = faultsWith(at, disk.name, text);
  if (told !== '') {
    return asText
      ? editForm({ file: withText(read, text), token, asText, told })
      : editForm({ file: read, token, typed: form, told });
  }
  const changes = changesBetween(disk.text.split('\n'), text.split('\n'));
  if (changes.length === 0)
    return html`<p>Nothing would change.</p>
      ${editForm({ file: withText(read, text), token, asText })}`;
  const madeUp = changes.flatMap(({ now }) => now.flatMap(madeUpIn));
  const carried = html`${aboutFile(read)}${textToCarry('text', text)}`;
  return html`<p>It can be saved. This is what changes in ${disk.place}:</p>
    ${changeList(changes)}
    ${
      madeUp.length > 0
        ? html`<p class="note">
            Only examples, which lead nowhere: ${madeUp.join(', ')}. The site cannot go on line with
            them. Put in addresses that you have.
          </p>`
        : ''
    }
    ${deskForm('/edit/save', token, html`${carried}<button>Save it</button>`)}
    ${deskForm(
      '/edit/check',
      token,
      html`${carried}
        <button class="other" name="go" value="${asText ? 'text' : 'fields'}">
          Go on changing it
        </button>`,
    )}
    <p><a href="${editAddress(disk.name)}">Leave it as it was</a></p>`;
}

/** Somebody else saved the file meanwhile: nothing is written, and nothing is lost. */
export const meanwhilePage = (file: EditedFile, text: string, token: string): Html =>
  html`<p class="note">
      This file was changed in another window after you opened it, so yours was not saved. On the
      left is what it says now, on the right what you had. Copy what you want to keep.
    </p>
    ${changeList(changesBetween(file.text.split('\n'), text.split('\n')))}
    ${editForm({ file, token, asText: true })}`;

/** A file as it stands now, and as the form that was sent had it. */
export interface ShownFile {
  readonly disk: EditedFile;
  readonly read: EditedFile;
  readonly token: string;
}
