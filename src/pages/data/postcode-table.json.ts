import type { APIRoute } from 'astro';

/**
 * The postcode table, whole, for the council finder. Not meant for other programs: its form may
 * change.
 */
export const GET: APIRoute = ({ locals: { content } }) => Response.json(content.postcodeTable);
