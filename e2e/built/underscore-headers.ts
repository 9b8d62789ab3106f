/** A block of a _headers file: the paths it is for, what it takes away, and what it sets. */
interface Block {
  readonly path: string;
  readonly removed: string[];
  readonly set: [name: string, value: string][];
}

/** Reads a _headers file as both hosts do. Throws on a line that is none of the kinds they name. */
function read(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      blocks.push({ path: line, removed: [], set: [] });
      continue;
    }
    const [, removed, name, value] = /^(?:! ([\w-]+)|([\w-]+): (.+))$/.exec(line) ?? [];
    const block = blocks.at(-1);
    if (!block) throw new Error(`a header before any path: ${line}`);
    if (removed !== undefined) block.removed.push(removed);
    else if (name !== undefined && value !== undefined) block.set.push([name, value]);
    else throw new Error(`neither a path nor a header: ${line}`);
  }
  return blocks;
}

const literal = (text: string): string => text.replaceAll(/[/\\^$*+?.()|[\]{}]/g, '\\$&');

/** Headers as a host sends them: whatever the letters of a name are, it is one header. */
type Sent = Record<string, string>;

/** How a host that reads _headers comes to the headers for an address that was asked for. */
export type HostRules = (text: string, path: string) => Sent;

/**
 * Cloudflare Pages, as its documentation says (pages/configuration/headers) and as the part of it that
 * is published does (workers-sdk, pages-shared/asset-server): "*" is any text, every block that
 * matches is used in order, a header that is set again is joined with a comma, and "!" takes away.
 */
export const cloudflare: HostRules = (text, path) => {
  const sent: Sent = {
    'access-control-allow-origin': '*',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=0, must-revalidate',
  };
  const ours = new Set<string>();
  for (const block of read(text)) {
    const pattern = new RegExp(`^${block.path.split('*').map(literal).join('.*')}$`);
    if (!pattern.test(path)) continue;
    for (const name of block.removed) Reflect.deleteProperty(sent, name.toLowerCase());
    for (const [name, value] of block.set.map(
      ([each, said]) => [each.toLowerCase(), said] as const,
    )) {
      const before = ours.has(name) ? sent[name] : undefined;
      sent[name] = before === undefined ? value : `${before}, ${value}`;
      ours.add(name);
    }
  }
  return sent;
};

/**
 * Netlify, as the parts of it that are published do (netlify/build, headers-parser; netlify/cli): a
 * line without a colon is passed over, "*" as a part of its own may also be nothing, capitals in a
 * path do not matter, and of two blocks that set a header the later one wins. Its documentation says
 * nothing about two blocks.
 */
export const netlify: HostRules = (text, path) => {
  const sent: Sent = { 'cache-control': 'public, max-age=0, must-revalidate' };
  for (const { path: wanted, set } of read(text)) {
    const parts = wanted.split('/').filter((part) => part !== '');
    const pattern = parts.map((part) => (part === '*' ? '?(.*)' : literal(part))).join('/');
    if (!new RegExp(`^/${pattern}/?$`, 'iu').test(path)) continue;
    for (const [name, value] of set) sent[name.toLowerCase()] = value;
  }
  return sent;
};
