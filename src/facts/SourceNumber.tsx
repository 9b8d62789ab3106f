interface Props {
  /** The number of its entry in the page's list of sources. */
  readonly number: number;
}

/** The number beside a statement, for the source that it rests on. Only paper shows it. */
export default function SourceNumber({ number }: Props) {
  return <sup class="source">{number}</sup>;
}
