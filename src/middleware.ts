import { defineMiddleware } from 'astro:middleware';
import { storedContent } from './content/store.ts';

/** Gives every page the content and the words around it. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const content = storedContent();
  locals.content = content;
  locals.say = content.say;
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  return isPage ? withoutIslandStyle(response) : response;
});

/**
 * Astro writes a style element into the body beside each island. That is not valid HTML, and the
 * policy would have to name it; src/styles/components.css has the same rule.
 */
async function withoutIslandStyle(response: Response): Promise<Response> {
  const html = await response.text();
  return new Response(html.replaceAll(/<style>astro-island[^<]*<\/style>/g, ''), response);
}
