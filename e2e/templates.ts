import { addresses, content } from './site-pages.ts';

/** A page of each kind: whatever holds for a template holds for all pages that are made with it. */
const ofEachKind = [
  '/',
  '/before/',
  '/before/what-stays-private/',
  '/before/questions-to-ask/',
  '/before/if-you-say-this/',
  '/talk/',
  '/search/',
  '/council/',
  '/council/cardiff/',
  '/children/what-happens-next/',
  '/children/what-happens-next/all/',
  '/you/letters/',
  '/you/using-this-site/',
  '/share/',
  '/share/poster/',
  '/easy/talk/',
  '/go/',
  '/404.html',
];

/** A page in each language that the site is in, and one from right to left. */
const inLanguages = [
  ...content.languages.flatMap(({ tag }) => [`/${tag}/`, `/${tag}/talk/`]),
  ...content.firstPages
    .filter(({ language }) => language.dir === 'rtl')
    .slice(0, 1)
    .map(({ language }) => `/${language.tag}/`),
];

/** The addresses of one page of each template that was built. */
export const templates: readonly string[] = [
  ...ofEachKind.filter((address) => addresses.includes(address)),
  ...inLanguages,
];
