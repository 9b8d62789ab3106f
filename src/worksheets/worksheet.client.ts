import { countLabel, type CountWords } from '../text/count-label.ts';

/**
 * Puts a sheet to fill in where its template stands: fields, boxes beside the page's questions if
 * it has any, and the paper they make. All of it lives in this page's memory. Printed, the paper
 * stands alone.
 *
 * @param template the element that src/worksheets/Worksheet.astro writes
 */
export function sheet(template: HTMLTemplateElement): void {
  const page = template.parentElement;
  const part = template.content.cloneNode(true) as DocumentFragment;
  const find = <Found extends Element>(what: string): Found => {
    const found = part.querySelector<Found>(what);
    if (!found) throw new Error(`A sheet has no "${what}".`);
    return found;
  };
  const paper = find<HTMLElement>('.paper');
  const list = find('ul');
  const heading = find('.paper-heading').textContent;
  const notPrinted = find<HTMLElement>('[data-empty]');
  const sections = [...paper.querySelectorAll('div')];
  const areas = [...part.querySelectorAll('textarea')];
  const counted = part.querySelector('[role="status"]:not([data-empty])');
  const counts = template.dataset['counts'];
  const ticks =
    page && counts !== undefined
      ? [...page.querySelectorAll<HTMLLIElement>('li:not([data-no-box])')].map(withBox)
      : [];
  const first = part.querySelector('.tick-first');
  const root = document.documentElement;
  const { title } = document;

  const write = (): void => {
    // Firefox keeps a box that differs from how the page wrote it, and shows it again in a tab that
    // is copied or reopened. So the page is made to say the same as the box.
    for (const { box } of ticks) box.defaultChecked = box.checked;
    const ticked = ticks.filter(({ box }) => box.checked);
    list.replaceChildren(
      ...ticked.map(({ line }) =>
        Object.assign(document.createElement('li'), { textContent: line }),
      ),
    );
    for (const [at, { value }] of areas.entries()) {
      const section = sections[at];
      const text = section?.querySelector('p');
      if (section) section.hidden = value.trim() === '';
      if (text) text.textContent = value;
    }
    const said =
      counts === undefined ? '' : countLabel(ticked.length, JSON.parse(counts) as CountWords);
    // Only what has changed is read out.
    if (counted && counted.textContent !== said) counted.textContent = said;
    notPrinted.textContent = '';
    const some = ticked.length > 0 || sections.some(({ hidden }) => !hidden);
    root.toggleAttribute('data-paper-alone', some);
  };
  page?.addEventListener('input', write);
  find('button').addEventListener('click', () => {
    if (root.hasAttribute('data-paper-alone')) print();
    else notPrinted.textContent = notPrinted.dataset['empty'] ?? '';
  });

  // The title goes into the edge of the paper and the name of a saved file.
  addEventListener('beforeprint', () => {
    if (root.hasAttribute('data-paper-alone')) document.title = heading;
  });
  addEventListener('afterprint', () => (document.title = title));

  if (first) page?.querySelector(':scope > h2')?.before(first);
  template.replaceWith(part);
  for (let at = paper.parentElement; at && at !== root; at = at.parentElement) {
    at.toggleAttribute('data-holds-paper', true);
  }
}

/** Puts a box before the words of a line. On paper stands what the author set, or those words. */
function withBox(line: HTMLLIElement): { readonly box: HTMLInputElement; readonly line: string } {
  const bare = line.cloneNode(true) as HTMLLIElement;
  for (const number of bare.querySelectorAll('sup')) number.remove();
  const words = bare.textContent.trim();
  const box = document.createElement('input');
  box.type = 'checkbox';
  // By the standard this is for words only. But without it Chromium ticks the box again on Back.
  box.setAttribute('autocomplete', 'off');
  // Without the numbers of sources, which the label would read out.
  box.setAttribute('aria-label', words);
  const label = document.createElement('label');
  label.append(box, ...line.childNodes);
  line.append(label);
  line.classList.add('tick');
  return { box, line: line.querySelector<HTMLElement>('[data-paper]')?.dataset['paper'] ?? words };
}
