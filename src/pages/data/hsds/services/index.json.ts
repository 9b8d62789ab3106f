import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { hsdsPage, hsdsServices } from '../../../../open-data/hsds-feed.ts';

/** The list of services, as Open Referral UK describes it. */
export const GET: APIRoute = ({ locals: { content } }) =>
  jsonResponse(hsdsPage(hsdsServices(content, content.say.contact)));
