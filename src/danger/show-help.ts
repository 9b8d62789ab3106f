/** What the help strip shows besides its five closed doors. */
export interface HelpShown {
  /** The door that opens by itself. */
  readonly open: string | null;
  /** Other doors whose words were typed. */
  readonly also: readonly string[];
  /** Doors that belong to the results. */
  readonly beside: readonly string[];
  /** The language somebody writes in, such as "pl". */
  readonly language: string | null;
}

/**
 * Shows this in the strip's HTML: opens the door without moving the focus, and shuts the one it
 * opened before. A door that the reader opened shuts only when their own words open another: doors
 * share a name, so browsers keep just one open.
 */
export function showHelp(strip: ParentNode, shown: HelpShown): void {
  const { open, also, beside, language } = shown;
  const there = new Set([open, ...also, ...beside]);
  for (const door of strip.querySelectorAll<HTMLDetailsElement>('[data-door]')) {
    const name = door.dataset['door'] ?? '';
    if (name === open) {
      if (!door.open && door.dataset['shut'] === undefined) {
        door.open = true;
        door.dataset['opened'] = '';
      }
    } else {
      if (door.dataset['opened'] !== undefined) door.open = false;
      delete door.dataset['opened'];
      delete door.dataset['shut'];
    }
    // A door inside another is there only for its words, for its pages, or while it is open.
    if (door.dataset['inside'] !== undefined) door.hidden = !there.has(name) && !door.open;
  }
  for (const part of strip.querySelectorAll<HTMLElement>('[data-language]')) {
    part.hidden = part.dataset['language'] !== language;
  }
}

/**
 * Notes that the reader pressed a door, before it opens or shuts. From then on the door is theirs:
 * if they shut it, their words do not open it again until they have stopped fitting it.
 */
export function notePress(pressed: EventTarget | null): void {
  if (!(pressed instanceof Element)) return;
  const door = pressed.closest('summary')?.closest<HTMLDetailsElement>('[data-door]');
  if (!door) return;
  delete door.dataset['opened'];
  if (door.open) door.dataset['shut'] = '';
  else delete door.dataset['shut'];
}
