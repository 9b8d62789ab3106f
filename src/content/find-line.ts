/**
 * Says on which line the words in question stand. Checks between files know the words and the file,
 * but no longer the line; it is found again here, for all of them.
 *
 * @param message a message that begins with the path of a file of content
 * @param textOf the text of that file
 */
export function withLine(message: string, textOf: (file: string) => string): string {
  const [, file, said = ''] =
    /^((?:[\w-]+\/)+[^:,\s]+\.(?:yaml|mdx))(: .*| (?!and ).*)/.exec(message) ?? [];
  if (file === undefined) return message;
  const lines = textOf(file).split('\n');
  const words = [...said.matchAll(/"([^"]+)"|links to (\S+),/g)].map(([, one, two]) => one ?? two);
  const places = words.map((each) => lines.findIndex((line) => stands(each ?? '', line)) + 1);
  const line = places.find((each) => each > 0);
  if (line === undefined) return message;
  const rest = message.slice(file.length);
  return `${file}, line ${String(line)}${/^(:| \()/.test(rest) ? '' : ','}${rest}`;
}

/** Whether words stand in a line, and are no part of longer ones. */
const stands = (words: string, line: string): boolean =>
  new RegExp(`(?<![\\w-])${RegExp.escape(words)}(?![\\w-])`).test(line);
