import { joinSentence } from './join-sentence.ts';

interface Words {
  readonly begins: string;
  readonly and: string;
  readonly nothing: string;
  readonly copied: string;
  readonly notCopied: string;
}

/**
 * Lets a reader pick how they may be reached, and makes the sentences to send or read out. What is
 * picked stays in this page's memory.
 *
 * @param template the element that src/worksheets/ContactRequest.astro writes
 */
export function showContactRequest(template: HTMLTemplateElement): void {
  const words = JSON.parse(template.dataset['reachMe'] ?? '') as Words;
  const part = template.content.cloneNode(true) as DocumentFragment;
  const picks = [...part.querySelectorAll('select')];
  const [made, told] = part.querySelectorAll('[role="status"]');
  const copy = part.querySelector('button');
  if (!made || !told || !copy) {
    throw new Error('This contact request is not whole.');
  }

  const write = (): void => {
    const sentences = new Map<string, string[]>();
    for (const { dataset, value } of picks) {
      const name = dataset['sentence'] ?? '';
      sentences.set(name, [...(sentences.get(name) ?? []), value]);
    }
    const said = [...sentences.values()]
      .map((pieces) => joinSentence(words.begins, words.and, pieces))
      .filter(Boolean)
      .join(' ');
    made.textContent = said || words.nothing;
    told.textContent = '';
    copy.hidden = said === '';
  };
  for (const pick of picks) pick.addEventListener('input', write);

  copy.addEventListener('click', () => {
    // Where the browser refuses, or is too old to copy, the words are selected instead.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(made.textContent))
      .then(
        () => (told.textContent = words.copied),
        () => {
          getSelection()?.selectAllChildren(made);
          told.textContent = words.notCopied;
        },
      );
  });
  template.replaceWith(part);
}
