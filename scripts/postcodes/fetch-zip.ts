// Fetches Code-Point Open from the Ordnance Survey's own download service, which needs no key for open
// data: https://docs.os.uk/os-apis/accessing-os-apis/os-downloads-api
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { download, faultOf, refuseStatus, type Internet } from './download.ts';

/** Where the service is. Tests have one of their own. */
export const ordnanceSurvey: Internet = {
  service: 'https://api.os.uk/downloads/v1/',
  waits: 30_000,
  tell: (line) => {
    console.error(line);
  },
};

/** Where the fetched file is kept, below the project's folder. It is not in git. */
export const fetchedZip = '.postcodes/codepo_gb.zip';

const offered = z.array(
  z.object({
    url: z.url({ protocol: /^https?$/ }),
    area: z.string(),
    format: z.string(),
    /** The service need not give these two; it does. */
    size: z.int().positive().optional(),
    md5: z
      .string()
      .regex(/^[\da-f]{32}$/i)
      .optional(),
  }),
);

/** What the service offers: where the file is, and by what to know it. */
type Offered = z.infer<typeof offered>[number];

/** Anything much larger than the 16 MB of today is something else. */
const mostBytes = 500_000_000;

/**
 * Fetches the newest Code-Point Open, unless it is here already. What comes before the connection
 * breaks is kept, and the next time only the rest is fetched.
 *
 * @param root the project's folder
 * @returns where it is
 * @throws SetupProblem in a sentence, if there is no internet, or the service or the file is not as
 *   it should be
 */
export async function fetchCodePoint(root: string, internet: Internet): Promise<string> {
  const { url, size, md5 } = await askFor(internet);
  const file = path.join(root, fetchedZip);
  const isRight = (name: string): boolean =>
    (size === undefined || fs.statSync(name).size === size) &&
    (md5 === undefined || md5Of(name) === md5.toLowerCase());
  if (md5 !== undefined && fs.existsSync(file) && isRight(file)) {
    internet.tell(`The newest Code-Point Open is here already, in ${fetchedZip}.`);
    return file;
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // Named after its sum: the rest of a newer edition must not be joined to the start of an older one.
  const part = `${file}.${md5?.toLowerCase() ?? 'unknown'}.part`;
  for (const other of fs.readdirSync(path.dirname(file))) {
    const name = path.join(path.dirname(file), other);
    if (name.endsWith('.part') && (name !== part || md5 === undefined)) fs.rmSync(name);
  }
  internet.tell(`Fetching Code-Point Open from ${new URL(internet.service).host}.`);
  await download(url, part, { size, most: mostBytes }, internet);
  if (!isRight(part)) {
    fs.rmSync(part);
    throw new SetupProblem(
      `What came is not the file that the Ordnance Survey describes: ${size === undefined ? 'its' : 'its size or its'} sum is another. It was deleted. Try again.`,
    );
  }
  fs.renameSync(part, file);
  return file;
}

const md5Of = (file: string): string =>
  createHash('md5').update(fs.readFileSync(file)).digest('hex');

const changed = (found: string): SetupProblem =>
  new SetupProblem(
    `The Ordnance Survey’s download service has changed: ${found}. Fetch codepo_gb.zip by hand, as docs/tasks/update-the-postcodes.md says.`,
  );

/** Asks what there is, and finds the one file for all of Great Britain in the form CSV. */
async function askFor({ service, waits }: Internet): Promise<Offered> {
  const address = new URL('products/CodePointOpen/downloads?area=GB&format=CSV', service);
  let text: string;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(waits) });
    refuseStatus(response.status);
    text = await response.text();
  } catch (fault) {
    throw faultOf(fault);
  }
  const list = offered.safeParse(jsonIn(text));
  if (!list.success) throw changed('it does not answer with a list of files');
  const [one, another] = list.data.filter(({ area, format }) => area === 'GB' && format === 'CSV');
  if (!one) throw changed('it has no file for GB in the form CSV');
  if (another) throw changed('it has more than one file for GB in the form CSV');
  if (new URL(one.url).protocol !== address.protocol) throw changed('its file is not at https');
  return one;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
