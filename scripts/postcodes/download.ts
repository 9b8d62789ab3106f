// Fetches one large file a piece at a time, and goes on where it was broken off.
import fs from 'node:fs';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/** A service on the internet, and how it is used. */
export interface Internet {
  /** Its address, with a slash at the end. */
  readonly service: string;
  /** For how many milliseconds nothing may come before we give up. */
  readonly waits: number;
  /** Tells whoever typed the command how far it is. */
  readonly tell: (line: string) => void;
}

const byHand =
  'Try again later, or fetch codepo_gb.zip by hand, as docs/tasks/update-the-postcodes.md says.';

/** @throws SetupProblem for any answer but a good one */
export function refuseStatus(status: number): void {
  if (status >= 200 && status < 300) return;
  throw new SetupProblem(
    status >= 500 || status === 429
      ? `The Ordnance Survey’s download service has a fault or is too busy (${String(status)}). ${byHand}`
      : `The Ordnance Survey’s download service has changed, or refuses us (${String(status)}). ${byHand}`,
  );
}

/** What a request failed with, in words. */
export function faultOf(fault: unknown): unknown {
  if (!(fault instanceof Error) || fault instanceof SetupProblem) return fault;
  if (fault.name === 'TimeoutError') {
    return new SetupProblem(`The Ordnance Survey’s download service does not answer. ${byHand}`);
  }
  if (!(fault instanceof TypeError)) return fault;
  const cause = fault.cause as { code?: string; message?: string } | undefined;
  const why = cause?.code ?? cause?.message ?? fault.message;
  return new SetupProblem(
    `The Ordnance Survey’s download service could not be reached (${why}): there may be no internet here. ${byHand}`,
  );
}

interface Expected {
  /** In bytes, if it is known. */
  readonly size: number | undefined;
  /** The most bytes that are taken. */
  readonly most: number;
}

/**
 * Fetches a file, or the rest of it if its start is here.
 *
 * @param part where the start may be, and where the whole will be
 * @throws SetupProblem if it breaks off (the part stays) or is not the file (the part goes)
 */
export async function download(
  url: string,
  part: string,
  { size, most }: Expected,
  { waits, tell }: Internet,
): Promise<void> {
  const here = fs.existsSync(part) ? fs.statSync(part).size : 0;
  if (size !== undefined && here === size) return;
  const stalled = new AbortController();
  const timer = setTimeout(() => {
    stalled.abort(new DOMException('Nothing came.', 'TimeoutError'));
  }, waits);
  let got = 0;
  try {
    const { response, from } = await answerTo(url, here, stalled.signal);
    got = from;
    if (from > 0) tell(`${inMegabytes(from)} MB are here already.`);
    const file = fs.openSync(part, from > 0 ? 'a' : 'w');
    try {
      for await (const bytes of response.body ?? []) {
        timer.refresh();
        fs.writeSync(file, bytes);
        const before = got;
        got += bytes.length;
        if (got > Math.min(size ?? most, most)) throw tooMuch(part);
        if (size !== undefined) tellTenths(before, got, size, tell);
      }
    } finally {
      fs.closeSync(file);
    }
  } catch (fault) {
    throw got > 0 && !(fault instanceof SetupProblem) ? brokenOff(got, size) : faultOf(fault);
  } finally {
    clearTimeout(timer);
  }
  if (size !== undefined && got < size) throw brokenOff(got, size);
}

/** Asks for the rest. A server that sends something else than the rest is asked for the whole. */
async function answerTo(
  url: string,
  here: number,
  signal: AbortSignal,
): Promise<{ response: Response; from: number }> {
  const headers = { 'Accept-Encoding': 'identity' };
  if (here > 0) {
    const range = { ...headers, Range: `bytes=${String(here)}-` };
    const rest = await fetch(url, { signal, headers: range });
    const isRest = rest.headers.get('Content-Range')?.startsWith(`bytes ${String(here)}-`) ?? false;
    if (rest.status === 206 && isRest) return { response: rest, from: here };
    if (rest.status === 200) return whole(rest);
    await rest.body?.cancel();
  }
  return whole(await fetch(url, { signal, headers }));
}

function whole(response: Response): { response: Response; from: number } {
  refuseStatus(response.status);
  if (/html/i.test(response.headers.get('Content-Type') ?? '')) {
    throw new SetupProblem(
      `A web page came in place of Code-Point Open. Some networks want you to sign in first. ${byHand}`,
    );
  }
  return { response, from: 0 };
}

function tooMuch(part: string): SetupProblem {
  fs.rmSync(part);
  return new SetupProblem(
    `What comes is larger than the file that the Ordnance Survey describes. It was deleted. ${byHand}`,
  );
}

const inMegabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

const brokenOff = (got: number, size: number | undefined): SetupProblem =>
  new SetupProblem(
    `It broke off after ${inMegabytes(got)}${size === undefined ? '' : ` of ${inMegabytes(size)}`} MB. What came is kept: type the same again, and only the rest is fetched.`,
  );

function tellTenths(before: number, got: number, size: number, tell: Internet['tell']): void {
  const tenths = Math.floor((got * 10) / size);
  if (tenths === Math.floor((before * 10) / size)) return;
  tell(`${String(tenths * 10)} % (${inMegabytes(got)} of ${inMegabytes(size)} MB)`);
}
