import { tooLoud } from '../authoring/messages.ts';
import type { PageWithFilm } from './read-files.ts';

/** Checks the names of films: each is part of an address that a network can keep a list of. */
export const checkFilms = (content: {
  readonly guides: readonly PageWithFilm[];
  readonly quietWords: readonly string[];
}): string[] =>
  content.guides.flatMap(({ file, data: { film } }) =>
    film
      ? [film.file, film.captions].flatMap((name) =>
          tooLoud(file, 'name of a film’s file', name, content.quietWords),
        )
      : [],
  );
