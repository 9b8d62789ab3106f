import SourceNumber, { type FactNumber } from './SourceNumber.tsx';

/** What sentences of data need from the page around them. */
export interface SentenceContext {
  /** By the name of the fact. */
  readonly numbers: Readonly<Record<string, FactNumber>>;
  /** The heading of each page that is linked, by its address. */
  readonly pages: Readonly<Record<string, string>>;
}

/** A sentence that rests on facts. */
export interface CitedSentence {
  readonly say: string;
  /** By their names. */
  readonly facts: readonly string[];
  /** The address of a page that says more. */
  readonly more?: string | undefined;
}

interface Props extends Partial<SentenceContext> {
  readonly piece: CitedSentence;
  /** For whom or where it holds, where that is left open: such as "In Wales". */
  readonly label?: string;
}

/** A sentence, the numbers of its facts, and the page that says more. */
export default function Sentence({ piece, label, numbers = {}, pages = {} }: Props) {
  const { say, facts, more } = piece;
  return (
    <>
      {label && <b>{label}: </b>}
      {say}
      {facts.map((fact) => {
        const number = numbers[fact];
        return number && <SourceNumber key={fact} {...number} />;
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
