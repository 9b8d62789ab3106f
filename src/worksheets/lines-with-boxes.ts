/**
 * A selector for the lines of a page that get a box to tick. It is made at build, so that the script
 * stays small.
 *
 * @param under the id of the heading whose lists get boxes, up to the next heading or fold; without
 *   it, every list of the page
 */
export function linesWithBoxes(under?: string): string {
  const never = ['[data-no-box]', '.beside li'];
  if (under === undefined) return `li:not(${never.join(', ')})`;
  const heading = `[id="${under}"]`;
  const end = `${heading} ~ :is(h2, details)`;
  return `${heading} ~ * li:not(${[...never, `${end} li`, `${end} ~ * li`].join(', ')})`;
}
