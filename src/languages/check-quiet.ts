import { tooLoud } from '../authoring/messages.ts';
import type { Language } from './schema.ts';
import { nameOfGuide } from './site-in-language.ts';
import { translationsOf } from './translations.ts';

/** Pages and names in another language. */
interface Checked {
  readonly guides: readonly {
    readonly file: string;
    readonly isEnglish: boolean;
    readonly data: { readonly title: string; readonly summary: string };
  }[];
  readonly sections: Readonly<Record<string, { readonly name: string }>>;
  readonly language: Language;
  readonly quietWords: readonly string[];
}

/** A tab and a list of visits cut a longer title. */
const LETTERS = 65;

/**
 * Checks what others can see of the pages in another language: titles and previews. All else was checked
 * in English. How long a sentence may be is a rule for English alone.
 *
 * @returns messages for a translator
 */
export function checkQuietly(content: Checked): string[] {
  const { guides, sections, language, quietWords } = content;
  const folder = `content/languages/${language.tag}`;
  const seen = new Map<string, string>();
  return [
    ...guides
      .filter(({ isEnglish }) => !isEnglish)
      .flatMap(({ file, data }) => {
        const place = `${folder}/${translationsOf(nameOfGuide(file))}`;
        const other = seen.get(data.title);
        seen.set(data.title, place);
        return [
          ...tooLoud(place, 'title', data.title, quietWords),
          ...tooLoud(place, 'summary', data.summary, quietWords),
          ...(data.title.length > LETTERS
            ? [
                `${place}: the title has ${String(data.title.length)} letters.\n  wanted: at most ${String(LETTERS)}`,
              ]
            : []),
          ...(other === undefined
            ? []
            : [`${place}: the title "${data.title}" is that of ${other} too.\n  wanted: another`]),
        ];
      }),
    ...Object.values(sections).flatMap(({ name }) =>
      tooLoud(`${folder}/sections.yaml`, 'name of a section', name, quietWords),
    ),
  ];
}
