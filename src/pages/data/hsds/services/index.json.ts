import type { APIRoute } from 'astro';
import { content } from '../../../../content/store.ts';
import { say } from '../../../../content/interface-words.ts';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { hsdsPage, hsdsServices } from '../../../../open-data/hsds-feed.ts';

/** The list of services in the form of Open Referral UK. */
export const GET: APIRoute = () => jsonResponse(hsdsPage(hsdsServices(content, say.contact)));
