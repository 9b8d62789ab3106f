import type { Locator, Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';

/** What would be printed, line by line. */
export async function onPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const said = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return said
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What the page is called after one of the events that browsers send around printing. */
export const titleAfter = (page: Page, event: 'beforeprint' | 'afterprint'): Promise<string> =>
  page.evaluate((name) => {
    dispatchEvent(new Event(name));
    return document.title;
  }, event);

/** Makes the page mark itself when it prints, instead of really printing. */
export const notePrinting = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
export const wasPrinted = (page: Page) => page.locator('html[data-printed]');

/**
 * How many sheets a PDF has.
 *
 * @throws Error if it has none, so that "at most" cannot hold by accident
 */
export function sheetsIn(pdf: Buffer): number {
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
  if (!sheets) throw new Error('This is no PDF with sheets.');
  return sheets.length;
}

/** One millimetre on paper in CSS pixels, of which there are 96 to the inch. */
export const mm = 96 / 25.4;

/** The sheets that come out of the printer, each as its width and height in whole millimetres. */
export async function pagesOf(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) =>
    sides.map((side) => Math.round((Number(side) / 72) * 25.4)),
  );
}

/** A picture as a camera gives it: four numbers for each dot, red, green, blue and opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A card's code and the white around it, as printed at 300 dots an inch. */
export async function pictureOf(page: Page, code: Locator): Promise<Picture> {
  const png = await code.screenshot({ scale: 'device' });
  const { width, height, dots } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = picture;
    const paint = new OffscreenCanvas(width, height).getContext('2d');
    if (!paint) throw new Error('This browser has no canvas.');
    paint.drawImage(picture, 0, 0);
    // Passed as text, because a list of half a million numbers takes seconds to pass.
    const dots = Array.from(paint.getImageData(0, 0, width, height).data, (part) =>
      String.fromCharCode(part),
    );
    return { width, height, dots: dots.join('') };
  }, png.toString('base64'));
  return { width, height, data: Uint8ClampedArray.from(Buffer.from(dots, 'latin1')) };
}

/** How wide a code itself is in a picture, in dots, without the white around it. */
export function darkWidth({ width, data }: Picture): number {
  const dark = Array.from({ length: data.length / 4 }, (_, at) => at)
    .filter((at) => (data[at * 4] ?? 255) < 128)
    .map((at) => at % width);
  const [first = 0] = dark;
  const ends = dark.reduce(
    ([least, most], at) => [Math.min(least, at), Math.max(most, at)] as const,
    [first, first] as const,
  );
  return ends[1] - ends[0] + 1;
}

/** What a decoder of another maker reads in a picture of a code. */
export const read = (picture: Picture): string => decodeQR(picture, { timeLimit: 2000 });
