import type { HeaderRule } from './rules.ts';

/**
 * The rules for Cloudflare Pages and Netlify, as a file among the pages. By what both have published:
 *
 * - Both use every rule that matches the address that was asked for, in the order of the file.
 * - Cloudflare joins a header that two rules set, so "!" takes the earlier one away first. It lets
 *   every other site read everything unless that is taken away too.
 * - Netlify passes over lines with "!", and the later rule wins.
 * - Both use the rules of a missing file's address for the "not found" page. A browser would keep
 *   that page for a year in the place of code, so what may be kept is listed file by file.
 *
 * Both compress by themselves.
 *
 * @param files the address of every file that was built
 */
export function underscoreHeaders(rules: readonly HeaderRule[], files: readonly string[]): string {
  const [usual, ...others] = rules.flatMap((rule) => eachOf(rule, files));
  if (!usual) return '';
  return `${[
    block(usual, ['Access-Control-Allow-Origin']),
    ...others.map((rule) =>
      block(
        rule,
        Object.keys(rule.headers).filter((name) => name in usual.headers),
      ),
    ),
  ].join('\n\n')}\n`;
}

/** How many rules Cloudflare reads, and how long a line may be. It says nothing of those it leaves out. */
export const LIMITS = { rules: 100, line: 2000 };

const block = ({ path, headers }: HeaderRule, removed: readonly string[]): string =>
  [
    path,
    ...removed.map((name) => `  ! ${name}`),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ].join('\n');

function eachOf(rule: HeaderRule, files: readonly string[]): HeaderRule[] {
  const mayBeKept = rule.path.endsWith('*') && /max-age/.test(rule.headers['Cache-Control'] ?? '');
  if (!mayBeKept) return [rule];
  const start = rule.path.slice(0, -1);
  return files
    .filter((path) => path.startsWith(start) && !/\.(br|gz)$/.test(path))
    .map((path) => ({ ...rule, path }));
}
