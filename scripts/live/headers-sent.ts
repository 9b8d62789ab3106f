import type { Fault } from './fault.ts';
import { describePolicy } from './policy-sent.ts';

type Sent = Readonly<Record<string, string>>;

/** What it means for readers if a header is not as it should be, to follow its name. */
const meaning: Readonly<Record<string, string>> = {
  'referrer-policy': 'The next site that a reader opens could be told which page they read.',
  'x-content-type-options': 'A browser may take a file for something that it is not.',
  'permissions-policy': 'The page may use parts of the device that it never needs.',
  'cross-origin-opener-policy': 'A page that opened this one keeps hold of its window.',
  'cross-origin-resource-policy': 'Who may load the file is not as it was built.',
  'strict-transport-security': 'A browser may ask without https the next time.',
  'access-control-allow-origin': 'Other programs cannot use the open data.',
};

/** Said once, because a host that knows nothing of the headers would otherwise fill a screen. */
const none: Fault = {
  kind: 'headers',
  say:
    'None of the headers of this site is sent. The browser may keep pages, and Back may show them after ' +
    'somebody has left; the next site could be told what they read; a stranger’s script would not be stopped.',
};

/**
 * How the headers of an answer differ from those that the build lays down. Stricter is not a fault.
 *
 * @param wanted from headersFor, for the path that was asked for
 */
export function headerFaults(sent: Sent, wanted: Readonly<Record<string, string>>): Fault[] {
  if (Object.keys(wanted).every((name) => sent[name.toLowerCase()] === undefined)) return [none];
  return Object.entries(wanted).flatMap(([name, value]) => {
    const have = sent[name.toLowerCase()];
    return have !== undefined && isAsGood(name, have, value)
      ? []
      : [{ kind: 'headers' as const, say: describe(name, have, value) }];
  });
}

/** Spaces do not matter, and a host may forbid keeping more, or insist on https for longer. */
function isAsGood(name: string, sent: string, wanted: string): boolean {
  if (tidy(sent) === tidy(wanted)) return true;
  if (name === 'Cache-Control' && wanted === 'no-store') {
    return sent.split(',').some((part) => part.trim().toLowerCase() === 'no-store');
  }
  return name === 'Strict-Transport-Security' && ageIn(sent) >= ageIn(wanted);
}

const tidy = (value: string): string => value.replaceAll(/\s+/g, ' ').trim();

const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

const ageIn = (value: string): number => Number(/max-age="?(\d+)/i.exec(value)?.[1] ?? -1);

function describe(name: string, sent: string | undefined, wanted: string): string {
  if (name === 'Content-Security-Policy') {
    return sent === undefined
      ? 'No content security policy is sent: nothing would stop a stranger’s script in the page.'
      : describePolicy(sent, wanted);
  }
  const about = name === 'Cache-Control' ? aboutKeeping(wanted) : meaning[name.toLowerCase()];
  const because = about === undefined ? '' : ` ${about}`;
  if (sent === undefined) return `${name} is missing; it should be “${short(wanted)}”.${because}`;
  return tidy(sent) === tidy(`${wanted}, ${wanted}`)
    ? `${name} is sent twice: something adds it a second time.`
    : `${name} is “${short(sent)}”; it should be “${short(wanted)}”.${because}`;
}

const aboutKeeping = (wanted: string): string =>
  wanted === 'no-store'
    ? 'The browser may keep the page, and Back may show it after somebody has left.'
    : 'The code is fetched again for every page, which is slow but does no harm.';
