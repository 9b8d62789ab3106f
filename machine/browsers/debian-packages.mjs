/**
 * The Debian packages that the tests still lack. Without a font, pages render as blank boxes,
 * so one comes along with any browser.
 * @param {{ chromium: boolean, firefox: boolean, webkitDriver: boolean, xvfb: boolean }} here
 * @returns {string[]}
 */
export function debianPackagesFor(here) {
  const missing = [
    ...(here.chromium ? [] : ['chromium']),
    ...(here.firefox ? [] : ['firefox-esr']),
    ...(here.webkitDriver ? [] : ['webkit2gtk-driver']),
    ...(here.xvfb ? [] : ['xvfb']),
  ];
  return missing.length > 0 ? [...missing, 'fonts-dejavu-core'] : [];
}
