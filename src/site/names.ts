import { content } from '../content/store.ts';

const { site } = content.site;

/** The most neutral name of the site: of its tabs, its previews and what is sent. */
export const neutralName = site.tabName ?? site.name;

/** What a tab and a history show of a page with this title. */
export const tabOf = (title: string): string =>
  title === site.name ? neutralName : `${title} – ${neutralName}`;

/** The full address of a page of this site. */
export const fullAddress = (address: string): string => site.address + address;

/** The same as people read and say it: without what stands before the name. */
export const spokenAddress = (address: string): string =>
  fullAddress(address).replace(/^https:\/\//, '');
