import { h, render } from 'preact';
import CouncilFinder, { type FinderProps } from './CouncilFinderIsland.tsx';

/** Draws the finder in the element that has what it needs in `data-finder`. */
export function drawFinder(): void {
  const place = document.querySelector<HTMLElement>('[data-finder]');
  if (!place) return;
  render(h(CouncilFinder, JSON.parse(place.dataset['finder'] ?? '') as FinderProps), place);
}
