import Sentence, { type CitedSentence, type SentenceContext } from './Sentence.tsx';

interface Props<Piece> extends SentenceContext {
  readonly pieces: readonly Piece[];
  /** For whom or where a sentence holds, where that is left open; else nothing. */
  readonly labelOf: (piece: Piece) => string;
}

/** Sentences as a list. Neighbours that hold for the same people stand under one label. */
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
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
