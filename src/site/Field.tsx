import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { neverLearned } from './never-learned.ts';
import { makeRoomBelow } from './room-below.ts';

/** Preact would set the property of this name, which takes any text for a yes; spelt so, the attribute. */
const neverHere = {
  ...neverLearned,
  autocorrect: undefined,
  autoCorrect: neverLearned.autocorrect,
};

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** Called when the field gets the focus, before anything is typed. */
  readonly onCome?: () => void;
  /** What Enter and a button do. Without it, every keystroke gets an answer straight away. */
  readonly find?: { readonly says: string; readonly press: () => void };
  /** Shown below the field, in the same box. */
  readonly children?: ComponentChildren;
}

/**
 * A text field whose answer appears below it. It has no name and is in no form, so that a browser
 * neither sends what is typed nor suggests it later.
 */
export default function Field(props: Props) {
  const { id, label, hint, typed, onType, onCome, find, children } = props;
  const input = useRef<HTMLInputElement>(null);
  const press = (): void => {
    makeRoomBelow(input.current);
    find?.press();
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <input
        ref={input}
        id={id}
        type="text"
        {...neverHere}
        autocapitalize="none"
        enterkeyhint="search"
        aria-describedby={`${id}-hint`}
        value={typed}
        onFocus={onCome}
        onInput={(event) => {
          if (!find) makeRoomBelow(input.current);
          onType(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') press();
        }}
      />
      {find && (
        <button type="button" onClick={press}>
          {find.says}
        </button>
      )}
      {children}
    </div>
  );
}
