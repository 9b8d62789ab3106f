import { words } from '../authoring/fields.ts';
import { bands } from './schema.ts';

/** This subject's part of content/interface.yaml. */
export const disclosureWords = {
  disclosures: words(
    'now',
    'told',
    'first',
    'together',
    'shuttle',
    'choose',
    'unsure',
    'ask',
    'more',
  ).extend({
    bands: words(...bands),
    meaning: words(...bands),
    narrow: words('type', 'hint', 'found', 'foundOne', 'nearest', 'none', 'search'),
  }),
};
