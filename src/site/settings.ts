import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { line, listOf, settings } from '../authoring/fields.ts';
import { brandSettings } from '../brand/schema.ts';
import { file, type ContentOf } from '../authoring/content-files.ts';
import { placeOf } from '../authoring/layers.ts';
import { readYaml, type YamlFile } from '../authoring/read-yaml.ts';
import { waysToReach } from './contact.ts';

/** The operator's settings, from content/site.yaml. */
export type SiteSettings = z.infer<typeof siteSettings>;

const yesOrNo = z.boolean({ error: 'true or false' });

/** Whether a text is a full https address, without a user name or password. */
const isWebAddress = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url?.protocol === 'https:' &&
    /^https:\/\/\S+$/.test(text) &&
    url.hostname.includes('.') &&
    url.username === '' &&
    url.password === ''
  );
};

/** Whether an address is where a site begins: a name, and after it a path in small letters at most. */
const isStart = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { origin, pathname, href } = new URL(text);
  return href === origin + pathname && /^(\/[a-z\d-]+)*\/?$/.test(pathname);
};

const webAddress = (wanted: string) => line(wanted).refine(isWebAddress, { error: wanted });

const ownAddress =
  'the address of this site, starting with https://, for example https://mediate.example.org; after the name ' +
  'a path in small letters at most, for example https://www.example.org/help';
const leavingAddress =
  'the full address of a page on another site, starting with https://, for example https://www.bbc.co.uk/weather';

const siteSettings = settings({
  service: settings({ name: line('the name of your mediation service'), placeholder: yesOrNo }),
  site: settings({
    name: line('the name of this site, for example Before you mediate').max(40, {
      error: 'a name of at most 40 letters, so that it fits in a browser tab',
    }),
    tabName: line('a neutral name for the browser tab, or none')
      .max(40, { error: 'a name of at most 40 letters, or none' })
      .transform((name) => (name === 'none' ? null : name)),
    address: webAddress(ownAddress)
      .refine(isStart, { error: ownAddress })
      .transform((text) => new URL(text).href.replace(/\/$/, '')),
  }),
  brand: brandSettings,
  leaving: settings({
    address: webAddress(leavingAddress),
    name: line('what that page is called, in a few words, for example BBC Weather'),
  }),
  danger: settings({
    /** Whether 999 in the strip at the top of each page can be pressed, on a touch screen. */
    press999: yesOrNo,
  }),
  contact: waysToReach,
  corrections: waysToReach,
  councils: settings({
    /**
     * Whose numbers the service keeps checked. Nobody can ring two hundred councils every three months,
     * and a service that must would learn to pass over what is overdue.
     */
    weCheck: listOf(
      line('all, a nation, or the name of a file in content/councils'),
      'a list such as [all], [wales] or [leeds, york]',
    ).min(1, { error: 'at least one: the councils of the places that you serve, or [all]' }),
  }).prefault({ weCheck: ['all'] }),
  postcodes: settings({
    /** Whether the postcode table will do for a release, where there is no fresh list. */
    tableIsEnough: yesOrNo,
  }).prefault({ tableIsEnough: true }),
  referral: settings({
    parentMayCallFirst: yesOrNo,
    parentCallsBy: z.enum(['same-day', '10am-next-morning', 'none'], {
      error: 'same-day, 10am-next-morning or none',
    }),
    confirmed: yesOrNo,
  }),
}).refine(({ site, leaving }) => !isSameSite(leaving.address, site.address), {
  path: ['leaving', 'address'],
  error: `${leavingAddress}; this is a page of your own site`,
});

/** Whether one address is on the same site as the other, or on a subdomain of it. */
function isSameSite(...addresses: readonly [string, string]): boolean {
  const [a = '', b = ''] = addresses.map((text) =>
    URL.canParse(text) ? new URL(text).hostname : '',
  );
  return a !== '' && b !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}

export const siteFiles = { site: file('site.yaml', siteSettings) };
export type SiteContent = ContentOf<typeof siteFiles>;

/**
 * Reads only the operator's settings.
 *
 * @param text the YAML as it stands
 * @param fileName how to name the file in messages
 * @param over a service's own file, which is laid over it
 * @throws ContentFault with every fault found: file, line, key, what was found, what is wanted
 */
export const readSiteSettings = (text: string, fileName: string, over?: YamlFile): SiteSettings =>
  readYaml(text, fileName, siteSettings, over);

/**
 * The settings of this copy, for Astro's configuration, which runs before all content is read.
 *
 * @param root the project's folder
 * @throws ContentFault as above
 */
export function siteSettingsOf(root: string): SiteSettings {
  const file = (name: string): YamlFile => ({ name, text: readFileSync(join(root, name), 'utf8') });
  const { name, text } = file('content/site.yaml');
  const own = placeOf(root, 'site.yaml');
  return readSiteSettings(text, name, own === name ? undefined : file(own));
}
