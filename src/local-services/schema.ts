import { z } from 'zod';
import { file, folder, type ContentOf } from '../authoring/content-files.ts';
import {
  line,
  lineUpTo,
  listOf,
  nations,
  oneOf,
  role,
  settings,
  webAddress,
} from '../authoring/fields.ts';
import { checkedAtSource } from '../facts/schema.ts';
import { channelSchema } from '../helplines/schema.ts';

/** What a service for a place is, in the order in which a council's page shows them. */
export const localKinds = [
  'domestic abuse',
  'support for parents',
  'family hub',
  'contact centre',
  'support for children',
  'own behaviour',
] as const;

/** Whom it helps. "Both" parents are women and men. */
export const localPeople = ['women', 'men', 'children'] as const;

/** A service for one or more councils' areas. One file each. */
export const localServiceSchema = settings({
  name: line('the service’s own name'),
  kind: oneOf(localKinds),
  /** Files in content/councils: its page is where the service is shown. */
  councils: listOf(line('the name of a file in content/councils'), 'a list of councils').min(1, {
    error: 'at least one council whose area it serves',
  }),
  helps: listOf(oneOf(localPeople), 'a list of whom it helps: women, men, children').min(1, {
    error: 'at least one of: women, men, children',
  }),
  inShort: lineUpTo(80, 'who it is for, in a few words'),
  runBy: line('who runs it').optional(),
  /** Who keeps this file correct. */
  owner: role.default('safeguarding lead'),
  website: webAddress.optional(),
  /** Where somebody read that it is there, and for which places and people. */
  read: checkedAtSource,
  /** As those of a helpline: each with its own hours, sources and traces. */
  channels: z.array(channelSchema, { error: 'a list of ways to reach the service, or []' }),
}).refine(({ website, channels }) => website !== undefined || channels.length > 0, {
  path: ['website'],
  error: 'its website, or a way to reach it in "channels"',
});
export type LocalService = z.infer<typeof localServiceSchema>;

/** A way to find a service anywhere in a nation: a helpline that is known, or a list on the web. */
const route = settings({
  nations,
  /** What it finds, in a few words. */
  finds: lineUpTo(80, 'what it finds, in a few words'),
  /** The name of a file in content/helplines: its number stands in that file alone. */
  helpline: line('the name of a file in content/helplines').optional(),
  name: line('the name of the list, such as Women’s Aid Directory').optional(),
  website: webAddress.optional(),
  /** Where somebody read the address. */
  read: checkedAtSource.optional(),
  owner: role.default('safeguarding lead'),
}).refine(
  ({ helpline, name, website, read }) =>
    helpline === undefined
      ? name !== undefined && website !== undefined && read !== undefined
      : name === undefined && website === undefined && read === undefined,
  {
    error: 'either "helpline", or "name", "website" and "read"',
  },
);
export type LocalRoute = z.infer<typeof route>;

export const localServiceFiles = {
  localServices: folder('local-services', localServiceSchema),
  /** The ways to find one that are shown at every council of a nation, in this order. */
  localRoutes: file(
    'local-routes.yaml',
    z.array(route, { error: 'a list of ways to find a service, or []' }),
  ),
};
export type LocalServiceContent = ContentOf<typeof localServiceFiles>;
