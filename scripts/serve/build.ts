import { join } from 'node:path';
import { foldersOf, root } from '../../machine/cli/paths.ts';
import { ContentFault } from '../../src/authoring/content-fault.ts';
import { buildKind } from '../../src/authoring/release-build.ts';
import { removeHeaders, writeHeaders } from '../../src/headers/write-headers.ts';
import { languageFaults } from '../../src/languages/check.ts';
import { languagesShown } from '../../src/languages/shown.ts';
import { languageTags } from '../../src/languages/translations.ts';
import { siteSettingsOf } from '../../src/site/settings.ts';
import { bringIn } from './bring-in-language.ts';
import { countMade, describeBuild, releaseGone } from './describe-build.ts';
import { orSayWhy } from './or-say-why.ts';
import { runApart } from './run-apart.ts';
import { isRelease } from './standing.ts';

// Builds the site in each other language and in English, puts them together, and says in one line
// what was made.
await orSayWhy(async () => {
  const kind = buildKind();
  const places = foldersOf(kind);
  if (kind === 'local' && isRelease(places)) console.log(releaseGone);
  await removeHeaders(places);
  const faults = languageTags(root).flatMap((tag) => languageFaults(root, tag));
  if (faults.length > 0) throw new ContentFault(faults.join('\n\n'));
  const tags = languagesShown(root).map(({ tag }) => tag);
  // One after the other: Astro keeps what it knows of all pages in one folder of the project.
  for (const tag of tags) await buildApart(tag);
  await buildApart(undefined);
  const settings = siteSettingsOf(root);
  for (const tag of tags) bringIn(tag, settings, { root, dist: places.dist });
  await writeHeaders(places, settings, tags);
  console.log(describeBuild(countMade(root, places.dist, new Date()), kind));
});

/**
 * Builds the site in one language, undefined for English, in a process of its own. What Astro held in
 * memory is gone with it, and nothing that follows has to work around it.
 */
async function buildApart(tag: string | undefined): Promise<void> {
  const file = join(import.meta.dirname, 'build-in-language.ts');
  const code = await runApart(file, { cwd: root, env: { SITE_LANGUAGE: tag ?? '' } });
  // It has said itself what was wrong.
  if (code !== 0) process.exit(1);
}
