import { askedFor, type Lock } from './lockfile.ts';

/**
 * Where the table of our own dependencies in decision 5 is not what package-lock.json says, one
 * sentence each. Its rows are: package, licence, last release, install script ("–" or "off").
 *
 * @param decision the text of docs/decisions/0005-dependencies.md
 */
export function faultsInDecision(decision: string, lock: Lock): string[] {
  const rows = new Map(
    [...decision.matchAll(/^\| ([\w@./-]+) \| (.+?) \| \d{4}-\d\d-\d\d \| (–|off) \|$/gm)].map(
      ([, name = '', licence = '', script = '']) => [name, { licence, script }],
    ),
  );
  const own = lock.packages[''];
  const asked = new Set(own ? askedFor(own).map(([name]) => name) : []);
  const where = 'docs/decisions/0005-dependencies.md, the last table:';
  return [
    ...[...rows.keys()]
      .filter((name) => !asked.has(name))
      .map((name) => `${where} ${name} is no dependency of ours any more. Take its row out.`),
    ...[...asked].flatMap((name) => {
      const { license, hasInstallScript } = lock.packages[`node_modules/${name}`] ?? {};
      const wanted = { licence: String(license), script: hasInstallScript ? 'off' : '–' };
      const row = rows.get(name);
      return row?.licence === wanted.licence && row.script === wanted.script
        ? []
        : [
            `${where} there must be a row "| ${name} | ${wanted.licence} | its last release, such as 2026-11-30 | ${wanted.script} |".`,
          ];
    }),
  ];
}
