import type { Helpline } from './schema.ts';

export interface SpokenLanguageWords {
  readonly languages: string;
  readonly interpreters: string;
}

/**
 * Which languages a service speaks besides English: "Other languages: Welsh. They have interpreters."
 * Empty where we know of none: the page says so once for all of them.
 */
export function describeLanguages(
  { languages, interpreters }: Pick<Helpline, 'languages' | 'interpreters'>,
  words: SpokenLanguageWords,
): string {
  const others = languages.filter((each) => each !== 'English');
  return [
    others.length > 0 && `${words.languages}: ${others.join(', ')}.`,
    interpreters === 'yes' && words.interpreters,
  ]
    .filter(Boolean)
    .join(' ');
}
