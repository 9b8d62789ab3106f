import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const easyReadWords = {
  easyRead: words('name', 'title', 'heading', 'summary', 'lead', 'whole', 'all', 'unread'),
};
