import type { APIRoute } from 'astro';
import { content } from '../content/store.ts';

const { site } = content;

/** Search engines may read everything: parents come from them. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.site.address}/sitemap-index.xml\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
