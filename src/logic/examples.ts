import { didYouMean } from './nearest.ts';
import { wordsOf } from './plain-words.ts';
import { ContentFault } from './read-yaml.ts';

/** What somebody might type, and the intent it belongs to, or null where it is ordinary. */
export interface Example {
  readonly typed: string;
  readonly intent: string | null;
}

const longest = 300;

/**
 * Reads the examples that the search learns from. A spreadsheet's own marks (a byte order mark,
 * \r\n) do no harm, nor do empty lines.
 *
 * @param files the text of content/examples/danger.tsv and of content/examples/ordinary.tsv
 * @param intents the names of the intents
 * @throws ContentFault that tells every line to mend, in words for an author
 */
export function readExamples(
  files: { readonly danger: string; readonly ordinary: string },
  intents: readonly string[],
): Example[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  const read = (name: 'danger' | 'ordinary', header: string): Example[] => {
    const file = `content/examples/${name}.tsv`;
    const [first = '', ...lines] = files[name].replace(/^\u{feff}/u, '').split(/\r?\n/);
    if (first !== header) {
      faults.push(
        `${file}, line 1: is "${first}".\n  wanted: ${header.replace('\t', ', a tab, ')}`,
      );
    }
    return lines.flatMap((line, at): Example[] => {
      if (line.trim() === '') return [];
      const place = `${file}, line ${String(at + 2)}`;
      const [typed = '', intent = null, ...more] = line.split('\t').map((cell) => cell.trim());
      const alike = wordsOf(typed).join(' ');
      const wrong = (is: string, wanted: string): [] => {
        faults.push(`${place}: ${is}.\n  wanted: ${wanted}`);
        return [];
      };
      if (more.length > 0 || (intent !== null) !== (name === 'danger')) {
        return wrong('has too few columns, or too many', header.replace('\t', ', a tab, '));
      }
      if (alike === '') return wrong('has no word', 'what somebody might type');
      if (typed.length > longest) return wrong('is too long', `at most ${String(longest)} letters`);
      const before = seen.get(alike);
      if (before !== undefined) {
        return wrong(`"${typed}" stands at ${before} too`, 'each example once');
      }
      seen.set(alike, place);
      if (intent === null || intents.includes(intent)) return [{ typed, intent }];
      return wrong(
        `"${intent}" is no file in content/intents`,
        `one of ${intents.join(', ')}${didYouMean(intent, intents)}`,
      );
    });
  };
  const examples = [...read('danger', 'typed\tintent'), ...read('ordinary', 'typed')];
  if (faults.length > 0) throw new ContentFault(faults.join('\n\n'));
  return examples;
}
