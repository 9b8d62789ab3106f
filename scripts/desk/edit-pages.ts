import { contentFiles } from '../../src/content/content.ts';
import type { Content } from '../../src/content/content.ts';
import { changesBetween } from '../../src/signing/changes.ts';
import { madeUpIn } from '../../src/review/made-up.ts';
import { html, type Html } from '../../src/text/html.ts';
import { aboutFile, editForm, textToCarry } from './edit-form.ts';
import { faultsWith, withText, type EditedFile } from './files.ts';
import { notCheckedAnew } from './not-checked-anew.ts';
import type { Shelf } from './shelf.ts';
import { changeList, chooser, deskForm, hidden, editAddress, invalid, nameOf } from './page.ts';

/**
 * Every file that can be changed here, by kind, those that a service changes first of all first. Each kind
 * is a fold, because there are more than a thousand.
 *
 * @param textOf gives the text of a file by its name
 * @param sought words that the name must have, or that stand in the text just so; all files are shown if
 *   there are none
 */
export function fileList(
  { guides }: Content,
  namesIn: (folder: string) => readonly string[],
  textOf: (name: string) => string,
  sought: string,
): Html {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const isSought = ({ name, shown }: Listed): boolean =>
    words.every((word) => `${name} ${shown}`.toLowerCase().includes(word)) ||
    textOf(name).toLowerCase().includes(words.join(' '));
  const folders = Object.values(contentFiles).filter(
    ({ is, name }) => is === 'folder' && name !== 'reviews',
  );
  const single = Object.values(contentFiles).filter(
    ({ is, name }) => is === 'file' && name !== 'site.yaml',
  );
  const pages = guides.map(({ file, data }) => ({ name: nameOf(file), shown: data.heading }));
  const kinds: readonly Kind[] = [
    {
      title: 'Pages',
      files: pages,
      add: addForm(
        'guides',
        pages.map(({ name }) => name.replace('guides/', '')),
      ),
    },
    ...folders.map(({ name }) => ({
      title: name,
      files: namesIn(name).map((each) => ({
        name: `${name}/${each}`,
        shown: each.replace(/\.yaml$/, ''),
      })),
      add: addForm(name, namesIn(name)),
    })),
    {
      title: 'Other files',
      files: single.map(({ name }) => ({ name, shown: name })),
      add: html``,
    },
  ];
  const found = kinds.map((kind) => ({ ...kind, files: kind.files.filter(isSought) }));
  const isNarrowed = words.length > 0;
  return html`<p>
      <a href="${editAddress('site.yaml')}">Your service</a>: your own name, look, policy and ways
      to reach you.
    </p>
    <form action="/files">
      <label
        >Only what has these words in its name, or says just this
        <input name="words" value="${sought}" />
      </label>
      <button>Look</button>
    </form>
    ${isNarrowed ? html`<p><a href="/files">Show all again</a></p>` : ''}
    ${
      isNarrowed && found.every(({ files }) => files.length === 0)
        ? html`<p>No name or text has these words. Try fewer.</p>`
        : ''
    }
    ${found
      .filter(({ files }) => !isNarrowed || files.length > 0)
      .map(
        ({ title, files, add }) =>
          html`<details ${isNarrowed ? html`open` : ''}>
            <summary>${title}: ${files.length}</summary>
            <ul>
              ${files.map(
                ({ name, shown }) => html`<li><a href="${editAddress(name)}">${shown}</a></li>`,
              )}
            </ul>
            ${isNarrowed ? '' : add}
          </details>`,
      )}`;
}

/** A file by its path, and what it is called in the list. */
interface Listed {
  readonly name: string;
  readonly shown: string;
}

/** Files of one kind, and the form that begins another. */
interface Kind {
  readonly title: string;
  readonly files: readonly Listed[];
  readonly add: Html;
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
  const { told, elsewhere } = faultsWith(at, disk.name, text);
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
  const unchecked = notCheckedAnew(disk, text);
  const carried = html`${aboutFile(read)}${textToCarry('text', text)}`;
  return html`<p>It can be saved. This is what changes in ${disk.place}:</p>
    ${changeList(changes)}
    ${
      madeUp.length > 0
        ? html`<p class="note">
            Only examples, which lead nowhere: ${madeUp.join(', ')}. The site cannot go on line with
            them. Put in what you have.
          </p>`
        : ''
    }
    ${
      unchecked.length > 0
        ? html`<p class="note">
              This is still as
              ${disk.like === '' ? 'it was' : `in ${disk.like}, which it was begun from`}. Is it so
              of what you have put in? Where have you read it, and on which day?
            </p>
            <pre>${unchecked.join('\n')}</pre>`
        : ''
    }
    ${
      elsewhere === ''
        ? ''
        : html`<p class="note">Still to be mended afterwards, in other files:</p>
            <pre>${elsewhere}</pre>`
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
