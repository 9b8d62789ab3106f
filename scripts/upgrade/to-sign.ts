// After npm run upgrade: says which signed pages read otherwise now.
import path from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { readBuiltPages } from '../../src/signing/readings.ts';
import { root } from '../../machine/cli/paths.ts';
import { lead } from '../../src/signing/signature.ts';
import { runCli } from '../../machine/cli/run-cli.ts';
import { pagesToSign } from '../change/pages-to-sign.ts';

await runCli(() => {
  const content = readContent(root);
  const toSign = pagesToSign(root, content, readBuiltPages(path.join(root, 'dist'), content));
  const pages = toSign.flatMap(({ page, role }) => (role === lead ? page : []));
  return {
    code: 0,
    text:
      pages.length === 0
        ? 'Every signature still holds.'
        : `${String(pages.length)} signed pages read otherwise now, and must be signed again:\n` +
          `${pages.map((page) => `  ${page}`).join('\n')}\n` +
          'Open npm run desk, or type: npm run sign -- --chapter all --role "safeguarding lead"',
  };
});
