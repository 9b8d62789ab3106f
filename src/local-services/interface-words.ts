import { words } from '../authoring/fields.ts';
import { localKinds, localPeople } from './schema.ts';

/** This subject's part of content/interface.yaml. */
export const localServiceWords = {
  localServices: words('heading', 'find', 'for', 'and', 'source', 'history').extend({
    kinds: words(...localKinds),
    people: words(...localPeople),
  }),
};
