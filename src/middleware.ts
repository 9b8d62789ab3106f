import { defineMiddleware } from 'astro:middleware';
import { storedContent } from './content/store.ts';

/** Gives every page the content and the interface words, as `Astro.locals`. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const content = storedContent();
  locals.content = content;
  locals.say = content.say;
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  return isPage ? withoutIslandStyle(response) : response;
});

/**
 * Removes the style element that Astro adds beside each island in the body. It is not valid HTML
 * there, and the policy would have to allow it; src/styles/components.css has the same rule.
 */
async function withoutIslandStyle(response: Response): Promise<Response> {
  const html = await response.text();
  return new Response(html.replaceAll(/<style>astro-island[^<]*<\/style>/g, ''), response);
}
