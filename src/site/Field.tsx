import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

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

/** The share of the screen that should be free below the field for its answer. */
const roomForAnswer = 0.4;

/**
 * Scrolls a field to the top of the screen if its answer would be out of sight below it, as on a
 * phone with the keyboard open. Does nothing if there is enough room.
 */
function makeRoomBelow(field: Element | null): void {
  if (!field) return;
  const height = visualViewport?.height ?? innerHeight;
  const { bottom } = field.getBoundingClientRect();
  if (height - bottom < height * roomForAnswer) field.scrollIntoView();
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
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
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
