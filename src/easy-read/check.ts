import {
  noSuchFact,
  noSuchFile,
  noSuchPage,
  tooLoud,
  unfitName,
  type CitedFacts,
} from '../authoring/messages.ts';
import { hasOwnPages, type Guide } from '../guides/guide.ts';
import type { Helpline } from '../helplines/schema.ts';
import { capital } from '../text/capital.ts';
import { readingOf, sentencesOf, wordsIn } from '../text/reading-grade.ts';
import type { DrawnLine, EasyRead, EasyReadContent } from './schema.ts';

interface Checked extends EasyReadContent {
  readonly facts: ReadonlyMap<string, { readonly statement: string }> & CitedFacts;
  readonly guides: readonly (Pick<Guide, 'address' | 'facts' | 'file'> & {
    readonly data: Pick<Guide['data'], 'title'>;
  })[];
  readonly helplines: ReadonlyMap<string, Pick<Helpline, 'channels'>>;
  readonly quietWords: readonly string[];
}

const mostLines = 30;
const mostSentences = 2;
const mostWords = 12;
const hardest = 4;
const dangerWithin = 3;

/** Words that are hard, and that people will meet, so each page says what they mean. */
const hardWords = [
  ...['advocate', 'bail', 'confidential', 'council', 'court order', 'IDVA', 'interpreter'],
  ...['mediator', 'social worker', 'solicitor', 'statement'],
];

/** Faults in the pages in Easy Read, and between them and the pages that they are of. */
export const checkEasyRead = (content: Checked): string[] => [
  ...[...content.easyReadSigned.keys()]
    .filter((id) => !content.easyRead.has(id))
    .map(
      (id) =>
        `content/easy-read-signed/${id}.yaml signs a page that is not there.\n` +
        `  wanted: a file content/easy-read/${id}.yaml, or that the signature is deleted`,
    ),
  ...[...content.easyRead].flatMap(([id, page]) => {
    const file = `content/easy-read/${id}.yaml`;
    return [
      ...unfitName(file, id, content.quietWords),
      ...tooLoud(file, 'title', page.title, content.quietWords),
      ...tooLoud(file, 'summary', page.summary, content.quietWords),
      ...noSuchPage(file, page.of, content.guides),
      ...sharedNames(file, id, page, content),
      ...tooLong(file, page),
      ...withoutDanger(file, page),
      ...tooHard(file, page),
      ...notExplained(file, page),
      ...page.lines.flatMap((each) => [
        ...longSentences(file, each),
        ...notKnown(file, each, content),
      ]),
    ];
  }),
];

/** One page has one Easy Read, and a title in a tab is that of one page. */
function sharedNames(
  file: string,
  id: string,
  { of, title }: EasyRead,
  { easyRead, guides }: Checked,
): string[] {
  const before = [...easyRead].slice(0, [...easyRead.keys()].indexOf(id));
  const taken = [...guides.map(({ data }) => data), ...before.map(([, page]) => page)];
  return [
    ...before
      .filter(([, page]) => page.of === of)
      .map(
        ([other]) =>
          `${file}: ${of} has an Easy Read already, in content/easy-read/${other}.yaml.\n` +
          '  wanted: one file for each page',
      ),
    ...(taken.some((each) => each.title === title)
      ? [`${file}: another page has the title "${title}" too.\n  wanted: a title of its own`]
      : []),
  ];
}

const tooLong = (file: string, { lines }: EasyRead): string[] =>
  lines.length <= mostLines
    ? []
    : [
        `${file} has ${lines.length} lines.\n` +
          `  wanted: at most ${mostLines}. Leave out what a reader can do without`,
      ];

const withoutDanger = (file: string, { lines }: EasyRead): string[] =>
  lines.slice(0, dangerWithin).some(({ say }) => /\b999\b/.test(say))
    ? []
    : [
        `${file}: the first three lines do not say when to call 999.\n` +
          '  wanted: a line such as "If someone may get hurt now, call 999."',
      ];

