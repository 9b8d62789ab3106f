import type { FilmFiles } from './read-files.ts';
import type { Film } from './schema.ts';

/**
 * What stands in a page's reading for its film, because a signature is for the film too. Its words are in
 * the page; a film in which something else is signed has other bytes.
 */
export const signedLinesOf = (film: Film | undefined, files: FilmFiles): string[] =>
  film
    ? [film.file, film.captions].map((name) => `Film: ${name} ${files.get(name)?.sha256 ?? ''}`)
    : [];
