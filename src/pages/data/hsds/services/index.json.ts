import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { hsdsPage, hsdsServices } from '../../../../open-data/hsds-feed.ts';

/** The list of services in the form of Open Referral UK. */
export const GET: APIRoute = ({ locals: { content } }) =>
  jsonResponse(hsdsPage(hsdsServices(content, content.say.contact)));
