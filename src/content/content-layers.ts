import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../authoring/content-files.ts';
import { filesIn, filesInLayer, serviceFolder } from '../authoring/layers.ts';
import { readYaml } from '../authoring/read-yaml.ts';
import { withLine } from './find-line.ts';

/** The files of content/ and of a service's own folder, read as one. */
export interface ContentLayers {
  /** The files of the service, by their path below either layer. */
  readonly own: ReadonlySet<string>;
  /** The names of files in a folder and the folders below it that end like this. */
  in(folder: string, ending: string): readonly string[];
  /** Where the file that counts is in the project, by its path below either layer. */
  placeOf(name: string): string;
  /** What stands in the file at such a place. */
  text(place: string): string;
  /** Reads a file of settings, with the service's own laid over it. */
  read(file: ContentFile): unknown;
  /** A message of a check, with the service's file named where that counts, and with the line. */
  named(message: string): string;
}

/**
 * @param root the project's folder
 * @param unsaved files that are not written yet, by their path in the project, with their text
 */
export function contentLayers(root: string, unsaved: ReadonlyMap<string, string>): ContentLayers {
  const service = serviceFolder();
  const unsavedIn = (layer: string): string[] =>
    [...unsaved.keys()].flatMap((place) =>
      place.startsWith(`${layer}/`) ? [place.slice(layer.length + 1)] : [],
    );
  const own = new Set([...filesInLayer(root, 'service', '.', ''), ...unsavedIn(service)]);
  const placeOf = (name: string): string => `${own.has(name) ? service : 'content'}/${name}`;
  const text = (place: string): string =>
    unsaved.get(place) ?? readFileSync(join(root, place), 'utf8');
  const textIfThere = (place: string): string =>
    unsaved.has(place) || existsSync(join(root, place)) ? text(place) : '';

  return {
    own,
    placeOf,
    text,
    in: (folder, ending) => {
      const there = filesIn(root, folder, ending);
      const added = [...unsavedIn('content'), ...unsavedIn(service)]
        .filter((name) => name.startsWith(`${folder}/`) && name.endsWith(ending))
        .map((name) => name.slice(folder.length + 1));
      return [...there, ...new Set(added.filter((name) => !there.includes(name)))];
    },
    read: ({ name, schema, apart }) => {
      const project = { name: `content/${name}`, text: text(`content/${name}`) };
      const place = `${service}/${name}`;
      const over = own.has(name) ? { name: place, text: text(place) } : undefined;
      if (apart) readYaml(project.text, project.name, apart.content);
      if (apart && over) readYaml(over.text, over.name, apart.service);
      return readYaml(project.text, project.name, schema, over);
    },
    named: (message) => {
      const name = /^content\/([^:,\s]+\.(?:yaml|mdx))/.exec(message)?.[1];
      if (name === undefined || !own.has(name)) return withLine(message, textIfThere);
      const ofService = message.replace(/^content/, service);
      const withOwn = withLine(ofService, textIfThere);
      // What stands in the service's file is its own; what is laid under it stands in the project's.
      if (withOwn !== ofService || name.includes('/')) return withOwn;
      return withLine(message, textIfThere);
    },
  };
}
