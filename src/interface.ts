import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { line, nation } from './logic/content-rules.ts';
import { identities, needs } from './logic/helpline-rules.ts';
import { tongues, ways } from './logic/ladder.ts';
import { readYaml } from './logic/read-yaml.ts';
import { bands } from './logic/saying-rules.ts';

const words = <const Key extends string>(...keys: Key[]) => {
  const each = Object.fromEntries(keys.map((key) => [key, line('a few words')]));
  return z.strictObject(each as Record<Key, z.ZodString>);
};

const interfaceRules = words(
  'skip',
  'leave',
  'leaveMenu',
  'mainMenu',
  'talkLink',
  'searchLink',
  'under18',
  'pageReviewed',
  'england',
  'wales',
  'runBy',
  'placeholder',
  'unsigned',
).extend({
  leaving: words(
    'stays',
    'more',
    'start',
    'trailIsOn',
    'change',
    'switch',
    'needsScript',
    'refused',
    'practise',
  ),
  record: words('on', 'tried', 'holds', 'fails', 'not-run', 'not-applicable'),
  foot: words('menu', 'about', 'privacy', 'accessibility', 'share'),
  talk: words('heading', 'danger', 'cannotSpeak', 'more'),
  sources: words('heading', 'all', 'checked', 'published', 'again').extend({
    changed: line('a few words'),
    sure: words('read', 'second-hand', 'unsourced'),
  }),
  contact: words(
    'phone',
    'text',
    'whatsapp',
    'webchat',
    'email',
    'bsl-video',
    'relay',
    'web-form',
    'open',
    'always',
    'unknownHours',
    'free',
    'leaves',
    'tellsOthers',
    'ask',
    'website',
    'languages',
    'interpreters',
    'interpretersUnknown',
    'whatHappens',
  ).extend({ bankHolidays: words('closed', 'unknown') }),
  opening: words('open', 'shut', 'opens', 'clock'),
  steps: words('keyLaw', 'keyUsual', 'keyUnset', 'who', 'law', 'usual', 'unset', 'ask', 'stop'),
  walkthrough: words(
    'begin',
    'beginHint',
    'whole',
    'step',
    'back',
    'again',
    'all',
    'leadsTo',
    'views',
    'talk',
    'gone',
    'print',
    'printHint',
    'printHeading',
  ),
  clock: words(
    'legend',
    'day',
    'time',
    'hint',
    'now',
    'open',
    'shut',
    'window',
    'windowSameDay',
    'past',
    'none',
    'decision',
    'decisionUnknown',
    'later',
  ).extend({
    faults: words('no-day', 'not-a-day', 'far-day', 'not-a-time', 'left-out-hour'),
  }),
  sayings: words('told', 'first', 'together', 'shuttle', 'choose', 'unsure', 'ask', 'more').extend({
    bands: words(...bands),
    meaning: words(...bands),
    narrow: words('type', 'hint', 'found', 'foundOne', 'none'),
  }),
  topics: words('letters', 'type', 'hint', 'found', 'foundOne', 'none', 'seeAlso'),
  councils: words('letters', 'see', 'or', 'from', 'until'),
  retired: words('heading', 'answer', 'goTo'),
  operator: words('heading', 'none', 'wrong', 'wrongNone', 'notUrgent'),
  referral: words(
    'parentCalls',
    'otherwise',
    'mediatorCalls',
    'notLaw',
    'unconfirmed',
    'noWait',
    'still',
  ).extend({ byWhen: words('same-day', '10am-next-morning', 'none') }),
  finder: words(
    'heading',
    'hint',
    'any',
    'need',
    'identity',
    'nation',
    'way',
    'language',
    'openNow',
    'least',
    'count',
    'countOne',
    'dropped',
    'first',
    'next',
    'more',
    'all',
  ).extend({
    needs: words(...needs),
    identities: words(...identities),
    nations: words(...nation.options),
    ways: words(...ways),
    tongues: words(...tongues),
  }),
  traces: words(
    'callList',
    'noBill',
    'callBill',
    'sometimesBill',
    'unknownBill',
    'messages',
    'messagesUnknown',
    'nameless',
    'namelessUnknown',
    'recorded',
    'recordUnknown',
    'history',
    'advice',
  ),
});

const file = 'content/interface.yaml';

/** The words around every page. */
export const say = readYaml(readFileSync(join(process.cwd(), file), 'utf8'), file, interfaceRules);
