import { expect, test, type Page } from '@playwright/test';
import { directChannel } from '../src/helplines/contact-links.ts';
import { briefHours } from '../src/helplines/describe-hours.ts';
import { clockAt, closingOn, openingAt } from './opening-words.ts';
import { content, wordsOf } from './site-pages.ts';

/** The day before a holiday, after which offices stay shut for days. */
const christmasEve = '2026-12-24';

/**
 * A page whose box names a helpline which shuts that day, and the moment at which it shuts. The
 * first that a page names can stand in the row at its top instead.
 */
const [named] = content.guides.flatMap(({ address, data }) =>
  data.talk.slice(1).flatMap((id) => {
    const helpline = content.helplines.get(id);
    const channel = helpline && directChannel(helpline.channels);
    const shuts = channel && closingOn(christmasEve, channel, helpline);
    return shuts ? [{ address, helpline, channel, shuts }] : [];
  }),
);
if (!named) throw new Error('No page names a line that shuts on that day.');
const { address, helpline, channel, shuts } = named;

const words = wordsOf('talk');
const box = (page: Page) => page.getByRole('complementary', { name: words.heading });
/** The entry for that helpline in the box. */
const line = (page: Page) =>
  box(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(helpline.name, { exact: true }) });

test('it says what should be open at this minute, and what time it goes by', async ({ page }) => {
  const before = new Date(shuts.getTime() - 30_000);
  await page.clock.install({ time: before });
  await page.goto(address);
  await expect(line(page)).toContainText(wordsOf('opening').open);
  await expect(box(page)).toContainText(clockAt(before));
  const more = box(page).getByRole('link', { name: words.more });
  const place = await more.boundingBox();
  // It must change on time, not a minute late: the page's clock is 30 seconds before the hour.
  await page.clock.runFor(31_000);
  await expect(line(page)).toContainText(openingAt(shuts, channel, helpline));
  expect(await more.boundingBox()).toEqual(place);
});

test('by a clock that is years wrong, nothing is said to be open or shut', async ({ page }) => {
  const wrong = new Date('2031-11-24T12:00:00Z');
  await page.clock.setFixedTime(wrong);
  await page.goto(address);
  await expect(line(page)).toContainText(wordsOf('opening').old);
  for (const said of [wordsOf('opening').open, wordsOf('contact').atAnyHour]) {
    await expect(box(page)).not.toContainText(said);
  }
  await expect(box(page)).toContainText(clockAt(wrong));
});

test('a laptop has numbers to read, in the box and in the questions; a phone calls', async ({
  page,
  browser,
}) => {
  const pages = [address, '/talk/', '/children/what-happens-next/'];
  const calls = 'a:is([href^="tel:"], [href^="sms:"])';
  const childline = directChannel(content.helplines.get('childline')?.channels ?? []);
  const number = childline?.address ?? 'no number';
  for (const path of pages) {
    await page.goto(path);
    await expect(box(page).getByText(number, { exact: true })).toBeVisible();
    await expect(page.locator(calls)).toHaveCount(0);
  }
  const phone = await browser.newPage({ hasTouch: true, isMobile: true });
  for (const path of pages) {
    await phone.goto(new URL(path, page.url()).href);
    await expect(box(phone).getByRole('link', { name: number })).toHaveAttribute(
      'href',
      `tel:${number.replaceAll(' ', '')}`,
    );
    expect(await phone.locator(calls).count()).toBeGreaterThan(2);
  }
  await phone.close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the hours are there in words, and every number can be pressed', async ({ page }) => {
    await page.goto(address);
    await expect(line(page)).toContainText(briefHours(channel, wordsOf('contact')));
    const number = line(page).getByRole('link', {
      name: `${wordsOf('contact').call} ${channel.address}, ${helpline.name}`,
    });
    await expect(number).toHaveAttribute('href', `tel:${channel.address.replaceAll(' ', '')}`);
    await expect(line(page)).not.toContainText(wordsOf('opening').open);
  });
});
