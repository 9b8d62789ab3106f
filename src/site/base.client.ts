import { belowBase } from './below-base.ts';

/** Where an address of this site really is, for code in the browser: see below-base.ts. */
export const below = (address: string): string =>
  belowBase(address, document.documentElement.dataset['base'] ?? '');
