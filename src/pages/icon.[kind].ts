import type { APIRoute } from 'astro';
import mark from '../brand/icon.svg?raw';
import { storedContent } from '../content/store.ts';

export function getStaticPaths() {
  return [{ params: { kind: storedContent().brand.icon?.kind ?? 'svg' } }];
}

/** What the browser's tab shows: the service's own icon, or a plain ring. */
export const GET: APIRoute = ({ locals: { content } }) => {
  const { icon } = content.brand;
  const type = icon?.kind === 'png' ? 'image/png' : 'image/svg+xml';
  return new Response(icon?.bytes ?? mark, { headers: { 'Content-Type': type } });
};
