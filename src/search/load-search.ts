import { doorChooser, type DoorChoice } from '../danger/choose-door.ts';
import {
  languageDetector,
  type DetectedLanguage,
  type LanguageWords,
} from '../danger/first-words.ts';
import { unpackedDoors } from '../danger/packed-doors.ts';
import type { SearchData, SearchPages } from './index-data.ts';
import { quickSearch } from './quick-search.ts';
import type { SearchResult } from './result.ts';

/** What can be done once the search's data has loaded. */
export interface LoadedSearch {
  readonly find: (typed: string) => readonly SearchResult[];
  readonly choose: (typed: string) => DoorChoice;
  readonly detect: (typed: string) => DetectedLanguage | null;
}

/** Fetches the data, which is the same for everybody; null if that fails. */
export async function loadSearch(address: string): Promise<LoadedSearch | null> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok) throw new Error(response.statusText);
    const data = (await response.json()) as SearchData;
    return {
      find: quickSearch(data, readPages()),
      choose: doorChooser(unpackedDoors(data.help)),
      detect: languageDetector(readLanguages()),
    };
  } catch {
    return null;
  }
}

/** Reads the first words of each language from the help strip, which holds them. */
const readLanguages = (): LanguageWords[] =>
  [...document.querySelectorAll<HTMLElement>('[data-opens]')].map(
    (part) => JSON.parse(part.dataset['opens'] ?? '') as LanguageWords,
  );

/** Reads what results show from the page's HTML, when it is first needed. */
function readPages(): SearchPages {
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-pages]');
  return JSON.parse(template?.content.textContent ?? '') as SearchPages;
}
