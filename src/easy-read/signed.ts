import { createHash } from 'node:crypto';
import type { Guide } from '../guides/guide.ts';
import type { Helpline } from '../helplines/schema.ts';
import { wordsOfGuide } from '../languages/translate.ts';
import type { EasyRead, Signature } from './schema.ts';

/** What a signature covers: the pages in Easy Read, and what they are of and take their facts from. */
export interface Signable {
  readonly easyRead: ReadonlyMap<string, EasyRead>;
  readonly easyReadSigned: ReadonlyMap<string, Signature>;
  readonly facts: ReadonlyMap<string, { readonly statement: string }>;
  readonly guides: readonly (Pick<Guide, 'address' | 'mdx'> & {
    readonly data: Pick<Guide['data'], 'talk'>;
  })[];
  readonly helplines: ReadonlyMap<string, Pick<Helpline, 'name' | 'channels'>>;
}

/**
 * Whether a page in Easy Read is signed as it stands. Any change undoes that: of its words and drawings, of
 * the facts and numbers in it, or of the words of the page that it is of.
 *
 * @param id the name of its file in content/easy-read
 */
export const isSigned = (id: string, content: Signable): boolean =>
  content.easyReadSigned.get(id)?.words === hashOfEasyRead(id, content);

/** The hash by which a signature names what was read; undefined if there is no such page. */
export function hashOfEasyRead(id: string, content: Signable): string | undefined {
  const page = content.easyRead.get(id);
  return (
    page &&
    createHash('sha256')
      .update(JSON.stringify(whatIsRead(page, content)))
      .digest('hex')
  );
}

function whatIsRead(page: EasyRead, { facts, guides, helplines }: Signable): unknown[] {
  const whole = guides.find(({ address }) => address === page.of);
  const lines = [...page.lines.map(({ line: each }) => each), ...(whole?.data.talk ?? [])];
  return [
    [page.title, page.heading, page.summary],
    page.lines.map(({ heading, draw, say, facts: cited }) => [
      ...[heading, draw, say],
      cited.map((fact) => facts.get(fact)?.statement),
    ]),
    lines.map((each) => numbersOf(each === undefined ? undefined : helplines.get(each))),
    whole && wordsOfGuide(whole.mdx),
  ];
}

const numbersOf = (helpline: Pick<Helpline, 'name' | 'channels'> | undefined): unknown =>
  helpline && [
    helpline.name,
    helpline.channels.map(({ kind, address, hours, bankHolidays }) => [
      ...[kind, address, hours, bankHolidays],
    ]),
  ];
