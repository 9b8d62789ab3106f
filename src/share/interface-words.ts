import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const shareWords = {
  pass: words('how', 'or', 'orAt', 'scan'),
  go: words('heading', 'answer', 'madeFor', 'history', 'again'),
  send: words(
    'open',
    'warn',
    'none',
    'madeFor',
    'message',
    'text',
    'aloud',
    'shows',
    'locked',
    'sender',
    'inMessage',
    'tab',
    'history',
    'then',
  ).extend({ live: words('copy', 'copied', 'marked', 'share', 'unsent') }),
  threeWords: words(
    'type',
    'hint',
    'find',
    'page',
    'mended',
    'madeFor',
    'likely',
    'none',
    'empty',
    'pages',
    'words',
    'nations',
    'councils',
  ),
  madeFor: words('england', 'wales', 'all'),
};
