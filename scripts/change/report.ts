import type { ChecksRead } from './checks-read.ts';
import type { PageToSign } from './pages-to-sign.ts';

/** What the steps of `npm test` look at, for somebody who does not program. */
const looksAt: Readonly<Record<string, string>> = {
  browsers: 'whether there is a browser to test with',
  imports: 'which part of the program uses which',
  styles: 'style sheets',
  types: 'types in the program',
  formatting: 'how code is laid out: <code>npm run format</code> puts it right',
  unit: 'the content and each part of the program by itself',
  lint: 'habits that lead to mistakes',
  build: 'whether the site can be built',
  built: 'every built page',
  'whole-sites': 'whole copies of the site',
  browser: 'the pages in a browser',
  exit: '“Leave this site”',
};

/**
 * What a change does, in Markdown for the summary of a run: what is wrong, and which pages must be signed
 * again.
 *
 * @param toSign null if that cannot be told, because the site was not built
 */
export function describeChange(checks: ChecksRead, toSign: readonly PageToSign[] | null): string {
  return [...aboutChecks(checks), ...aboutSigning(toSign)].join('\n\n');
}

function aboutChecks({ failed, count, notBuilt }: ChecksRead): string[] {
  if (failed.length === 0) {
    return count === null
      ? ['## The checks did not come to an end', 'What they said is in the step “Check and build”.']
      : ['## All is well', `Every check that ran passed (${count}).`];
  }
  const others = failed.filter(({ name }) => name !== 'build');
  return [
    ...(notBuilt === null
      ? ['## Something has to be put right']
      : ['## The site could not be built', 'This has to be put right first:', fenced(notBuilt)]),
    ...(notBuilt !== null && others.length > 0 ? ['These failed too, perhaps because of it:'] : []),
    ...others.map(({ name, said }) =>
      folded(`<code>${name}</code> failed. It looks at ${looksAt[name] ?? 'the project'}.`, said),
    ),
    ...(count === null ? [] : [`In all: ${count}.`]),
  ];
}

function aboutSigning(toSign: readonly PageToSign[] | null): string[] {
  const title = '## Pages to sign again';
  if (toSign === null) return [title, 'That can be told once the site can be built.'];
  if (toSign.length === 0)
    return [title, 'None: each page that was signed still reads as it did then.'];
  return [
    title,
    'These pages were signed and do not read as they did then. After `was` stands what was signed, after `now` ' +
      'what stands in its place. How to sign: docs/tasks/sign-a-page.md.',
    ...toSign.map(({ page, role, changes }) =>
      folded(
        `<code>${page}</code>, by the ${role}`,
        changes ?? 'What was signed is not kept any more, so the page must be read in full.',
      ),
    ),
  ];
}

/** A summary may not be endless, and nobody reads that far. */
const ENOUGH = 6000;

function fenced(text: string): string {
  // A fence must be longer than any in the text, which could otherwise end it.
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const cut = text.length > ENOUGH ? `${text.slice(0, ENOUGH)}\n… and more` : text;
  return `${fence}text\n${cut}\n${fence}`;
}

const folded = (title: string, text: string): string =>
  `<details><summary>${title}</summary>\n\n${fenced(text)}\n\n</details>`;
