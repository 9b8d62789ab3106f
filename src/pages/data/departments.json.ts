import type { APIRoute } from 'astro';
import { content } from '../../all-content.ts';
import { jsonFile } from '../../json-file.ts';
import { departmentsFeed } from '../../logic/departments-feed.ts';

/** Every department, where it works and on which days, for other programs: docs/open-data.md. */
export const GET: APIRoute = () => jsonFile(departmentsFeed(content));
