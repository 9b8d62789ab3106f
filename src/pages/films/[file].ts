import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { APIRoute } from 'astro';
import { ContentFault } from '../../authoring/content-fault.ts';
import { storedContent } from '../../content/store.ts';

const types: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt;charset=utf-8',
};

export const getStaticPaths = () =>
  [...storedContent().films.keys()].map((file) => ({ params: { file } }));

/** A film that a page shows, or its captions, as its file is. */
export const GET: APIRoute = ({ params: { file = '' }, locals: { content } }) => {
  const film = content.films.get(file);
  if (!film) throw new ContentFault(`The film ${file} was not read.`);
  return new Response(new Uint8Array(readFileSync(film.place)), {
    headers: { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' },
  });
};
