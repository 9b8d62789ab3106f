// The questions, the explorer and the clock: how large their script is and how long a step takes.
import type { Browser } from 'playwright-core';
import { root } from '../../machine/cli/paths.ts';
import { readContent } from '../../src/content/read.ts';
import { ownScript, slow, slowPresses, timed, type Measured, type Taken } from './measure.ts';

const { say } = readContent(root);

const times = 15;
const answers = ['No', 'I am a parent, and something worries me', 'Not sure, or skip this'];

export async function benchQuestions(browser: Browser, site: string): Promise<Measured[]> {
  const page = await browser.newPage();
  const questions = `${site}/children/what-happens-next/`;
  const script = await ownScript(page, [questions, `${site}/before/if-you-say-this/`], 12_000);
  await page.goto(questions, { waitUntil: 'networkidle' });
  await slow(page);
  const taken: Taken[] = [];
  for (let round = 0; round < times; round += 1) {
    for (const words of answers) taken.push(await timed(page, '.walk button', words));
    await timed(page, '.walk button', say.walkthrough.again);
  }
  await page.close();
  return [script, slowPresses('a step', taken, 50)];
}
