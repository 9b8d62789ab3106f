// npm run eval:search -- FILE.tsv: how well the built site's search answers the questions in a
// file, compared with two plain searches; or which doors of its help strip labelled phrases open.
// Build first. docs/tasks/try-the-search.md explains the report.
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readContent } from '../../src/content/read.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { withBuiltSite } from '../../machine/browsers/with-built-site.ts';
import { holdsPhrases, phraseReport, phrasesIn } from './phrase-report.ts';
import { dist, root } from '../../machine/cli/paths.ts';
import { questionsWithTopics, textOf } from './question-file.ts';
import { plainMiniSearch, plainPagefind } from './baselines.ts';
import { searchReport, type Tried } from './report.ts';
import { ourSearch, type Answered, type Search } from '../../machine/browsers/drive-search.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

async function evaluate(args: readonly string[]): Promise<Answer> {
  const file = fileAskedFor(args);
  // npm runs commands in the project's folder, but records the one where the file name was typed.
  const text = textOf(path.resolve(process.env['INIT_CWD'] ?? '', file));
  return withBuiltSite((browser, site) => answersOn(browser, site, text, file));
}

async function answersOn(
  browser: Browser,
  site: string,
  text: string,
  file: string,
): Promise<Answer> {
  const ours = await ourSearch(browser, site);
  if (!ours) {
    return {
      code: 1,
      text: 'The page /search/ has no field whose results come, so nothing was tried.',
    };
  }
  if (holdsPhrases(text)) {
    const phrases = phrasesIn(text, file);
    return { code: 0, text: phraseReport(phrases, await each(ours, phrases)).join('\n') };
  }
  const { topics, guides } = readContent(root);
  const asked = questionsWithTopics(text, file, Object.keys(topics));
  const addresses = guides.filter(({ id }) => id !== '404').map(({ address }) => address);
  const plain: [name: string, search: Search][] = [
    ['Pagefind', await plainPagefind(browser, site)],
    ['MiniSearch', plainMiniSearch(dist, addresses)],
    ['ours', ours],
  ];
  const searches: Tried[] = [];
  for (const [name, search] of plain) {
    searches.push({ name, answers: await each(search, asked) });
  }
  const pages = guides.map(({ address, data }) => ({ address, answers: data.answers }));
  return { code: 0, text: searchReport({ asked, pages, searches }).join('\n') };
}

/** Asks one after another, as somebody would type them. */
async function each(
  search: Search,
  queries: readonly { readonly query: string }[],
): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const { query } of queries) answers.push(await search(query));
  return answers;
}

function fileAskedFor(args: readonly string[]): string {
  const [file, more] = args;
  if (file !== undefined && more === undefined && !file.startsWith('-')) return file;
  throw new SetupProblem(
    'Which file? Please write npm run eval:search -- FILE.tsv, such as content/questions/unseen.tsv.',
  );
}

if (import.meta.main) await runCli(() => evaluate(process.argv.slice(2)));
