import { html, type Html } from '../../src/text/html.ts';

/** Each address that has a short number and no page any more, as src/share/schema.ts tells it. */
const gonePages = (message: string): string[] =>
  Array.from(
    message.matchAll(/"\d+" leads to (\/[\w/-]+\/), and there is no such page/g),
    ([, address = '']) => address,
  );

/** For each page that has gone, the way to the file that says where its readers are led now. */
export const waysToRetire = (message: string): Html[] =>
  gonePages(message).map(
    (address) =>
      html`<li>
        <a href="/edit?file=retired.yaml&amp;retire=${encodeURIComponent(address)}"
          >If you took ${address} down: say where its readers go now</a
        >
      </li>`,
  );

/** The list of retired addresses with one more, for somebody to put their own words in. */
export const withRetired = (list: string, address: string, since: string): string => {
  const before = list.replace(/^\[\]\s*$/m, '').trimEnd();
  return (
    `${before === '' ? '' : `${before}\n`}- address: ${address}\n  title: Where this page has gone\n` +
    `  goTo: /talk/\n  since: '${since}'\n`
  );
};
