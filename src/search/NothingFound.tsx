import CallButton from '../councils/CallButton.tsx';

/** A helpline for anybody, at any hour. */
export interface SomebodyToCall {
  /** Such as "Call Samaritans 116 123". */
  readonly says: string;
  readonly number: string;
}

export interface NothingWords {
  /** What to do if nothing was found. */
  readonly instead: string;
  readonly others: string;
  readonly list: string;
  /** For somebody who typed the name of a place. */
  readonly place: string;
}

interface Props {
  readonly call: SomebodyToCall | null;
  readonly words: NothingWords;
}

/**
 * What is left where no page fits: somebody to call, other lines, and the whole list. It is no result,
 * so it stands after them.
 */
export default function NothingFound({ call, words }: Props) {
  return (
    <div class="card nothing-found">
      <p>{words.instead}</p>
      {call && <CallButton {...call} />}
      <ul class="rows">
        <li>
          <a class="row" href="/talk/">
            {words.others}
          </a>
        </li>
        <li>
          <a class="row" href="/council/">
            {words.place}
          </a>
        </li>
        <li>
          <a class="row" href="#a-to-z">
            {words.list}
          </a>
        </li>
      </ul>
    </div>
  );
}
