import { joinSentence } from './join-sentence.ts';

interface Words {
  readonly begins: string;
  readonly nothing: string;
  readonly copied: string;
  readonly notCopied: string;
}

/**
 * Lets a reader pick how to be reached, and makes the sentences to send or to read out. What is
 * picked stays in this page's memory.
 *
 * @param template the element that src/worksheets/ContactRequest.astro writes
 */
export function contactRequest(template: HTMLTemplateElement): void {
  const words = JSON.parse(template.dataset['reachMe'] ?? '') as Words;
  const part = template.content.cloneNode(true) as DocumentFragment;
  const picks = [...part.querySelectorAll('select')];
  const [made, told] = part.querySelectorAll('[role="status"]');
  const copy = part.querySelector('button');
  if (!made || !told || !copy) throw new Error('The words to send have no place to stand.');

  const write = (): void => {
    const sentences = new Map<string, string[]>();
    for (const { dataset, value } of picks) {
      const name = dataset['sentence'] ?? '';
      sentences.set(name, [...(sentences.get(name) ?? []), value]);
    }
    const said = [...sentences.values()]
      .map((pieces) => joinSentence(words.begins, pieces))
      .filter(Boolean)
      .join(' ');
    made.textContent = said || words.nothing;
    told.textContent = '';
    copy.hidden = said === '';
  };
  for (const pick of picks) pick.addEventListener('input', write);

  copy.addEventListener('click', () => {
    // Refused, or not there at all on an old phone: the words are marked instead.
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
