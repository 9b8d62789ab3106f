import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, headersFile } from '../../../machine/cli/paths.ts';
import { headersFor, type HeaderRule } from '../../../src/headers/rules.ts';
import { valuesOf, type RawAnswer } from './raw-answers.ts';

/** What matters of an answer, in words that rows can be written with. */
export interface Seen {
  readonly status: number;
  /** The file whose bytes came, such as "talk/index.html.br"; "" for none. */
  readonly sends: string;
  /** In small letters. The older name of JavaScript's type counts as the newer one. */
  readonly type: string | undefined;
  readonly encoding: string | undefined;
  /** As a path of this site, or a whole address if it is elsewhere. */
  readonly location: string | undefined;
  readonly range: string | undefined;
  readonly length: string | undefined;
  /** "ours" if each header of the build came once, letter for letter, with nothing that it should not. */
  readonly headers: string;
}

const rules = JSON.parse(readFileSync(headersFile, 'utf8')) as HeaderRule[];

/** What a server may add to ours: how an answer is sent, and what is in it. */
const ofTheWire =
  /^(date|server|connection|keep-alive|transfer-encoding|accept-ranges|allow|vary|location|last-modified|content-(type|length|encoding|range))$/i;

/**
 * What matters of an answer.
 *
 * @param path what was asked for
 * @param sends the file that should come, as in the answer: its headers are wanted
 */
export function seen(answer: RawAnswer, origin: string, path: string, sends: string): Seen {
  const file = sends.replace(/\.(br|gz)$/, '');
  const one = (name: string): string | undefined =>
    valuesOf(answer.headers, name).join(', ') || undefined;
  const location = one('location');
  return {
    status: answer.status,
    sends: sentFile(answer.body, one('content-range'), file),
    type: one('content-type')?.toLowerCase().replace('application/javascript', 'text/javascript'),
    encoding: one('content-encoding'),
    location: location && new URL(location, origin).href.replace(origin, ''),
    range: one('content-range'),
    length: one('content-length'),
    headers: headersSent(answer, addressFor(file, path)),
  };
}

const addressFor = (file: string, path: string): string =>
  existsSync(join(dist, file)) && file !== ''
    ? `/${file.replace(/(^|\/)index\.html$/, '$1')}`
    : path;

function sentFile(body: Buffer, range: string | undefined, file: string): string {
  if (body.length === 0) return '';
  const [, first, last] = /^bytes (\d+)-(\d+)/.exec(range ?? '') ?? [];
  const names = ['', '.br', '.gz'].map((ending) => file + ending);
  const found = names.find((name) => {
    if (file === '' || !existsSync(join(dist, name))) return false;
    const whole = readFileSync(join(dist, name));
    const part = last === undefined ? whole : whole.subarray(Number(first), Number(last) + 1);
    return body.equals(part);
  });
  return found ?? (body.length < 500 ? 'its own words' : `${body.length} bytes of something else`);
}

function headersSent({ headers }: RawAnswer, path: string): string {
  const wanted = Object.entries(headersFor(rules, path));
  const [names, lines] = [wanted.map(([name]) => name), headers.map((line) => line.join(': '))];
  const times = wanted.map((line) => lines.filter((sent) => sent === line.join(': ')).length);
  const wrong = names.filter((name, at) => {
    return times[at] !== valuesOf(headers, name.toLowerCase()).length || times[at] !== times[0];
  });
  const others = headers.map(([name]) => name).filter((name) => !names.includes(name));
  return [
    wrong.length > 0 ? `wrong: ${wrong.join(', ')}` : howOften(times[0]),
    ...others.filter((name) => !ofTheWire.test(name)).map((name) => `also ${name}`),
    ...varyFaults(headers),
  ].join('; ');
}

const howOften = (times = 0): string =>
  ['none of ours', 'ours', 'ours, twice'][times] ?? `ours, ${times} times`;

/** What goes as it is suits everybody, so a cache may give it to all. */
function varyFaults(headers: RawAnswer['headers']): string[] {
  const vary = valuesOf(headers, 'vary').join(', ');
  const isPacked = valuesOf(headers, 'content-encoding').length > 0;
  return vary === 'Accept-Encoding' || (vary === '' && !isPacked) ? [] : [`Vary: “${vary}”`];
}
