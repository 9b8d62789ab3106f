import type { Reply } from './ask.ts';
import type { Fault } from './fault.ts';
import { watchingFaults } from './watching-headers.ts';

/**
 * What is wrong with an answer that should lead on to another address.
 *
 * @param from the address that was asked for
 * @param to the one that it should lead to
 */
export function redirectFaults(reply: Reply, from: URL, to: URL): Fault[] {
  const { status, headers } = reply;
  const location = URL.parse(headers['location'] ?? '', from);
  const leads = status >= 300 && status < 400 && location !== null;
  const say = leads ? whereTo(location, to) : whereNot(status, from, to);
  return [
    ...(say === null ? [] : [{ kind: 'addresses' as const, say }]),
    ...watchingFaults(headers),
  ];
}

function whereTo(location: URL, to: URL): string | null {
  if (location.href === to.href) return null;
  return location.protocol === 'http:' && to.protocol === 'https:'
    ? `It leads to ${location.href}, which has no https, in place of ${to.href}.`
    : `It leads to ${location.href}, in place of ${to.href}.`;
}

function whereNot(status: number, from: URL, to: URL): string {
  if (from.protocol !== to.protocol) {
    return (
      `Without https the host answers itself (${String(status)}), where it should lead to ${to.href}. ` +
      'Somebody on the way can read along.'
    );
  }
  return status === 200
    ? 'Without its last slash the address shows a page, where it should lead to the address with the slash: the links in it may not work.'
    : `Without its last slash the address leads nowhere (${String(status)}): people who type it find nothing.`;
}
