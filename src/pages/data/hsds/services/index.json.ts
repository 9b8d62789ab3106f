import type { APIRoute } from 'astro';
import { content } from '../../../../all-content.ts';
import { say } from '../../../../interface.ts';
import { jsonFile } from '../../../../json-file.ts';
import { hsdsPage, hsdsServices } from '../../../../logic/hsds-feed.ts';

/** The list of services in the form of Open Referral UK. */
export const GET: APIRoute = () => jsonFile(hsdsPage(hsdsServices(content, say.contact)));
