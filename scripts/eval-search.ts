// npm run eval:search -- FILE.tsv: how well the search of the built site answers the questions of
// a file, beside two plain searches. Build first. docs/tasks/try-the-search.md says how to read it.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { quietChromium } from '../e2e/quiet-chromium.ts';
import { readContent } from '../src/read-content.ts';
import { asCommand, type Answer } from './as-command.ts';
import { findChromium } from './browsers.mjs';
import { readHelpTopics } from './help-topics.ts';
import { dist, headersFile, root } from './project-paths.ts';
import { questionsIn, questionsWithTopics, textOf } from './question-file.ts';
import { plainMiniSearch, plainPagefind } from './search-baselines.ts';
import { searchReport, type Tried } from './search-report.ts';
import { ourSearch, type Answered, type Search } from './search-tried.ts';
import { startServer } from './serve.ts';
import { SetupProblem } from './setup-problem.mjs';

const ownQuestions = path.join(root, 'content/questions');

async function evaluate(args: readonly string[]): Promise<Answer> {
  const file = fileAskedFor(args);
  const content = readContent(root);
  const topics = Object.keys(content.topics);
  // npm starts commands in the project's folder, and keeps the one where the name was typed.
  const text = textOf(path.resolve(process.env['INIT_CWD'] ?? '', file));
  const asked = questionsWithTopics(text, file, topics);
  const noDanger = own('no-danger.tsv', ['query']);
  const danger = own('danger.tsv', ['query', 'intent']);
  const helpTopics = readHelpTopics(root, topics);
  const pages = content.guides.map(({ address, data }) => ({ address, answers: data.answers }));

  const executablePath = findChromium();
  if (executablePath === null) throw new SetupProblem('This needs a Chromium, Chrome or Edge.');
  const site = await startServer({ folder: dist, headersFile, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...quietChromium] });
  try {
    const guides = content.guides.filter(({ id }) => id !== '404');
    const plain: [name: string, search: Search][] = [
      ['Pagefind', await plainPagefind(browser, site.address)],
      [
        'MiniSearch',
        plainMiniSearch(
          dist,
          guides.map(({ address }) => address),
        ),
      ],
    ];
    const searches: Tried[] = [];
    for (const [name, search] of plain) {
      searches.push({ name, answers: await each(search, asked) });
    }
    const ours = await ourSearch(browser, site.address);
    if (ours) {
      const answers = await each(ours, asked);
      const help = { noDanger: await each(ours, noDanger), danger: await each(ours, danger) };
      searches.push({ name: 'ours', answers, help });
    }
    const lines = searchReport({ asked, noDanger, danger, pages, helpTopics, searches });
    if (!ours)
      lines.push(
        '',
        'The page /search/ has no field whose results come in a list (ol.search-results), so ours was not tried.',
      );
    return { code: ours ? 0 : 1, text: lines.join('\n') };
  } finally {
    await browser.close();
    await site.close();
  }
}

function own<Column extends string>(name: string, columns: readonly Column[]) {
  return questionsIn(textOf(path.join(ownQuestions, name)), `content/questions/${name}`, columns);
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

if (import.meta.main) await asCommand(() => evaluate(process.argv.slice(2)));
