import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'astro';
import { foldersOf, root } from '../../machine/cli/paths.ts';
import { ContentFault } from '../../src/authoring/content-fault.ts';
import { buildKind } from '../../src/authoring/release-build.ts';
import { readContent } from '../../src/content/read.ts';
import { removeHeaders, writeHeaders } from '../../src/headers/write-headers.ts';
import { buildPlaces } from '../../src/languages/build-places.ts';
import { languageFaults } from '../../src/languages/check.ts';
import { languagesShown } from '../../src/languages/shown.ts';
import { languageOfBuild, languageTags } from '../../src/languages/translations.ts';
import { writeGuides } from '../../src/languages/write-guides.ts';
import { siteSettingsOf } from '../../src/site/settings.ts';
import { bringIn } from './bring-in-language.ts';
import { countMade, describeBuild, releaseGone } from './describe-build.ts';
import { isRelease } from './standing.ts';

// Builds the site as `astro build` does, in each other language and in English, but says in one line
// what was made, and reports a fault in the content in words for its author, without a stack.
try {
  const tag = languageOfBuild();
  if (tag === undefined) await buildWhole();
  else await buildInLanguage(tag);
} catch (fault) {
  console.error(`\nThe site was not built.\n\n${inAuthorsWords(fault)}\n`);
  process.exit(1);
}

async function buildWhole(): Promise<void> {
  const kind = buildKind();
  const places = foldersOf(kind);
  if (kind === 'local' && isRelease(places)) console.log(releaseGone);
  await removeHeaders(places);
  const faults = languageTags(root).flatMap((tag) => languageFaults(root, tag));
  if (faults.length > 0) throw new ContentFault(faults.join('\n\n'));
  const tags = languagesShown(root).map(({ tag }) => tag);
  // One after the other: Astro keeps what it knows of all pages in one folder of the project.
  for (const tag of tags) await buildApart(tag);
  await build({ root, logLevel: 'silent' });
  const settings = siteSettingsOf(root);
  for (const tag of tags) bringIn(tag, settings, { root, dist: places.dist });
  await writeHeaders(places, settings, tags);
  console.log(describeBuild(countMade(root, places.dist, new Date()), kind));
}

async function buildInLanguage(tag: string): Promise<void> {
  const { guides } = buildPlaces(tag);
  if (guides !== undefined) writeGuides(join(root, guides), readContent(root).guides);
  await build({ root, logLevel: 'silent' });
}

/** Builds the site in another language in a process of its own. */
async function buildApart(tag: string): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SITE_LANGUAGE: tag },
  });
  const code = await new Promise((end) => child.once('exit', end));
  // It has said itself what was wrong.
  if (code !== 0) process.exit(1);
}

/** What went wrong, for whoever wrote the content; a stack only for our own mistakes. */
function inAuthorsWords(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  // Checked by name, because the site's own code is bundled for the build: its classes are copies.
  return fault.name === 'ContentFault' ? fault.message : (fault.stack ?? fault.message);
}
