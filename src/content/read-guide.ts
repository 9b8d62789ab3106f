import { ContentFault, faultInWords } from '../authoring/content-fault.ts';
import { frontMatterIn } from '../authoring/front-matter.ts';
import { componentsIn } from '../authoring/mdx-usage.ts';
import { plainText } from '../authoring/plain-text.ts';
import { readYaml } from '../authoring/read-yaml.ts';
import type { Guide } from '../guides/guide.ts';
import { guideSchema } from '../guides/schema.ts';
import { guideAddress } from '../site/addresses.ts';

/**
 * Reads one guide: its front matter, checked against the schema, and the components it uses.
 *
 * @param name its path below the folder of guides
 * @param file its path in the project, for messages
 * @throws ContentFault with what is wrong
 */
export function readGuide(
  name: string,
  text: string,
  file: string,
): Omit<Guide, 'facts' | 'isEnglish'> {
  const mdx = plainText(text, file);
  const front = frontMatterIn(mdx);
  if (!front) throw new ContentFault(withoutMatter(file, mdx.split('\n')));
  const { whole, matter } = front;
  // An empty line replaces the first "---", so that line numbers stay right.
  const data = readYaml(`\n${matter}`, file, guideSchema);
  const id = name.slice(0, -'.mdx'.length).replace(/\/index$/, '');
  const uses = componentsIn(mdx.slice(whole.length), file, whole.split('\n').length);
  return { id, file, address: guideAddress(id), data, mdx, uses };
}

/** What is wrong with a guide whose settings have not a line of three hyphens before and after them. */
function withoutMatter(file: string, lines: readonly string[]): string {
  const begun = lines[0] === '---' ? 1 : 0;
  const isSetting = (line: string): boolean => /^([\w-]+:|\s|- |#|$)/.test(line);
  const next = begun ? lines.findIndex((line, at) => at > 0 && !isSetting(line)) : 0;
  return faultInWords(file, {
    line: next + 1 || lines.length,
    what: begun
      ? 'the settings of the page have no end.'
      : 'the page does not begin with its settings.',
    found: lines[next]?.trim() ?? 'nothing',
    wanted: begun
      ? 'a line --- before this one, right after the settings'
      : 'a line --- before the settings, and nothing before it: see docs/tasks/add-a-page.md',
  });
}
