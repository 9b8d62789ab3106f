import type { APIRoute } from 'astro';
import { content } from '../../content/store.ts';
import { jsonResponse } from '../../open-data/json-response.ts';
import { councilsFeed } from '../../open-data/councils-feed.ts';

/** Every council, where it works and on which days, for other programs: docs/open-data.md. */
export const GET: APIRoute = () => jsonResponse(councilsFeed(content));
