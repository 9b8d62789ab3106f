import { useMemo } from 'preact/hooks';
import type { Wanted } from './rank.ts';

/** What a reader chooses from a list, in the order of the page. */
const choices = ['need', 'identity', 'nation', 'way', 'language'] as const;
type Choice = (typeof choices)[number];

export interface ChoiceWords extends Readonly<Record<Choice, string>> {
  readonly heading: string;
  readonly hint: string;
  readonly any: string;
  readonly options: Readonly<Record<Choice, Readonly<Record<string, string>>>>;
  readonly openNow: string;
  readonly least: string;
}

interface Props {
  readonly wanted: Wanted;
  /** Whether the reader asks first of all to leave few traces. */
  readonly leastFirst: boolean;
  readonly words: ChoiceWords;
  /** Called with undefined where the reader takes a choice back. */
  readonly choose: (name: keyof Wanted, value: unknown) => void;
  readonly chooseLeastFirst: (chosen: boolean) => void;
}

/** The fields of the helpline finder. All of them may be left alone. */
export default function HelplineChoices({
  wanted,
  leastFirst,
  words,
  choose,
  chooseLeastFirst,
}: Props) {
  // Made once, so that Preact need not compare every option each time a choice changes.
  const options = useMemo(() => optionsOf(words), [words]);
  return (
    <div class="field" role="group" aria-labelledby="finder">
      <h3 id="finder">{words.heading}</h3>
      <p>{words.hint}</p>
      {choices.map((name) => (
        <div key={name}>
          <label for={`choose-${name}`}>{words[name]}</label>
          <select
            id={`choose-${name}`}
            autocomplete="off"
            value={wanted[name] ?? ''}
            onChange={(event) => choose(name, event.currentTarget.value || undefined)}
          >
            {options[name]}
          </select>
        </div>
      ))}
      <Switch
        says={words.openNow}
        checked={wanted.openNow ?? false}
        change={(checked) => choose('openNow', checked || undefined)}
      />
      <Switch says={words.least} checked={leastFirst} change={chooseLeastFirst} />
    </div>
  );
}

const optionsOf = ({ any, options }: ChoiceWords): Readonly<Record<string, unknown[]>> =>
  Object.fromEntries(
    Object.entries(options).map(([name, said]) => [
      name,
      [
        <option key="" value="">
          {any}
        </option>,
        ...Object.entries(said).map(([value, say]) => (
          <option key={value} value={value}>
            {say}
          </option>
        )),
      ],
    ]),
  );

interface SwitchProps {
  readonly says: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}

function Switch({ says, checked, change }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        autocomplete="off"
        checked={checked}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      {says}
    </label>
  );
}
