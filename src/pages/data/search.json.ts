import type { APIRoute } from 'astro';
import { searchData } from '../../search/index-data.ts';

/** What the search of this site goes by. Not for other programs: its form may change. */
export const GET: APIRoute = ({ locals: { content } }) => Response.json(searchData(content));
