import type { APIRoute } from 'astro';
import { finderData } from '../../councils/finder-data.ts';

/** The data of the council finder. Not meant for other programs: its form may change. */
export const GET: APIRoute = ({ locals: { content, say } }) =>
  Response.json(finderData(content, { ...say.councilFinder, ...say.sources }));
