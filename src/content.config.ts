import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { door } from './danger/schema.ts';
import type { Content } from './content/content.ts';
import * as rules from './authoring/fields.ts';
import { councilSchema } from './councils/schema.ts';
import { helpline } from './helplines/schema.ts';
import { saying } from './disclosures/schema.ts';
import { walkthroughSchema } from './walkthrough/schema.ts';
import { readContent } from './content/read.ts';

type Folder = {
  [Name in keyof Content]: Content[Name] extends ReadonlyMap<string, unknown> ? Name : never;
}[keyof Content];

/** Read once for all folders; read again when somebody changes a file while looking. */
let latest: Content | undefined;

/**
 * A folder of YAML files, one entity a file; the file's name is its id. Our own reader instead
 * of Astro's, because Astro's turns 30 February into 2 March and names no line.
 */
const yamlFolder = (folder: Folder): Loader => ({
  name: `yaml-folder:${folder}`,
  load({ config, store, watcher, logger }) {
    const root = fileURLToPath(config.root);
    const fill = (): void => {
      latest ??= readContent(root);
      store.clear();
      for (const [id, data] of latest[folder]) store.set({ id, data: { ...data } });
    };
    fill();
    watcher?.on('change', (path) => {
      if (!path.replaceAll('\\', '/').includes(`/content/${folder}/`)) return;
      try {
        latest = undefined;
        fill();
      } catch (fault) {
        logger.error(String(fault));
      }
    });
    return Promise.resolve();
  },
});

export const collections = {
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '**/*.mdx' }),
    schema: rules.guide,
  }),
  facts: defineCollection({ loader: yamlFolder('facts'), schema: rules.fact }),
  sources: defineCollection({ loader: yamlFolder('sources'), schema: rules.source }),
  helplines: defineCollection({ loader: yamlFolder('helplines'), schema: helpline }),
  words: defineCollection({ loader: yamlFolder('words'), schema: rules.word }),
  reviews: defineCollection({ loader: yamlFolder('reviews'), schema: rules.review }),
  councils: defineCollection({ loader: yamlFolder('councils'), schema: councilSchema }),
  walkthroughs: defineCollection({ loader: yamlFolder('walkthroughs'), schema: walkthroughSchema }),
  sayings: defineCollection({ loader: yamlFolder('sayings'), schema: saying }),
  doors: defineCollection({ loader: yamlFolder('doors'), schema: door }),
};
