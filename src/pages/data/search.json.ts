import type { APIRoute } from 'astro';
import { content } from '../../all-content.ts';
import { searchData } from '../../logic/search-data.ts';

/** What the search of this site goes by. Not for other programs: its form may change. */
export const GET: APIRoute = () => Response.json(searchData(content));
