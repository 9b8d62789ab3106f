import { line, words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const siteWords = {
  skip: line('a few words'),
  mainMenu: line('a few words'),
  talkLink: line('a few words'),
  searchLink: line('a few words'),
  runBy: line('a few words'),
  placeholder: line('a few words'),
  preview: line('a few words'),
  language: words('menu', 'stillEnglish', 'unread'),
  foot: words('menu', 'about', 'privacy', 'accessibility', 'share', 'threeWords'),
  operator: words(
    'heading',
    'none',
    'wrong',
    'wrongNone',
    'say',
    'leaves',
    'notUrgent',
    'ask',
    'name',
    'phone',
    'email',
    'web',
    'reach',
    'sent',
  ),
};
