import type { Bed } from './bed.ts';
import { backAndForward } from './rows-back-and-forward.ts';
import { onTheScreen } from './rows-on-the-screen.ts';
import { thePress } from './rows-the-press.ts';
import { theTrail } from './rows-the-trail.ts';
import { whatStays } from './rows-what-stays.ts';

/** What a row does, by its number. It throws when what must be seen is not seen. */
export type Rows = Readonly<Record<number, (bed: Bed) => void | Promise<void>>>;

export const rows: Rows = {
  ...backAndForward,
  ...thePress,
  ...whatStays,
  ...onTheScreen,
  ...theTrail,
};
