import { h, render } from 'preact';
import CouncilFinder, { type FinderProps } from './CouncilFinderIsland.tsx';

/** Draws the finder in an element that has what it needs in `data-finder`. */
export function drawFinder(place: HTMLElement): void {
  render(h(CouncilFinder, JSON.parse(place.dataset['finder'] ?? '') as FinderProps), place);
}
