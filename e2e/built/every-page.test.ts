import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { root } from '../../machine/cli/paths.ts';
import { readContent } from '../../src/content/read.ts';
import { directChannel } from '../../src/helplines/contact-links.ts';
import { neutralName } from '../../src/site/names.ts';
import {
  builtPages,
  everyPage,
  isFirstPage,
  languageOf,
  only,
  publishedFiles,
  textOf,
  type BuiltPage,
} from './built-pages.ts';

const { site: settings, helplines } = readContent(root);
const saidIn = new Map(
  [...new Set(everyPage.map(languageOf))].map((tag) => {
    const whole = tag === 'cy' ? readContent(root, new Map(), tag) : readContent(root);
    return [tag, whole.say] as const;
  }),
);
/** The name in each tab: that of this copy, and the one that the project is shipped with. */
const [own, ours] = [neutralName(settings), 'Before you mediate'];
const childline = helplines.get('childline');
const childlinePhone = childline && directChannel(childline.channels)?.address;
assert.ok(childline && childlinePhone);
const html = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements both ways; long titles have a test of their own below.
    'void-style': 'off',
    'long-title': 'off',
    // Numbers are spaced for people to read, and an ordinary space does no harm to a "tel:" link.
    'tel-non-breaking': 'off',
    // Astro keeps the data of an island in the attributes of its own custom element.
    'no-unknown-elements': ['error', { include: [], exclude: ['astro-island'] }],
    'attribute-boolean-style': 'off',
    // A table laid out as grids by the style sheet must state its roles: see ExitTestRecord.astro.
    'no-redundant-role': 'off',
    'no-inline-style': ['error', { allowedProperties: [] }],
  },
});

/** By the standard a box has no autocomplete, but without it Chromium ticks it again on Back. */
const allowed =
  /^(Attribute "autocomplete" is not allowed|autocomplete attribute cannot be used) on <input type="checkbox">$/;

const isShort = ({ address }: { address: string }): boolean => /^(\/\w+)?\/go\/./.test(address);
/** Pages that are not in every language yet have their English title in each. */
const titleOf = (page: BuiltPage): string =>
  `${languageOf(page)}: ${textOf(only(page, 'head > title'))}`;
const byTitle = Map.groupBy(
  everyPage.filter((page) => !isShort(page)),
  titleOf,
);
const byAddress = new Map(everyPage.map((page) => [page.address, page]));
const isEasyRead = ({ address }: { address: string }): boolean => /^\/easy\//.test(address);
const isCouncil = ({ address }: { address: string }): boolean => /\/council\/./.test(address);

/**
 * What is looked at of the site in another language: a language changes the words of a template and not
 * the template, so of the pages of councils and short addresses a few will do.
 */
const [councilsTried, shortTried] = [isCouncil, isShort].map((kind) =>
  everyPage.filter((page) => languageOf(page) !== 'en-GB' && kind(page)).slice(0, 3),
);
const pages = everyPage.filter(
  (page) =>
    languageOf(page) === 'en-GB' ||
    councilsTried?.includes(page) ||
    shortTried?.includes(page) ||
    !(isCouncil(page) || isShort(page)),
);
const files = new Set(publishedFiles);
const fieldsOf = ({ document }: BuiltPage) => document.querySelectorAll('input, textarea, select');

test('some pages have fields, and some have sources: each kind is looked at below', () => {
  assert.ok(builtPages.some((page) => fieldsOf(page).length > 0));
  assert.ok(builtPages.some(({ document }) => document.querySelector('.where')));
});

