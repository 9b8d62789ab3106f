// Files of content/ with a slip: each is read, or refused in words for its author.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ContentFault } from '../../src/authoring/content-fault.ts';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import { contentFiles } from '../../src/content/content.ts';
import { readGuide } from '../../src/content/read-guide.ts';
import { root } from '../../machine/cli/paths.ts';
import { withSlip } from './texts.ts';

interface Runs {
  readonly seed: number;
  readonly numRuns: number;
}

const read = (pattern: string): { name: string; text: string }[] =>
  globSync(pattern, { cwd: path.join(root, 'content') }).map((name) => ({
    name: name.replaceAll('\\', '/'),
    text: readFileSync(path.join(root, 'content', name), 'utf8'),
  }));

/** Guides, with a slip in each: its settings or its words. */
export const guidesWithSlips = (runs: Runs): void => {
  const guides = read('guides/**/*.mdx');
  const read1 = ({ file, text }: { file: number; text: string }): void => {
    const name = guides[file]?.name ?? '';
    refusedInWords(() => readGuide(name.replace('guides/', ''), text, `content/${name}`));
  };
  fc.assert(fc.property(withSlip(guides.map(({ text }) => text)), read1), runs);
};

/** Files of settings, facts and words, with a slip in each. */
export const yamlWithSlips = (runs: Runs): void => {
  const files = read('**/*.yaml').flatMap(({ name, text }) => {
    const known = Object.values(contentFiles).find((each) =>
      each.is === 'file' ? each.name === name : path.posix.dirname(name) === each.name,
    );
    return known ? [{ name, text, schema: known.schema }] : [];
  });
  const read1 = ({ file, text }: { file: number; text: string }): void => {
    const found = files[file];
    if (found) refusedInWords(() => readYaml(text, `content/${found.name}`, found.schema));
  };
  fc.assert(fc.property(withSlip(files.map(({ text }) => text)), read1), runs);
};

/** Anything but a fault in words for the author fails: a stack says nothing to who wrote the file. */
function refusedInWords(work: () => unknown): void {
  try {
    work();
  } catch (fault) {
    if (!(fault instanceof ContentFault)) throw fault;
    if (!fault.message.startsWith('content/'))
      throw new Error(`No file is named: ${fault.message}`);
  }
}
