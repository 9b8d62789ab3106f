/**
 * Says in words how a page that was sent differs from the page that was built: first the scripts in it
 * that nobody built, then the first other difference.
 *
 * @returns sentences; none if they do not differ
 */
export function describeDifferences(built: string, sent: string): string[] {
  if (built === sent) return [];
  if (sent.trim() === '') return ['Nothing is sent where the page should be.'];
  const scripts = (sent.match(/<script\b.*?<\/script>\s*/gis) ?? []).filter(
    (script) => !built.includes(script.trim()),
  );
  const rest = scripts.reduce((html, script) => html.replace(script, ''), sent);
  // A page of another build has other scripts too. Only then is it not sure whose they are.
  return [
    ...scripts.map((script) =>
      rest === built || /src\s*=\s*["']?(https?:)?\/\//i.test(script)
        ? `Something between you and the reader adds a script to the page: ${quoted(script)}.`
        : `The page has a script that is not in yours: ${quoted(script)}. ${whence}`,
    ),
    ...(rest === built ? [] : [firstOther(built, rest)]),
  ];
}

const whence = 'The page is of another build, or something between you and the reader changes it.';

function firstOther(built: string, sent: string): string {
  const at = firstDifference(built, sent);
  const added = insertedAt(at, built, sent);
  if (added !== null) return `The page has more than yours: ${quoted(added)}. ${whence}`;
  const gone = insertedAt(at, sent, built);
  if (gone !== null) return `The page lacks what yours has: ${quoted(gone)}. ${whence}`;
  const [ours, theirs] = [built.slice(at), sent.slice(at)].map(quoted);
  return `The page is not yours: where yours has ${ours ?? ''}, it has ${theirs ?? ''}. ${whence}`;
}

/** How much must be the same again for the page to count as going on as it was built. */
const ENOUGH = 40;

/** Where two texts part, moved back to the start of the tag if that is within one. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  const tag = one.lastIndexOf('<', at - 1);
  return tag >= 0 && !one.slice(tag, at).includes('>') ? tag : at;
}

/** What a longer text has at a place where the shorter one goes straight on; null if that is not so. */
function insertedAt(at: number, shorter: string, longer: string): string | null {
  const next = shorter.slice(at, at + ENOUGH);
  const goesOn = next === '' ? longer.length : longer.indexOf(next, at + 1);
  return goesOn > at ? longer.slice(at, goesOn) : null;
}

/** The beginning of a text, on one line. */
function quoted(text: string): string {
  const line = text.slice(0, 400).replaceAll(/\s+/g, ' ').trim();
  return line.length > 100 ? `“${line.slice(0, 100)}…”` : `“${line}”`;
}
