import type { APIRoute } from 'astro';
import { content } from '../../../all-content.ts';
import { jsonFile } from '../../../json-file.ts';
import { hsdsAbout } from '../../../logic/hsds-feed.ts';

/** What the Open Referral UK feed says of itself. */
export const GET: APIRoute = () => jsonFile(hsdsAbout(content.site));