function tooHard(file: string, { lines }: EasyRead): string[] {
  const { grade } = readingOf(lines.map(({ say }) => say));
  return grade <= hardest
    ? []
    : [
        `${file} is too hard to read: grade ${grade.toFixed(1)}.\n` +
          `  wanted: grade ${hardest} or less, with shorter sentences and shorter words`,
      ];
}

/** A hard word is explained where it is first said: in that line, or in the next one. */
const notExplained = (file: string, { lines }: EasyRead): string[] =>
  hardWords.flatMap((word) => {
    const said = new RegExp(`\\b${word}s?\\b`, 'i');
    const at = lines.findIndex(({ say }) => said.test(say));
    const near = at < 0 ? [] : lines.slice(at, at + 2);
    const explained = new RegExp(`\\b${word}s? (is|are|means)\\b`, 'i');
    return at < 0 || near.some(({ say }) => explained.test(say))
      ? []
      : [
          `${file}: "${word}" is a hard word, and nothing says what it means.\n` +
            `  wanted: in the line after "${lines[at]?.say ?? ''}", words such as ` +
            `"${capital(article(word))} is …" or "${capital(word)} means …"`,
        ];
  });

const article = (word: string): string => `${/^[aei]/i.test(word) ? 'an' : 'a'} ${word}`;

function longSentences(file: string, { say }: DrawnLine): string[] {
  const sentences = sentencesOf(say);
  return [
    ...(sentences.length <= mostSentences
      ? []
      : [
          `${file}: a line has ${sentences.length} sentences: ${say}\n` +
            '  wanted: one idea a line, in one or two sentences',
        ]),
    ...sentences.flatMap((sentence) => {
      const { length } = wordsIn(sentence);
      return length <= mostWords
        ? []
        : [
            `${file}: a sentence has ${length} words: ${sentence}\n` +
              `  wanted: at most ${mostWords} words`,
          ];
    }),
  ];
}

function notKnown(
  file: string,
  { say, facts: cited, line }: DrawnLine,
  content: Checked,
): string[] {
  const { facts, guides, helplines } = content;
  const isToCall = (id: string): boolean =>
    helplines.get(id)?.channels.some(({ kind }) => kind === 'phone') === true;
  return [
    ...cited.flatMap((id) => noSuchFact(file, id, facts)),
    ...cited
      // A service may have taken a page's words away, and then this page is not signed any more.
      .filter(
        (id) =>
          facts.has(id) &&
          !hasOwnPages(guides) &&
          !guides.some((guide) => guide.facts.includes(id)),
      )
      .map(
        (id) =>
          `${file} cites "${id}", which no other page cites.\n` +
          '  wanted: nothing that the whole pages do not say',
      ),
    ...(line === undefined ? [] : noSuchFile(file, line, 'helplines', helplines)),
    ...(line !== undefined && helplines.has(line) && !isToCall(line)
      ? [`${file}: "${line}" takes no phone calls.\n  wanted: a helpline with a number to call`]
      : []),
    ...inventedNumbers(file, say, cited, content),
  ];
}

/** A number is 999, or a helpline's own, or one that a fact of the line has. */
function inventedNumbers(
  file: string,
  say: string,
  cited: readonly string[],
  { facts, helplines }: Checked,
): string[] {
  const ofLines = [...helplines.values()].flatMap(({ channels }) =>
    channels.map(({ address }) => address.replaceAll(' ', '')),
  );
  const ofFacts = cited.flatMap((id) => facts.get(id)?.statement.match(/\d+/g) ?? []);
  const known = new Set(['999', ...ofLines, ...ofFacts]);
  return (say.match(/\d[\d ]*/g) ?? [])
    .map((number) => number.replaceAll(' ', ''))
    .filter((number) => !known.has(number))
    .map(
      (number) =>
        `${file}: no fact of this line has the number ${number}: ${say}\n` +
        '  wanted: 999, a number in content/helplines, or one in a fact that the line cites',
    );
}
