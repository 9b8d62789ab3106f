import type { Asked } from './raw-answers.ts';
import type { Seen } from './seen.ts';

/** What an answer must be, as far as it matters. Its headers must always be ours. */
export type Wanted = {
  readonly [Name in keyof Seen]?: Seen[Name] | (Name extends 'type' ? RegExp : never) | undefined;
};

/** What is asked on one connection, and what must come, in order. */
export interface Row {
  /** What differences.ts calls it by. */
  readonly name: string;
  readonly asks: readonly Asked[];
  readonly wants: readonly Wanted[];
}

const html = { type: 'text/html; charset=utf-8' } as const;

/** A page, by the name of its file in dist. */
export const page = (sends: string) => ({ ...html, status: 200, sends });

/** A page that every service has. */
export const talk = page('talk/index.html');

/** The page that says that there is no such page. */
export const notFound = { ...html, status: 404, sends: '404.html' } as const;

/** One request for an address. */
export const get = (
  name: string,
  path: string,
  wanted: Wanted,
  headers: Readonly<Record<string, string>> = {},
): Row => ({ name, asks: [{ path, headers }], wants: [wanted] });
