import { fetchFile } from '../site/fetch-file.ts';
import { nameOfPlace } from './place.ts';
import type { Edges } from './trail.ts';
import type { WalkWords } from './words.ts';

/** All of a walkthrough, as the page that has all of it shows it. */
export interface Whole extends Edges {
  /** The words for each mark, such as "In Wales". */
  readonly marks: Readonly<Record<string, string>>;
  readonly words: WalkWords;
  /** The HTML of that page, to copy from. */
  readonly page: Document;
}

/**
 * Fetches the page with all of a walkthrough: a file that is the same for everybody, so that asking
 * for it says nothing about the answers. Null if that fails.
 */
export async function fetchWhole(address: string): Promise<Whole | null> {
  try {
    const response = await fetchFile(address);
    return readWhole(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch {
    return null;
  }
}

/** Reads where each answer leads from the HTML that readers see. */
function readWhole(page: Document): Whole | null {
  const list = page.querySelector<HTMLElement>('[data-whole]');
  if (!list) return null;
  const { whole: start = '', marks = '', words = '' } = list.dataset;
  const questions = [...list.querySelectorAll<HTMLElement>('[data-question]')].map(
    (question): [string, Edges['questions'][string]] => [
      question.dataset['question'] ?? '',
      { answers: [...question.querySelectorAll<HTMLAnchorElement>('[data-answer]')].map(answerOf) },
    ],
  );
  return {
    start,
    questions: Object.fromEntries(questions),
    marks: JSON.parse(marks) as Whole['marks'],
    words: JSON.parse(words) as WalkWords,
    page,
  };
}

function answerOf(link: HTMLAnchorElement): Edges['questions'][string]['answers'][number] {
  const { answer = '', gives = '', unsure } = link.dataset;
  return {
    id: answer,
    go: nameOfPlace(link.hash),
    marks: gives.split(' ').filter(Boolean),
    ...(unsure === undefined ? {} : { unsure: true }),
  };
}

/** A copy of a question, an ending or a view, without what it was folded into. */
export function partOf(whole: Whole, kind: 'question' | 'ending' | 'view', name: string) {
  const part = whole.page.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(name)}"]`);
  return part ? document.importNode(part, true) : null;
}
