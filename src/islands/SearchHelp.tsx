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
  /** What opens the rest. */
  readonly more: string;
}

/** So many sentences and so many lines stand open. */
const atOnce = { sentences: 2, lines: 3 };

/**
 * What somebody may need before any result. In the flow of the page and in ordinary type: it never
 * takes the focus or fills the screen, because somebody else may be looking. So the first two
 * sentences and a few numbers stand open, and the rest can be opened.
 */
export default function SearchHelp({ intents, more, ...around }: Props) {
  const [first, ...others] = intents;
  const help = first === undefined ? undefined : around.help[first];
  if (!help) return null;
  return (
    <aside class="search-help" data-intent={first}>
      <Sentences says={help.says.slice(0, atOnce.sentences)} {...around} />
      <ul>
        {help.lines.slice(0, atOnce.lines).map((line) => (
          <Line key={line} contact={around.contacts[line]} />
        ))}
      </ul>
      <details key={first}>
        <summary>{more}</summary>
        <Sentences says={help.says.slice(atOnce.sentences)} {...around} />
        <Hours lines={help.lines} {...around} />
        <Pages more={help.more} {...around} />
      </details>
      {others.map((name) => (
        <Other key={name} help={around.help[name]} around={around} />
      ))}
    </aside>
  );
}

/** Help that may be meant besides: closed, under the name of its page. */
function Other({ help, around }: { help: Partial<Intent> | undefined; around: HelpSurroundings }) {
  const { says = [], lines = [], more = [] } = help ?? {};
  return (
    <details>
      <summary>{around.pages[more[0] ?? '']}</summary>
      <Sentences {...{ says, ...around }} />
      <Hours {...{ lines, ...around }} />
      <Pages {...{ more, ...around }} />
    </details>
  );
}

function Sentences({ says, numbers }: Pick<Intent, 'says'> & Pick<Surroundings, 'numbers'>) {
  return says.map((piece) => (
    <p key={piece.say}>
      <Sentence piece={piece} numbers={numbers} />
    </p>
  ));
}

/** Each helpline, and when it should be open. */
function Hours({ lines, contacts }: Pick<Intent, 'lines'> & Pick<HelpSurroundings, 'contacts'>) {
  return (
    <ul>
      {lines.map((line) => (
        <Line key={line} contact={contacts[line]} when={contacts[line]?.when} />
      ))}
    </ul>
  );
}

function Line({ contact, when }: { contact: ContactLine | undefined; when?: string | undefined }) {
  return (
    contact && (
      <li>
        {contact.name} <Reach {...contact.reach} /> {when}
      </li>
    )
  );
}

function Pages({ more, pages }: Pick<Intent, 'more'> & Pick<Surroundings, 'pages'>) {
  return (
    <ul>
      {more.map((address) => (
        <li key={address}>
          <a href={address}>{pages[address]}</a>
        </li>
      ))}
    </ul>
  );
}
