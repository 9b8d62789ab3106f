import type { SiteSettings } from './settings.ts';

/** The most neutral name of the site, for tabs, previews and shared links. */
export const neutralName = ({ site }: SiteSettings): string => site.tabName ?? site.name;

/** What the browser shows in its tab and history for a page with this title. */
export const tabTitle = (title: string, settings: SiteSettings): string =>
  title === settings.site.name ? neutralName(settings) : `${title} – ${neutralName(settings)}`;

/** The full address of a page of this site. */
export const fullAddress = (address: string, { site }: SiteSettings): string =>
  site.address + address;

/** A full address as people read and say it, without the https://. */
export const spokenAddress = (address: string, settings: SiteSettings): string =>
  fullAddress(address, settings).replace(/^https:\/\//, '');
