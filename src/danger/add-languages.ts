import { pressCalls } from '../helplines/plain-numbers.client.ts';
import type { LanguageHelp, OneLanguage } from './language-help.ts';

/**
 * Adds what the help strip says in other languages, hidden until `showHelp` shows one: 999 and an
 * interpreter before the doors, and the rest after them.
 */
export function addLanguages(strip: ParentNode, help: LanguageHelp): void {
  const doors = strip.querySelector('.doors');
  if (!doors) return;
  doors.before(...help.languages.map((language) => before(language, help.lines)));
  doors.after(...help.languages.flatMap((language) => after(language, help.unchecked)));
}

function before({ known, says }: OneLanguage, lines: LanguageHelp['lines']): HTMLElement {
  const numbers = made(
    'ul',
    ...lines.map(({ name, text, href }) => {
      const number = made(pressCalls() ? 'a' : 'b', text);
      number.className = 'reach';
      if (number instanceof HTMLAnchorElement) number.href = href;
      return made('li', `${name} `, number);
    }),
  );
  english(numbers);
  return 'inEnglish' in says
    ? part('section', known.code, made('p', says.inEnglish), numbers)
    : inIts(
        says.dir,
        part(
          'section',
          known.code,
          made('h3', says.name),
          made('p', made('strong', says.danger)),
          made('p', says.lines),
          numbers,
        ),
      );
}

function after({ known, says }: OneLanguage, unchecked: string): HTMLElement[] {
  if ('inEnglish' in says) return [];
  const rest = inIts(
    says.dir,
    part(
      'div',
      known.code,
      ...(says.page ? [made('p', linkTo(says.page))] : []),
      made('p', says.interpreter),
      ...(says.english ? [made('p', says.english)] : []),
    ),
  );
  if (!says.isChecked) {
    const note = made('p', unchecked);
    note.className = 'unchecked';
    english(note);
    rest.append(note);
  }
  return [rest];
}

function linkTo({ tag, href, heading }: Record<'tag' | 'href' | 'heading', string>): HTMLElement {
  const link = document.createElement('a');
  // Below no base: it leads out of the site in this language.
  link.href = href;
  link.hreflang = tag;
  link.textContent = heading;
  return link;
}

function made(tag: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}

function part(tag: string, code: string, ...inside: readonly Node[]): HTMLElement {
  const element = made(tag, ...inside);
  element.className = 'help-language';
  element.dataset['language'] = code;
  element.hidden = true;
  return element;
}

/** Marks an element as being in the language of its part, so that it is read out rightly. */
function inIts(dir: 'ltr' | 'rtl', element: HTMLElement): HTMLElement {
  element.lang = element.dataset['language'] ?? '';
  element.dir = dir;
  return element;
}

function english(element: HTMLElement): void {
  element.lang = 'en-GB';
  element.dir = 'ltr';
}
