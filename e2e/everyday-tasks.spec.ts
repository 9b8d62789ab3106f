import { expect, test, type Locator, type Page } from '@playwright/test';
import { settings } from './site-pages.ts';
import { whileChecked } from './while-checked.ts';

// What people come for, walked from the home page on a phone. A task is easy if it takes at most
// two presses, and at most one screen of scrolling in all.

const screen = { width: 360, height: 740 };

/** A press on the way: a link, a button or a fold, found by its words. */
type Press = (page: Page) => Locator;

const row =
  (words: RegExp): Press =>
  (page) =>
    page.getByRole('main').getByRole('link', { name: words }).first();
const bar =
  (words: string): Press =>
  (page) =>
    page.getByRole('banner').getByRole('link', { name: words, exact: true });
const tick =
  (words: RegExp): Press =>
  (page) =>
    page.getByRole('main').getByLabel(words);
const says =
  (words: RegExp): Press =>
  (page) =>
    page.getByRole('main').getByText(words).filter({ visible: true }).first();
const call =
  (number: string): Press =>
  (page) =>
    page.locator(`a[href="tel:${number}"]`).filter({ visible: true }).first();

const meeting = row(/meeting or a mediator/i);
const afraid = row(/afraid of my partner or ex/i);
const child = row(/worried about a child/i);

interface Task {
  readonly wants: string;
  readonly presses: readonly Press[];
  readonly finds: Press;
}

const tasks: readonly Task[] = [
  {
    wants: '999',
    presses: [],
    // A service may have decided that 999 is there to read, and cannot be pressed by a slip.
    finds: settings.danger.press999
      ? call('999')
      : (page) => page.getByRole('banner').getByText('999'),
  },
  { wants: '999 without speaking', presses: [bar('I cannot speak')], finds: says(/press 55/) },
  { wants: 'a number for a woman', presses: [bar('Talk')], finds: call('08082000247') },
  { wants: 'a number for a man', presses: [bar('Talk')], finds: call('08088010327') },
  { wants: 'Childline', presses: [row(/under 18/i)], finds: call('08001111') },
  { wants: 'Samaritans', presses: [bar('Talk')], finds: call('116123') },
  {
    wants: 'whether they will take my children',
    presses: [child, row(/take my children/i)],
    finds: says(/so that they can stay together/),
  },
  {
    wants: 'what must be passed on',
    presses: [meeting],
    finds: says(/the council knows/),
  },
  { wants: 'help when afraid of them', presses: [afraid], finds: call('08082000247') },
  {
    wants: 'how long a first meeting is',
    presses: [meeting, row(/first meeting/i)],
    finds: says(/45 minutes/),
  },
  {
    wants: 'separate rooms',
    presses: [afraid, row(/to meet a mediator/i)],
    finds: says(/separate rooms/i),
  },
  {
    wants: 'to say no',
    presses: [meeting, row(/say no|not right/i)],
    finds: says(/You can say no/),
  },
  { wants: 'what it costs', presses: [meeting, row(/costs/i)], finds: says(/£120/) },
  {
    wants: 'to ask about the letter to my ex',
    presses: [afraid, row(/to meet a mediator/i)],
    finds: says(/ask at the start what it will say/),
  },
  {
    wants: 'to know what to do when reported',
    presses: [row(/said something about me/i)],
    finds: says(/ask what the worry is/),
  },
  {
    wants: 'how fast it goes after a call',
    presses: [child, row(/children’s services do/i)],
    finds: says(/one working day/),
  },
  {
    wants: 'what to do when a child told me something',
    presses: [child, row(/child tells you/i)],
    finds: says(/Listen calmly/),
  },
  {
    wants: 'what Leave does',
    presses: [row(/About leaving|Try it once/i)],
    finds: says(/history/),
  },
  {
    wants: 'whom to write to, without speaking',
    presses: [bar('Talk'), tick(/lines I can write to/i)],
    finds: says(/chat/i),
  },
];

/** Scrolls until a place can be seen above the exit, and gives how many screens that took. */
async function screensTo(place: Locator): Promise<number> {
  await expect(place).toBeVisible();
  return place.evaluate((element) => {
    const exit = document.querySelector('[data-leave]');
    const free = exit?.getBoundingClientRect().top ?? innerHeight;
    const { top, bottom } = element.getBoundingClientRect();
    // A long paragraph counts as found where it begins.
    const wanted = Math.min(bottom, top + 60) - free;
    if (wanted > 0) scrollBy({ top: wanted, behavior: 'instant' });
    return Math.max(0, wanted) / free;
  });
}

test.describe('from the home page of a phone', () => {
  test.use({ viewport: screen, hasTouch: true, isMobile: true });

  for (const { wants, presses, finds } of tasks) {
    test(`whoever wants ${wants} has it in two presses and one screen`, async ({ page }) => {
      await page.clock.setFixedTime(whileChecked);
      await page.goto('/');
      let screens = 0;
      for (const press of presses) {
        const pressed = press(page);
        screens += await screensTo(pressed);
        const leadsTo = await pressed.getAttribute('href');
        await pressed.tap();
        // Only a page that has loaded has gone to the part that the link names.
        if (leadsTo !== null) await page.waitForURL(new URL(leadsTo, page.url()).href);
      }
      screens += await screensTo(finds(page));
      expect(presses.length).toBeLessThanOrEqual(2);
      expect(screens).toBeLessThanOrEqual(1);
    });
  }
});
