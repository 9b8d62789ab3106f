import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** When somebody comes to the field, before a letter is typed. */
  readonly onCome?: () => void;
  /** What Enter and a button below do. Without it each letter has its answer. */
  readonly find?: { readonly says: string; readonly press: () => void };
  /** What stands in the same box below. */
  readonly children?: ComponentChildren;
}

/** How much of the screen an answer should have below its field. */
const room = 0.4;

/**
 * Brings a field to the top of the screen where its answer would be out of sight below it, as on a
 * phone with its keyboard open. It moves nothing where there is room.
 */
function makeRoomBelow(field: Element | null): void {
  if (!field) return;
  const height = visualViewport?.height ?? innerHeight;
  const { bottom } = field.getBoundingClientRect();
  if (height - bottom < height * room) field.scrollIntoView();
}

/**
 * A field whose answer stands below it. It has no name and belongs to no form: a browser neither
 * sends what is typed nor offers it again.
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
