import type { SiteSettings } from '../site/settings.ts';
import { hostOf } from './contact-links.ts';

interface Listed {
  readonly website?: string | undefined;
}

/** These have a page about everything, so being there gives nothing away. */
const aboutEverything = ['gov.uk', 'gov.wales', 'nhs.uk'];

/**
 * "Leave this site" must not lead to the site of anybody whom this site sends people to: what is then on
 * the screen, and first in the history, would say what was read before.
 *
 * @returns messages for the operator
 */
export function checkLeaving(content: {
  readonly site: Pick<SiteSettings, 'leaving'>;
  readonly helplines: ReadonlyMap<string, Listed>;
  readonly localServices: ReadonlyMap<string, Listed>;
}): string[] {
  const { address } = content.site.leaving;
  const host = hostOf(address);
  const inFolders = [
    ...[...content.helplines].map(
      ([id, listed]) => [`content/helplines/${id}.yaml`, listed] as const,
    ),
    ...[...content.localServices].map(
      ([id, listed]) => [`content/local-services/${id}.yaml`, listed] as const,
    ),
  ];
  const found = aboutEverything.includes(host)
    ? undefined
    : inFolders.find(([, { website }]) => website !== undefined && hostOf(website) === host);
  return found === undefined
    ? []
    : [
        `content/site.yaml: "leaving.address" is "${address}", the site of ${found[0]}.\n` +
          '  Whoever sees the screen after a reader has left would learn what they read.\n' +
          '  wanted: an ordinary page that anybody looks at, such as https://www.bbc.co.uk/weather',
      ];
}
