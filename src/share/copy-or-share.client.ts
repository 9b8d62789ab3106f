/** The words of the buttons and of what happened, as the page has them. */
interface Words {
  readonly copy: string;
  readonly copied: string;
  readonly marked: string;
  readonly share: string;
  readonly unsent: string;
}

/**
 * Adds to "Send this page", once it is opened, a button that copies each address and, where the
 * device has it, one for its own share sheet. What was done is said below them.
 */
function addButtons(panel: HTMLElement): void {
  const words = JSON.parse(panel.dataset['words'] ?? '') as Words;
  for (const address of panel.querySelectorAll<HTMLElement>('.address')) {
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    const button = (name: string, press: () => Promise<string>): HTMLButtonElement => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = name;
      made.addEventListener('click', () => {
        // Only the last press counts. Empty first, or the same words would not be read out again.
        for (const each of panel.querySelectorAll('[role="status"]')) each.textContent = '';
        void press().then((result) => (said.textContent = result));
      });
      return made;
    };
    const buttons = [button(words.copy, () => copy(address, words))];
    if ('share' in navigator) {
      buttons.push(button(words.share, () => share(address.textContent, words)));
    }
    address.after(...buttons, said);
  }
}

async function copy(address: HTMLElement, words: Words): Promise<string> {
  try {
    await navigator.clipboard.writeText(address.textContent);
    return words.copied;
  } catch {
    getSelection()?.selectAllChildren(address);
    return words.marked;
  }
}

/** Whether it was sent on from there, no browser tells. */
async function share(url: string, words: Words): Promise<string> {
  try {
    await navigator.share({ url });
    return '';
  } catch {
    return words.unsent;
  }
}

const panel = document.querySelector<HTMLElement>('details.send');
panel?.addEventListener('toggle', () => addButtons(panel), { once: true });
