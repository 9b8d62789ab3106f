import type { Content } from '../content/content.ts';
import type { Helpline } from '../helplines/schema.ts';
import type { WholeService } from './hsds-schema.ts';
import { schedulesOf } from './hsds-schedules.ts';
import {
  isEmail,
  channelLabel,
  unlessEmpty,
  contactFields,
  type FeedWords,
} from './hsds-contacts.ts';
import { compareText } from '../text/compare.ts';

const nationNames = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const;

/** ISO 639 codes. A language that is not listed is published without one. */
const languageCodes = new Map([
  ['English', 'en'],
  ['Welsh', 'cy'],
  ['British Sign Language', 'bfi'],
]);

function descriptionOf({ forWhom, whatHappens, passesOn, channels }: Helpline, words: FeedWords) {
  const unknown = channels.filter(({ hours }) => hours === 'unknown').map(channelLabel);
  return [
    forWhom,
    whatHappens,
    `${words.tellsOthers} ${passesOn?.say ?? words.ask}`,
    unknown.length && `Hours not known, so neither open nor shut: ${unknown.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a service helps with and whom, in our own terms: HSDS prescribes none. */
function attributesOf(
  file: string,
  { needs, identities }: Helpline,
  idOf: (name: string) => string,
) {
  const attribute = (kind: 'need' | 'audience', name: string, description: string) => {
    const id = idOf(`terms/${kind}/${name}`);
    const taxonomy = `Before you mediate: ${kind}`;
    return {
      id: idOf(`services/${file}/${kind}/${name}`),
      link_id: idOf(`services/${file}`),
      link_type: kind,
      taxonomy_term_id: id,
      taxonomy_term: { id, name, term: name, description, taxonomy },
    };
  };
  return [
    ...needs.map((name) => attribute('need', name, 'What the service helps with.')),
    ...identities.map((name) => attribute('audience', name, 'Who the service is for.')),
  ];
}

const whoRuns = ({ runBy, name }: Helpline): string => runBy ?? name;

/** Who runs a service. All services of the same people share one organisation. */
function organizationOf(
  helpline: Helpline,
  helplines: Content['helplines'],
  idOf: (name: string) => string,
): WholeService['organization'] {
  const name = whoRuns(helpline);
  const runs = [...helplines.values()].filter((other) => whoRuns(other) === name);
  return {
    id: idOf(`organizations/${name}`),
    name,
    description: runs.some(({ runBy }) => runBy)
      ? `Runs: ${runs.map((other) => other.name).join(', ')}.`
      : 'We have not read who runs this service, so its own name stands here.',
  };
}

/**
 * One service as Open Referral UK describes it. Fields without a value are left out, as that standard
 * asks; docs/open-data.md says what goes where.
 *
 * @param file the name of its file in content/helplines
 * @param idOf makes an id from a name in the feed
 */
export function hsdsService(
  file: string,
  helpline: Helpline,
  helplines: Content['helplines'],
  words: FeedWords,
  idOf: (name: string) => string,
): WholeService {
  const { channels, interpreters } = helpline;
  const own = (name: string): string => idOf(`services/${file}/${name}`);
  const checks = channels.flatMap(({ number, times }) => (times ? [number, times] : [number]));
  const [oldest] = checks.map(({ checked }) => checked).sort(compareText);
  const email = channels.find(isEmail)?.address;
  const organization = organizationOf(helpline, helplines, idOf);
  const schedules = channels.flatMap((channel) =>
    schedulesOf(channel, helpline.holidays, words, (name) =>
      own(`${channelLabel(channel)}/${name}`),
    ),
  );
  return {
    id: idOf(`services/${file}`),
    organization_id: organization.id,
    name: helpline.name,
    description: descriptionOf(helpline, words),
    url: helpline.website,
    ...(email === undefined ? {} : { email }),
    status: 'active',
    ...(oldest === undefined ? {} : { assured_date: oldest }),
    organization,
    eligibility_description: helpline.forWhom,
    ...(interpreters === 'unknown'
      ? {}
      : { interpretation_services: `Independent interpreters: ${interpreters}.` }),
    ...unlessEmpty('schedules', schedules),
    service_areas: helpline.nations.map((nation) => ({
      id: own(`area/${nation}`),
      name: nationNames[nation],
    })),
    languages: helpline.languages.map((name) => {
      const code = languageCodes.get(name);
      return { id: own(`language/${name}`), name, ...(code === undefined ? {} : { code }) };
    }),
    ...contactFields(helpline, words, own),
    attributes: attributesOf(file, helpline, idOf),
  };
}
