import { countLabel } from '../text/count-label.ts';
import { everyMinute } from '../time/every-minute.ts';
import { londonTime } from '../time/london-time.ts';
import { describeClock } from './describe-opening.ts';
import type { FinderData } from './finder-data.ts';
import { drawRung, type CardedService, type Rung } from './ladder-card.client.ts';
import { answersTo, questionAfter, questions, type Question } from './next-question.ts';
import { rank, type Service, type Wanted } from './rank.ts';

/** How many results are shown at first; a button shows the rest. */
const shownAtFirst = 3;

/**
 * Asks one thing at a time, and then ranks the lines: who to try first, and who next. Nothing chosen
 * is kept or sent. The order changes only when a choice does: each minute changes only what is said
 * of opening hours, so nothing moves under a reader's finger.
 */
function startFinder(finder: HTMLElement): void {
  const { calendar, words } = JSON.parse(finder.dataset['finder'] ?? '') as FinderData;
  const services = [...document.querySelectorAll<HTMLElement>('[data-line]')].map(
    (card): CardedService => ({
      card,
      name: card.querySelector('h3')?.textContent ?? '',
      ...(JSON.parse(card.dataset['line'] ?? '') as Omit<Service, 'name'>),
    }),
  );
  const part = <Kind extends HTMLElement = HTMLElement>(selector: string): Kind => {
    const found = finder.querySelector<Kind>(selector);
    if (!found) throw new Error(`The finder has no ${selector}.`);
    return found;
  };
  const progress = part('.progress');
  const result = part('[data-result]');
  const status = part('[role="status"]');
  const ladder = part('.ladder');
  const more = part('[data-more]');
  const write = part<HTMLInputElement>('[data-write]');
  const groups = new Map(questions.map((name) => [name, part(`[data-question="${name}"]`)]));
  const said = new Map<keyof Wanted, string>();

  let wanted: Wanted = {};
  let order: (keyof Wanted)[] = [];
  /** The questions answered so far, for "Back". */
  let asked: Question[] = [];
  let leastFirst = false;
  let rungs: readonly Rung[] = [];

  function choose(name: keyof Wanted, value: string | true | undefined, says = ''): void {
    const others = Object.fromEntries(
      Object.entries(wanted).filter(([each]) => each !== name),
    ) as Wanted;
    wanted =
      value === undefined || value === '' ? others : ({ ...others, [name]: value } as Wanted);
    order = [
      ...order.filter((each) => each !== name),
      ...(wanted[name] === undefined ? [] : [name]),
    ];
    if (says === '' || wanted[name] === undefined) said.delete(name);
    else said.set(name, says);
  }

  /** Shows a question in place of what stood there, or the results where there is none left. */
  function show(question: Question | null): void {
    for (const [name, group] of groups) group.hidden = name !== question;
    result.hidden = question !== null;
    progress.hidden = asked.length === 0;
    progress.querySelectorAll('i').forEach((dot, at) => {
      const done = question === null || at <= questions.indexOf(question);
      dot.classList.toggle('done', done);
    });
    if (question === null) {
      drawResults();
      const heading = part('[data-result] h3');
      heading.focus({ preventScroll: true });
      part('.you').scrollIntoView({ block: 'start' });
      return;
    }
    status.textContent = '';
    const answers = answersTo(question, services, wanted);
    for (const row of groups.get(question)?.querySelectorAll('button') ?? []) {
      const item = row.closest('li');
      if (item) item.hidden = row.value !== '' && !answers.includes(row.value);
      markKept(row, row.value !== '' && row.value === wanted[question]);
    }
    const group = groups.get(question);
    group?.focus({ preventScroll: true });
    (asked.length === 0 ? group : progress)?.scrollIntoView({ block: 'nearest' });
  }

  function drawResults(): void {
    const now = londonTime(new Date());
    const { results, dropped } = rank(services, wanted, order, now, calendar, leastFirst);
    // Nobody answers an email within five minutes.
    const next = wanted.way === 'write' ? words.nextToWrite : words.next;
    rungs = results.map((each, at) =>
      drawRung(each, at === 0 ? words.first : next, wanted.language, words, calendar),
    );
    for (const rung of rungs) rung.tell(now);
    ladder.replaceChildren(...rungs.slice(0, shownAtFirst).map(({ item }) => item));
    more.hidden = rungs.length <= shownAtFirst;
    const chosen = questions.flatMap((name) => said.get(name) ?? []).join(' · ');
    part('.you > span').textContent = chosen && words.you.replace('{choices}', chosen);
    const left = dropped.map((name) => said.get(name) ?? '').join(', ');
    status.textContent =
      (left && `${words.dropped.replace('{choices}', left)}. `) + countLabel(rungs.length, words);
  }

  for (const [name, group] of groups) {
    group.addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest('button') : null;
      if (!row) return;
      choose(name, row.value, row.textContent.trim());
      asked.push(name);
      const next = questionAfter(name, services, wanted);
      // An answer kept from before must not count unseen where its question is no longer asked.
      const until = next === null ? questions.length : questions.indexOf(next);
      for (const unasked of questions.slice(questions.indexOf(name) + 1, until)) {
        choose(unasked, undefined);
      }
      show(next);
    });
  }
  part('[data-back]').addEventListener('click', () => {
    const last = asked.pop();
    if (!last) return;
    choose(last, undefined);
    show(last);
  });
  part('[data-change]').addEventListener('click', () => {
    asked = [];
    show('need');
  });
  part('[data-again]').addEventListener('click', () => {
    asked = [];
    for (const name of questions) choose(name, undefined);
    show('need');
  });
  more.addEventListener('click', () => {
    const rest = rungs.slice(shownAtFirst).map(({ item }) => item);
    ladder.append(...rest);
    more.hidden = true;
    status.textContent = words.allShown.replace('{count}', String(rungs.length));
    rest[0]?.querySelector('h4')?.focus();
  });

  const way = part<HTMLSelectElement>('[data-choose="way"]');
  const redraw = (): void => {
    if (!result.hidden) drawResults();
  };
  write.addEventListener('change', () => {
    way.value = write.checked ? 'write' : '';
    choose('way', way.value, way.selectedOptions[0]?.text);
    if (write.checked && result.hidden) {
      // Whoever cannot speak sees at once whom to write to; the questions can still be answered.
      asked = ['need'];
      show(null);
    } else redraw();
  });
  // The way here from "999 without speaking" has said already that somebody cannot speak.
  const tickIfAsked = (): void => {
    if (location.hash === '#write' && !write.checked) write.click();
  };
  addEventListener('hashchange', tickIfAsked);
  for (const select of finder.querySelectorAll<HTMLSelectElement>('[data-choose]')) {
    select.addEventListener('change', () => {
      choose(
        select.dataset['choose'] as 'way' | 'language',
        select.value,
        select.selectedOptions[0]?.text,
      );
      write.checked = way.value === 'write';
      redraw();
    });
  }
  const openNow = part<HTMLInputElement>('[data-open-now]');
  openNow.addEventListener('change', () => {
    choose('openNow', openNow.checked || undefined, words.openNow);
    redraw();
  });
  const least = part<HTMLInputElement>('[data-least]');
  least.addEventListener('change', () => {
    leastFirst = least.checked;
    redraw();
  });
  // Some browsers tick a box again on Back, though the list knows nothing of it.
  const tickAsChosen = (): void => {
    write.checked = wanted.way === 'write';
    openNow.checked = wanted.openNow ?? false;
    least.checked = leastFirst;
  };
  addEventListener('pageshow', tickAsChosen);
  everyMinute((now) => {
    for (const rung of rungs) rung.tell(now);
    part('.by-clock').textContent = describeClock(now, words.opening);
  });
  finder.hidden = false;
  tickAsChosen();
  tickIfAsked();
}

/** Marks the answer that a reader gave before, so that it can be found and kept. */
function markKept(row: HTMLButtonElement, kept: boolean): void {
  if (!kept) {
    row.removeAttribute('aria-pressed');
    return;
  }
  row.setAttribute('aria-pressed', 'true');
  const fold = row.closest('details');
  if (fold) fold.open = true;
}

const finder = document.querySelector<HTMLElement>('[data-finder]');
if (finder) startFinder(finder);
