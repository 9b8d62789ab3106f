import type { APIRoute } from 'astro';
import { finderData } from '../../councils/finder-data.ts';
import { pick } from '../../text/pick.ts';

/** The data of the council finder. Not meant for other programs: its form may change. */
export const GET: APIRoute = ({ locals: { content, say } }) =>
  Response.json(
    finderData(content, {
      ...pick(say.sources, 'sure', 'checked', 'changed'),
      ...say.councilFinder,
    }),
  );
