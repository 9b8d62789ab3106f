import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type RunnableDevEnvironment } from 'vite';

/**
 * For `npm run dev`: after any change in content/, the content is read again for the next page, and
 * pages that are open load afresh. A fault in it is told in the page and in the terminal.
 */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = join(server.config.root, 'content') + sep;
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        for (const environment of Object.values(server.environments)) {
          if (isRunnableDevEnvironment(environment)) forgetContent(environment);
        }
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  },
});

/**
 * The store reads again, and the pages that asked it what pages there are ask again. All else stays
 * as it is, so that this is quick. Astro keeps the middleware once it has it: hence no new store.
 */
function forgetContent({ runner: { evaluatedModules } }: RunnableDevEnvironment): void {
  const stores = evaluatedModules.getModulesByFile(join(import.meta.dirname, 'store.ts'));
  for (const { exports, importers } of stores ?? []) {
    (exports as typeof import('./store.ts')).forgetContent();
    for (const id of importers) {
      const page = evaluatedModules.getModuleById(id);
      if (page) evaluatedModules.invalidateModule(page);
    }
  }
}
