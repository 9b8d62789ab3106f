import CallButton from './CallButton.tsx';
import { hostOf } from '../helplines/contact-links.ts';
import { councilAddress } from '../site/addresses.ts';
import { formatDay, todayInLondon } from '../time/days.ts';
import type { CouncilCardWords, CouncilReach, FinderData } from './finder-file.ts';
import type { CouncilNumber } from './numbers.ts';

/** The helpline that can be called about any child. */
export interface AnyoneToCall {
  readonly name: string;
  readonly number: string;
}

interface Props {
  readonly slug: string;
  readonly name: string;
  readonly reach: CouncilReach;
  /** How sure we are, in a sentence. */
  readonly because: string;
  /** Whom to ask for there. */
  readonly ask: string;
  readonly says: FinderData['says'];
  /** The names of other councils with homes close by. */
  readonly close: readonly string[];
  readonly anyone: AnyoneToCall | null;
  readonly words: CouncilCardWords;
}

/** The council that was found: a number to press first, then the ways to know more. */
export default function CouncilCard(props: Props) {
  const { slug, name, reach, because, ask, says, close, anyone, words } = props;
  const { website, numbers = [] } = reach;
  return (
    <>
      <p>{ask}</p>
      {numbers.map((number) => (
        <Number key={number.number} {...{ number, words }} />
      ))}
      {!numbers.some(({ when }) => when === 'office') && (
        <p>{numbers.length > 0 ? says.noOffice : says.noNumber}</p>
      )}
      {anyone && numbers.length === 0 && (
        <>
          <CallButton
            class="call-anyone"
            says={words.callNamed.replace('{name}', anyone.name).replace('{number}', anyone.number)}
            number={anyone.number}
          />
          <p>{says.anyone}</p>
        </>
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
          <a class="row" href={website} rel="noreferrer">
            <span>
              {hostOf(website)}
              <small>{words.website}</small>
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

/** A number of the council, when it is for, and where and when we read it. */
function Number({ number: phone, words }: { number: CouncilNumber; words: CouncilCardWords }) {
  const overdue = phone.checkBy < todayInLondon(new Date());
  return (
    <>
      <CallButton says={words.call.replace('{number}', phone.number)} number={phone.number} />
      <p class="chips">
        <span class="chip">{words.when[phone.when]}</span>
      </p>
      <p class="read">
        {phone.publisher !== undefined && `${phone.publisher}. `}
        {words.sure[phone.assurance]}. {words.checked} {formatDay(phone.checked)}.
        {overdue && <strong> {words.changed}</strong>}
      </p>
    </>
  );
}
