/** The number shown beside a statement, for the fact that it rests on. */
export interface FactNumber {
  readonly number: number;
  /** The day by which the fact must be checked again: mark-overdue.client.ts reads it. */
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
