import type { ContactLine } from '../contact-line.ts';
import type { Intent } from '../logic/intent-rules.ts';
import Reach from './Reach.tsx';
import Sentence, { type Surroundings } from './Sentence.tsx';

export interface HelpSurroundings extends Surroundings {
  /** By the name of the intent. */
  readonly help: Readonly<Record<string, Pick<Intent, 'says' | 'lines' | 'more'>>>;
  /** By the name of the helpline’s file. */
  readonly contacts: Readonly<Record<string, ContactLine>>;
}

interface Props extends HelpSurroundings {
  /** Names of intents, the most urgent first. */
  readonly intents: readonly string[];
}

/**
 * What somebody may need before any result. In the flow of the page and in ordinary type: it never
 * takes the focus or fills the screen, because somebody else may be looking.
 */
export default function SearchHelp({ intents, help, contacts, pages, numbers }: Props) {
  const [first] = intents;
  if (first === undefined) return null;
  return (
    <aside class="search-help" data-intent={first}>
      {intents.map((name) => (
        <div key={name}>
          {help[name]?.says.map((piece) => (
            <p key={piece.say}>
              <Sentence piece={piece} numbers={numbers} />
            </p>
          ))}
          <ul>
            {help[name]?.lines.map((line) => {
              const contact = contacts[line];
              return (
                contact && (
                  <li key={line}>
                    <b>{contact.name}</b> <Reach {...contact.reach} /> {contact.when}
                  </li>
                )
              );
            })}
            {help[name]?.more.map((address) => (
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
