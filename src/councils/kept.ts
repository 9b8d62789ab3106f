import { nation } from '../authoring/fields.ts';
import type { SiteSettings } from '../site/settings.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { Council } from './schema.ts';

/** The word for every council. */
const all = 'all';

/** What is needed to tell whose numbers a service keeps checked. */
export interface Kept {
  readonly councils: ReadonlyMap<string, Council>;
  readonly site: Pick<SiteSettings, 'councils'>;
}

/** The councils whose numbers this service keeps checked, by the names of their files. */
export const keptCouncils = (content: Kept): Map<string, Council> =>
  new Map([...content.councils].filter((entry) => isKept(entry, content)));

/** The others. Their numbers are on the site too, with the day on which each was read. */
export const otherCouncils = (content: Kept): Map<string, Council> =>
  new Map([...content.councils].filter((entry) => !isKept(entry, content)));

const isKept = (
  [id, { nation: its }]: readonly [string, Pick<Council, 'nation'>],
  { site }: Pick<Kept, 'site'>,
): boolean => [all, its, id].some((name) => site.councils.weCheck.includes(name));

/** Finds names in that setting that are neither a nation nor a council. */
export const checkKept = ({ councils, site }: Kept): string[] =>
  site.councils.weCheck
    .filter((name) => name !== all && !nation.safeParse(name).success && !councils.has(name))
    .map(
      (name) =>
        `content/site.yaml: "councils.weCheck" has "${name}", which is no nation, and there is no ` +
        `content/councils/${name}.yaml.${didYouMean(name, [all, ...nation.options, ...councils.keys()])}`,
    );
