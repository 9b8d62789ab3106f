/** Files in which whatever reads like words is shown, and not only some of their settings. */
const allWords =
  /^(council-page|first-page|sections)\.yaml$|^(contact-requests|walkthroughs|words|worksheets)\//;

/** Settings of the other files whose texts are shown. */
const shown = new Set(
  'ask finds forWhom how inShort label say says sayInstead statement then whatHappens'.split(' '),
);

/** Names in those files; and what a reader shows to somebody who reads English. */
const notShown = new Set(['talk', 'show']);

/** Files that have such settings. Letters are not among them: they go to people who read English. */
const withShown =
  /^(topics|local-routes)\.yaml$|^(facts|disclosures|doors|helplines|local-services|councils)\//;

/**
 * The data of a file with each text that a reader is shown said otherwise; ids, numbers, days and
 * addresses stay. Nothing that is given is changed.
 *
 * @param name the path of the file below content/
 */
export function withWords(name: string, data: unknown, said: (text: string) => string): unknown {
  const visit = (value: unknown, setting: string): unknown => {
    if (typeof value === 'string') return isShown(name, setting, value) ? said(value) : value;
    if (Array.isArray(value)) return value.map((item) => visit(item, setting));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, key)]));
  };
  return visit(data, '');
}

/** The texts that a reader is shown, in the order of the file. */
export function wordsIn(name: string, data: unknown): string[] {
  const words: string[] = [];
  withWords(name, data, (text) => {
    words.push(text);
    return text;
  });
  return words;
}

function isShown(name: string, setting: string, text: string): boolean {
  if (name === 'interface.yaml') return /\p{L}/u.test(text);
  if (allWords.test(name)) return readsLikeWords(text) && !notShown.has(setting);
  return withShown.test(name) && shown.has(setting) && /\p{L}/u.test(text);
}

/** Ids, days and addresses have neither a space nor a capital letter. */
const readsLikeWords = (text: string): boolean =>
  /\p{L}/u.test(text) && !text.startsWith('/') && (/\s/.test(text) || /^\p{Lu}/u.test(text));
