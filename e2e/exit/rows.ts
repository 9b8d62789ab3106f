import type { Rows } from './bed.ts';
import { backAndForward } from './rows-back-and-forward.ts';
import { onTheScreen } from './rows-on-the-screen.ts';
import { thePress } from './rows-the-press.ts';
import { theTrail } from './rows-the-trail.ts';
import { whatStays } from './rows-what-stays.ts';

export const rows: Rows = {
  ...backAndForward,
  ...thePress,
  ...whatStays,
  ...onTheScreen,
  ...theTrail,
};
