import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { parse } from 'node-html-parser';
import { chromium } from 'playwright-core';
import { findChromium } from '../../machine/browsers/find.mjs';
import { ourSearch } from '../../machine/browsers/drive-search.ts';
import { quietChromium } from '../../machine/browsers/quiet-chromium.ts';
import { servedFor } from '../../machine/server/resolve-path.ts';
import { startServer } from '../../machine/server/server.ts';
import { asker } from '../live/ask.ts';
import { checkLive } from '../live/check-live.ts';
import { buildCopy } from '../fixtures/build-with.ts';

// The whole site, built for https://service.example/help. Content and code know nothing of the path.

const retired = "- { address: /old/, title: Old, goTo: /talk/, since: '2026-12-01' }\n";
const built = buildCopy({
  'content/site.yaml': (text) =>
    text.replace(/(?<= address: )https:\/\/before.*/, 'https://service.example/help'),
  'content/retired.yaml': () => retired,
});
after(built.remove);
assert.equal(built.status, 0, built.stderr);

const dist = built.path('dist');
const site = { folder: dist, headersFile: built.path('dist-hosting/headers.json') };
const server = await startServer({ port: 0, ...site });
after(server.close);
const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const textOf = (name: string): string => readFileSync(built.path(`dist/${name}`), 'utf8');

test('every link and every file of every page is below the path, and is there', () => {
  const pages = names.filter((name) => name.endsWith('.html'));
  assert.ok(pages.includes('old/index.html') && pages.includes('404.html'));
  const asked = new Map<string, string>();
  for (const page of pages) {
    for (const element of parse(textOf(page)).querySelectorAll('[href], [src]')) {
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (address.startsWith('/')) asked.set(address.replace(/[#?].*/, ''), page);
    }
  }
  assert.ok(asked.size > 200);
  const lost = [...asked].filter(
    ([address]) =>
      !address.startsWith('/help/') ||
      servedFor(address.slice('/help'.length), dist).kind !== 'file',
  );
  assert.deepEqual(lost, []);
});

test('code, the list of pages, feeds and host files name the path too', () => {
  const scripts = names.filter((name) => /^_astro\/.*\.js$/.test(name));
  for (const name of scripts) assert.doesNotMatch(textOf(name), /["'`]\/_astro\//, name);
  const whole = 'https://service.example/help/';
  assert.ok(textOf('sitemap-index.xml').includes(`<loc>${whole}sitemap-0.xml</loc>`));
  assert.ok(textOf('sitemap-0.xml').includes(`<loc>${whole}talk/</loc>`));
  assert.ok(textOf('robots.txt').includes(`Sitemap: ${whole}sitemap-index.xml`));
  assert.ok(textOf('data/helplines.json').includes(`${whole}about/data/`));
  assert.match(
    textOf('talk/index.html'),
    /property="og:url" content="https:\/\/service\.example\/help\/go\/\w+\/"/,
  );
  assert.match(textOf('share/index.html'), /service\.example\/help/);
  const host = (name: string) => readFileSync(built.path(`dist-hosting/${name}`), 'utf8');
  assert.match(
    host('nginx.conf'),
    /error_page [\d =]+ \/help\/404\.html;[\s\S]*location ~ \^\/help\/\(/,
  );
  assert.match(host('Caddyfile'), /rewrite \* \/help\/404\.html/);
});

test('npm run check-live finds nothing wrong with it', async () => {
  const { code, text } = await checkLive([server.address], site, asker(30));
  assert.equal(code, 0, text);
});

const executablePath = findChromium();
test(
  'a reader can search, find a council, answer questions and leave',
  {
    skip: executablePath === null,
  },
  async () => {
    const browser = await chromium.launch({
      ...(executablePath !== null && { executablePath }),
      args: [...quietChromium],
    });
    try {
      const context = await browser.newContext();
      const { origin } = new URL(server.address);
      const wrong: string[] = [];
      context.on('response', (response) => {
        if (response.url().startsWith(origin) && response.status() >= 400)
          wrong.push(response.url());
      });
      context.on('weberror', (error) => wrong.push(String(error.error())));

      const search = await ourSearch({ newPage: () => context.newPage() }, server.address);
      const { results = [] } = (await search?.('what will it cost')) ?? {};
      assert.ok(results.length > 0);
      for (const result of results) assert.ok(result.startsWith(`${server.address}/`), result);

      const page = await context.newPage();
      await page.goto(`${server.address}/search/`);
      await page.locator('main input').fill('voucher');
      await page.locator('.whole-text button').click();
      const whole = page.locator('.whole-text li a').first();
      assert.match((await whole.getAttribute('href')) ?? '', /^\/help\/./);

      await page.goto(`${server.address}/council/`);
      await page.locator('main input').fill('Leeds');
      await page.locator('main .field button').click();
      const said = page.locator('a.row[href$="/children/what-to-say/"]').first();
      assert.equal(await said.getAttribute('href'), '/help/children/what-to-say/');

      await page.goto(`${server.address}/children/what-happens-next/`);
      await page.locator('[data-walk] button').first().click();
      await page.locator('[data-walking] #step').waitFor();
      const all = await page.locator('.walk-controls a').getAttribute('href');
      assert.match(all ?? '', /^\/help\//);

      await context.route('https://www.bbc.co.uk/weather', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
      );
      const named: string[] = [];
      await page.exposeFunction('named', (address: string) => named.push(address));
      await page.evaluate(() => {
        const replace = history.replaceState.bind(history);
        history.replaceState = (data, title, url) => {
          void (window as unknown as { named: (address: string) => void }).named(String(url));
          replace(data, title, url);
        };
      });
      await page.locator('[data-leave]').click();
      await page.waitForURL('https://www.bbc.co.uk/weather');
      assert.deepEqual(named, ['/help/']);
      assert.deepEqual(wrong, []);
    } finally {
      await browser.close();
    }
  },
);
