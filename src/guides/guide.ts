import type { z } from 'zod';
import { namesIn, type ComponentUse } from '../authoring/mdx-usage.ts';
import type { guideSchema } from './schema.ts';

/** A guide as its author wrote it. */
export interface Guide {
  /** Its path below content/guides, without the ending. */
  readonly id: string;
  readonly file: string;
  readonly address: string;
  readonly data: z.infer<typeof guideSchema>;
  /** The whole file, front matter included. */
  readonly mdx: string;
  /** The components that it uses, in the order a reader meets them. */
  readonly uses: readonly ComponentUse[];
  /** The files of data that it shows whole. */
  readonly shows: readonly ShownData[];
  /** The facts it states, each once, in the order a reader meets them. */
  readonly facts: readonly string[];
}

/** A file of data that a page shows whole: what its facts are, and its words for a signature. */
export interface ShownData {
  readonly facts: readonly string[];
  readonly words: string;
}

/** What a guide shows of one entry of data: the entry itself, and the facts it rests on. */
export const shown = (entry: unknown, facts: readonly string[] = []): ShownData => ({
  facts,
  words: JSON.stringify(entry),
});

/**
 * The facts a guide states, each once: the number beside a statement is the fact's place in this
 * list, counted from 1.
 */
export const factsOf = ({ uses, shows }: Pick<Guide, 'uses' | 'shows'>): string[] => [
  ...new Set([...namesIn({ uses }, 'Cite', 'fact'), ...shows.flatMap((each) => each.facts)]),
];
