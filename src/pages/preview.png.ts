import type { APIRoute } from 'astro';
import { ringPicture } from '../share/ring-picture.ts';

/** The picture beside every link to this site in a message: the same for all pages. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(ringPicture(600)), { headers: { 'Content-Type': 'image/png' } });
