import { buildKind, type BuildKind } from '../authoring/release-build.ts';
import { languageOfBuild } from './translations.ts';

/** Where a build reads its pages and puts what it makes, below the project's folder. */
export interface BuildPlaces {
  readonly out: string;
  readonly cache: string;
  /** The pages in another language; undefined for English, whose pages are compiled where they stand. */
  readonly guides: string | undefined;
}

/**
 * The folder, below the project's, in which dist/ and dist-hosting/ of a kind of build are made. A release
 * comes to where it is looked for only when nothing is missing, and the desk never touches one.
 */
export const madeBelow = (kind: BuildKind): string => (kind === 'local' ? '' : `.astro/${kind}/`);

/** Each language is built for itself, so that no build takes what it needs from another's. */
export function buildPlaces(tag: string | undefined = languageOfBuild()): BuildPlaces {
  return tag === undefined
    ? { out: `./${madeBelow(buildKind())}dist/`, cache: './.astro/cache/', guides: undefined }
    : {
        out: `./.astro/languages/${tag}/dist/`,
        cache: `./.astro/languages/${tag}/cache/`,
        guides: `.astro/languages/${tag}/guides`,
      };
}
