import type { APIRoute } from 'astro';
import { jsonResponse } from '../../open-data/json-response.ts';
import { helplinesFeed } from '../../open-data/helplines-feed.ts';

/** Every service and all we know about it, for other programs: docs/open-data.md. */
export const GET: APIRoute = ({ locals: { content } }) => jsonResponse(helplinesFeed(content));
