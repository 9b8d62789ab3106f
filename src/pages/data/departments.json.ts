import type { APIRoute } from 'astro';
import { jsonResponse } from '../../open-data/json-response.ts';
import { councilsFeed } from '../../open-data/councils-feed.ts';

/** Every council, and which districts it serves and when, for other programs: docs/open-data.md. */
export const GET: APIRoute = ({ locals: { content } }) => jsonResponse(councilsFeed(content));
