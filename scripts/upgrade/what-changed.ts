import { compareVersions, versionIn, type Version } from './versions.ts';

/**
 * The parts of a changelog that are newer than a version: each begins with a line such as
 * `## 2.1.0, 1 March 2027`. A part without a number is still being written, and is left out.
 */
export function changesAfter(version: Version, changelog: string): string {
  return changelog
    .split(/^(?=## )/m)
    .filter((part) => {
      const is = versionIn(/^## (\S+?),? /.exec(part)?.[1] ?? '');
      return is !== null && compareVersions(is, version) > 0;
    })
    .join('')
    .trim();
}

/**
 * The service's own files that stand in for files of the project which the new version changes: what
 * is new there does not reach the service's readers until somebody has looked.
 *
 * @param changed paths in the project that the new version changes, such as content/guides/talk.mdx
 * @param own the service's files, by their path below service/
 */
export const standInsToLookAt = (changed: readonly string[], own: readonly string[]): string[] =>
  own.filter((name) => name.includes('/') && changed.includes(`content/${name}`));
