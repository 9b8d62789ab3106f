import type { SourceCheck, FactContent } from './schema.ts';
import { noSuchFile } from '../authoring/messages.ts';
import { closestName } from '../text/did-you-mean.ts';

/** A service whose numbers and hours were read somewhere. */
interface Reachable {
  readonly channels: readonly {
    readonly number: SourceCheck;
    readonly times?: SourceCheck | undefined;
  }[];
}

/** Everything that names a source. */
interface Sourced extends FactContent {
  readonly own: ReadonlySet<string>;
  readonly guides: readonly { readonly facts: readonly string[] }[];
  readonly helplines: ReadonlyMap<
    string,
    Reachable & { readonly passesOn?: { readonly read: SourceCheck } | undefined }
  >;
  readonly localServices: ReadonlyMap<string, Reachable & { readonly read: SourceCheck }>;
  readonly localRoutes: readonly { readonly read?: SourceCheck | undefined }[];
  readonly councils: ReadonlyMap<
    string,
    {
      readonly office?: { readonly read: SourceCheck } | undefined;
      readonly outOfHours?: { readonly read: SourceCheck } | undefined;
      readonly professionals?: { readonly read: SourceCheck } | undefined;
    }
  >;
}

/**
 * Finds sources that do not exist, and facts and sources that nothing uses: checking those again
 * would be work for nothing. Where a service has files of its own, they may be unused: the project's
 * because what named them was replaced, the service's because it writes one file after the other.
 */
export function checkSources(content: Sourced): string[] {
  const { facts, sources, guides, own } = content;
  const read = sourcesRead(content);
  const used = new Set(read.map(({ source }) => source));
  const cited = new Set(guides.flatMap((guide) => guide.facts));
  // A misspelt name is reported where it is written; the fact it stands for is not unused as well.
  const meant = [...cited].flatMap((id) =>
    facts.has(id) ? [] : closestName(id, [...facts.keys()]),
  );
  const missing = read.flatMap(({ file, source }) => noSuchFile(file, source, 'sources', sources));
  if (own.size > 0) return missing;
  return [
    ...missing,
    ...[...facts]
      .filter(([id, { withdrawn }]) => !cited.has(id) && !meant.includes(id) && !withdrawn)
      .map(
        ([id]) => `content/facts/${id}.yaml: no page cites this fact. Cite it, or delete the file.`,
      ),
    ...[...sources.keys()]
      .filter((id) => !used.has(id))
      .map(
        (id) =>
          `content/sources/${id}.yaml: nothing names this source. Use it, or delete the file.`,
      ),
  ];
}

/** Every mention of a source: the file it is in, and the source's name. */
function sourcesRead({
  facts,
  helplines,
  localServices,
  localRoutes,
  councils,
}: Sourced): { readonly file: string; readonly source: string }[] {
  const named = (file: string, names: readonly (string | undefined)[]) =>
    names.flatMap((source) => (source === undefined ? [] : [{ file, source }]));
  return [
    ...[...facts].flatMap(([id, { source }]) => named(`content/facts/${id}.yaml`, [source])),
    ...[...helplines].flatMap(([id, { channels, passesOn }]) =>
      named(`content/helplines/${id}.yaml`, [...ofChannels(channels), passesOn?.read.source]),
    ),
    ...[...localServices].flatMap(([id, { channels, read }]) =>
      named(`content/local-services/${id}.yaml`, [read.source, ...ofChannels(channels)]),
    ),
    ...named(
      'content/local-routes.yaml',
      localRoutes.map(({ read }) => read?.source),
    ),
    ...[...councils].flatMap(([id, { office, outOfHours, professionals }]) =>
      named(
        `content/councils/${id}.yaml`,
        [office, outOfHours, professionals].map((phone) => phone?.read.source),
      ),
    ),
  ];
}

const ofChannels = (channels: Reachable['channels']): (string | undefined)[] =>
  channels.flatMap(({ number, times }) => [number.source, times?.source]);
