import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentFault } from '../authoring/content-fault.ts';
import { filesIn, filesInLayer, placeOf, serviceFolder } from '../authoring/layers.ts';
import { plainText } from '../authoring/plain-text.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { captionFaults } from './captions.ts';
import type { Film } from './schema.ts';

/** A page that may have a film. */
export interface PageWithFilm {
  readonly file: string;
  readonly data: { readonly film?: Film | undefined };
}

/** A file in films/ that a page shows. */
export interface FilmFile {
  /** Its place in the project. */
  readonly place: string;
  readonly bytes: number;
  /** Names exactly these bytes, so that a signature is for this film and no other. */
  readonly sha256: string;
}

/** The films of all pages and their captions, by the names of their files. */
export type FilmFiles = ReadonlyMap<string, FilmFile>;

/** Cloudflare Pages takes no larger file: 25 MiB, by its page "Limits", read on 30 November 2026. */
const mostMegabytes = 25;

/** What editors and systems leave behind. */
const notOurs = /(^|\/)\.|~$/;

/**
 * Reads and checks the films that pages name, and their captions. No film is kept in memory.
 *
 * @param root the project's folder, which holds content/ and service/
 * @throws ContentFault with every fault found, in words for whoever put the files there
 */
export function readFilms(root: string, pages: readonly PageWithFilm[]): FilmFiles {
  const there = filesIn(root, 'films', '').filter((name) => !notOurs.test(name));
  const files = new Map<string, FilmFile>();
  const faults: string[] = [];
  for (const { file: page, data } of pages) {
    if (!data.film) continue;
    const { file, captions, seconds } = data.film;
    for (const name of [file, captions]) {
      const place = placeOf(root, `films/${name}`);
      if (!there.includes(name)) {
        faults.push(
          `${page} names "${name}", but there is no service/films/${name}.` +
            didYouMean(name, there),
        );
        continue;
      }
      const found =
        tooLarge(root, place) ?? (name === file ? notAFilm : notCaptions)(root, place, seconds);
      faults.push(...found);
      if (found.length === 0) files.set(name, fileAt(root, place));
    }
  }
  faults.push(...namedByNone(root, pages));
  if (faults.length > 0) throw new ContentFault([...new Set(faults)].join('\n\n'));
  return files;
}

function tooLarge(root: string, place: string): string[] | null {
  const megabytes = statSync(join(root, place)).size / 1024 ** 2;
  return megabytes <= mostMegabytes
    ? null
    : [
        `${place}: it is ${megabytes.toFixed(1)} MB large.\n` +
          `  wanted: at most ${String(mostMegabytes)} MB, which is the most that some hosts take; and less is ` +
          'better, because readers pay for each',
      ];
}

/** By how its first bytes must look: a name can be changed, a film cannot. */
function notAFilm(root: string, place: string): string[] {
  const begin = readFileSync(join(root, place)).toString('latin1', 0, 64);
  const isMp4 = begin.slice(4, 8) === 'ftyp';
  const isWebm = begin.startsWith('\x1aE\xdf\xa3') && begin.includes('webm');
  if (place.endsWith('.mp4') ? isMp4 : isWebm) return [];
  const kind = place.endsWith('.mp4') ? 'MP4' : 'WebM';
  return [
    `${place}: this is no film in the format ${kind}, whatever its name says.\n` +
      '  wanted: the film saved as MP4 (H.264) or as WebM, and its name to end so',
  ];
}

function notCaptions(root: string, place: string, seconds: number): string[] {
  try {
    const text = plainText(readFileSync(join(root, place), 'utf8'), place);
    return captionFaults(place, text, seconds);
  } catch (fault) {
    if (fault instanceof ContentFault) return [fault.message];
    throw fault;
  }
}

function fileAt(root: string, place: string): FilmFile {
  const bytes = readFileSync(join(root, place));
  return { place, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Files that would never be shown. The project's may have been named in a page that a service has
 * replaced, so where there is a service they are no fault.
 */
function namedByNone(root: string, pages: readonly PageWithFilm[]): string[] {
  const named = pages.flatMap(({ data: { film } }) => (film ? [film.file, film.captions] : []));
  const isService = filesInLayer(root, 'service', '.', '').length > 0;
  return (isService ? (['service'] as const) : (['content'] as const)).flatMap((layer) =>
    filesInLayer(root, layer, 'films', '')
      .filter((name) => !notOurs.test(name) && !named.includes(name))
      .map(
        (name) =>
          `${layer === 'service' ? serviceFolder() : layer}/films/${name}: no page shows this file.\n` +
          '  wanted: its name under "film" in a page, or the file deleted',
      ),
  );
}
