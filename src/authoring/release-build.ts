import { todayInLondon } from '../time/days.ts';

/** local: to look at. release: for the public. desk: what `npm run desk` shows beside its forms. */
export type BuildKind = 'local' | 'release' | 'desk';

/** Which kind of build this is. */
export function buildKind(): BuildKind {
  const kind = process.env['SITE_BUILD'];
  return kind === 'release' || kind === 'desk' ? kind : 'local';
}

/**
 * Whether this is the public build, as `npm run release` makes it. It leaves out what nobody has signed;
 * other builds show it, marked.
 */
export const isReleaseBuild = (): boolean => buildKind() === 'release';

const release = '# Made for the public with npm run release.';
const trial = '# A trial copy, not for the public: nobody has signed all that it says.';

/** What a build says of itself in robots.txt, which readers never see: see scripts/live. */
export const buildMark = (isRelease = isReleaseBuild(), day = todayInLondon(new Date())): string =>
  `${isRelease ? release : trial}\n# Made on ${day}.`;

const says = (robots: string, line: string): boolean => robots.split(/\r?\n/).includes(line);

/** Whether a robots.txt is that of a build that is not for the public. */
export const isMarkedTrial = (robots: string): boolean => says(robots, trial);

/** Whether a robots.txt is that of a build that `npm run release` made. */
export const isMarkedRelease = (robots: string): boolean => says(robots, release);

/** The day on which the build with this robots.txt was made; undefined in those of older versions. */
export const dayOfBuild = (robots: string): string | undefined =>
  /^# Made on (\d{4}-\d{2}-\d{2})\.\r?$/m.exec(robots)?.[1];
