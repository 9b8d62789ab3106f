import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkGraph } from './check-graph.ts';
import type { Flow } from './schema.ts';
import { everyTrail, placeAfter } from './trail.ts';

type Answers = Flow['questions'][string]['answers'];

/**
 * A flow made from the names of its questions and where their answers go; the last is "not sure".
 */
function flowOf(ways: Readonly<Record<string, readonly string[]>>, endings = ['end']): Flow {
  return {
    title: 'A flow',
    owner: 'safeguarding lead',
    start: Object.keys(ways)[0] ?? '',
    marks: {},
    questions: Object.fromEntries(
      Object.entries(ways).map(([name, goes]) => [
        name,
        {
          ask: `${name}?`,
          why: 'It matters.',
          answers: goes.map((go, at): Answers[number] => ({
            id: `answer-${String(at)}`,
            say: 'An answer',
            go,
            marks: [],
            ...(at === goes.length - 1 ? { unsure: true } : {}),
          })),
        },
      ]),
    ),
    endings: Object.fromEntries(
      endings.map((name) => [
        name,
        {
          heading: name,
          says: [],
          call: [{ line: 'nspcc', if: [] }],
          then: [],
          timelines: [],
          talk: [{ line: 'nspcc', if: [] }],
        },
      ]),
    ),
    timelines: {},
  };
}

const sound = (): Flow => flowOf({ one: ['two', 'end'], two: ['end', 'end'] });
const faults = (flow: Flow): string => checkGraph(flow, 'content/walkthroughs/x.yaml').join('\n');
const question = (flow: Flow, name: string): Flow['questions'][string] => flow.questions[name]!;

test('a sound flow has no faults', () => {
  assert.equal(faults(sound()), '');
});

test('it reports an answer that leads nowhere, and suggests what was meant', () => {
  const flow = sound();
  question(flow, 'one').answers[0]!.go = 'twoo';
  assert.match(faults(flow), /x\.yaml: the answer "answer-0" of "one" goes to "twoo"/);
  assert.match(faults(flow), /Did you mean "two"\?/);
  assert.match(faults({ ...sound(), start: 'onee' }), /starts at "onee".*\n.*"one"/);
});

test('it reports a question or ending that no answer leads to', () => {
  const flow = flowOf({ one: ['end', 'end'], lost: ['end', 'end'] }, ['end', 'other']);
  assert.match(faults(flow), /no answer leads to "lost"/);
  assert.match(faults(flow), /no answer leads to "other"/);
});

test('it reports a circle, and names the questions in it', () => {
  assert.match(
    faults(flowOf({ one: ['two', 'end'], two: ['three', 'end'], three: ['two', 'end'] })),
    /go round in a circle: two → three → two/,
  );
  assert.match(faults(flowOf({ one: ['one', 'end'] })), /circle: one → one/);
});

test('it reports a trail of more than six answers', () => {
  const chain = (length: number): Flow =>
    flowOf(
      Object.fromEntries(
        Array.from({ length }, (_, at) => {
          const next = at + 1 < length ? `q${String(at + 1)}` : 'end';
          return [`q${String(at)}`, [next, 'end']];
        }),
      ),
    );
  assert.equal(faults(chain(6)), '');
  assert.match(faults(chain(7)), /needs more than 6 answers; it leads to "end"/);
});

test('it reports names that are used twice', () => {
  const flow = sound();
  question(flow, 'one').answers[1]!.id = 'answer-0';
  flow.endings['end']!.says = [
    { id: 'same', say: 'One.', if: [], facts: [] },
    { id: 'same', say: 'Two.', if: [], facts: [] },
  ];
  assert.match(faults(flow), /"one" has two answers called "answer-0"/);
  assert.match(faults(flow), /two sentences are called "same"/);
  assert.match(
    faults(flowOf({ end: ['end2', 'end2'] }, ['end', 'end2'])),
    /two of the questions, endings and timelines are called "end"/,
  );
});

test('every question must have exactly one answer for somebody who is not sure', () => {
  const without = sound();
  delete question(without, 'two').answers[1]!.unsure;
  assert.match(faults(without), /"two" must have one answer for somebody who is not sure/);
  const twice = sound();
  question(twice, 'two').answers[0]!.unsure = true;
  assert.match(faults(twice), /"two" must have one answer/);
});

