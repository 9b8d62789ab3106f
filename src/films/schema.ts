import { z } from 'zod';
import { line, oneOf, settings } from '../authoring/fields.ts';

/** The name of a file in films/. It is part of an address, so it has no spaces. */
const fileName = (endings: string, example: string) => {
  const wanted = `the name of a file in service/films/, in small letters, digits and hyphens, such as ${example}`;
  return line(wanted).regex(new RegExp(`^[a-z\\d]+(-[a-z\\d]+)*\\.(${endings})$`), {
    error: wanted,
  });
};

const aLength = 'how many seconds the film lasts, such as 160';
const someWords = 'everything that is signed, in English words: a list with a paragraph a line';

/** A film of a page, in the page's own settings. See docs/tasks/add-a-film.md. */
export const filmSchema = settings({
  /** British Sign Language. The heading above the film says so. */
  language: oneOf(['bsl']),
  file: fileName('mp4|webm', 'first-meeting.mp4'),
  captions: fileName('vtt', 'first-meeting.vtt'),
  seconds: z.int({ error: aLength }).positive({ error: aLength }),
  /** The words of the film, for those who cannot watch it there, and for whoever signs the page. */
  transcript: z
    .array(line('a paragraph of what is signed'), { error: someWords })
    .min(1, { error: someWords }),
});
export type Film = z.infer<typeof filmSchema>;
