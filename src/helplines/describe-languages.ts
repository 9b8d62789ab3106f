import type { Helpline } from './schema.ts';

export interface Words {
  readonly languages: string;
  readonly interpreters: string;
}

/**
 * In what a service speaks beside English: "Beside English: Welsh. They have interpreters."
 * Empty where we know of nothing; that is said once for the whole page.
 */
export function describeLanguages(
  { languages, interpreters }: Pick<Helpline, 'languages' | 'interpreters'>,
  words: Words,
): string {
  const others = languages.filter((each) => each !== 'English');
  return [
    others.length > 0 && `${words.languages}: ${others.join(', ')}.`,
    interpreters === 'yes' && words.interpreters,
  ]
    .filter(Boolean)
    .join(' ');
}
