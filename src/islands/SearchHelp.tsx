import type { ContactLine } from '../contact-line.ts';
import type { SearchIntent } from '../logic/search-data.ts';
import Reach from './Reach.tsx';
import Sentence, { type Surroundings } from './Sentence.tsx';

export interface HelpSurroundings extends Surroundings {
  /** By the name of the helpline's file. */
  readonly contacts: Readonly<Record<string, ContactLine>>;
}

interface Props extends HelpSurroundings {
  readonly intents: readonly SearchIntent[];
}

/**
 * What somebody may need before any result. In the flow of the page and in ordinary type: it never
 * takes the focus or fills the screen, because somebody else may be looking.
 */
export default function SearchHelp({ intents, contacts, pages, numbers }: Props) {
  const [first] = intents;
  if (!first) return null;
  return (
    <aside class="search-help" data-intent={first.name}>
      {intents.map(({ name, says, lines, more }) => (
        <div key={name}>
          {says.map((piece) => (
            <p key={piece.say}>
              <Sentence piece={piece} numbers={numbers} />
            </p>
          ))}
          <ul>
            {lines.map((line) => {
              const contact = contacts[line];
              return (
                contact && (
                  <li key={line}>
                    <b>{contact.name}</b> <Reach {...contact.reach} /> {contact.when}
                  </li>
                )
              );
            })}
            {more.map((address) => (
              <li key={address}>
                <a href={address}>{pages[address]}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </aside>
  );
}
