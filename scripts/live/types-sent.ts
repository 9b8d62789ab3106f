import type { Fault } from './fault.ts';

/** The content types that are right, by the ending of a file. Any will do for other endings. */
const right: Readonly<Record<string, RegExp>> = {
  html: /^text\/html$/,
  js: /^(text|application)\/javascript$/,
  css: /^text\/css$/,
  json: /^application\/json$/,
  svg: /^image\/svg\+xml$/,
  png: /^image\/png$/,
  xml: /^(text|application)\/xml$/,
  txt: /^text\/plain$/,
};

/** What is wrong with the content type of a file; null if nothing is. */
export function typeFault(path: string, sent: string | undefined): Fault | null {
  const ending = path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '');
  const wanted = right[ending];
  if (!wanted) return null;
  const [type = '', ...parameters] = (sent ?? '').split(';').map((part) => part.trim());
  if (!wanted.test(type.toLowerCase())) {
    return {
      kind: 'types',
      say: `A .${ending} file is called “${type || 'nothing'}”. ${meaning(ending)}`,
    };
  }
  const charset = parameters.find((parameter) => /^charset=/i.test(parameter));
  return charset === undefined || /^charset="?utf-8"?$/i.test(charset)
    ? null
    : {
        kind: 'types',
        say: `Its letters are called “${charset}”, but they are utf-8: some will look wrong.`,
      };
}

const meaning = (ending: string): string =>
  ({
    html: 'A browser may download it in place of showing it.',
    js: 'A browser will not run it.',
    css: 'A browser will not use it.',
  })[ending] ?? 'A browser may not use it.';
