/**
 * Whether this is the public build, as `npm run release` makes it. It leaves out what nobody has signed;
 * other builds show it, marked.
 */
export const isReleaseBuild = (): boolean => process.env['SITE_BUILD'] === 'release';

const trial = '# A trial copy, not for the public: nobody has signed all that it says.';

/** What a build says of itself in robots.txt, which readers never see: see scripts/live. */
export const buildMark = (isRelease = isReleaseBuild()): string =>
  isRelease ? '# Made for the public with npm run release.' : trial;

/** Whether a robots.txt is that of a build that is not for the public. */
export const isMarkedTrial = (robots: string): boolean => robots.split(/\r?\n/).includes(trial);
