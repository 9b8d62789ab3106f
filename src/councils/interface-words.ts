import { words } from '../authoring/fields.ts';
import { elsewheres } from '../postcodes/parse.ts';

/** This subject's part of content/interface.yaml. */
export const councilWords = {
  councils: words('letters', 'see', 'or', 'from', 'until'),
  councilFinder: words(
    'type',
    'hint',
    'find',
    'empty',
    'nothing',
    'one',
    'choose',
    'ask',
    'chooseReading',
    'beginsWith',
    'none',
    'open',
    'close',
    'edition',
    'noFile',
  ).extend({
    known: words('postcode', 'sector', 'name'),
    elsewhere: words(...elsewheres),
    always: words('danger', 'child', 'shut', 'wrong'),
  }),
};
