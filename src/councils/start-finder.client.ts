/*
 * Starts the finder without the code that Astro would put in the page to start an island: that is
 * 1,700 bytes of the 16,000 that the page may have. The finder itself is fetched after the page.
 */
void import('./draw-finder.ts').then(({ drawFinder }) => drawFinder());
