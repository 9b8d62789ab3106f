import { doorChooser, type DoorChoice } from '../danger/choose-door.ts';
import { languageDetector, type DetectedLanguage } from '../danger/first-words.ts';
import type { LanguageHelp } from '../danger/language-help.ts';
import { unpackedDoors } from '../danger/packed-doors.ts';
import { fetchFile } from '../site/fetch-file.ts';
import type { SearchData, SearchShown } from './index-data.ts';
import { quickSearch } from './quick-search.ts';
import type { SearchResult } from './result.ts';

/** What can be done once the search's data has loaded. */
export interface LoadedSearch {
  readonly find: (typed: string) => readonly SearchResult[];
  readonly choose: (typed: string) => DoorChoice;
  readonly detect: (typed: string) => DetectedLanguage | null;
  readonly inLanguages: LanguageHelp;
}

/** The addresses of the search's two files. */
export interface SearchFiles {
  readonly searched: string;
  readonly shown: string;
}

/** Fetches the data, which is the same for everybody; null if that fails. */
export async function loadSearch(files: SearchFiles): Promise<LoadedSearch | null> {
  try {
    const [data, shown] = await Promise.all([
      fetched<SearchData>(files.searched),
      fetched<SearchShown>(files.shown),
    ]);
    const { inLanguages } = shown;
    return {
      find: quickSearch(data, shown),
      choose: doorChooser(unpackedDoors(data.help)),
      detect: languageDetector(inLanguages.languages.map(({ known }) => known)),
      inLanguages,
    };
  } catch {
    return null;
  }
}

async function fetched<Data>(address: string): Promise<Data> {
  const response = await fetchFile(address);
  return (await response.json()) as Data;
}
