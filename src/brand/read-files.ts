import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentFault } from '../authoring/content-fault.ts';
import { filesIn, placeOf } from '../authoring/layers.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { checkSvg, type Drawing } from './check-svg.ts';
import type { BrandSettings } from './schema.ts';

/** A service's own pictures, as they stand in the folder brand/. Null where it has none. */
export interface BrandFiles {
  readonly logo: (Drawing & { readonly svg: string }) | null;
  readonly icon: { readonly kind: 'svg' | 'png'; readonly bytes: Uint8Array<ArrayBuffer> } | null;
}

export const noBrandFiles: BrandFiles = { logo: null, icon: null };

/** Each page loads both, and some readers pay for every kilobyte. */
const mostKilobytes = 16;

/** No wider than this many times its height, or it would be too small to read in the top row. */
const widest = 5;

/**
 * Reads and checks the pictures that site.yaml names.
 *
 * @param root the project's folder, which holds content/ and service/
 * @throws ContentFault with every fault found, in words for whoever put the files there
 */
export function readBrandFiles(root: string, { logo, icon }: BrandSettings): BrandFiles {
  const faults: string[] = [];
  const read = (what: string, name: string | null): [file: string, bytes: Buffer] | null => {
    if (name === null) return null;
    const file = placeOf(root, `brand/${name}`);
    const bytes = bytesOf(root, what, name, faults);
    return bytes && [file, bytes];
  };
  const drawn = (file: string, bytes: Buffer): Drawing & { svg: string } => {
    // Some editors put a mark before the first letter.
    const svg = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const { drawing, faults: found } = checkSvg(svg, file);
    faults.push(...found);
    return { ...drawing, svg };
  };

  const logoFile = read('logo', logo);
  const ours = logoFile && drawn(...logoFile);
  if (logoFile && ours && ours.width > widest * ours.height) {
    faults.push(
      `${logoFile[0]}: it is ${(ours.width / ours.height).toFixed(1)} times as wide as it is tall.\n` +
        `  wanted: a logo at most ${String(widest)} times as wide, or it would be too small to read`,
    );
  }

  const iconFile = read('icon', icon);
  const kind = icon?.toLowerCase().endsWith('.png') ? 'png' : 'svg';
  if (iconFile) {
    const [file, bytes] = iconFile;
    const { width, height } = kind === 'png' ? sizeOfPng(bytes) : drawn(file, bytes);
    if (kind === 'png' && (width < 32 || width > 512)) {
      faults.push(`${file}: ${pngFound(width)}\n  wanted: a PNG picture of 32 to 512 points`);
    } else if (width !== height) {
      faults.push(
        `${file}: it is ${String(width)} wide and ${String(height)} tall.\n` +
          '  wanted: an icon as wide as it is tall, because a tab shows it in a square',
      );
    }
  }

  if (faults.length > 0) throw new ContentFault(faults.join('\n\n'));
  return { logo: ours, icon: iconFile && { kind, bytes: new Uint8Array(iconFile[1]) } };
}

/** The bytes of a file in the folder brand/, or null, having said what is wrong. */
function bytesOf(root: string, what: string, name: string, faults: string[]): Buffer | null {
  const there = filesIn(root, 'brand', '');
  const file = placeOf(root, `brand/${name}`);
  if (!there.includes(name)) {
    faults.push(
      `${placeOf(root, 'site.yaml')} names the ${what} "${name}", but there is no service/brand/${name}.` +
        didYouMean(name, there),
    );
    return null;
  }
  const bytes = readFileSync(join(root, file));
  if (bytes.length > mostKilobytes * 1000) {
    faults.push(
      `${file}: it is ${String(Math.ceil(bytes.length / 1000))} kB large.\n` +
        `  wanted: at most ${String(mostKilobytes)} kB, because every page loads it`,
    );
    return null;
  }
  return bytes;
}

const pngFound = (width: number): string =>
  width === 0 ? 'this is no PNG picture.' : `it is ${String(width)} points wide.`;

/** Width and height from the first part of a PNG file; zeros if it is not one. */
function sizeOfPng(bytes: Buffer): Drawing {
  const isPng =
    bytes.length >= 24 &&
    bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n' &&
    bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : { width: 0, height: 0 };
}
