import { countLabel, type CountWords } from '../text/count-label.ts';
import { isPaperAlone, markAncestors, printUnder } from '../site/paper-alone.client.ts';

/**
 * Puts a worksheet where its template stands: its fields, a box beside each of the page's questions
 * if it has boxes to tick, and the paper that they fill. Everything stays in this page's memory.
 * Only the paper is printed.
 *
 * @param template the element that src/worksheets/Worksheet.astro writes
 */
export function showWorksheet(template: HTMLTemplateElement): void {
  const page = template.parentElement;
  const part = template.content.cloneNode(true) as DocumentFragment;
  const paper = find<HTMLElement>(part, '.paper');
  const list = find(part, 'ul');
  const notPrinted = find<HTMLElement>(part, '[data-empty]');
  const sections = [...paper.querySelectorAll('div')];
  const areas = [...part.querySelectorAll('textarea')];
  const counted = part.querySelector('[role="status"]:not([data-empty])');
  const { counts, lines, place } = template.dataset;
  const countWords = counts === undefined ? null : (JSON.parse(counts) as CountWords);
  const ticks =
    page && lines !== undefined ? [...page.querySelectorAll<HTMLLIElement>(lines)].map(addBox) : [];

  const update = (): void => {
    // Firefox restores a box that differs from the page's HTML when a tab is copied or reopened.
    // Making the HTML say the same as the box leaves nothing to restore.
    for (const { box } of ticks) box.defaultChecked = box.checked;
    const ticked = ticks.filter(({ box }) => box.checked);
    list.replaceChildren(...ticked.map(({ line }) => listItem(line)));
    for (const [at, { value }] of areas.entries()) fill(sections[at], value);
    const said = countWords ? countLabel(ticked.length, countWords) : '';
    // Setting the same text again would make a screen reader repeat it.
    if (counted && counted.textContent !== said) counted.textContent = said;
    notPrinted.textContent = '';
    const isFilledIn = ticked.length > 0 || sections.some(({ hidden }) => !hidden);
    document.documentElement.toggleAttribute('data-paper-alone', isFilledIn);
  };
  page?.addEventListener('input', update);
  find(part, 'button').addEventListener('click', () => {
    if (isPaperAlone()) print();
    else notPrinted.textContent = notPrinted.dataset['empty'] ?? '';
  });
  const heading = find(part, '.paper-heading').textContent;
  printUnder(() => (isPaperAlone() ? heading : null));

  const first = part.querySelector('.tick-first');
  if (first && place !== undefined) page?.querySelector(place)?.before(first);
  template.replaceWith(part);
  markAncestors(paper);
}

/** @throws Error if the worksheet's HTML lacks this element */
function find<Wanted extends Element>(part: DocumentFragment, selector: string): Wanted {
  const found = part.querySelector<Wanted>(selector);
  if (!found) throw new Error(`A worksheet has no "${selector}".`);
  return found;
}

const listItem = (text: string): HTMLLIElement =>
  Object.assign(document.createElement('li'), { textContent: text });

/** Copies what was typed into its section of the paper, which is hidden while it is empty. */
function fill(section: HTMLElement | undefined, typed: string): void {
  const text = section?.querySelector('p');
  if (section) section.hidden = typed.trim() === '';
  if (text) text.textContent = typed;
}

/**
 * Puts a box before a line, and gives the words it has on paper: the author's own, or the line's.
 */
function addBox(line: HTMLLIElement): { readonly box: HTMLInputElement; readonly line: string } {
  const bare = line.cloneNode(true) as HTMLLIElement;
  for (const number of bare.querySelectorAll('sup')) number.remove();
  const words = bare.textContent.trim();
  const box = document.createElement('input');
  box.type = 'checkbox';
  // By the standard this is not for checkboxes, but without it Chromium ticks the box again on Back.
  box.setAttribute('autocomplete', 'off');
  // The label would also read out the numbers of the sources.
  box.setAttribute('aria-label', words);
  const label = document.createElement('label');
  label.append(box, ...line.childNodes);
  // What opens the sources does not tick the box.
  line.append(label, ...label.querySelectorAll('.how'));
  line.classList.add('tick');
  return { box, line: line.querySelector<HTMLElement>('[data-paper]')?.dataset['paper'] ?? words };
}
