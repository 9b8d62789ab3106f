import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { frontMatterIn } from '../../src/authoring/front-matter.ts';
import { parse } from 'yaml';
import { root } from '../../machine/cli/paths.ts';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import { contentFiles } from '../../src/content/content.ts';
import { readContent } from '../../src/content/read.ts';
import { readGuide } from '../../src/content/read-guide.ts';
import { canYouFaults } from '../../src/guides/check-can-you.ts';
import { linkFaults } from '../../src/guides/check-links.ts';
import { columnFaults, pieceFaults } from '../../src/guides/check-pieces.ts';
import type { Guide } from '../../src/guides/guide.ts';

// People copy what stands in docs/tasks/ and change some words. So each block there must be accepted as
// it stands: a whole file by its schema, and a part of one in a file that is there already.

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const content = readContent(root);

/**
 * What a block is: a whole file, a service's own for one, more settings of a page, or a part to put into a
 * file, at a place in it.
 */
type Use =
  | { whole: string }
  | { own: string }
  | { settings: string }
  | { into: string; at?: readonly string[] };

const uses: Readonly<Record<string, readonly Use[]>> = {
  'add-a-council.md': [
    { into: 'councils/kent.yaml' },
    { into: 'areas.yaml', at: ['areas'] },
    { into: 'councils/kent.yaml' },
    { into: 'districts.yaml', at: ['E07000008'] },
  ],
  'add-a-film.md': [{ settings: 'guides/before/paying.mdx' }],
  'add-a-helpline.md': [{ into: 'helplines/nspcc.yaml' }],
  'add-a-local-service.md': [{ whole: 'local-services/new.yaml' }],
  'add-a-page.md': [{ whole: 'guides/before/new.mdx' }],
  'add-a-word.md': [{ whole: 'words/new.yaml' }],
  'check-what-is-due.md': [{ own: 'site.yaml' }],
  'change-a-fact.md': [{ whole: 'facts/new.yaml' }, { into: 'facts/child-must-tell.yaml' }],
  'change-the-doors.md': [{ into: 'doors/hurt.yaml' }],
  'easy-read.md': [{ whole: 'easy-read/papers.yaml' }],
  'make-it-look-like-your-service.md': [{ into: 'site.yaml' }],
  'take-a-page-down.md': [{ into: 'guides/before/paying.mdx' }, { whole: 'retired.yaml' }],
  'your-own-files.md': [{ own: 'site.yaml' }, { own: 'short-addresses.yaml' }],
  'teach-the-search.md': [{ into: 'topics.yaml', at: ['cost-and-legal-aid'] }],
};

/** The blocks of a page that show YAML or a guide, without the spaces before a list's blocks. */
const blocksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^( *)```(?:yaml|mdx)\n([^]*?)^ *```$/gm)].map(([, indent = '', block]) =>
    (block ?? '').replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

const pages = globSync('docs/tasks/*.md', { cwd: root }).map((name) => path.basename(name));
for (const page of pages) {
  const blocks = blocksIn(read(`docs/tasks/${page}`));
  const known = uses[page] ?? [];
  test(`docs/tasks/${page}: it is known what each block is`, () => {
    assert.equal(blocks.length, known.length);
  });
  for (const [at, use] of known.entries()) {
    const name = nameOf(use);
    test(`docs/tasks/${page}: block ${String(at + 1)} can be used (${name})`, () => {
      accept(blocks[at] ?? '', use, name);
    });
  }
}

function nameOf(use: Use): string {
  if ('whole' in use) return use.whole;
  if ('own' in use) return use.own;
  return 'into' in use ? use.into : use.settings;
}

function accept(block: string, use: Use, name: string): void {
  if (name.endsWith('.mdx')) {
    const guide = (): string => read(`content/${name}`);
    if ('whole' in use) acceptGuide(block, name);
    else if ('settings' in use) acceptGuide(guide().replace(/^talk: /m, `${block}$&`), name);
    else acceptGuide(withNewWords(guide(), block), name);
    return;
  }
  const file = Object.values(contentFiles).find((each) =>
    each.is === 'file' ? each.name === name : name.startsWith(`${each.name}/`),
  );
  assert.ok(file, name);
  if ('own' in use) {
    readYaml(read(`content/${name}`), name, file.schema, { name: `service/${name}`, text: block });
    return;
  }
  const at = 'into' in use ? (use.at ?? []) : [];
  const text = 'whole' in use ? block : merged(read(`content/${name}`), block, at);
  readYaml(text, name, file.schema);
}

/** A file with the settings of a block put into it. YAML reads JSON too. */
function merged(text: string, block: string, at: readonly string[]): string {
  const whole = parse(text) as Record<string, unknown>;
  const part = at.reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], whole);
  assert.ok(part, at.join('.'));
  const added: unknown = parse(block);
  if (Array.isArray(part)) part.push(...(added as unknown[]));
  else Object.assign(part, added);
  return JSON.stringify(whole);
}

/** A page with other words, as docs/tasks/take-a-page-down.md says. */
const withNewWords = (text: string, words: string): string => {
  const matter = frontMatterIn(text)?.whole ?? '';
  return matter.replace(/^answers: .*/m, 'answers: []').replace(/^canYou:\n( .*\n)+/m, '') + words;
};

function acceptGuide(text: string, name: string): void {
  const guide: Guide = {
    ...readGuide(name.replace('guides/', ''), text, `content/${name}`),
    facts: [],
    isEnglish: false,
  };
  const { answers, talk, related = [], section } = guide.data;
  const addresses = content.guides.map(({ address }) => address);
  assert.deepEqual(
    [
      ...canYouFaults(guide),
      ...pieceFaults(guide),
      ...columnFaults(guide),
      ...linkFaults(guide, { guides: content.guides, others: [] }),
      ...answers.filter((topic) => !Object.hasOwn(content.topics, topic)),
      ...talk.filter((line) => !content.helplines.has(line)),
      ...related.filter((address) => !addresses.includes(address)),
      ...[section ?? 'before'].filter((each) => !Object.hasOwn(content.sections, each)),
    ],
    [],
  );
}
