import type { APIRoute } from 'astro';
import { storedContent } from '../content/store.ts';

export function getStaticPaths() {
  return storedContent().brand.logo ? [{ params: { kind: 'svg' } }] : [];
}

/** The service's own logo. Its address says nothing, whatever its file is called. */
export const GET: APIRoute = ({ locals: { content } }) =>
  new Response(content.brand.logo?.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
