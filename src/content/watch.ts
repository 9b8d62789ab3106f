import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { folderOf } from '../authoring/layers.ts';
import { isRunnableDevEnvironment, type RunnableDevEnvironment } from 'vite';

/**
 * For `npm run dev`: after any change in content/ or service/, open pages reload and the content is read again.
 * A fault in it is shown in the page and in the terminal.
 */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folders = (['content', 'service'] as const).map(
        (layer) => folderOf(server.config.root, layer) + sep,
      );
      server.watcher.on('all', (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        for (const environment of Object.values(server.environments)) {
          if (isRunnableDevEnvironment(environment)) forgetContent(environment);
        }
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  },
});

/** With slashes, as Vite names files on every system. */
const storeFile = join(import.meta.dirname, 'store.ts').replaceAll('\\', '/');

/**
 * Makes the store read again, and reloads the modules that asked it which pages exist. Everything
 * else stays loaded, to keep this quick. The store is not replaced by a new one, because Astro goes
 * on using the middleware that it has already loaded, which holds the old one.
 */
function forgetContent({ runner: { evaluatedModules } }: RunnableDevEnvironment): void {
  const stores = evaluatedModules.getModulesByFile(storeFile);
  for (const { exports, importers } of stores ?? []) {
    (exports as typeof import('./store.ts')).forgetContent();
    for (const id of importers) {
      const page = evaluatedModules.getModuleById(id);
      if (page) evaluatedModules.invalidateModule(page);
    }
  }
}
