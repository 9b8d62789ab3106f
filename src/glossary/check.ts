import type { GlossaryContent } from './schema.ts';
import { unfitName } from '../authoring/messages.ts';
import { formsOf } from './link-terms.ts';

/** Finds what is wrong in the glossary. The name of a file is the id of its word on /words/. */
export function checkGlossary({
  words,
  quietWords,
}: GlossaryContent & { readonly quietWords: readonly string[] }): string[] {
  const forms = Map.groupBy(
    [...words].flatMap(([id, { word }]) => formsOf(word).map((form) => ({ id, form }))),
    ({ form }) => form,
  );
  return [
    ...[...words.keys()].flatMap((id) => unfitName(`content/words/${id}.yaml`, id, quietWords)),
    ...(forms.get('') ?? []).map(
      ({ id }) =>
        `content/words/${id}.yaml: a comma in "word" has nothing before or after it.\n` +
        '  wanted: a spelling on both sides, or no comma',
    ),
    ...[...forms].flatMap(([form, [first, second]]) =>
      second && form !== ''
        ? [
            `content/words/${second.id}.yaml: "${form}" is explained in content/words/${first?.id}.yaml too.\n` +
              '  wanted: the word in only one of the two files',
          ]
        : [],
    ),
  ];
}
