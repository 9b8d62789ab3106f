import type { APIRoute } from 'astro';
import { content } from '../../content/store.ts';
import { jsonResponse } from '../../open-data/json-response.ts';
import { helplinesFeed } from '../../open-data/helplines-feed.ts';

/** Every service with all that we know of it, for other programs: docs/open-data.md. */
export const GET: APIRoute = () => jsonResponse(helplinesFeed(content));
