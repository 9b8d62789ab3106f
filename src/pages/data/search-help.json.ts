import type { APIRoute } from 'astro';
import { content } from '../../all-content.ts';
import { searchHelpData } from '../../logic/search-data.ts';

/** By which words the search shows help above its results. Not for other programs. */
export const GET: APIRoute = () => Response.json(searchHelpData(content));
