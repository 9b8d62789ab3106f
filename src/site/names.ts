import type { SiteSettings } from './settings.ts';

/** The most neutral name of the site: of its tabs, its previews and what is sent. */
export const neutralName = ({ site }: SiteSettings): string => site.tabName ?? site.name;

/** What a tab and a history show of a page with this title. */
export const tabTitle = (title: string, settings: SiteSettings): string =>
  title === settings.site.name ? neutralName(settings) : `${title} – ${neutralName(settings)}`;

/** The full address of a page of this site. */
export const fullAddress = (address: string, { site }: SiteSettings): string =>
  site.address + address;

/** The same as people read and say it: without what stands before the name. */
export const spokenAddress = (address: string, settings: SiteSettings): string =>
  fullAddress(address, settings).replace(/^https:\/\//, '');
