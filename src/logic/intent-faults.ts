import type { Content } from './content-faults.ts';
import { missing, noSuchFact, noSuchPage, unfitName } from './fault-messages.ts';
import { factsOfIntent } from './intent-rules.ts';

/** What is wrong in the intents: what they name exists, and one comes before another. */
export const intentFaults = (content: Content): string[] => [
  ...namesOfIntents(content),
  ...sharedUrgency(content),
];

const namesOfIntents = ({ intents, facts, helplines, guides, quietWords }: Content): string[] =>
  [...intents].flatMap(([id, intent]) => {
    const file = `content/intents/${id}.yaml`;
    return [
      ...intent.lines.flatMap((line) => missing(file, line, 'helplines', helplines)),
      ...intent.more.flatMap((page) => noSuchPage(file, page, guides)),
      ...factsOfIntent(intent).flatMap((fact) => noSuchFact(file, fact, facts)),
      ...unfitName(file, id, quietWords),
    ];
  });

const sharedUrgency = ({ intents }: Content): string[] =>
  [...Map.groupBy(intents, ([, { urgency }]) => urgency).values()].flatMap(([first, ...others]) =>
    others.map(
      ([id, { urgency }]) =>
        `content/intents/${id}.yaml: the urgency ${urgency} is that of content/intents/${first?.[0]}.yaml too.\n` +
        '  wanted: another number, so that one comes before the other',
    ),
  );
