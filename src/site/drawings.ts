/**
 * The small drawings, in the language of the mark: a filled dot who speaks, a ring who hears, a line
 * between. Each is 32 by 32, in lines of 2, and shows an arrangement or a thing, never a face or a feeling.
 */
export const drawings = {
  /* Two chairs and a table. */
  meeting: '<path d="M4 8v18M4 17h6v9M28 8v18M28 17h-6v9M12 14h8M16 14v12"/>',
  /* Two people, and a bar between them. */
  afraid:
    '<circle cx="7" cy="16" r="4" fill="currentColor"/><path d="M11 16h5M16 7v18"/><circle cx="25" cy="16" r="4"/>',
  /* Two, and a small one. */
  child:
    '<circle cx="8" cy="9" r="4" fill="currentColor"/><circle cx="24" cy="9" r="4"/><path d="M10 12.5l4.5 8.6M22 12.5l-4.5 8.6"/><circle cx="16" cy="24" r="3"/>',
  /* Something that was said. */
  said: '<path d="M4 6h24v15H15l-6 6v-6H4z"/><path d="M10 13.5h12"/>',
  /* A small ring, and a larger one that is open towards it. */
  under18: '<circle cx="6" cy="19" r="3"/><path d="M13.6 12.6a8 8 0 1 1 0 8.800"/>',
  /* A phone line. */
  phone:
    '<path d="M6 5h6l3 7-4 3c1.5 3 3 4.5 6 6l3-4 7 3v6c0 1-1 2-2 2C14 28 4 18 4 7c0-1 1-2 2-2z"/>',
  /* The door of a council. */
  council: '<path d="M3 12h26L16 5zM6 12v15M26 12v15M3 27h26M12 27V17h8v10"/>',
  /* Two rooms, one person in each. */
  rooms:
    '<path d="M3 7h26v18H3zM16 7v18"/><circle cx="9.5" cy="16" r="3" fill="currentColor"/><circle cx="22.5" cy="16" r="3"/>',
  /* Two cards, one on the other. */
  cards: '<path d="M9 5h19v12h-4M4 11h19v12H4zM8 17h5"/>',
  /* A poster on a wall. */
  poster: '<path d="M8 3h16v26H8zM12 8h8M12 12h8M13 18h6v6h-6z"/>',
  /* Something is passed along to someone. */
  send: '<circle cx="6" cy="16" r="4" fill="currentColor"/><path d="M10 16h9M15 12l4 4-4 4"/><circle cx="26" cy="16" r="4"/>',
  /* A hand that says stop. */
  stop: '<path d="M11 18V8a2 2 0 0 1 4 0v6-8a2 2 0 0 1 4 0v8-6a2 2 0 0 1 4 0v11c0 5-3 8-7 8-3.5 0-5.5-1.5-7-4.5L5.5 18a2 2 0 0 1 3.3-2.2L11 18.5"/>',
  /* A lock that is shut. */
  lock: '<path d="M6 14h20v13H6zM10 14v-4a6 6 0 0 1 12 0v4M16 19v3.5"/>',
  /* A clock. */
  clock: '<circle cx="16" cy="16" r="12"/><path d="M16 8v8l5 4"/>',
  /* A home. */
  house: '<path d="M3 16L16 5l13 11M7 13v14h18V13M13 27v-8h6v8"/>',
  /* A form, or a paper from a court. */
  paper: '<path d="M7 4h12l6 6v18H7zM19 4v6h6M11 16h10M11 21h10"/>',
  /* A letter in the post. */
  letter: '<path d="M4 8h24v17H4zM4 9l12 9 12-9"/>',
  /* A way out. */
  leave: '<path d="M18 5H6v22h12M12 16h15M22 11l5 5-5 5"/>',
  /* The cross of a doctor or a hospital. */
  doctor: '<path d="M12 4h8v8h8v8h-8v8h-8v-8H4v-8h8z"/>',
  /* A coin. */
  money: '<circle cx="16" cy="16" r="12"/><path d="M20 12a4 4 0 0 0-7 2.5V22M10.5 17h7M11 22h10"/>',
  /* A shield. */
  police: '<path d="M16 4l11 4v8c0 6-5 10-11 12C10 26 5 22 5 16V8zM16 11v6M16 20v2.5"/>',
  /* Two ways to go. */
  choice: '<path d="M16 28V18L7 9M16 18l9-9M7 15V9h6M19 9h6v6"/>',
} as const;
export type DrawingName = keyof typeof drawings;

const [first, ...others] = Object.keys(drawings) as [DrawingName, ...DrawingName[]];
/** The name of each, for authors. */
export const drawingNames = [first, ...others] as const;
