import { sha256 } from '../../src/headers/check-inline.ts';
import { elementsBelow } from '../../src/text/elements.ts';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Fault } from './fault.ts';

/** The sources of each directive of a content security policy. */
type Policy = ReadonlyMap<string, readonly string[]>;

/**
 * The policies in a header. There are several if something on the way adds one of its own, and then a
 * browser allows only what they all allow.
 */
export const policiesIn = (header: string): Policy[] =>
  header.split(',').map(
    (policy) =>
      new Map(
        policy
          .split(';')
          .map((directive) => directive.trim().split(/\s+/))
          .map(([name = '', ...sources]) => [name.toLowerCase(), sources] as const)
          .filter(([name]) => name !== ''),
      ),
  );

/**
 * What the policy that was really sent does to a page: whether it lets the page's own scripts and styles
 * run. This is not the same as being the policy of the build: an old host file has an old one.
 *
 * @param sent the header, or undefined if there was none, which stops nothing
 * @param html the page as it was built
 */
export function stoppedIn(html: string, sent: string | undefined): Fault[] {
  if (sent === undefined) return [];
  const policies = policiesIn(sent);
  const stopped = inlineCode(html).filter(
    ({ name, text }) => !policies.every((policy) => allows(policy, `${name}-src`, text)),
  );
  const exit = stopped.some(({ text }) => isExit(text));
  const scripts = stopped.some(({ name, text }) => name === 'script' && !isExit(text));
  const styles = stopped.some(({ name }) => name === 'style');
  return [
    ...(exit
      ? [
          {
            kind: 'exit' as const,
            say:
              'The policy that is sent stops the script of “Leave this site”. The button is only a link: it ' +
              'does not clear the screen, Shift three times does nothing, and Back shows the page again.',
          },
        ]
      : []),
    ...(scripts
      ? [fault('The policy that is sent stops a script of the page: parts of it do nothing.')]
      : []),
    ...(styles
      ? [fault('The policy that is sent stops the page’s styles: it has no colours and no order.')]
      : []),
  ];
}

/** How a policy differs from the one of the build, directive by directive, in words. */
export function describePolicy(sent: string, wanted: string): string {
  const [policies, [ours = new Map<string, string[]>()]] = [policiesIn(sent), policiesIn(wanted)];
  if (policies.length > 1) {
    return 'The content security policy is sent more than once: something adds another one.';
  }
  const theirs = policies[0] ?? new Map<string, string[]>();
  const differences = [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => {
    const [want, have] = [ours.get(name), theirs.get(name)];
    if (!have) return [`${name} is missing`];
    if (!want) return [`${name} is new`];
    const more = have.filter((source) => !want.includes(source));
    const less = want.filter((source) => !have.includes(source));
    return [
      ...(more.length > 0 ? [`${name} also allows ${few(more)}`] : []),
      ...(less.length > 0 ? [`${name} does not allow ${few(less)}`] : []),
    ];
  });
  return `The content security policy is not the one of this build: ${differences.join('; ')}.`;
}

const fault = (say: string): Fault => ({ kind: 'headers', say });

/** The script of the exit is the one that looks for its links. */
const isExit = (text: string): boolean => text.includes('data-leave');

const few = (sources: readonly string[]): string =>
  sources.length > 2 ? `${sources.slice(0, 2).join(', ')} and more` : sources.join(', ');

function allows(policy: Policy, directive: string, text: string): boolean {
  const sources =
    policy.get(`${directive}-elem`) ?? policy.get(directive) ?? policy.get('default-src');
  if (!sources || sources.includes(`'${sha256(text)}'`)) return true;
  // A hash or a nonce anywhere in the list makes browsers ignore this word.
  const strict = sources.some((source) => /^'(sha\d+|nonce)-|^'strict-dynamic'/.test(source));
  return sources.includes("'unsafe-inline'") && !strict;
}

type Element = DefaultTreeAdapterTypes.Element;

/** The scripts and style sheets that stand in a page itself. */
const inlineCode = (html: string): { name: 'script' | 'style'; text: string }[] =>
  [...elementsBelow(parse(html))].flatMap((element: Element) => {
    const { tagName: name, attrs, childNodes } = element;
    if (name !== 'script' && name !== 'style') return [];
    if (attrs.some((attribute) => attribute.name === 'src')) return [];
    return [{ name, text: childNodes.map((node) => ('value' in node ? node.value : '')).join('') }];
  });
