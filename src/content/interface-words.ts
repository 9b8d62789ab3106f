import { z } from 'zod';
import { settings } from '../authoring/fields.ts';
import { councilWords } from '../councils/interface-words.ts';
import { dangerWords } from '../danger/interface-words.ts';
import { disclosureWords } from '../disclosures/interface-words.ts';
import { easyReadWords } from '../easy-read/interface-words.ts';
import { exitWords } from '../exit/interface-words.ts';
import { factWords } from '../facts/interface-words.ts';
import { filmWords } from '../films/interface-words.ts';
import { guideWords } from '../guides/interface-words.ts';
import { helplineWords } from '../helplines/interface-words.ts';
import { letterWords } from '../letters/interface-words.ts';
import { localServiceWords } from '../local-services/interface-words.ts';
import { referralWords } from '../referral/interface-words.ts';
import { searchWords } from '../search/interface-words.ts';
import { shareWords } from '../share/interface-words.ts';
import { siteWords } from '../site/interface-words.ts';
import { walkthroughWords } from '../walkthrough/interface-words.ts';
import { wayfindingWords } from '../wayfinding/interface-words.ts';
import { worksheetWords } from '../worksheets/interface-words.ts';

/** The schema of content/interface.yaml, put together from the words that each subject declares. */
export const interfaceWordsSchema = settings({
  ...siteWords,
  ...guideWords,
  ...wayfindingWords,
  ...exitWords,
  ...factWords,
  ...helplineWords,
  ...walkthroughWords,
  ...referralWords,
  ...disclosureWords,
  ...worksheetWords,
  ...letterWords,
  ...dangerWords,
  ...searchWords,
  ...shareWords,
  ...councilWords,
  ...localServiceWords,
  ...easyReadWords,
  ...filmWords,
});
export type InterfaceWords = z.infer<typeof interfaceWordsSchema>;
