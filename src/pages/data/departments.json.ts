import type { APIRoute } from 'astro';
import { jsonFile } from '../../open-data/json-response.ts';
import { departmentsFeed } from '../../open-data/councils-feed.ts';

/** Every department, where it works and on which days, for other programs: docs/open-data.md. */
export const GET: APIRoute = ({ locals: { content } }) => jsonFile(departmentsFeed(content));
