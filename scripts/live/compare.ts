import { isMarkedTrial } from '../../src/authoring/release-build.ts';
import { headersFor } from '../../src/headers/rules.ts';
import { isHere, startOf } from './address-given.ts';
import { aFewAtATime } from './a-few-at-a-time.ts';
import { AT_A_TIME, type Ask, type Reply } from './ask.ts';
import type { Built } from './built-files.ts';
import type { Fault, Found } from './fault.ts';
import { fileFaults, unpacked, type Wanted } from './file-sent.ts';
import { noAnswer } from './no-answer.ts';
import { chooseFrom, type Sample } from './sample.ts';
import { numberedBy } from './watching-headers.ts';
import { redirectFaults } from './ways-there.ts';

/** What was found out about a site. */
export interface Compared {
  readonly found: readonly Found[];
  readonly asked: number;
  readonly samples: readonly Sample[];
  /** Another address than this one, where the build says that it will be. */
  readonly elsewhere: string | null;
  /** Who seems to number visits, in words. */
  readonly numbered: string | null;
  /** Why not everything was asked, in words. */
  readonly stopped: string | null;
}

/** One question to the host, and what to make of its answer. */
interface Question {
  readonly address: URL;
  readonly accepts: string;
  readonly judge: (reply: Reply) => Fault[];
}

/** After so many requests without an answer, a host that is down is left in peace. */
const PATIENCE = 5;

/** Asks a site for what was built, a few files at a time and each once, and compares. */
export async function compare(site: URL, built: Built, ask: Ask): Promise<Compared> {
  const { chosen, samples } = chooseFrom(built.paths);
  const questions = [
    ...chosen.map((path) => forFile(site, path, built)),
    ...asItIs(site, built),
    ...forNothing(site, built),
    ...waysThere(site, built),
    ...(isHere(site) ? [] : [whetherSigned(site, built)]),
  ];
  const found: Found[] = [];
  let [silent, numbered]: [number, string | null] = [0, null];
  let stopped: string | null = null;
  const askOne = async ({ address, accepts, judge }: Question): Promise<void> => {
    const at = address.origin === site.origin ? address.pathname : address.href;
    try {
      const reply = await ask(address, accepts);
      numbered ??= numberedBy(reply.headers);
      found.push(...judge(reply).map((fault) => ({ ...fault, at })));
      if (reply.status === 429) stopped = 'the host says that we ask too much';
    } catch (error) {
      found.push({ kind: 'reach', say: noAnswer(error).words, at });
      silent += 1;
      if (silent >= PATIENCE) stopped = 'the host did not answer too often';
    }
  };
  const asked = await aFewAtATime(questions, AT_A_TIME, askOne, () => stopped === null);
  const elsewhere = isHere(site) || built.address === startOf(site) ? null : built.address;
  return { found, asked, samples, elsewhere, numbered, stopped };
}

/** What browsers ask for today. */
const PACKED = 'br, gzip';

function forFile(site: URL, path: string, built: Built): Question {
  const wanted: Wanted = {
    path,
    status: 200,
    bytes: built.bytes(path),
    headers: headersFor(built.rules, built.base + path),
    packed: built.hasCopy(path),
  };
  return {
    address: new URL(encodeURI(built.base + path), site),
    accepts: PACKED,
    judge: (reply) => fileFaults(reply, wanted),
  };
}

/** The front page for a browser that unpacks nothing. */
function asItIs(site: URL, built: Built): Question[] {
  const question = forFile(site, '/', built);
  const judge = (reply: Reply): Fault[] =>
    reply.headers['content-encoding'] === undefined
      ? []
      : [{ kind: 'size', say: 'It is packed even for browsers that cannot unpack it.' }];
  return [{ ...question, accepts: 'identity', judge }];
}

/** The mark of the build that is on line, whatever lies in dist/ by now. On this computer all may be tried. */
const whetherSigned = (site: URL, built: Built): Question => ({
  address: new URL(`${built.base}/robots.txt`, site),
  accepts: 'identity',
  judge: ({ status, headers, body }) => {
    const text = unpacked(headers['content-encoding'] ?? 'identity', body)?.toString() ?? '';
    return status === 200 && isMarkedTrial(text)
      ? [{ kind: 'trial', say: 'It says of itself that it was not made with npm run release.' }]
      : [];
  },
});

/** A page and a script that were never built. A browser must not keep the answer for the script either. */
const forNothing = (site: URL, built: Built): Question[] =>
  ['/nothing-is-here/', '/_astro/nothing-is-here.js'].map((path) => ({
    address: new URL(built.base + path, site),
    accepts: PACKED,
    judge: (reply) =>
      fileFaults(reply, {
        path: '/404.html',
        status: 404,
        bytes: built.bytes('/404.html'),
        headers: headersFor(built.rules, `${built.base}/404.html`),
        packed: built.hasCopy('/404.html'),
      }),
  }));

/** Addresses without their last slash, one of each depth, and without https where others can listen. */
function waysThere(site: URL, built: Built): Question[] {
  const pages = built.paths.filter((path) => path.endsWith('/') && path !== '/');
  const first = [1, 2].map((depth) => pages.find((path) => path.split('/').length === depth + 2));
  const slashless = first
    .filter((path) => path !== undefined)
    .map((path) => built.base + path)
    .map((path) => [new URL(path.slice(0, -1), site), new URL(path, site)] as const);
  const isPublic = !isHere(site) && site.port === '';
  const plain = [[new URL(`http://${site.host}${site.pathname}`), site] as const];
  return [...slashless, ...(isPublic ? plain : [])].map(([address, to]) => ({
    address,
    accepts: PACKED,
    judge: (reply) => redirectFaults(reply, address, to),
  }));
}
