/** What stands in the help strip besides its five closed doors. */
export interface HelpShown {
  /** The door that opens by itself. */
  readonly open: string | null;
  /** Doors whose words were typed too. */
  readonly also: readonly string[];
  /** Doors that belong to what was found. */
  readonly beside: readonly string[];
  /** The language somebody writes in, such as "pl". */
  readonly language: string | null;
}

/**
 * Shows it in the strip's own HTML: opens a door and takes no focus, and shuts the one that was opened
 * so before. A door that the reader opened gives way only to one that their own words open.
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
    // A door that belongs to another comes only with its words, its pages or a reader who uses it.
    if (door.dataset['inside'] !== undefined) door.hidden = !there.has(name) && !door.open;
  }
  for (const part of strip.querySelectorAll<HTMLElement>('[data-language]')) {
    part.hidden = part.dataset['language'] !== language;
  }
}

/**
 * Notes that the reader pressed a door's own line, before it opens or shuts. From now on it is theirs:
 * one that they shut stays so for as long as their words would open it.
 */
export function heedPress(pressed: EventTarget | null): void {
  if (!(pressed instanceof Element)) return;
  const door = pressed.closest('summary')?.closest<HTMLDetailsElement>('[data-door]');
  if (!door) return;
  delete door.dataset['opened'];
  if (door.open) door.dataset['shut'] = '';
  else delete door.dataset['shut'];
}
