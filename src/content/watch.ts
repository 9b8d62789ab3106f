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

/** Only the store and what imports it: the files that were read stay known, so this is quick. */
function forgetContent({ runner: { evaluatedModules } }: RunnableDevEnvironment): void {
  const forget = (id: string): void => {
    const module = evaluatedModules.getModuleById(id);
    if (!module?.evaluated) return;
    evaluatedModules.invalidateModule(module);
    module.importers.forEach(forget);
  };
  for (const { id } of evaluatedModules.getModulesByFile(join(import.meta.dirname, 'store.ts')) ?? []) {
    forget(id);
  }
}
