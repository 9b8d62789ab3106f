import type { APIRoute } from 'astro';
import { buildMark } from '../authoring/release-build.ts';

/** Search engines may read everything, because that is how parents find the site. */
export const GET: APIRoute = ({ locals }) =>
  new Response(
    `${buildMark()}\nUser-agent: *\nAllow: /\n\nSitemap: ${locals.content.site.site.address}/sitemap-index.xml\n`,
    {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  );
