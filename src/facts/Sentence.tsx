import SourceNumber from './SourceNumber.tsx';
import type { MarkWords } from './source-note.ts';

/** What a cited sentence needs to know about the page it is on. */
export interface SentenceContext {
  /** The numbers of the sources, by the names of the facts. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The headings of the pages that are linked to, by address. */
  readonly pages: Readonly<Record<string, string>>;
  /** The words of the mark that opens the sources. */
  readonly how: MarkWords;
}

/** A sentence that rests on facts. */
export interface CitedSentence {
  readonly say: string;
  /** The names of the facts. */
  readonly facts: readonly string[];
  /** The address of a page with more about it. */
  readonly more?: string | undefined;
}

interface Props extends Partial<Pick<SentenceContext, 'numbers' | 'pages'>> {
  readonly piece: CitedSentence;
  /** Whom or where it applies to, if that is still open, such as "In Wales". */
  readonly label?: string;
}

/** A sentence, the numbers of its facts, and a link to a page with more about it. */
export default function Sentence({ piece, label, numbers = {}, pages = {} }: Props) {
  const { say, facts, more } = piece;
  return (
    <>
      {label && <b>{label}: </b>}
      {say}
      {facts.map((fact) => {
        const number = numbers[fact];
        return number !== undefined && <SourceNumber key={fact} number={number} />;
      })}
      {more !== undefined && (
        <>
          {' '}
          <a href={more}>{pages[more]}</a>
        </>
      )}
    </>
  );
}
