import { compareText } from '../text/compare.ts';
import type { Channel, Helpline } from './schema.ts';
import type { LondonTime } from '../time/london-time.ts';
import { nextOpening, openAt, type Hours, type Openness } from './open-hours.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';

/** As much of a helpline as the ranking needs. */
export interface Service extends Pick<
  Helpline,
  'name' | 'needs' | 'identities' | 'nations' | 'languages' | 'interpreters' | 'holidays'
> {
  readonly channels: readonly (Pick<Channel, 'kind' | 'traces'> & Omit<Hours, 'holidays'>)[];
}

/** Ways of being in touch that a reader can choose. */
export const ways = ['speak', 'write', 'sign'] as const;
export type Way = (typeof ways)[number];

const kindsOf: Readonly<Record<Way, readonly Channel['kind'][]>> = {
  speak: ['phone', 'relay'],
  write: ['text', 'whatsapp', 'webchat', 'email', 'web-form'],
  sign: ['bsl-video', 'relay'],
};

/** Choices besides English. Sign language is one of the ways above. */
export const languageChoices = ['Welsh', 'interpreter'] as const;

/** What a reader chose. Everything may be left out. */
export interface Wanted {
  readonly need?: Helpline['needs'][number];
  readonly identity?: Helpline['identities'][number];
  readonly nation?: Helpline['nations'][number];
  readonly way?: Way;
  readonly language?: (typeof languageChoices)[number];
  readonly openNow?: true;
}

/** One result: a service, and its channels that fit what was chosen. */
export interface RankedService<Kind extends Service = Service> {
  readonly service: Kind;
  /** The best one to use now first. Empty for a service that has only a website. */
  readonly channels: Service['channels'];
  /** Of the first channel, as are the two below. */
  readonly openness: Openness;
  /** When it opens next, if it is shut and that is known. London time. */
  readonly opens: LondonTime | null;
  /** A higher number leaves more traces. */
  readonly leaves: number;
}

export interface Ranking<Kind extends Service> {
  readonly results: readonly RankedService<Kind>[];
  /** Choices that had to be dropped because nothing fits them all. */
  readonly dropped: readonly (keyof Wanted)[];
}

/** "unknown" weighs most: it might be worse than a yes. */
const weight = { no: 0, sometimes: 1, yes: 2, unknown: 3 } as const;

/** How much a channel may leave for others to find. Only good for comparing channels. */
export function leaves({ traces }: Pick<Channel, 'traces'>): number {
  const { bill, callList, messages, recorded } = traces;
  return weight[bill] + weight[callList] + weight[messages] + weight[recorded];
}

const opennessOrder = { open: 0, unknown: 1, shut: 2 } as const;

