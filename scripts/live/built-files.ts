import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { baseOf, type HeaderRule } from '../../src/headers/rules.ts';
import type { BuiltSite } from '../../machine/server/handler.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/** A finished build, as a host should give it to readers. */
export interface Built {
  /** Where the build says that it will be, such as https://help.example.org; cards and posters say so too. */
  readonly address: string | null;
  /** The path that it begins at, such as /help; nothing if it has a name of its own. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  /** The path of every file below the base that readers can ask for, sorted; a page's ends with a slash. */
  readonly paths: readonly string[];
  /** The bytes of the file for a path, or of 404.html. */
  readonly bytes: (path: string) => Buffer;
  /** Whether a smaller copy lies beside it. */
  readonly hasCopy: (path: string) => boolean;
}

/** Reads what is in the folder of a build. Throws a SetupProblem if there is no finished one. */
export function readBuilt({ folder, headersFile }: BuiltSite): Built {
  if (!existsSync(headersFile) || !existsSync(path.join(folder, 'index.html'))) {
    throw new SetupProblem(
      'There is no build to compare with. It must be the very one that you uploaded: dist/ and ' +
        'dist-hosting/ on the computer where you typed npm run release.',
    );
  }
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll('\\', '/'));
  const file = (asked: string): string => path.join(folder, asked.replace(/\/$/, '/index.html'));
  const robots = path.join(folder, 'robots.txt');
  const text = existsSync(robots) ? readFileSync(robots, 'utf8') : '';
  const rules = JSON.parse(readFileSync(headersFile, 'utf8')) as HeaderRule[];
  return {
    address: /^Sitemap: (https?:\/\/\S+)\/sitemap-index\.xml$/m.exec(text)?.[1] ?? null,
    base: baseOf(rules),
    rules,
    paths: names
      .filter(isForReaders)
      .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
      .sort(),
    bytes: (asked) => readFileSync(file(asked)),
    hasCopy: (asked) => existsSync(`${file(asked)}.br`),
  };
}

/** Some files tell hosts what to do, and 404.html is what readers get for any other address. */
const notForReaders = ['_headers', '_redirects', '.htaccess', '404.html'];

const isForReaders = (name: string): boolean =>
  !/\.(br|gz)$/.test(name) && !notForReaders.includes(name);
