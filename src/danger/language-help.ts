import { contactHref, directChannel } from '../helplines/contact-links.ts';
import { firstPagesShown, otherVersions, type InLanguages } from '../languages/versions.ts';
import type { FirstPageIn } from '../languages/first-page/first-pages.ts';
import type { HelplineContent } from '../helplines/schema.ts';
import type { LanguageWords } from './first-words.ts';
import { lineName } from './line-name.ts';
import { packedLanguage } from './packed-doors.ts';
import { publishedLanguages } from './published-languages.ts';
import type { DangerContent, FirstWords } from './schema.ts';

/** What the help strip says to somebody who writes in another language. */
export interface LanguageHelp {
  readonly languages: readonly OneLanguage[];
  /** Lines that can find an interpreter. */
  readonly lines: readonly {
    readonly name: string;
    readonly text: string;
    readonly href: string;
  }[];
  /** Stands under sentences that no speaker has signed. */
  readonly unchecked: string;
}

export interface OneLanguage {
  /** How to recognise it, and the doors that its first words open. */
  readonly known: LanguageWords;
  /** Its own sentences; or, where this build may not show them, one in English. */
  readonly says:
    | (FirstWords['says'] &
        Pick<FirstWords, 'name' | 'dir'> & {
          readonly isChecked: boolean;
          /** The page in that language: its address, and what it is called. */
          readonly page?:
            { readonly tag: string; readonly href: string; readonly heading: string } | undefined;
        })
    | { readonly inEnglish: string };
}

/** The helplines whose interpreters a reader can ask for. */
const withInterpreters = ['national-domestic-abuse-helpline', 'live-fear-free'];

/** Collects it. It is fetched with the search's data, because only the search ever shows it. */
export function languageHelp(
  content: Pick<DangerContent, 'firstWords'> &
    HelplineContent &
    InLanguages & { readonly firstPages: readonly FirstPageIn[] },
  words: Readonly<Record<'england' | 'wales' | 'interpreter' | 'unchecked', string>>,
): LanguageHelp {
  const { firstWords, helplines } = content;
  const published = publishedLanguages(firstWords);
  return {
    languages: [...firstWords].map(([code, language]): OneLanguage => {
      const { name, dir, english, says, checked } = language;
      return {
        known: packedLanguage(code, language),
        says: published.has(code)
          ? {
              ...says,
              // Of a language that the whole site is in, it is not true that the rest is English.
              english: isWhole(code, content) ? '' : says.english,
              ...{ name, dir, isChecked: checked !== 'not yet', page: pageIn(code, content) },
            }
          : { inEnglish: words.interpreter.replaceAll('{language}', english) },
      };
    }),
    lines: withInterpreters.flatMap((id) => {
      const line = helplines.get(id);
      const direct = line && directChannel(line.channels);
      const href = direct ? contactHref(direct) : null;
      return line && direct && href !== null
        ? [{ name: lineName(line, words), text: direct.address, href }]
        : [];
    }),
    unchecked: words.unchecked,
  };
}

/** A language without its script: first words in Latin letters lead to the page in its own script. */
const base = (tag: string): string => tag.replace(/-.*/, '');

const isWhole = (code: string, { language, languages }: InLanguages): boolean =>
  [language, ...languages].some(({ tag }) => base(tag) === base(code));

/** The site in a language, or the one page in it. Addresses are whole paths, as on any site of ours. */
function pageIn(
  code: string,
  content: InLanguages & { readonly firstPages: readonly FirstPageIn[] },
) {
  const is = ({ tag }: { readonly tag: string }): boolean => base(tag) === base(code);
  const whole = otherVersions('/', content).find(is);
  if (whole) return { tag: whole.tag, href: whole.href, heading: whole.name };
  const found = firstPagesShown(content).find(is);
  const first = content.firstPages.find(({ language }) => is(language));
  return found && first && { tag: found.tag, href: found.href, heading: first.page.heading };
}
