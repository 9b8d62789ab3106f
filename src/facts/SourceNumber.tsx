/** The number of a fact, beside the statement that rests on it. */
export interface FactNumber {
  readonly number: number;
  /** The day by which the fact must be checked again, for src/facts/mark-overdue.client.ts. */
  readonly checkBy: string;
  readonly assurance: string;
}

export default function SourceNumber({ number, checkBy, assurance }: FactNumber) {
  return (
    <sup>
      <a
        href={`#source-${String(number)}`}
        aria-label={`Source ${String(number)}`}
        data-check-by={checkBy}
        data-assurance={assurance}
      >
        {number}
      </a>
    </sup>
  );
}
