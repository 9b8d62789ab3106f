import type { APIRoute } from 'astro';
import { content } from '../../../content/store.ts';
import { jsonResponse } from '../../../open-data/json-response.ts';
import { hsdsAbout } from '../../../open-data/hsds-feed.ts';

/** What the Open Referral UK feed says of itself. */
export const GET: APIRoute = () => jsonResponse(hsdsAbout(content.site));
