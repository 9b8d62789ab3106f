/**
 * For each field that a reader writes in: no program completes, mends or suggests what is written, or
 * remembers it. What a phone's own keyboard learns no page can forbid.
 */
export const neverLearned = {
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: false,
  writingsuggestions: 'false',
} as const;
