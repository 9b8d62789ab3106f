// npm run eval:search -- FILE.tsv: how well the search of the built site answers the questions of
// a file, beside two plain searches; or which doors of its help strip labelled phrases open. Build first. docs/tasks/try-the-search.md says how to read it.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { quietChromium } from '../../machine/browsers/quiet-chromium.ts';
import { readContent } from '../../src/content/read.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { findChromium } from '../../machine/browsers/find.mjs';
import { holdsPhrases, phraseReport, phrasesIn } from './phrase-report.ts';
import { dist, headersFile, root } from '../../machine/cli/paths.ts';
import { questionsWithTopics, textOf } from './question-file.ts';
import { plainMiniSearch, plainPagefind } from './baselines.ts';
import { searchReport, type Tried } from './report.ts';
import { ourSearch, type Answered, type Search } from '../../machine/browsers/drive-search.ts';
import { startServer } from '../../machine/server/server.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

async function evaluate(args: readonly string[]): Promise<Answer> {
  const file = fileAskedFor(args);
  // npm starts commands in the project's folder, and keeps the one where the name was typed.
  const text = textOf(path.resolve(process.env['INIT_CWD'] ?? '', file));
  const executablePath = findChromium();
  if (executablePath === null) throw new SetupProblem('This needs a Chromium, Chrome or Edge.');
  const site = await startServer({ folder: dist, headersFile, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...quietChromium] });
  try {
    const ours = await ourSearch(browser, site.address);
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
      ['Pagefind', await plainPagefind(browser, site.address)],
      ['MiniSearch', plainMiniSearch(dist, addresses)],
      ['ours', ours],
    ];
    const searches: Tried[] = [];
    for (const [name, search] of plain) {
      searches.push({ name, answers: await each(search, asked) });
    }
    const pages = guides.map(({ address, data }) => ({ address, answers: data.answers }));
    return { code: 0, text: searchReport({ asked, pages, searches }).join('\n') };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** One after the other, as somebody would type them. */
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
