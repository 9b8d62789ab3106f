/** One result: a page, a section of one, a helpline, or a word of the glossary. */
export interface SearchResult {
  /** With the id of a section, if one answers. */
  readonly address: string;
  readonly heading: string;
  /** The sentence that answers. */
  readonly says: string;
  /** In a few words, why it may answer: the part of the page, or what it is about. */
  readonly why: string;
  /** A helpline's number and its link; null if no link can reach it. */
  readonly number?: { readonly text: string; readonly href: string | null };
}