for (const page of pages) {
  test(`${page.address} is one whole, well-made page`, async (t) => {
    await t.test('valid HTML', async () => {
      const { results } = await html.validateString(page.html);
      const faults = results.flatMap(({ messages }) =>
        messages
          .filter(({ message }) => !allowed.test(message))
          .map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`),
      );
      assert.deepEqual(faults, []);
    });

    await t.test('one heading of the first level, and its language', () => {
      assert.ok(textOf(only(page, 'h1')));
      assert.equal(only(page, 'html').getAttribute('lang'), languageOf(page));
    });

    await t.test('a title of at most 65 letters that no other page has', () => {
      const title = textOf(only(page, 'head > title'));
      // A service's own name may be longer than ours, and a tab cuts a title at its end.
      const withOurs = title.replace(own, ours);
      assert.ok(title.length > 0 && withOurs.length <= 65, `${withOurs.length}: ${withOurs}`);
      // Short addresses must give nothing away, so they all share one title: see links.test.ts.
      if (isShort(page)) return;
      assert.deepEqual(
        byTitle.get(titleOf(page))?.map(({ address }) => address),
        [page.address],
      );
    });

    await t.test('the exit is a plain link, second after the skip link', () => {
      const exit = only(page, 'a[data-leave]');
      assert.equal(exit.getAttribute('href'), settings.leaving.address);
      // The script reads both from here, because no link is parsed yet when it runs.
      const html = only(page, 'html');
      assert.equal(html.getAttribute('data-exit'), settings.leaving.address);
      assert.equal(html.getAttribute('data-exit-name'), settings.leaving.name);
      assert.equal(exit.getAttribute('rel'), 'noreferrer nofollow');
      assert.equal(exit.getAttribute('target'), undefined);
      const [skip, second] = page.document.querySelectorAll('body a, body button, body input');
      assert.equal(skip?.getAttribute('href'), '#main');
      assert.equal(second, exit);
    });

    await t.test('the same order as every page', () => {
      const isFirst = isFirstPage(page);
      const wanted = [
        ...['.skip', '.leave', '.bar', '.strip', 'h1'],
        ...(isFirst
          ? ['.first-page', '.call']
          : [isEasyRead(page) ? '.easy-read' : '.answer', '.talk', '.under-18']),
        ...(page.document.querySelector('sup.source') ? ['.where'] : []),
        '.foot',
      ];
      const places = wanted.map((selector) => {
        const found = page.document.querySelector(selector);
        assert.ok(found, `no ${selector}`);
        return found.range[0];
      });
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
      const forChildren = textOf(only(page, isFirst ? '.first-page' : '.under-18'));
      const under18 = isFirst ? '' : (saidIn.get(languageOf(page))?.under18 ?? 'no words');
      for (const part of [under18, childline.name, childlinePhone]) {
        assert.ok(forChildren.includes(part), `${forChildren}: no ${part}`);
      }
    });

    await t.test('every link inside the site leads to a page, and to a place on it', () => {
      for (const link of page.document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        assert.doesNotMatch(textOf(link), /^(click )?here$|^(read )?more$/i);
        assert.notEqual(
          link.getAttribute('aria-label') ?? textOf(link),
          '',
          `a link to ${href} has no words`,
        );
        if (/^(https:|tel:|sms:|mailto:)/.test(href)) continue;
        const [path = '', fragment] = href.split('#');
        const address = path === '' ? page.address : path;
        const target = byAddress.get(address);
        assert.ok(target ?? files.has(address), `${href} leads nowhere`);
        if (fragment) {
          // This is not a place on the page: it says which nation the link was made for.
          if (/^for-(england|wales)$/.test(fragment)) continue;
          assert.ok(
            target?.document.getElementById(fragment),
            `${href}: no such place on the page`,
          );
        }
      }
    });

    await t.test('a link to another site does not tell it which page it was on', () => {
      for (const link of page.document.querySelectorAll('a[href^="http"]')) {
        assert.match(link.getAttribute('rel') ?? '', /noreferrer/, link.getAttribute('href'));
      }
    });

    await t.test('no form, and no field that a browser would remember', () => {
      assert.equal(page.document.querySelector('form'), null);
      for (const field of fieldsOf(page)) {
        assert.equal(field.getAttribute('name'), undefined);
        // A tick box has none by the standard. Ours set their state each time they are shown, or say it.
        if (field.getAttribute('type') === 'checkbox' && !field.closest('.letter')) continue;
        assert.equal(field.getAttribute('autocomplete'), 'off');
      }
    });
  });
}
