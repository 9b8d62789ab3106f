/** A version of the project, as its tag names it: `v2.1.0`. */
export type Version = readonly [major: number, minor: number, patch: number];

/** The version that a tag or package.json names; null if it names none. */
export function versionIn(text: string): Version | null {
  const found = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(text.trim());
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
}

/** Below 0 if the first is older, 0 if they are the same. */
export const compareVersions = (a: Version, b: Version): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** The newest tag of these that names a version newer than this one; null if there is none. */
export function newestAfter(version: Version, tags: readonly string[]): string | null {
  const newer = tags
    .map((tag) => ({ tag, is: versionIn(tag) }))
    .filter((each): each is { tag: string; is: Version } => each.is !== null)
    .filter(({ is }) => compareVersions(is, version) > 0)
    .sort((a, b) => compareVersions(b.is, a.is));
  return newer[0]?.tag ?? null;
}