test('every ending must give everybody someone to contact', () => {
  const flow = sound();
  flow.marks = { east: 'In the east' };
  question(flow, 'one').answers[0]!.marks = ['east'];
  flow.endings['end']!.talk = [{ line: 'nspcc', if: ['east'] }];
  assert.match(faults(flow), /"end" may leave somebody without anyone to contact/);
});

test('every ending must show everybody a number to call', () => {
  const flow = sound();
  flow.marks = { east: 'In the east' };
  question(flow, 'one').answers[0]!.marks = ['east'];
  flow.endings['end']!.call = [{ line: 'nspcc', if: ['east'] }];
  assert.match(faults(flow), /"end" may show somebody no number to call/);
  flow.endings['end']!.emergency = true;
  assert.equal(faults(flow), '');
});

test('it reports headings that stand twice in the list of everything', () => {
  const flow = sound();
  question(flow, 'two').ask = 'one?';
  assert.match(faults(flow), /two of the questions, endings and views are headed "one\?"/);
  question(flow, 'two').listed = 'one, for others?';
  assert.equal(faults(flow), '');
});

test('it reports marks and timelines that are misspelt or never used', () => {
  const flow = sound();
  flow.marks = { east: 'In the east', west: 'In the west' };
  question(flow, 'one').answers[0]!.marks = ['esat'];
  flow.endings['end']!.says = [{ id: 'a', say: 'A.', if: ['west'], facts: [] }];
  flow.endings['end']!.timelines = ['lien'];
  flow.timelines = { line: { switch: 'As one', parts: [] } };
  assert.match(faults(flow), /"esat" is not under "marks".\n {2}Did you mean "east"\?/);
  assert.match(faults(flow), /no answer gives the mark "west"/);
  assert.match(faults(flow), /timeline "lien", which does not exist.\n {2}Did you mean "line"\?/);
  assert.match(faults(flow), /no ending shows the timeline "line"/);
});

test('an ending may change the last answer only to one that exists', () => {
  const flow = sound();
  flow.endings['end']!.change = { say: 'Go on', to: 'answer-9' };
  assert.match(faults(flow), /would change the answer to "answer-9", which "one" does not have/);
});

/**
 * Questions in up to six rows. Every answer goes to a later row, and every question can be reached.
 */
const layered = (count: number): fc.Arbitrary<Flow> =>
  fc.infiniteStream(fc.nat()).map((numbers) => {
    const next = (below: number): number => {
      const { value } = numbers.next();
      return Number(value) % below;
    };
    const rows: string[][] = [['q0'], [], [], [], [], []];
    for (let at = 1; at < count; at += 1) rows[1 + next(5)]?.push(`q${String(at)}`);
    const kept = rows.filter((row) => row.length > 0);
    const ways = new Map(kept.flat().map((name) => [name, [] as string[]]));
    kept.forEach((row, depth) => {
      for (const name of row) {
        if (depth > 0) {
          const above = kept[depth - 1] ?? [];
          ways.get(above[next(above.length)] ?? '')?.push(name);
        }
      }
    });
    for (const goes of ways.values()) goes.push('end', 'end');
    return flowOf(Object.fromEntries(ways));
  });

test('a correct flow of 500 questions is checked within a second', () => {
  fc.assert(
    fc.property(layered(500), (flow) => {
      // Processor time, so that a computer that is busy with something else does not fail the test.
      const start = process.cpuUsage();
      assert.equal(faults(flow), '');
      const { user, system } = process.cpuUsage(start);
      assert.ok(user + system < 1_000_000, `${String(user + system)} microseconds`);
      const trails = everyTrail(flow);
      assert.ok(
        trails.every((trail) => trail.length <= 6 && placeAfter(flow, trail).name === 'end'),
      );
    }),
    { numRuns: 20 },
  );
});

test('it finds one fault anywhere in a flow of 500 questions', () => {
  fc.assert(
    fc.property(layered(500), fc.nat(499), (flow, at) => {
      const last = question(flow, `q${String(at)}`).answers.at(-1)!;
      last.go = 'nowhere-at-all';
      assert.match(faults(flow), new RegExp(`of "q${String(at)}" goes to "nowhere-at-all"`));
      last.go = 'q0';
      assert.match(faults(flow), /circle: q0 → .*→ q0|circle: q0 → q0/);
      last.go = 'end';
      delete last.unsure;
      assert.match(faults(flow), new RegExp(`"q${String(at)}" must have one answer`));
    }),
    { numRuns: 20 },
  );
});
