/** Some files of a kind of which there are too many to ask for them all. */
export interface Sample {
  /** What they are, such as "councils’ pages". */
  readonly what: string;
  readonly of: number;
  readonly asked: readonly string[];
}

/** Kinds of files that are all made in the same way, so that a few of them speak for the rest. */
const alike: readonly { readonly what: string; readonly paths: RegExp }[] = [
  { what: 'councils’ pages', paths: /^\/council\/./ },
  { what: 'short numbers', paths: /^\/go\/./ },
  { what: 'parts of the search', paths: /^\/pagefind\/(fragment|index)\/./ },
  { what: 'files for other programs', paths: /^\/data\/[^/]+\/./ },
];

const ENOUGH = 8;

/**
 * Chooses which paths of a build to ask for: all, but of the kinds that are alike only some, spread
 * evenly from the first to the last.
 */
export function chooseFrom(paths: readonly string[]): {
  readonly chosen: readonly string[];
  readonly samples: readonly Sample[];
} {
  const samples = alike.flatMap(({ what, paths: like }) => {
    const all = paths.filter((path) => like.test(path));
    return all.length > ENOUGH ? [{ what, of: all.length, asked: spread(all) }] : [];
  });
  const sampled = (path: string): boolean =>
    samples.some(({ what }) => alike.find((kind) => kind.what === what)?.paths.test(path));
  const rest = paths.filter((path) => !sampled(path));
  return { chosen: [...rest, ...samples.flatMap(({ asked }) => asked)], samples };
}

const spread = (all: readonly string[]): string[] =>
  Array.from({ length: ENOUGH }, (_, at) => Math.round((at * (all.length - 1)) / (ENOUGH - 1)))
    .map((at) => all[at])
    .filter((path) => path !== undefined);
