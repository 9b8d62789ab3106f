import type { SiteSettings } from '../site/settings.ts';
import { withoutOwnNames } from './own-names.ts';
import { sentencesOf } from './reading.ts';
import type { Readings } from './readings.ts';

/**
 * What a service's pages say, as if the way out, the line under the name and the names were those that
 * the project is shipped with. A service that has only put its own in has changed no words, so what the
 * project checked can be taken over. Its signature is for the pages as they are.
 *
 * @param shipped the settings of content/site.yaml alone
 */
export function asShipped(readings: Readings, own: SiteSettings, shipped: SiteSettings): Readings {
  const instead: readonly (readonly [string, string])[] = [
    [own.leaving.address, shipped.leaving.address],
    [own.leaving.name, shipped.leaving.name],
    // The project's own readings have these for its placeholders, also where a source has that name.
    [shipped.service.name, '[service]'],
    [shipped.site.name, '[site]'],
    // The front page has the project's name for its title, which the tab would say twice.
    ['[site] – [site]', '[site]'],
  ];
  const ownLine = sentencesOf(withoutOwnNames(own)(own.brand.line ?? ''));
  return new Map(
    [...readings].map(([page, lines]) => [
      page,
      lines
        .filter((line) => !ownLine.includes(line))
        .map((line) => instead.reduce((text, [from, to]) => text.replaceAll(from, to), line)),
    ]),
  );
}
