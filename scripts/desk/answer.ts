import { filesIn } from '../../src/authoring/layers.ts';
import { readContent } from '../../src/content/read.ts';
import { ContentFault } from '../../src/authoring/content-fault.ts';
import { html, type Html } from '../../src/text/html.ts';
import { todayInLondon } from '../../src/time/days.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { edited } from './edit-answer.ts';
import { addForm, fileList } from './edit-pages.ts';
import { readFile } from './files.ts';
import { duePage, faultPage, notKnownYet, publishPage, todayPage } from './overviews.ts';
import { deskPage, editAddress } from './page.ts';
import type { Shelf } from './shelf.ts';
import { chapterAsked, pageJudged } from './sign-answer.ts';
import { signList, signPage } from './sign-pages.ts';
import type { siteBuilder } from './site-build.ts';

/** What the desk works on. */
export interface Desk extends Shelf {
  readonly token: string;
  readonly preview: string;
  readonly builder: ReturnType<typeof siteBuilder>;
  readonly now: () => Date;
}

/** A page to show, or an address to go on to. */
export type Answered =
  { readonly status: number; readonly page: string } | { readonly goTo: string };

/**
 * Answers one request that the guard has let through.
 *
 * @param form what was filled in; null when a page is only asked for
 */
export async function answer(
  desk: Desk,
  url: URL,
  form: URLSearchParams | null,
): Promise<Answered> {
  const page = (title: string, menu: string, main: Html, status = 200): Answered => ({
    status,
    page: deskPage({ title, menu, build: desk.builder.now() }, main),
  });
  try {
    return await answerTo(desk, url, form, page);
  } catch (fault) {
    if (!(fault instanceof ContentFault || fault instanceof SetupProblem)) throw fault;
    return page('This must be mended first', '/files', faultPage(fault.message), 409);
  }
}

type Show = (title: string, menu: string, main: Html, status?: number) => Answered;

async function answerTo(
  desk: Desk,
  url: URL,
  form: URLSearchParams | null,
  page: Show,
): Promise<Answered> {
  const { folder, token } = desk;
  const asked = `${form ? 'POST' : 'GET'} ${url.pathname}`;
  const name = form?.get('file') ?? url.searchParams.get('file') ?? '';
  const address = form?.get('address') ?? url.searchParams.get('address') ?? '';

  if (asked.startsWith('POST /edit') || asked === 'GET /edit') {
    const done = edited(desk, url, form);
    if (!('saved' in done)) return page(done.title, '/files', done.main, done.status);
    desk.builder.start();
    return { goTo: `/saved?file=${encodeURIComponent(done.saved)}` };
  }

  const namesIn = (kind: string): string[] =>
    filesIn(folder, kind, kind === 'guides' ? '.mdx' : '.yaml').filter(
      (file) => !/(^|\/)\./.test(file),
    );
  if (asked === 'GET /add') {
    const of = (key: string): string => url.searchParams.get(key) ?? '';
    return /^[a-z0-9]+([-/][a-z0-9]+)*$/.test(of('name'))
      ? { goTo: addressToAdd(url.searchParams) }
      : page(
          'This name cannot be used',
          '/files',
          addForm(of('kind'), namesIn(of('kind')), of('name'), of('like')),
          422,
        );
  }

  const content = readContent(folder);
  const build = desk.builder.now();
  const signing = { folder, content, build, token, preview: desk.preview };
  const on = todayInLondon(desk.now());
  // What an earlier build says of pages that have changed since would be wrong.
  const readings = build.state === 'ready' ? build.readings : null;
  if (asked.startsWith('POST /sign') && build.state !== 'ready') {
    return page(
      'Wait for the pages',
      '/sign',
      html`<p>Sign when they are made, so that you sign what readers will read.</p>`,
      409,
    );
  }
  if (readings === null && asked.startsWith('GET /sign')) {
    return page('Read and sign', '/sign', notKnownYet);
  }
  switch (asked) {
    case 'GET /':
      return page('Today', '/', todayPage({ folder, content, readings, on }));
    case 'GET /sign':
      return page('Read and sign', '/sign', signList(signing));
    case 'GET /sign/page': {
      const found = signPage(address, signing);
      const title = content.guides.find((guide) => guide.address === address)?.data.heading ?? '';
      return found
        ? page(title, '/sign', found)
        : page('There is no such page', '/sign', html`<p>Choose one from the list.</p>`, 404);
    }
    case 'POST /sign/page':
    case 'POST /sign/chapter': {
      const sent = form ?? new URLSearchParams();
      const { title, main, status } = asked.endsWith('page')
        ? pageJudged(sent, signing, desk.now())
        : chapterAsked(sent, signing, desk.now());
      return page(title, '/sign', main, status);
    }
    case 'GET /due':
      return page('Check again', '/due', duePage({ content, on }));
    case 'GET /files':
      return page(
        'Change something',
        '/files',
        fileList(
          content,
          namesIn,
          (name) => (readFile(desk, name)?.text ?? '').replaceAll(/\s+/g, ' '),
          url.searchParams.get('words') ?? '',
        ),
      );
    case 'GET /saved':
      return page(
        'Saved',
        '/files',
        html`<p>
          ${desk.layer}/${name} is saved, and the pages are being made anew. Whatever says something
          else now must be <a href="/sign">signed</a> again.
        </p>`,
      );
    case 'GET /publish':
      return page('Put on line', '/publish', publishPage({ folder, content, readings, on }));
    default:
      return page('There is nothing here', '/', html`<p><a href="/">Back to today</a></p>`, 404);
  }
}

/** Where a new file is begun that is like another. */
function addressToAdd(asked: URLSearchParams): string {
  const of = (name: string): string => asked.get(name) ?? '';
  const ending = of('kind') === 'guides' ? '.mdx' : '.yaml';
  const file = `${of('kind')}/${of('name').trim()}${ending}`;
  return `${editAddress(file)}&like=${encodeURIComponent(`${of('kind')}/${of('like')}`)}`;
}
