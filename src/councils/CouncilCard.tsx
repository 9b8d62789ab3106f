import type { Nation } from '../authoring/fields.ts';
import { hostOf } from '../helplines/contact-links.ts';
import { councilAddress } from '../site/addresses.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import { londonTime } from '../time/london-time.ts';
import type { CouncilCardWords, CouncilReach, FinderData } from './finder-file.ts';
import { firstToCall, holidaysIn } from './first-to-call.ts';
import NumbersToCall, { type AnyoneToCall } from './NumbersToCall.tsx';

interface Props {
  readonly slug: string;
  readonly name: string;
  readonly nation: Nation;
  readonly reach: CouncilReach;
  /** How sure we are, in a sentence. */
  readonly because: string;
  /** Whom to ask for there. */
  readonly ask: string;
  readonly says: FinderData['says'];
  /** The names of other councils with homes close by. */
  readonly close: readonly string[];
  readonly anyone: AnyoneToCall | null;
  readonly calendar: HolidayCalendar;
  readonly words: CouncilCardWords;
}

/** The council that was found: a number to press first, then the ways to know more. */
export default function CouncilCard(props: Props) {
  const { slug, name, nation, reach, because, ask, says, close, anyone, words } = props;
  const { website, page, numbers = [] } = reach;
  const now = londonTime(new Date());
  const holidays = holidaysIn(nation);
  return (
    <>
      <p>{ask}</p>
      <div class="phones">
        <NumbersToCall
          {...{ numbers, anyone, words }}
          first={firstToCall({ numbers, holidays }, now, props.calendar)}
          today={now.day}
        />
      </div>
      {numbers.every(({ when }) => when === 'outOfHours') && (
        <p>{numbers.length > 0 ? says.noOffice : says.noNumber}</p>
      )}
      {anyone && <p>{numbers.length > 0 ? says.orAnyone : says.anyone}</p>}
      {numbers.length > 0 && (
        <p>
          <b>{says.noAnswer}</b> {says.failed}
        </p>
      )}
      <ul class="rows">
        <li>
          <a class="row" href="/children/what-to-say/">
            {words.whatToSay}
          </a>
        </li>
        <li>
          <a class="row" href={councilAddress(slug)}>
            {words.open.replace('{name}', name)}
          </a>
        </li>
        <li>
          <a class="row" href={page ?? website} rel="noreferrer">
            <span>
              {hostOf(page ?? website)}
              <small>{page === undefined ? words.website : words.page}</small>
            </span>
          </a>
        </li>
      </ul>
      <details class="fold">
        <summary>{words.isWrong}</summary>
        <p>{because}</p>
        {close.length > 0 && <p>{words.close.replace('{names}', close.join(', '))}</p>}
        <p>{words.wrong}</p>
      </details>
    </>
  );
}
