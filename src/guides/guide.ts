import type { z } from 'zod';
import { namesIn, type ComponentUse } from '../authoring/mdx-usage.ts';
import type { guideSchema } from './schema.ts';

/** A guide as its author wrote it. */
export interface Guide {
  /** Its path below content/guides, without the extension. */
  readonly id: string;
  readonly file: string;
  readonly address: string;
  readonly data: z.infer<typeof guideSchema>;
  /** The whole file, front matter included. */
  readonly mdx: string;
  /** The components that it uses, in reading order. */
  readonly uses: readonly ComponentUse[];
  /** The content files that it shows as a whole, such as a worksheet. */
  readonly shows: readonly ShownData[];
  /** The facts that it states, each once, in reading order. */
  readonly facts: readonly string[];
}

/** A content file that a page shows as a whole: its facts, and the words that a reviewer signs. */
export interface ShownData {
  readonly facts: readonly string[];
  readonly words: string;
}

/** Describes an entry that a guide shows as a whole, with the facts that it rests on. */
export const shown = (entry: unknown, facts: readonly string[] = []): ShownData => ({
  facts,
  words: JSON.stringify(entry),
});

/**
 * The facts that a guide states, each once. The number shown beside a statement is its fact's
 * position in this list, counted from 1.
 */
export const factsOf = ({ uses, shows }: Pick<Guide, 'uses' | 'shows'>): string[] => [
  ...new Set([...namesIn({ uses }, 'Cite', 'fact'), ...shows.flatMap((each) => each.facts)]),
];
