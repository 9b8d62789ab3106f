import { words } from '../authoring/fields.ts';
import { elsewheres } from '../postcodes/parse.ts';
import { calledWhen } from './numbers.ts';

/** This subject's part of content/interface.yaml. */
export const councilWords = {
  councils: words('see', 'or', 'from', 'until'),
  councilFinder: words(
    'type',
    'hint',
    'find',
    'empty',
    'nothing',
    'noData',
    'one',
    'choose',
    'ask',
    'chooseReading',
    'beginsWith',
    'none',
    'child',
    'call',
    'callNamed',
    'now',
    'old',
    'shared',
    'from',
    'oldPage',
    'website',
    'page',
    'whatToSay',
    'open',
    'isWrong',
    'wrong',
    'close',
    'edition',
  ).extend({
    known: words('postcode', 'sector', 'name'),
    elsewhere: words(...elsewheres),
    when: words(...calledWhen),
  }),
};
