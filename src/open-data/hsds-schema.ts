import { z } from 'zod';

/**
 * The part of Open Referral's HSDS that we publish. Field names, types and required fields are those
 * of the UK profile of HSDS 3.0 (OpenReferralUK/uk-profile) or, for a helpline's numbers, which that
 * profile has no fields for, of HSDS 3.0 to 3.2 itself (openreferral/specification), both as of
 * November 2026. Fields that are not listed here are refused, so that a misspelt name is found.
 */

const id = z.uuid();
const text = z.string().min(1);
const day = z.iso.date();
const clock = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
const link = z.url({ protocol: /^https$/ });
/** A list that is not empty: the UK profile asks us to leave out every field without a value. */
const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);

export const schedule = z
  .strictObject({
    id,
    freq: z.literal('WEEKLY'),
    byday: z.string().regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/),
    opens_at: clock,
    closes_at: clock,
    valid_from: day,
    valid_to: day,
    attending_type: text,
    description: text,
    notes: text,
  })
  .refine(({ opens_at, closes_at }) => opens_at < closes_at)
  .refine(({ valid_from, valid_to }) => valid_from <= valid_to);
export type Schedule = z.infer<typeof schedule>;

const organization = z.strictObject({ id, name: text, description: text });

const attribute = z.strictObject({
  id,
  link_id: id,
  link_type: text,
  taxonomy_term_id: id,
  /** HSDS calls the term `name` and the UK profile calls it `term`, so we give both. */
  taxonomy_term: z.strictObject({ id, name: text, term: text, description: text, taxonomy: text }),
});

/** The fields of a service in a list: only the single-valued ones. */
const listed = {
  id,
  organization_id: id,
  name: text,
  description: text,
  url: link,
  email: z.email().optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  assured_date: day.optional(),
  organization,
};
export const listedService = z.strictObject(listed);

export const wholeService = z.strictObject({
  ...listed,
  eligibility_description: text,
  interpretation_services: text.optional(),
  schedules: some(schedule).optional(),
  service_areas: some(z.strictObject({ id, name: text })),
  languages: some(z.strictObject({ id, name: text, code: text.optional() })),
  phones: some(
    z.strictObject({
      id,
      number: text,
      /** As listed in RFC 6350. */
      type: z.enum(['voice', 'text', 'textphone']),
      description: text,
    }),
  ).optional(),
  contacts: some(z.strictObject({ id, name: text, email: z.email() })).optional(),
  additional_urls: some(z.strictObject({ id, label: text, url: link })).optional(),
  cost_options: some(
    z.strictObject({
      id,
      option: text,
      amount: z.literal(0).optional(),
      currency: z.literal('GBP').optional(),
      amount_description: text,
    }),
  ).optional(),
  attributes: some(attribute),
});
export type WholeService = z.infer<typeof wholeService>;

/** A page of services. We always have just one. */
export const servicePage = z.strictObject({
  total_items: z.int(),
  total_pages: z.literal(1),
  page_number: z.literal(1),
  size: z.int(),
  first_page: z.literal(true),
  last_page: z.literal(true),
  empty: z.boolean(),
  contents: z.array(listedService),
});
export type ServicePage = z.infer<typeof servicePage>;

/** What the feed says about itself. HSDS allows more fields; we added `license` and `about`. */
export const feedAbout = z.strictObject({
  version: z.literal('HSDS-UK-3.0'),
  profile: link,
  openapi_url: link,
  license: link,
  about: link,
});
export type FeedAbout = z.infer<typeof feedAbout>;
