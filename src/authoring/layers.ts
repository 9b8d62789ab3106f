import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What the project writes, and what a service writes for its own copy. */
export type Layer = 'content' | 'service';

/**
 * A service's own files stand in a folder that the project never writes to, so that a new version of
 * the project leaves them alone. It is laid out like content/: a file in a folder takes the place of
 * the project's file of that name, and what a file of settings says is laid over the project's. The
 * tests name another folder, to try made-up services.
 */
export const serviceFolder = (): string => process.env['SERVICE_FOLDER'] ?? 'service';

/**
 * The folder of a layer.
 *
 * @param root the project's folder, which holds both layers
 */
export const folderOf = (root: string, layer: Layer): string =>
  join(root, layer === 'content' ? 'content' : serviceFolder());

/**
 * The layer that a command writes to: a copy with a folder of its own is a service's, and what is
 * translated and signed in it is its own.
 *
 * @param root the project's folder, which holds both layers
 */
export const ownLayer = (root: string): Layer =>
  existsSync(folderOf(root, 'service')) ? 'service' : 'content';

/** Whether the service has a file of its own there, below either layer. */
export const isOwn = (root: string, name: string): boolean =>
  existsSync(join(folderOf(root, 'service'), name));

/**
 * Where the file is that counts, as messages name it: `service/helplines/a-line.yaml` if the service
 * has one of its own, else `content/helplines/a-line.yaml`.
 *
 * @param name its path below either layer
 */
export const placeOf = (root: string, name: string): string =>
  isOwn(root, name) ? `${serviceFolder()}/${name}` : `content/${name}`;

/** The files in one folder of a layer and the folders below it, whose names end like this. */
export function filesInLayer(root: string, layer: Layer, folder: string, ending: string): string[] {
  const directory = join(folderOf(root, layer), folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending));
}

/** The same, of both layers together: each name once. */
export function filesIn(root: string, folder: string, ending: string): string[] {
  const withoutEnding = (name: string): string => name.slice(0, name.length - ending.length);
  const all = (['content', 'service'] as const).flatMap((layer) =>
    filesInLayer(root, layer, folder, ending),
  );
  // Without the extension, "signed-2" sorts after "signed": of two reviews, the later counts.
  return [...new Set(all)].sort((a, b) => (withoutEnding(a) < withoutEnding(b) ? -1 : 1));
}
