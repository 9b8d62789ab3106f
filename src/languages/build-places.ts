import { languageOfBuild } from './translations.ts';

/** Where a build reads its pages and puts what it makes, below the project's folder. */
export interface BuildPlaces {
  readonly out: string;
  readonly cache: string;
  /** The pages in another language; undefined for English, whose pages are compiled where they stand. */
  readonly guides: string | undefined;
}

/** Each language is built for itself, so that no build takes what it needs from another's. */
export function buildPlaces(tag: string | undefined = languageOfBuild()): BuildPlaces {
  return tag === undefined
    ? { out: './dist/', cache: './.astro/cache/', guides: undefined }
    : {
        out: `./.astro/languages/${tag}/dist/`,
        cache: `./.astro/languages/${tag}/cache/`,
        guides: `.astro/languages/${tag}/guides`,
      };
}
