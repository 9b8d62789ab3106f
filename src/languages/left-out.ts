import { languagesShown } from './shown.ts';
import { isSignedFile } from './signed.ts';
import { statusOf } from './status.ts';
import { languageTags, readLanguage, wholeLanguages } from './translations.ts';

/**
 * What of other languages a release leaves out, in words for whoever makes it, whole languages first;
 * nothing if all is signed.
 *
 * @param root the project's folder
 */
export function leftOut(root: string): string[] {
  const shown = languagesShown(root, true).map(({ tag }) => tag);
  const whole = wholeLanguages(root);
  const partly = whole
    .filter(({ tag }) => shown.includes(tag))
    .flatMap(({ tag, english }) => {
      const open = statusOf(root, tag).filter(({ isSigned }) => !isSigned).length;
      return open === 0
        ? []
        : `In ${english}, what stands in ${String(open)} files stays English, because no speaker has signed them.`;
    });
  const absent = whole.filter(({ tag }) => !shown.includes(tag)).map(({ english }) => english);
  const onlyEnglish = shown.length === 0 && absent.length > 0;
  const onePage = languageTags(root)
    .filter((tag) => !whole.some((each) => each.tag === tag))
    .filter((tag) => !isSignedFile(root, tag, 'first-page.yaml'))
    .map((tag) => readLanguage(root, tag).english);
  const how = 'See docs/tasks/translate.md.';
  return [
    ...(absent.length === 0
      ? []
      : [
          `${onlyEnglish ? 'In English only' : 'Left out'}: ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} not signed by a speaker. ${how}`,
        ]),
    ...partly,
    ...(onePage.length === 0
      ? []
      : [
          `Left out, because no speaker has signed it: the one page in ${onePage.join(', ')}. ${how}`,
        ]),
  ];
}
