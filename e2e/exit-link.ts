/**
 * What is wrong with the exit on the page where this runs: too small, covered, off the screen, or
 * over whatever has the focus. It is passed to browsers as text, so it must not use anything
 * outside itself.
 */
export function exitFaults(): string[] {
  const faults: string[] = [];
  const exit = document.querySelector<HTMLElement>('[data-leave]');
  if (!exit) return ['there is none'];
  const box = (): DOMRect => exit.getBoundingClientRect();
  const { left, top, right, bottom, width, height } = box();
  if (height < 48 || width < 48) faults.push(`it is ${width} by ${height}`);
  const view = document.documentElement.getBoundingClientRect().width;
  if (top < 0 || left < 0 || bottom > innerHeight + 1 || right > view + 1) {
    faults.push('it is not on the screen');
  }
  for (const [x, y] of [
    [0.5, 0.5],
    [0.1, 0.2],
    [0.9, 0.8],
  ] as const) {
    const on = document.elementFromPoint(left + width * x, top + height * y);
    if (on !== exit && !exit.contains(on)) faults.push(`${on?.outerHTML ?? 'nothing'} is over it`);
  }
  for (const each of document.querySelectorAll<HTMLElement>('a, button, input, summary')) {
    if (each === exit || each.classList.contains('skip')) continue;
    each.focus();
    if (document.activeElement !== each) continue;
    const focused = each.getBoundingClientRect();
    const out = box();
    const over =
      focused.bottom > out.top + 1 &&
      focused.top < out.bottom - 1 &&
      focused.right > out.left + 1 &&
      focused.left < out.right - 1;
    if (over) faults.push(`it covers ${each.outerHTML} that has the focus`);
  }
  return faults;
}
