import type { APIRoute } from 'astro';
import { content } from '../../all-content.ts';
import { jsonFile } from '../../json-file.ts';
import { helplinesFeed } from '../../logic/helplines-feed.ts';

/** Every service with all that we know of it, for other programs: docs/open-data.md. */
export const GET: APIRoute = () => jsonFile(helplinesFeed(content));
