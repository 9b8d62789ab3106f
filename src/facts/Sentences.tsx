import SourceMark from './SourceMark.tsx';
import Sentence, { type CitedSentence, type SentenceContext } from './Sentence.tsx';

interface Props<Piece> extends SentenceContext {
  readonly pieces: readonly Piece[];
  /** Whom or where a sentence applies to, if that is still open; otherwise empty. */
  readonly labelOf: (piece: Piece) => string;
}

/** Cited sentences as a list. Neighbouring ones with the same label are grouped under it. */
export default function Sentences<Piece extends CitedSentence & { readonly id: string }>({
  pieces,
  labelOf,
  ...surroundings
}: Props<Piece>) {
  const groups: { label: string; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const label = labelOf(piece);
    const last = groups.at(-1);
    if (last?.label === label) last.pieces.push(piece);
    else groups.push({ label, pieces: [piece] });
  }
  return (
    <>
      {groups.map((group) => (
        <div key={group.pieces[0]?.id}>
          {group.label && <p class="walk-label">{group.label}:</p>}
          <ul class="walk-says">
            {group.pieces.map((piece) => (
              <li key={piece.id}>
                <Sentence piece={piece} {...surroundings} />
                <SourceMark
                  numbers={piece.facts.flatMap((fact) => surroundings.numbers[fact] ?? [])}
                  words={surroundings.how}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
