import { defineMiddleware } from 'astro:middleware';
import { storedContent } from './content/store.ts';

/** Gives every page the content and the words around it. */
export const onRequest = defineMiddleware((context, next) => {
  const content = storedContent();
  context.locals.content = content;
  context.locals.say = content.say;
  return next();
});
