// npm run draw: writes docs/flows/ from content/walkthroughs/, for a safeguarding lead to read.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawFlow } from '../../src/walkthrough/draw.ts';
import { readContent } from '../../src/content/read.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { root } from '../../machine/cli/paths.ts';

/** The drawing of each flow, by the file it is written to. */
export function drawings(folder: string): Map<string, string> {
  return new Map(
    [...readContent(folder).walkthroughs].map(([id, flow]) => [
      `docs/flows/${id}.md`,
      drawFlow(flow, `content/walkthroughs/${id}.yaml`),
    ]),
  );
}

/** Overwrites the last ones, which held nothing that is not in content/. */
export function draw(folder: string): Answer {
  const made = drawings(folder);
  mkdirSync(path.join(folder, 'docs/flows'), { recursive: true });
  for (const [file, text] of made) writeFileSync(path.join(folder, file), text);
  return { code: 0, text: `Wrote ${[...made.keys()].join(', ')}.` };
}

if (import.meta.main) await runCli(() => draw(root));
