import { contactHref } from './contact-links.ts';
import type { Channel } from './schema.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import type { RankedService, Service, Wanted } from './rank.ts';
import { describeLanguages, type SpokenLanguageWords } from './describe-languages.ts';
import type { LondonTime } from '../time/london-time.ts';
import { describeOpening, type OpeningWords } from './describe-opening.ts';
import { describeTraces, type TraceWords } from './describe-traces.ts';
import ContactLink from './ContactLink.tsx';

/** A ranked service, with what only its card shows. */
export interface ListedService extends Service {
  readonly forWhom: string;
  readonly website: string;
}

export interface CardWords extends SpokenLanguageWords {
  readonly kinds: Readonly<Record<Channel['kind'] | 'website', string>>;
  readonly interpretersUnknown: string;
  readonly leaves: string;
  readonly free: string;
  readonly opening: OpeningWords;
  readonly traces: TraceWords;
}

interface Props {
  readonly result: RankedService<ListedService>;
  readonly language: Wanted['language'];
  readonly now: LondonTime;
  readonly calendar: HolidayCalendar;
  readonly words: CardWords;
}

/** A number as written; a website by its host name, which is what people recognise. */
const shownAddress = (address: string): string =>
  address.startsWith('https://') ? new URL(address).hostname.replace('www.', '') : address;

/**
 * One result: its matching channels, whether each should be open now, and the traces they leave.
 */
export default function HelplineCard({ result, language, now, calendar, words }: Props) {
  const { service, channels } = result;
  const { name, forWhom, website, holidays } = service;
  const spoken =
    describeLanguages(service, words) ||
    (language === 'interpreter' ? words.interpretersUnknown : '');
  return (
    <article class="contact">
      <h4>{name}</h4>
      <p>{forWhom}</p>
      {spoken && <p>{spoken}</p>}
      {channels.map((channel) => (
        <p key={channel.kind + channel.address}>
          {words.kinds[channel.kind]}:{' '}
          <ContactLink text={shownAddress(channel.address)} href={contactHref(channel)} />{' '}
          {channel.how !== undefined && `${channel.how}. `}
          <span class={channel.hours === 'unknown' ? '' : 'opening'}>
            {describeOpening(now, { ...channel, holidays }, calendar, words.opening)}
          </span>
          {channel.cost === 'free' && ` ${words.free}`}
        </p>
      ))}
      <p>
        {words.kinds.website}: <ContactLink text={shownAddress(website)} href={website} />
      </p>
      <p>
        {words.leaves}: {describeTraces(channels, words.traces)}
      </p>
    </article>
  );
}
