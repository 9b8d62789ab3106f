import type { Content } from '../content/content.ts';
import type { FeedAbout, ServicePage, WholeService } from './hsds-schema.ts';
import { hsdsService } from './hsds-service.ts';
import type { FeedWords } from './hsds-contacts.ts';
import { uuidV5 } from './uuid-v5.ts';

/**
 * Every service as Open Referral UK describes it, in the order of their files. Ids are made from the
 * site's address and the names of files, numbers and terms, so they last as long as those do.
 */
export function hsdsServices(
  { helplines, site }: Pick<Content, 'helplines' | 'site'>,
  words: FeedWords,
): WholeService[] {
  const idOf = (name: string): string => uuidV5(`${site.site.address}/data/hsds/${name}`);
  return [...helplines].map(([file, helpline]) =>
    hsdsService(file, helpline, helplines, words, idOf),
  );
}

/** All services on one page, each with only its single-valued fields. */
export function hsdsPage(services: readonly WholeService[]): ServicePage {
  return {
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: services.length === 0,
    contents: services.map(
      ({
        id,
        organization_id,
        name,
        description,
        url,
        email,
        status,
        assured_date,
        organization,
      }) => ({
        id,
        organization_id,
        name,
        description,
        url,
        ...(email === undefined ? {} : { email }),
        status,
        ...(assured_date === undefined ? {} : { assured_date }),
        organization,
      }),
    ),
  };
}

/** What the feed says about itself: its standard, the API (we offer part of it), our licence. */
export function hsdsAbout(site: Content['site']): FeedAbout {
  return {
    version: 'HSDS-UK-3.0',
    profile: 'https://docs.openreferraluk.org/en/latest/',
    openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about: `${site.site.address}/about/data/`,
  };
}
