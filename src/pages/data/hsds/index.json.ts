import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../open-data/json-response.ts';
import { hsdsAbout } from '../../../open-data/hsds-feed.ts';

/** What the Open Referral UK feed says about itself. */
export const GET: APIRoute = ({ locals: { content } }) => jsonResponse(hsdsAbout(content.site));
