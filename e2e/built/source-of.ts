import type { HTMLElement } from 'node-html-parser';

/** The entry in a page's list of sources that a number in its words stands for. */
export const sourceOf = (number: HTMLElement, page: HTMLElement): HTMLElement | undefined =>
  page.querySelectorAll('.where ol > li')[Number(number.textContent) - 1];
