import type { SentenceContext } from '../facts/Sentence.tsx';
import type { ContactLine } from '../helplines/contact-line.ts';
import type { Flow } from './schema.ts';

export interface WalkthroughWords {
  readonly begin: string;
  readonly beginHint: string;
  readonly whole: string;
  readonly step: string;
  readonly back: string;
  readonly again: string;
  readonly all: string;
  readonly leadsTo: string;
  readonly views: string;
  readonly talk: string;
  readonly gone: string;
  readonly print: string;
  readonly printHint: string;
  readonly printHeading: string;
  readonly danger: string;
  readonly cannotSpeak: string;
}

export interface WalkthroughProps extends SentenceContext {
  readonly flow: Flow;
  readonly contacts: Readonly<Record<string, ContactLine>>;
  readonly words: WalkthroughWords;
}
