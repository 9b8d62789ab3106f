import { expect, test, type Page } from '@playwright/test';
import { islandWith } from './island.ts';
import { settings, wordsOf } from './site-pages.ts';

const address = '/children/what-happens-next/all/';
const words = wordsOf('clock');
const { notLaw, noWait, unconfirmed } = wordsOf('referral');
const { parentMayCallFirst, parentCallsBy, confirmed } = settings.referral;
const day = (page: Page) => page.getByLabel(words.day, { exact: true });
const time = (page: Page) => page.getByLabel(words.time, { exact: true });
const clock = (page: Page) => islandWith(page, day(page));
const lines = (page: Page) => clock(page).getByRole('status').getByRole('listitem');

/** Opens the page at a given moment, and fills in when the mediator was told. */
async function tell(page: Page, moment: string, told: string, at = ''): Promise<void> {
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(address);
  await day(page).fill(told);
  await time(page).fill(at);
}

// The next working day after Christmas Eve is five days later, but the next morning is on
// Christmas Day.
const morning = { words: '10am on Friday 25 December 2026', datetime: '2026-12-25T10:00+00:00' };
const hasMorning = parentMayCallFirst && parentCallsBy === '10am-next-morning';
const sameDay = parentMayCallFirst && parentCallsBy === 'same-day';
const [sameDayBegins = ''] = words.windowSameDay
  .replace('{service}', settings.service.name)
  .split('{');
const window = hasMorning ? morning.words : sameDay ? sameDayBegins : words.none;
const decision = words.decision
  .replace('{told}', 'Thursday 24 December 2026')
  .replace('{at}', 'Tuesday 29 December 2026');

for (const timezoneId of ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles']) {
  test.describe(`on a device set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('told on Thursday 24 December 2026 at 3pm', async ({ page }) => {
      await tell(page, '2026-12-24T15:05:00Z', '2026-12-24', '15:00');
      const all = [`${words.now} ${words.open}`, window, decision, words.later];
      await expect(lines(page)).toContainText(all);
      const dates = await lines(page)
        .getByRole('time')
        .evaluateAll((all) => all.map((each) => each.getAttribute('datetime')));
      const decided = ['2026-12-24', '2026-12-29'];
      expect(dates).toEqual(hasMorning ? [morning.datetime, ...decided] : decided);
      const rules = hasMorning || sameDay ? 1 : 0;
      await expect(lines(page).filter({ hasText: notLaw })).toHaveCount(rules);
    });

    test('on Christmas Day the offices are shut, and nobody is told to wait', async ({ page }) => {
      await tell(page, '2026-12-25T11:00:00Z', '2026-12-24', '15:00');
      await expect(lines(page).filter({ hasText: `${words.now} ${words.shut}` })).toHaveCount(1);
      const past = lines(page).filter({ hasText: words.past });
      await expect(past).toHaveCount(hasMorning || sameDay ? 1 : 0);
    });
  });
}

test('the mediator is to be asked for as long as the service has not confirmed its window', async ({
  page,
}) => {
  await tell(page, '2026-11-24T12:00:00Z', '2026-11-24');
  const ask = lines(page).filter({ hasText: unconfirmed });
  await expect(ask).toHaveCount(confirmed ? 0 : 1);
});

test('at the end of the working day it names the other team, within the minute', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T16:29:30Z') });
  await page.goto(address);
  await expect(clock(page)).toContainText(words.open);
  await page.clock.runFor(61_000);
  await expect(clock(page)).toContainText(words.shut);
});

test('it says what cannot be used, and keeps all that was typed', async ({ page }) => {
  await tell(page, '2026-11-24T12:00:00Z', '', '10:00');
  const status = clock(page).getByRole('status');
  await expect(status).toHaveText(words.faults['no-day']);
  await day(page).fill('2031-01-01');
  await expect(status).toHaveText(words.faults['far-day']);
  await expect(time(page)).toHaveValue('10:00');
  await day(page).fill('2027-03-28');
  await time(page).fill('01:30');
  await expect(status).toHaveText(words.faults['left-out-hour']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the rule is there in words, with no field that does nothing', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(noWait)).toBeVisible();
    await expect(day(page)).toHaveCount(0);
    await expect(page.getByText(notLaw)).toBeVisible();
  });
});
