import type { Content } from '../content/content.ts';
import { checkDays, licence, readAt } from './feed-parts.ts';
import type { Helpline } from '../helplines/schema.ts';

/**
 * What the values mean that a program could misread. Part of the feed, so that nobody who has only
 * the file takes "unknown" for shut.
 */
const meanings = {
  unknown:
    'Nobody has read it at a source. It is never a no, and never a yes. Unknown hours are neither open nor shut.',
  always: 'Should be open every day, at any hour, bank holidays too.',
  hours:
    'When it should be open, as clocks in London show it. A range whose "to" is not after its "from" runs past midnight into the next day. "24:00" is the end of the day.',
  exceptions: 'Days, first and last included, on which these hours hold in place of the usual.',
  bankHolidays: 'Whether the usual hours hold on bank holidays; "holidays" says whose days.',
  passesOn:
    'What the service says that it keeps private and passes on. "ask them first": nobody has read it. passesOnRead: where it was read.',
  traces: 'What using it may leave behind for the person who does. Take "unknown" as leaving most.',
  assurance:
    'read: on an official page or the service’s own. second-hand: on the page of somebody else, or one that is old.',
  checkBy: 'The day by which we look again. After it, treat the number or the hours with doubt.',
  null: 'There is nothing to say: the service has no such thing, or we have not read it.',
} as const;

/** One row. What an author left out is null here, so that every row has every field. */
const row = (id: string, helpline: Helpline, sources: Content['sources']) => ({
  id,
  ...helpline,
  runBy: helpline.runBy ?? null,
  whatHappens: helpline.whatHappens ?? null,
  passesOn: helpline.passesOn?.say ?? 'ask them first',
  passesOnRead: helpline.passesOn ? readAt(helpline.passesOn.read, sources) : null,
  channels: helpline.channels.map((channel) => ({
    ...channel,
    how: channel.how ?? null,
    number: readAt(channel.number, sources),
    times: channel.times ? readAt(channel.times, sources) : null,
  })),
});

/**
 * All services as one document for other programs, which docs/open-data.md describes. It does not say
 * when it was built, so the same content always gives the same file. `lastChecked` is the latest day
 * on which a number or hours were checked, `checkBy` the first by which some must be looked at again;
 * both are null if there is no number at all.
 */
export function helplinesFeed({
  helplines,
  sources,
  site,
}: Pick<Content, 'helplines' | 'sources' | 'site'>) {
  const services = [...helplines].map(([id, helpline]) => row(id, helpline, sources));
  const checks = services
    .flatMap(({ channels }) => channels)
    .flatMap(({ number, times }) => (times ? [number, times] : [number]));
  return {
    version: '1.0',
    title: 'Services that separating parents in England and Wales can turn to',
    about: `${site.site.address}/about/data/`,
    licence,
    language: 'en-GB',
    timeZone: 'Europe/London',
    ...checkDays(checks),
    meanings,
    services,
  };
}