/**
 * Ranks the services that fit every choice, in this order:
 *
 * 1. those with a number to call; for somebody who writes, those that answer at once, in a chat or
 *    by text;
 * 2. those that are there for what the reader chose: it is the first of their needs; for somebody who
 *    has not said, those for what people themselves have done, or only for the young, come last;
 * 3. those that should be open now, then those whose hours are not known or past their day, then
 *    those that are shut, the one that opens soonest first;
 * 4. for somebody who needs an interpreter, those that have them before those that might;
 * 5. those for people like the reader (such as Deaf people) before those for anyone; for somebody
 *    who has not said, those for anyone;
 * 6. for somebody who has not said what is going on, those that listen to anybody;
 * 7. those for only the reader’s nation before those for several; for somebody who has not said,
 *    those for England and Wales, whom this site is for;
 * 8. for somebody who has not said what is going on, those for people who are being hurt;
 * 9. those that leave the fewest traces (before everything else if the reader asks for that);
 * 10. by name.
 *
 * If nothing fits, the latest choice is dropped, then the one before it, until something does.
 *
 * @param order the names of the choices, in the order they were made
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
    const still = Object.fromEntries(kept.map((name) => [name, wanted[name]])) as Wanted;
    const results = services
      .filter((service) => fits(service, still))
      .map((service) => resultFor(service, still, at, calendar))
      .filter(({ openness }) => still.openNow === undefined || openness === 'open');
    if (results.length > 0 || kept.length === 0) {
      return { results: results.sort(compare(still, leastFirst)), dropped };
    }
    const latest = kept.pop();
    if (latest !== undefined) dropped.unshift(latest);
  }
}

/** Whether a service fits every choice. */
export function fits(service: Service, wanted: Wanted): boolean {
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

function resultFor<Kind extends Service>(
  service: Kind,
  { way, openNow }: Wanted,
  at: LondonTime,
  calendar: HolidayCalendar,
): RankedService<Kind> {
  // Somebody who can speak gets a number: it is the quickest way to a person.
  const first = !openNow && (way === undefined || way === 'speak') ? 'phone' : undefined;
  const fitting = service.channels
    .filter(({ kind }) => way === undefined || kindsOf[way].includes(kind))
    .map((channel) => {
      const hours = { ...channel, holidays: service.holidays };
      const openness = openAt(at, hours, calendar);
      const opens = openness === 'shut' ? nextOpening(at, hours, calendar) : null;
      return { channel, openness, opens, leaves: leaves(channel) };
    })
    .sort(
      (a, b) =>
        Number(b.channel.kind === first) - Number(a.channel.kind === first) ||
        Number(isLive(b.channel, way)) - Number(isLive(a.channel, way)) ||
        opennessOrder[a.openness] - opennessOrder[b.openness] ||
        a.leaves - b.leaves,
    );
  const channels = fitting.map(({ channel }) => channel);
  const { openness, opens, leaves: left } = fitting[0] ?? onlyAWebsite;
  return { service, channels, openness, opens, leaves: left };
}

/** Whether somebody who writes may get an answer at once, as they do not by email or a form. */
const isLive = ({ kind }: Pick<Channel, 'kind'>, way: Way | undefined): boolean =>
  way === 'write' && (kind === 'webchat' || kind === 'text' || kind === 'whatsapp');

/**
 * 12 is four unknowns: the site stays in the history, and nobody knows what its forms and chats
 * leave.
 */
const onlyAWebsite = { openness: 'unknown', opens: null, leaves: 12 } as const;

const soonest = ({ opens }: RankedService): string =>
  opens ? `${opens.day}T${opens.time}` : '9999';

/** Whom this site is for. */
const readersNations = ['england', 'wales'] as const;

const isForTheYoung = ({ identities }: Service): boolean =>
  identities.every((each) => each === 'children and young people' || each === 'people under 35');

const compare =
  ({ need, identity, nation, way, language }: Wanted, leastFirst: boolean) =>
  (a: RankedService, b: RankedService): number => {
    const atOnce = ({ channels: [best] }: RankedService): number => {
      if (way === 'sign' || best === undefined) return best === undefined ? 1 : 0;
      return (way === 'write' ? isLive(best, way) : best.kind === 'phone') ? 0 : 1;
    };
    const aside = ({ service }: RankedService): number =>
      need !== undefined
        ? Number(service.needs[0] !== need)
        : service.needs[0] === 'own behaviour'
          ? 2
          : Number(identity === undefined && isForTheYoung(service));
    const spoken = ({ service }: RankedService): number =>
      language === 'interpreter' && service.interpreters !== 'yes' ? 1 : 0;
    const own = ({ service }: RankedService): number =>
      service.identities.includes(identity ?? 'anyone') ? 0 : 1;
    const listens = ({ service }: RankedService): number =>
      need === undefined && !service.needs.includes('cannot cope') ? 1 : 0;
    const hurt = ({ service }: RankedService): number =>
      need === undefined && service.needs[0] !== 'domestic abuse' ? 1 : 0;
    const near = ({ service }: RankedService): number =>
      nation === undefined
        ? Number(!readersNations.every((each) => service.nations.includes(each)))
        : Number(service.nations.length > 1);
    return (
      (leastFirst ? a.leaves - b.leaves : 0) ||
      atOnce(a) - atOnce(b) ||
      aside(a) - aside(b) ||
      opennessOrder[a.openness] - opennessOrder[b.openness] ||
      compareText(soonest(a), soonest(b)) ||
      spoken(a) - spoken(b) ||
      own(a) - own(b) ||
      listens(a) - listens(b) ||
      near(a) - near(b) ||
      hurt(a) - hurt(b) ||
      a.leaves - b.leaves ||
      compareText(a.service.name, b.service.name)
    );
  };
