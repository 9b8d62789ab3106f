import { compareText } from '../text/compare.ts';
import type { Channel, Helpline } from './schema.ts';
import type { LondonTime } from '../time/london-time.ts';
import { nextOpening, openAt, type Openness } from './open-hours.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';

/** A service as the finder needs it. */
export interface Service extends Pick<
  Helpline,
  'name' | 'needs' | 'identities' | 'nations' | 'languages' | 'interpreters' | 'holidays'
> {
  /** The name of its file, and its place on the page. */
  readonly id: string;
  readonly channels: readonly Pick<
    Channel,
    'kind' | 'address' | 'how' | 'hours' | 'exceptions' | 'bankHolidays' | 'cost' | 'traces'
  >[];
}

/** Ways to be in touch, as a reader chooses them. */
export const ways = ['speak', 'write', 'sign'] as const;
export type Way = (typeof ways)[number];

const kindsOf: Readonly<Record<Way, readonly Channel['kind'][]>> = {
  speak: ['phone', 'relay'],
  write: ['text', 'whatsapp', 'webchat', 'email', 'web-form'],
  sign: ['bsl-video', 'relay'],
};

/** Languages beside English. Sign language is a way. */
export const tongues = ['Welsh', 'interpreter'] as const;

/** What a reader chose, in the order chosen. Everything may be left out. */
export interface Wanted {
  readonly need?: Helpline['needs'][number];
  readonly identity?: Helpline['identities'][number];
  readonly nation?: Helpline['nations'][number];
  readonly way?: Way;
  readonly language?: (typeof tongues)[number];
  readonly openNow?: true;
}

/** One step of the ladder: a service, and its ways that fit, the best now first. */
export interface RankedService<Kind extends Service = Service> {
  readonly service: Kind;
  /** None for a service that has only a website. */
  readonly channels: Service['channels'];
  /** Of the first of its ways, as are those below. */
  readonly openness: Openness;
  /** When it opens next, if it is shut and that is known. London time. */
  readonly opens: LondonTime | null;
  /** The more, the more it may leave behind. What is not known counts as most. */
  readonly leaves: number;
}

export interface Ranking<Kind extends Service> {
  readonly results: readonly RankedService<Kind>[];
  /** The choices that had to be dropped, because nothing fits them all. */
  readonly dropped: readonly (keyof Wanted)[];
}

const weight = { no: 0, sometimes: 1, yes: 2, unknown: 3 } as const;

/** What a channel may leave for others to find. A sum to compare by, nothing more. */
export function leaves({ traces }: Pick<Channel, 'traces'>): number {
  const { bill, callList, messages, recorded } = traces;
  return weight[bill] + weight[callList] + weight[messages] + weight[recorded];
}

const openFirst = { open: 0, unknown: 1, shut: 2 } as const;

/**
 * Who to try first, and who next. Services that fit every choice, in this order:
 *
 * 1. those that should be open now, then those whose hours are not known, then those that are
 *    shut, the one that opens soonest first;
 * 2. those that have interpreters, for somebody who needs one, before those of whom we do not know;
 * 3. those that are for the reader’s own kind (such as Deaf people) before those for anyone; for
 *    somebody who has not said, those for anyone;
 * 4. for somebody who has not said what is going on, those that listen to anybody;
 * 5. those for the reader’s own nation alone before those for several; for somebody who has not
 *    said, those for the most nations;
 * 6. those that leave least behind, or those first of all where the reader asks for that;
 * 7. by name.
 *
 * If nothing fits, the last choice is dropped, and the one before it, until something does.
 *
 * @param order the names of the choices in the order in which they were made
 */
export function rank<Kind extends Service>(
  services: readonly Kind[],
  wanted: Wanted,
  order: readonly (keyof Wanted)[],
  at: LondonTime,
  calendar: HolidayCalendar,
  leastFirst = false,
): Ranking<Kind> {
  const kept = order.filter((name) => wanted[name] !== undefined);
  const dropped: (keyof Wanted)[] = [];
  for (;;) {
    const now = Object.fromEntries(kept.map((name) => [name, wanted[name]])) as Wanted;
    const results = services
      .filter((service) => fits(service, now))
      .map((service) => rungFor(service, now, at, calendar))
      .filter(({ openness }) => now.openNow === undefined || openness === 'open');
    if (results.length > 0 || kept.length === 0) {
      return { results: results.sort(compare(now, leastFirst)), dropped };
    }
    const last = kept.pop();
    if (last !== undefined) dropped.unshift(last);
  }
}

function fits(service: Service, wanted: Wanted): boolean {
  const { needs, identities, nations, channels } = service;
  const { need, identity, nation, way, language } = wanted;
  return (
    (need === undefined || needs.includes(need)) &&
    (identity === undefined || identities.includes(identity) || identities.includes('anyone')) &&
    (nation === undefined || nations.includes(nation)) &&
    (language !== 'Welsh' || service.languages.includes(language)) &&
    (language !== 'interpreter' || service.interpreters !== 'no') &&
    (way === undefined || channels.some(({ kind }) => kindsOf[way].includes(kind)))
  );
}

function rungFor<Kind extends Service>(
  service: Kind,
  { way }: Wanted,
  at: LondonTime,
  calendar: HolidayCalendar,
): RankedService<Kind> {
  const fitting = service.channels
    .filter(({ kind }) => way === undefined || kindsOf[way].includes(kind))
    .map((channel) => {
      const hours = { ...channel, holidays: service.holidays };
      const openness = openAt(at, hours, calendar);
      const opens = openness === 'shut' ? nextOpening(at, hours, calendar) : null;
      return { channel, openness, opens, leaves: leaves(channel) };
    })
    .sort((a, b) => openFirst[a.openness] - openFirst[b.openness] || a.leaves - b.leaves);
  const channels = fitting.map(({ channel }) => channel);
  // A website’s name stands in the history, and what its forms and chats leave is not known.
  const { openness, opens, leaves: left } = fitting[0] ?? onlyAWebsite;
  return { service, channels, openness, opens, leaves: left };
}

const onlyAWebsite = { openness: 'unknown', opens: null, leaves: 12 } as const;

const soonest = ({ opens }: RankedService): string =>
  opens ? `${opens.day}T${opens.time}` : '9999';

const compare =
  ({ need, identity, nation, language }: Wanted, leastFirst: boolean) =>
  (a: RankedService, b: RankedService): number => {
    const spoken = ({ service }: RankedService): number =>
      language === 'interpreter' && service.interpreters !== 'yes' ? 1 : 0;
    const own = ({ service }: RankedService): number =>
      service.identities.includes(identity ?? 'anyone') ? 0 : 1;
    const listens = ({ service }: RankedService): number =>
      need === undefined && !service.needs.includes('cannot cope') ? 1 : 0;
    const near = ({ service }: RankedService): number =>
      nation === undefined ? -service.nations.length : Number(service.nations.length > 1);
    return (
      (leastFirst ? a.leaves - b.leaves : 0) ||
      openFirst[a.openness] - openFirst[b.openness] ||
      compareText(soonest(a), soonest(b)) ||
      spoken(a) - spoken(b) ||
      own(a) - own(b) ||
      listens(a) - listens(b) ||
      near(a) - near(b) ||
      a.leaves - b.leaves ||
      compareText(a.service.name, b.service.name)
    );
  };
