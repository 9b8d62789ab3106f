import { noteFor, type MarkWords } from './source-note.ts';

interface Props {
  /** The numbers of the sources of the words before it, which may repeat. */
  readonly numbers: readonly number[];
  readonly words: MarkWords;
}

/**
 * The mark at the end of words with sources, in an island. Everywhere else mark-sources.ts writes
 * it. Its note stands with the list of sources: see SourceNotes.astro. The link is for browsers that
 * cannot open a note.
 */
export default function SourceMark({ numbers, words }: Props) {
  if (numbers.length === 0) return null;
  const { id, label } = noteFor(numbers, words);
  return (
    <>
      <button type="button" class="how" popovertarget={id} aria-label={label} />
      <a class="how" href={`#${id}`} aria-label={label} />
    </>
  );
}
