/** Whether this device can probably call or text: a touch screen usually means a phone. */
export const pressCalls = (): boolean => matchMedia('(pointer: coarse)').matches;

/**
 * Turns links to numbers into plain text. A laptop cannot call: its link would do nothing, or open
 * some program on the screen. Islands do this themselves, because Preact owns the HTML it drew.
 */
export function plainNumbers(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLElement>('a:is([href^="tel:"], [href^="sms:"])')) {
    // HTML in an island's slot belongs to the page, not to Preact.
    if (link.closest('astro-island') && !link.closest('astro-slot')) continue;
    const number = document.createElement('b');
    number.className = link.className;
    // The finder knows a way of being in touch by what its element holds.
    Object.assign(number.dataset, link.dataset);
    number.append(...link.childNodes);
    link.replaceWith(number);
  }
}
