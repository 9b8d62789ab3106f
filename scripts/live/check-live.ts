// npm run check-live: compares the site where it is on line with the build in dist/ that was uploaded, and
// says in plain words what is wrong. It asks for a few hundred addresses, six at a time.
//
//   npm run check-live -- https://help.example.org
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { dist, headersFile } from '../../machine/cli/paths.ts';
import type { BuiltSite } from '../../machine/server/handler.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { addressGiven } from './address-given.ts';
import { asker, type Ask } from './ask.ts';
import { readBuilt } from './built-files.ts';
import { compare } from './compare.ts';
import { noAnswer } from './no-answer.ts';
import { report } from './report.ts';

/** How long one answer may take. */
const SECONDS = 20;

/**
 * The report, with code 1 when something is wrong.
 *
 * @param args what was typed after the command
 * @throws SetupProblem when there is no build, no address, or nobody answers there
 */
export async function checkLive(
  args: readonly string[],
  place: BuiltSite,
  ask: Ask,
): Promise<Answer> {
  const built = readBuilt(place);
  const site = addressGiven(args, built.base);
  try {
    await ask(site, 'identity');
  } catch (error) {
    const { warned, words } = noAnswer(error);
    // Nobody can compare a site that does not answer. A bad certificate is a finding of its own.
    if (!warned) throw new SetupProblem(`${site.origin} could not be looked at. ${words}`);
    return {
      code: 1,
      text: `${site.origin} cannot be opened. ${words}\nAsk whoever runs the host.`,
    };
  }
  const compared = await compare(site, built, ask);
  return { code: compared.found.length > 0 ? 1 : 0, text: report(site, compared) };
}

if (import.meta.main) {
  await runCli(() =>
    checkLive(process.argv.slice(2), { folder: dist, headersFile }, asker(SECONDS)),
  );
}
