/** Whether a press can call or text: where a finger is the pointer, there is usually a phone. */
export const pressCalls = (): boolean => matchMedia('(pointer: coarse)').matches;

/**
 * A laptop has nothing to call with: a link there would end nowhere, or start another program on
 * the screen. The number stays, to be read. Islands do this for themselves: what they drew must
 * not change under them.
 */
export function plainNumbers(root: ParentNode): void {
  for (const link of root.querySelectorAll('a:is([href^="tel:"], [href^="sms:"])')) {
    // What stands in an island's slot is the page's own.
    if (link.closest('astro-island') && !link.closest('astro-slot')) continue;
    const number = document.createElement('b');
    number.className = link.className;
    number.append(...link.childNodes);
    link.replaceWith(number);
  }
}
