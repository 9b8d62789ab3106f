import { expect, test } from '@playwright/test';

test('the policy holds: code that is not ours does not run', async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(async () => {
    const refused = new Promise<string[]>((done) => {
      const directives: string[] = [];
      addEventListener('securitypolicyviolation', (event) => {
        directives.push(event.effectiveDirective);
        if (directives.length === 4) done(directives.toSorted());
      });
    });
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.head.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { color: rgb(1, 2, 3) }';
    document.head.append(style);
    document.body.setAttribute('style', 'color: rgb(1, 2, 3)');
    const sent = await fetch('https://example.org/').then(
      () => true,
      () => false,
    );
    return {
      inline: 'ranInline' in window,
      colour: getComputedStyle(document.body).color,
      sent,
      refused: await refused,
    };
  });
  expect(ran.inline).toBe(false);
  expect(ran.colour).not.toBe('rgb(1, 2, 3)');
  expect(ran.sent).toBe(false);
  expect(ran.refused).toEqual([
    'connect-src',
    'script-src-elem',
    'style-src-attr',
    'style-src-elem',
  ]);
});

test('only the search worker is let compile WebAssembly', async ({ request }) => {
  const policy = async (path: string) =>
    (await request.get(path)).headers()['content-security-policy'] ?? '';
  expect(await policy('/pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'");
  expect(await policy('/')).not.toContain('wasm');
});

test('a wrong address gets the page that helps, and says so to machines', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  expect(response?.headers()['cache-control']).toBe('no-store');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
});
