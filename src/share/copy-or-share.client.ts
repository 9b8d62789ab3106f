/** What the buttons say, and what is said after a press: from the page's `data-words`. */
interface Words {
  readonly copy: string;
  readonly copied: string;
  readonly marked: string;
  readonly share: string;
  readonly unsent: string;
}

/**
 * Once "Send this page" is opened, adds a button to copy each address and, if the device has a share
 * menu, a button for that. A line below them says what happened.
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
        // Emptied first, because a screen reader does not repeat text that has not changed.
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

/** No browser tells us whether the reader really shared it, so success says nothing. */
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
