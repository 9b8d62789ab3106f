import { useEffect, useState } from 'preact/hooks';
import { foundInWords, narrow, type FoundWords } from '../logic/narrow.ts';

export interface Topic {
  readonly label: string;
  readonly pages: readonly { readonly href: string; readonly title: string }[];
}

export interface LetterOfTopics {
  readonly letter: string;
  /** The letter's address in the page. */
  readonly anchor: string;
  readonly topics: readonly Topic[];
}

interface Props {
  readonly letters: readonly LetterOfTopics[];
  readonly words: FoundWords & {
    readonly letters: string;
    readonly type: string;
    readonly hint: string;
    readonly seeAlso: string;
  };
}

const searched = ({ label, pages }: Topic): string =>
  [label, ...pages.map(({ title }) => title)].join(' ');

/**
 * Every topic, A to Z: complete with script or without. Once live, a field narrows the list.
 * What is typed stays in this page's memory and is never part of a form, an address or a request.
 */
export default function TopicList({ letters, words }: Props) {
  const [live, setLive] = useState(false);
  const [typed, setTyped] = useState('');
  useEffect(() => setLive(true), []);

  const found = narrow(
    letters.flatMap(({ topics }) => topics),
    typed,
    searched,
  );
  const shown = found.length ? new Set(found) : null;
  const typing = typed.trim() !== '';

  return (
    <div>
      {live && (
        <div class="field">
          <label for="words">{words.type}</label>
          <p id="words-hint">{words.hint}</p>
          <input
            id="words"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="words-hint"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      {live && <p role="status">{typing && foundInWords(found.length, words)}</p>}
      {!typing && (
        <nav class="letters" aria-label={words.letters}>
          {letters.map(({ letter, anchor }) => (
            <a key={anchor} href={`#${anchor}`}>
              {letter}
            </a>
          ))}
        </nav>
      )}
      {letters.map(({ letter, anchor, topics }) => {
        const here = shown ? topics.filter((topic) => shown.has(topic)) : topics;
        return (
          here.length > 0 && (
            <section key={anchor} aria-labelledby={anchor}>
              <h2 id={anchor}>{letter}</h2>
              <ul class="ways">
                {here.map(({ label, pages: [first, ...more] }) => (
                  <li key={label}>
                    <a href={first?.href}>{label}</a>
                    {more.map((page) => (
                      <p key={page.href}>
                        {words.seeAlso} <a href={page.href}>{page.title}</a>
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
