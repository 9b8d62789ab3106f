/** What stands in a guide's `<Answer>`. */
export interface WrittenAnswer {
  /** Its MDX; empty if the guide has no answer. */
  readonly mdx: string;
  /** "tool" where a field, a question or a list comes right after it, "alone" on the front page. */
  readonly kind: 'tool' | 'alone' | null;
}

const kinds = ['tool', 'alone'] as const;

/** Finds the answer in a guide. How it is drawn is in src/helplines/Answer.astro. */
export function answerIn(guide: string): WrittenAnswer {
  const [, settings = '', mdx = ''] = /<Answer([^>]*)>([\s\S]*?)<\/Answer>/.exec(guide) ?? [];
  return { mdx, kind: kinds.find((kind) => settings.trim() === kind) ?? null };
}
