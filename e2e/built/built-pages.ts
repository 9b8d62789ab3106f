import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { z } from 'zod';
import { dist, headersFile, root } from '../../machine/cli/paths.ts';
import { readContent } from '../../src/content/read.ts';
import type { HeaderRule } from '../../src/headers/rules.ts';

/** The headers that the build says to send with each file. */
export const headerRules: HeaderRule[] = z
  .array(z.object({ path: z.string(), headers: z.record(z.string(), z.string()) }))
  .parse(JSON.parse(readFileSync(headersFile, 'utf8')));

/** Every file that will be published, by its path within dist. */
export const publishedFiles = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'));

export interface BuiltPage {
  /** The address that a reader sees, such as /talk/; the “not found” page is /404.html. */
  readonly address: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** Every page that was built, in every language: found in the build, so none is left out. */
export const everyPage: readonly BuiltPage[] = publishedFiles
  .filter((path) => path.endsWith('.html'))
  .map((path) => {
    const html = readFileSync(join(dist, path), 'utf8');
    return { address: path.replace(/index\.html$/, ''), html, document: parse(html) };
  })
  .sort((a, b) => a.address.localeCompare(b.address));

const { languages, firstPages } = readContent(root);
const tags = [
  ...languages.map(({ tag }) => tag),
  ...firstPages.map(({ language }) => language.tag),
];

/** The language of a page, by its address: `cy` for /cy/talk/. */
export const languageOf = ({ address }: Pick<BuiltPage, 'address'>): string =>
  tags.find((tag) => address.startsWith(`/${tag}/`)) ?? 'en-GB';

/** Whether it is the one page in a language that the site as a whole is not in. */
export const isFirstPage = (page: Pick<BuiltPage, 'address'>): boolean =>
  firstPages.some(({ language }) => page.address === `/${language.tag}/`);

/** Every page in English. */
export const builtPages: readonly BuiltPage[] = everyPage.filter(
  (page) => languageOf(page) === 'en-GB',
);

assert.ok(builtPages.length >= 10, 'the site has its pages: build it first');

/** The words as a reader or a screen reader gets them, without the markup's extra white space. */
export const textOf = (element: HTMLElement): string =>
  element.textContent.replaceAll(/\s+/g, ' ').trim();

/** The one element that matches. Throws unless there is exactly one. */
export function only(page: BuiltPage, selector: string): HTMLElement {
  const [found, ...others] = page.document.querySelectorAll(selector);
  assert.ok(
    found && others.length === 0,
    `${page.address} has ${others.length + (found ? 1 : 0)} of ${selector}`,
  );
  return found;
}
