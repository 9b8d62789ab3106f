import type { Content } from '../content/content.ts';
import { phonesOf } from '../councils/numbers.ts';
import type { Council } from '../councils/schema.ts';
import { checkDays, licence, readAt } from './feed-parts.ts';

/**
 * What the values mean that a program could misread. Part of the feed, so that it cannot get lost.
 */
const meanings = {
  department:
    'The council, or in Northern Ireland the health and social care trust, whose children’s services work where the child lives.',
  ask: 'England: ask for children’s services. Wales: social services, the children’s team. Scotland: social work. Northern Ireland: the Gateway team.',
  number:
    'office, outOfHours and professionals are null where we have not checked a number. That never means that there is none. One number in office and outOfHours is for day and night.',
  hours:
    'When the number is answered, in London: "always", ranges within a day, or null where we have not read it. Offices shut on bank holidays.',
  then: 'What to do once it answers.',
  shared: 'true: one team answers for several councils. Say where the child lives.',
  website: 'From a public list. We have not opened it.',
  days: 'from and until are the first and the last day, both included, in London. null: no day is known.',
  becomes: 'Who has the duty after "until".',
  districts:
    'Those under a council of another name, by the code of the Office for National Statistics. Everywhere else the district and the department are one council.',
  areas:
    'Which departments a postcode area touches, or in Northern Ireland a postcode district. A postcode alone may lie in any of them: ask.',
  assurance: 'read: on an official page or its own. second-hand: elsewhere, or on an old page.',
  checkBy: 'The day by which we look again. After it, treat the number with doubt.',
  null: 'There is nothing to say: there is no such thing, or we have not read it.',
} as const;

/** One row. What an author left out is null here, so that every row has every field. */
function row(id: string, council: Council, sources: Content['sources']) {
  const phone = (one: Council['office']) =>
    one
      ? {
          number: one.number,
          hours: one.hours ?? null,
          then: one.then ?? null,
          shared: one.shared ?? false,
          read: readAt(one.read, sources),
        }
      : null;
  const { name, official, otherNames, gss, nation, kind, website, govukSlug } = council;
  return {
    ...{ id, name, official, otherNames, gss: gss ?? null, nation, kind, website },
    govukSlug: govukSlug ?? null,
    office: phone(council.office),
    outOfHours: phone(council.outOfHours),
    professionals: phone(council.professionals),
    from: council.from ?? null,
    until: council.until ?? null,
    becomes: council.becomes ?? [],
    owner: council.owner,
  };
}

/**
 * All councils, the districts they serve and when, and the postcode areas they touch, as one document
 * for other programs, which docs/open-data.md describes. It does not say when it was built, so the
 * same content always gives the same file.
 */
export function councilsFeed({
  councils,
  districts,
  areas,
  sources,
  site,
}: Pick<Content, 'councils' | 'districts' | 'areas' | 'sources' | 'site'>) {
  const checks = [...councils.values()].flatMap(phonesOf).map(({ read }) => read);
  return {
    version: '1.0',
    title: 'Children’s services departments of the United Kingdom, and where each works',
    about: `${site.site.address}/about/data/`,
    licence,
    credits:
      'Names, websites and which council serves a district come from public lists. Codes are those of the Office for National Statistics.',
    language: 'en-GB',
    timeZone: 'Europe/London',
    ...checkDays(checks),
    meanings,
    departments: [...councils].map(([id, council]) => row(id, council, sources)),
    districts: Object.entries(districts).map(([code, { name, councils: dated }]) => ({
      code,
      name,
      departments: dated.map(({ is, from, until }) => ({
        id: is,
        from: from ?? null,
        until: until ?? null,
      })),
    })),
    areas,
  };
}
