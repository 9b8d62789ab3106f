import type { FinderProps } from './CouncilFinderIsland.tsx';

/*
 * Starts the finder without the code that Astro would put in the page to start an island: that is
 * 1,700 bytes of the 16,000 that the page may have. The finder itself is fetched after the page.
 */
async function start(place: HTMLElement): Promise<void> {
  const [{ h, render }, { default: CouncilFinder }] = await Promise.all([
    import('preact'),
    import('./CouncilFinderIsland.tsx'),
  ]);
  render(h(CouncilFinder, JSON.parse(place.dataset['finder'] ?? '') as FinderProps), place);
}

const place = document.querySelector<HTMLElement>('[data-finder]');
if (place) void start(place);
