import { expect, test, type Browser } from '@playwright/test';
import { ourSearch } from '../scripts/search-tried.ts';

// The evaluation of the search, on a made-up page that answers late and out of turn.
const made = (script: string) => `<!doctype html><main><div id="live"></div></main>
<script>
  const live = document.querySelector('#live');
  setTimeout(() => { ${script} }, 30);
</script>`;

const slowSearch = made(`
  live.dataset.settledFor = '';
  live.innerHTML = '<input><aside class="search-help" hidden></aside><ol class="search-results"></ol>';
  const [field, panel, list] = live.children;
  field.oninput = () => {
    const typed = field.value;
    setTimeout(() => {
      list.dataset.for = typed;
      list.innerHTML = '<li><a href="/' + typed + '/#part">One</a> <p>' + typed + '</p></li><li><a href="/two/">Two</a></li>';
      panel.hidden = typed === 'hes outside';
      panel.dataset.intent = 'danger-now';
      setTimeout(() => { live.dataset.settledFor = typed; panel.hidden = typed !== 'hes outside'; }, 200);
    }, 300);
  };`);

async function searchOf(html: string, browser: Browser, patience?: number) {
  // The evaluation opens a page of its own: that page is answered with ours.
  const context = await browser.newContext();
  await context.route('**/search/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  return ourSearch(context, 'http://site.test', patience);
}

test('the results are those of what was typed, and the panel stands where it can be seen', async ({
  browser,
}) => {
  const search = await searchOf(slowSearch, browser);
  expect(await search?.('lscb')).toEqual({
    results: ['http://site.test/lscb/#part', 'http://site.test/two/'],
    help: null,
  });
  expect(await search?.('hes outside')).toMatchObject({ help: 'danger-now' });
  expect(await search?.('lscb')).toMatchObject({ help: null });
});

test('a page without a field, or without a list of results, has no search', async ({ browser }) => {
  expect(await searchOf(made(''), browser, 500)).toBeNull();
  expect(await searchOf(made("live.innerHTML = '<input>'"), browser, 500)).toBeNull();
});
