/**
 * Whether this is the public build, as `npm run release` makes it. It leaves out what nobody has signed;
 * other builds show it, marked.
 */
export const isReleaseBuild = (): boolean => process.env['SITE_BUILD'] === 'release';
