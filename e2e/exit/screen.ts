// A private screen whose pixels we can read, because what was painted may differ from the document.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readSync, rmSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const width = 1280;
export const height = 900;

const everyTenth = (from: number, to: number): number[] =>
  Array.from({ length: (to - from) / 10 + 1 }, (_, step) => from + step * 10);

/**
 * The lines that we sample across the page, clear of the browser's own bars, its status text and
 * the pointer. They are closer together than lines of text, so no words can slip between them.
 */
const lines = [...everyTenth(200, 400), ...everyTenth(520, 820)];

/** What was on the screen at one moment; colours are 0xrrggbb. */
export interface Sight {
  /** Milliseconds since the watch began. */
  readonly at: number;
  readonly colours: readonly number[];
}

export interface Screen {
  /** The value for a browser's DISPLAY variable. */
  readonly display: string;
  /** The colours on the sampled lines at this moment. */
  look(): number[];
  /** Looks every few milliseconds until `end` is called, which gives each change that it saw. */
  watch(): { end(): Sight[] };
  stop(): void;
}

/** Opens a private screen. Throws when Xvfb does not start. */
export async function openScreen(): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'screen-'));
  const size = `${width}x${height}x24`;
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-fbdir', folder];
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise<string>((ready, failed) => {
    xvfb.stdio[3]?.once('data', (text: Buffer) => {
      ready(`:${text.toString().trim()}`);
    });
    xvfb.once('exit', () => {
      failed(new Error('Xvfb did not start.'));
    });
    xvfb.once('error', failed);
  });

  // The xwd format: a header, a table of colours (12 bytes each), then lines of BGRX pixels.
  const file = openSync(join(folder, 'Xvfb_screen0'), 'r');
  const header = Buffer.alloc(100);
  readSync(file, header, 0, 100, 0);
  const firstPixel = header.readUInt32BE(0) + 12 * header.readUInt32BE(76);
  const line = Buffer.alloc(width * 4);

  const look = (): number[] => {
    const colours = new Set<number>();
    for (const y of lines) {
      readSync(file, line, 0, line.length, firstPixel + y * line.length);
      // Skip the edges, which may belong to the window or its scroll bar.
      for (let x = 40; x < width - 60; x += 3) colours.add(line.readUInt32LE(x * 4) & 0xffffff);
    }
    return [...colours];
  };

  const timers = new Set<NodeJS.Timeout>();

  return {
    display,
    look,
    watch() {
      const began = performance.now();
      const sights: Sight[] = [];
      let last = '';
      const glance = (): void => {
        const colours = look();
        const now = colours.toSorted((a, b) => a - b).join();
        if (now === last) return;
        last = now;
        sights.push({ at: performance.now() - began, colours });
      };
      const timer = setInterval(glance, 2);
      timers.add(timer);
      return {
        end() {
          glance();
          clearInterval(timer);
          return sights;
        },
      };
    },
    stop() {
      // A row that failed will not have ended its watch.
      for (const timer of timers) clearInterval(timer);
      closeSync(file);
      xvfb.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
