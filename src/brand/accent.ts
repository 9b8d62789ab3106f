import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Color from 'colorjs.io';

/** A service's own colour by day and by night, each written like #0b5344. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}
export type Hour = keyof Accent;

/** What WCAG's highest level asks of text, and what this site asks of all of its own. */
const enough = 7;

/** How much of the accent is in its wash: the site's other inks must stay readable on it. */
const shareInWash = 0.09;

/** Read only once, because looking for a colour asks for these hundreds of times. */
let sheet: string | undefined;

/** One of the site's own colours, from src/styles/tokens.css, where all of them are. */
export function token(name: string, hour: Hour): string {
  sheet ??= readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
  const pair = new RegExp(`--${name}: light-dark\\((#[\\da-f]+), (#[\\da-f]+)\\)`).exec(sheet);
  const colour = pair?.[hour === 'light' ? 1 : 2];
  if (colour === undefined) throw new Error(`src/styles/tokens.css has no --${name}.`);
  return colour;
}

/** The contrast of two colours by WCAG 2, from 1 (the same) to 21 (black on white). */
export const contrast = (one: string, other: string): number =>
  new Color(one).contrast(other, 'WCAG21');

/** A pale ground of the accent's own hue, for "should be open". */
export function washOf(colour: string, hour: Hour): string {
  const ground = token(hour === 'light' ? 'surface' : 'paper', hour);
  return hex(new Color(ground).mix(colour, shareInWash, { space: 'srgb', outputSpace: 'srgb' }));
}

/** Where an accent is read worst, and how well. */
export interface Worst {
  readonly contrast: number;
  readonly ground: string;
}

/** The lowest contrast of an accent with all that it is read on. */
export function worstContrast(colour: string, hour: Hour): Worst {
  const grounds = {
    'the page': token('paper', hour),
    'a card': token('surface', hour),
    'its own pale ground': washOf(colour, hour),
  };
  const all = Object.entries(grounds).map(([ground, of]) => ({
    ground,
    contrast: contrast(colour, of),
  }));
  return all.reduce((worst, each) => (each.contrast < worst.contrast ? each : worst));
}

/** Whether an accent can be read wherever this site uses it. */
export const isReadable = (colour: string, hour: Hour): boolean =>
  worstContrast(colour, hour).contrast >= enough;

/**
 * The colour of the same hue that is nearest in lightness and can be read: darker by day, lighter by
 * night. The lightness is that of OKLCH, whose steps look alike to the eye.
 */
export function nearestReadable(colour: string, hour: Hour): string {
  const moved = new Color(colour).to('oklch');
  const step = hour === 'light' ? -0.002 : 0.002;
  let found = hex(moved);
  // Black by day and white by night can be read, so this ends there at the latest.
  for (let steps = 0; steps < 500 && !isReadable(found, hour); steps += 1) {
    moved.set('oklch.l', (lightness: number) => Math.min(1, Math.max(0, lightness + step)));
    found = hex(moved);
  }
  return found;
}

/** What is wanted of an accent that cannot be read well, for whoever chose it; or null. */
export function accentFault(colour: string, hour: Hour): string | null {
  if (isReadable(colour, hour)) return null;
  const { contrast: found, ground } = worstContrast(colour, hour);
  return (
    `a colour that can be read by ${hour === 'light' ? 'day' : 'night'}, with a contrast of ${String(enough)} or more. ` +
    `This one has ${(Math.floor(found * 10) / 10).toFixed(1)} on ${ground}. ` +
    `The nearest that passes is '${nearestReadable(colour, hour)}'`
  );
}

/**
 * The style rules that put an accent in the place of pine, in the layer of the other colours.
 * Words on the accent keep their colour: they are as light as the page by day and as dark by night,
 * and the accent can be read on the page.
 */
export const accentRules = ({ light, dark }: Accent): string =>
  '@layer tokens{:root{' +
  `--pine:light-dark(${light},${dark});` +
  `--pine-wash:light-dark(${washOf(light, 'light')},${washOf(dark, 'dark')})` +
  '}}';

/** A colour as six digits, brought into what a screen can show with its hue kept. */
const hex = (colour: Color): string =>
  colour.to('srgb').toGamut({ space: 'srgb', method: 'css' }).toString({
    format: 'hex',
    collapse: false,
  });
