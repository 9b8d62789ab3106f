import { expect, test } from '@playwright/test';
import { dayAfter } from '../src/time/days.ts';
import { momentOf } from '../src/time/london-time.ts';
import { content, wordsOf } from './site-pages.ts';

const { changed, someChanged, heading, how } = wordsOf('sources');

/** When the facts on each page are next due to be checked: fact by fact, then in date order. */
const checks = content.guides.map(({ address, facts }) => {
  const days = facts.map((fact) => content.facts.get(fact)?.checkBy ?? '');
  return { address, days, compareText: [...new Set(days)].toSorted() };
});
const page = checks.find(({ compareText }) => compareText.length > 1);
if (!page) throw new Error('No page has facts that are to be checked on different days.');
const { address, days } = page;
const [due = '', later = ''] = page.compareText;

/** A time in London on the last day before any fact on the page goes out of date, or days later. */
function inLondonAt(time: string, daysAfter = 0): Date {
  const at = momentOf({ day: dayAfter(due, daysAfter), time });
  if (!at) throw new Error(`There is no ${time} in London on that day.`);
  return at.moment;
}

test('until the day by which it is to be checked, no fact is said to be old', async ({
  page: reader,
}) => {
  await reader.clock.setFixedTime(inLondonAt('12:00'));
  await reader.goto(address);
  await expect(reader.getByRole('heading', { name: heading })).toBeVisible();
  await expect(reader.getByText(changed)).toHaveCount(0);
  await expect(reader.getByText(someChanged)).toHaveCount(0);
});

test('a fact past its day says so, on the fold, in the list, at its mark and in the note', async ({
  page: reader,
}) => {
  await reader.clock.setFixedTime(inLondonAt('12:00', 1));
  await reader.goto(address);
  const list = reader.getByRole('region', { name: heading });
  const fold = list.locator('details');
  await expect(fold.locator('summary').getByText(someChanged)).toHaveCount(1);
  await expect(fold).not.toHaveAttribute('open');
  await fold.locator('summary').click();
  const sources = list.getByRole('listitem');
  const checkedBy = (day: string) =>
    sources.filter({ has: reader.locator(`time[data-check-by="${day}"]`) });
  await expect(checkedBy(due).filter({ hasText: changed })).not.toHaveCount(0);
  await expect(checkedBy(due).filter({ hasNotText: changed })).toHaveCount(0);
  await expect(checkedBy(later)).not.toHaveCount(0);
  await expect(checkedBy(later).filter({ hasText: changed })).toHaveCount(0);
  // A mark may be in something folded, or the facts may be those of the answer.
  await reader.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  const opener = reader.getByRole('main').locator('button[data-old]').first();
  const line = reader.locator('.answer-from').filter({ has: reader.locator('button[data-old]') });
  if ((await line.count()) > 0) await expect(line).toContainText(changed);
  else await expect(opener).toHaveAccessibleName(new RegExp(`^${how}: .*${changed}$`));
  await opener.click();
  await expect(reader.getByRole('dialog', { name: how })).toContainText(changed);
  expect(days).toContain(due);
});

test.describe('on a device where it is tomorrow already', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' });

  test('the day in London counts', async ({ page: reader }) => {
    await reader.clock.setFixedTime(inLondonAt('22:00'));
    await reader.goto(address);
    await expect(reader.getByRole('heading', { name: heading })).toBeVisible();
    await expect(reader.getByText(someChanged)).toHaveCount(0);
    await reader.clock.setFixedTime(inLondonAt('00:30', 1));
    await reader.reload();
    await expect(reader.getByText(someChanged)).toBeVisible();
  });
});
