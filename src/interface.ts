import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { line, topics as topicRules } from './logic/content-rules.ts';
import { readYaml } from './logic/read-yaml.ts';
import { readSiteSettings } from './logic/site-settings.ts';

/** Reads a file of `content/` while the site is built. */
const content = <Result>(name: string, read: (text: string, fileName: string) => Result): Result =>
  read(readFileSync(join(process.cwd(), 'content', name), 'utf8'), `content/${name}`);

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
).extend({
  foot: words('menu', 'about', 'privacy', 'accessibility', 'share'),
  talk: words('heading', 'danger', 'cannotSpeak', 'more'),
  sources: words('heading', 'checked', 'published').extend({
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
  ),
  topics: words('letters', 'type', 'hint', 'found', 'foundOne', 'none', 'seeAlso'),
  operator: words('heading', 'none', 'notUrgent'),
  referral: words(
    'parentCalls',
    'otherwise',
    'mediatorCalls',
    'notLaw',
    'unconfirmed',
    'noWait',
    'still',
  ).extend({ byWhen: words('same-day', '10am-next-morning', 'none') }),
  traces: words(
    'callList',
    'noBill',
    'sometimesBill',
    'unknownBill',
    'messages',
    'recorded',
    'recordUnknown',
    'history',
  ),
});

/** The operator's file, content/site.yaml. A fault in it stops the build. */
export const site = content('site.yaml', readSiteSettings);

/** The words around every page. */
export const say = content('interface.yaml', (text, file) => readYaml(text, file, interfaceRules));

/** The topics people come with: id and label. */
export const topics = content('topics.yaml', (text, file) => readYaml(text, file, topicRules));
