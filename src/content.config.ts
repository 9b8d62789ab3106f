import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'zod';
import { fact, guide, source } from './logic/content-rules.ts';
import { helpline } from './logic/helpline-rules.ts';
import { ContentFault, readYaml } from './logic/read-yaml.ts';

/** Content files below a folder of content/, in order, as text. */
async function filesIn(root: URL, folder: string, ending: string) {
  const directory = fileURLToPath(new URL(`content/${folder}/`, root));
  const found = await readdir(directory, { recursive: true });
  const names = found.filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(async (name) => ({
      id: name.slice(0, -ending.length).replaceAll('\\', '/'),
      file: `content/${folder}/${name.replaceAll('\\', '/')}`,
      text: await readFile(join(directory, name), 'utf8'),
    })),
  );
}

/** Does the same with each thing; what authors got wrong is told for all of them at once. */
function forEachOrAllFaults<Thing>(things: readonly Thing[], work: (thing: Thing) => void): void {
  const faults: string[] = [];
  for (const thing of things) {
    try {
      work(thing);
    } catch (fault) {
      if (!(fault instanceof ContentFault)) throw fault;
      faults.push(fault.message);
    }
  }
  if (faults.length) throw new ContentFault(faults.join('\n\n'));
}

/**
 * A folder of YAML files, one entity a file; the file's name is its id. Our own reader instead
 * of Astro's, because Astro's turns 30 February into 2 March and names no line.
 */
const yamlFolder = (folder: string, rules: z.ZodType): Loader => ({
  name: `yaml-folder:${folder}`,
  async load({ config, store, generateDigest, watcher }) {
    const read = async (): Promise<void> => {
      const files = await filesIn(config.root, folder, '.yaml');
      store.clear();
      forEachOrAllFaults(files, ({ id, file, text }) => {
        store.set({ id, data: Object(readYaml(text, file, rules)), digest: generateDigest(text) });
      });
    };
    await read();
    const directory = fileURLToPath(new URL(`content/${folder}/`, config.root));
    watcher?.add(directory);
    watcher?.on('change', (path) => {
      if (path.startsWith(directory)) void read();
    });
  },
});

/**
 * The guides. Their front matter is first read by our own reader, for the same plain messages
 * and real dates; then Astro loads them as it always does.
 */
const guidesFolder = (): Loader => {
  const astros = glob({ base: './content/guides', pattern: '**/*.mdx' });
  return {
    ...astros,
    name: 'guides-folder',
    async load(context) {
      forEachOrAllFaults(await filesIn(context.config.root, 'guides', '.mdx'), ({ file, text }) => {
        readYaml(frontMatter(text), file, guide);
      });
      await astros.load(context);
    },
  };
};

/** The lines between the two `---`, with one empty line before so that line numbers are right. */
const frontMatter = (mdx: string): string =>
  `\n${/^---\r?\n([\s\S]*?)\r?\n---/.exec(mdx)?.[1] ?? ''}`;

export const collections = {
  guides: defineCollection({ loader: guidesFolder(), schema: guide }),
  facts: defineCollection({ loader: yamlFolder('facts', fact), schema: fact }),
  sources: defineCollection({ loader: yamlFolder('sources', source), schema: source }),
  helplines: defineCollection({ loader: yamlFolder('helplines', helpline), schema: helpline }),
};
