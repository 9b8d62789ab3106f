import type { Ending } from './schema.ts';
import { holds } from './trail.ts';

/** Whom an ending says to call: 999, a page to find them on, or a helpline. */
export interface FirstCall {
  readonly if: readonly string[];
  /** The address of a page. */
  readonly to?: string;
  readonly say?: string;
  /** The name of a file in content/helplines. */
  readonly line?: string;
}

/** The first screen of a phone has room for these. */
export const mostCalls = 2;

/** All that an ending may say to call, in order: 999, then the page, then the helplines. */
export const callsOf = ({ emergency, find, call }: Ending): FirstCall[] => [
  ...(emergency ? [{ if: [] }] : []),
  ...(find ? [find] : []),
  ...call,
];

/**
 * Those that a reader with these marks is shown as buttons. One of them has a number, because
 * check-graph.ts asks for one that always holds, and only one of them can be a page.
 */
export const callsFirst = (ending: Ending, marks: ReadonlySet<string>): FirstCall[] =>
  callsOf(ending)
    .filter((each) => holds(each, marks))
    .slice(0, mostCalls);
