import type { APIRoute } from 'astro';
import { content } from '../../content/store.ts';
import { searchData } from '../../search/index-data.ts';

/** What the search of this site goes by. Not for other programs: its form may change. */
export const GET: APIRoute = () => Response.json(searchData(content));
