import type { APIRoute } from 'astro';
import { languageHelp } from '../../danger/language-help.ts';
import { searchPages, type SearchShown } from '../../search/index-data.ts';

/** What this site's own search shows. Not meant for other programs: its form may change. */
export const GET: APIRoute = ({ locals: { content, say } }) =>
  Response.json({
    ...searchPages(content),
    inLanguages: languageHelp(content, say.help),
  } satisfies SearchShown);
