import type { APIRoute } from 'astro';
import { searchData } from '../../search/index-data.ts';

/** The data of this site's own search. Not meant for other programs: its form may change. */
export const GET: APIRoute = ({ locals: { content } }) => Response.json(searchData(content));
