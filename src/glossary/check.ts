import type { Content } from '../content/content.ts';
import { unfitName } from '../authoring/messages.ts';
import { formsOf } from './link-terms.ts';

/** What is wrong in the list of words: the name of a file is its place on /words/. */
export function checkGlossary({ words, quietWords }: Content): string[] {
  const forms = Map.groupBy(
    [...words].flatMap(([id, { word }]) => formsOf(word).map((form) => ({ id, form }))),
    ({ form }) => form,
  );
  return [
    ...[...words.keys()].flatMap((id) => unfitName(`content/words/${id}.yaml`, id, quietWords)),
    ...[...forms].flatMap(([form, [first, second]]) =>
      second
        ? [
            `content/words/${second.id}.yaml: "${form}" stands in content/words/${first?.id}.yaml too.\n` +
              '  wanted: one of the two',
          ]
        : [],
    ),
  ];
}
