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
  /** Whether it is in English on a site in another language, because it is not wholly translated. */
  readonly isEnglish: boolean;
  /** The whole file, front matter included. */
  readonly mdx: string;
  /** The components that it uses, in reading order. */
  readonly uses: readonly ComponentUse[];
  /** The facts that it states, each once, in reading order. */
  readonly facts: readonly string[];
}

/** The helplines whose numbers a guide shows, each once: files in content/helplines. */
export const helplinesOf = ({ data, uses }: Pick<Guide, 'data' | 'uses'>): string[] => [
  ...new Set([
    ...data.talk,
    ...['CallCard', 'HelplineCards', 'QuietPaper'].flatMap((name) => namesIn({ uses }, name)),
  ]),
];

/**
 * Whether a service has pages of its own, which may stand in for the project's. What the project's
 * pages no longer show or say may then stay: a service can change no file of the project.
 */
export const hasOwnPages = (guides: readonly Pick<Guide, 'file'>[]): boolean =>
  guides.some(({ file }) => !file.startsWith('content/'));

/**
 * The facts that a guide states, each once. The number shown beside a statement is its fact's
 * position in this list, counted from 1.
 *
 * @param shown the facts of what it shows as a whole, such as a walkthrough
 */
export const factsOf = (guide: Pick<Guide, 'uses'>, shown: readonly string[]): string[] => [
  ...new Set([...namesIn(guide, 'Cite', 'fact'), ...shown]),
];
