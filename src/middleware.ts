import { defineMiddleware } from 'astro:middleware';
import { storedContent } from './content/store.ts';
import { htmlBelow } from './site/base-in-html.ts';
import { aboveBase, basePath } from './site/below-base.ts';

/**
 * Gives every page the content and the interface words, as `Astro.locals`. Pages are written as if the
 * site had a name of its own; one that begins at a path gets that path here.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const content = storedContent();
  const base = basePath(content.site.site.address);
  locals.address = aboveBase(url.pathname, base);
  locals.content = content;
  locals.say = content.say;
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (!isPage) return response;
  const html = withoutIslandStyle(await response.text());
  return new Response(htmlBelow(html, base), response);
});

/**
 * Removes the style element that Astro adds beside each island in the body. It is not valid HTML
 * there, and the policy would have to allow it; src/styles/components.css has the same rule.
 */
const withoutIslandStyle = (html: string): string =>
  html.replaceAll(/<style>astro-island[^<]*<\/style>/g, '');
