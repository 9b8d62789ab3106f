import { expect, test, type Browser } from '@playwright/test';
import { ourSearch } from '../machine/browsers/drive-search.ts';

// Tests how the evaluation drives the search, on a made-up page that answers late and out of order.
const made = (script: string) => `<!doctype html><main><div id="live"></div></main>
<script>
  const live = document.querySelector('#live');
  setTimeout(() => { ${script} }, 30);
</script>`;

const slowSearch = made(`
  live.dataset.settledFor = '';
  live.innerHTML = '<input><div><details data-door="hurt"><summary>Hurt</summary></details>' +
    '<details data-door="throat" data-inside="hurt" hidden><summary>Throat</summary></details></div>' +
    '<div class="search-results"></div>';
  const [field, strip, list] = live.children;
  const [door] = strip.children;
  field.oninput = () => {
    const typed = field.value;
    setTimeout(() => {
      list.dataset.for = typed;
      list.innerHTML = '<a href="/' + typed + '/#part">One</a> <p>' + typed + '</p><ul><li><a href="/two/">Two</a></li></ul>';
      door.open = typed !== 'hes outside';
      setTimeout(() => { live.dataset.settledFor = typed; door.open = typed === 'hes outside'; }, 200);
    }, 300);
  };`);

async function searchOf(html: string, browser: Browser, patience?: number) {
  // The evaluation opens a page of its own, so we answer that request with the made-up page.
  const context = await browser.newContext();
  await context.route('**/search/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  return ourSearch(context, 'http://site.test', patience);
}

test('the results are those for what was typed, and a door counts as open once it is seen', async ({
  browser,
}) => {
  const search = await searchOf(slowSearch, browser);
  expect(await search?.('lscb')).toEqual({
    results: ['http://site.test/lscb/#part', 'http://site.test/two/'],
    opened: null,
    // A door inside another counts as one press away, just as the outer one does.
    oneAway: ['hurt', 'throat'],
  });
  expect(await search?.('hes outside')).toMatchObject({ opened: 'hurt' });
  expect(await search?.('lscb')).toMatchObject({ opened: null });
});

test('a page without a field, or without a list of results, has no search', async ({ browser }) => {
  expect(await searchOf(made(''), browser, 500)).toBeNull();
  expect(await searchOf(made("live.innerHTML = '<input>'"), browser, 500)).toBeNull();
});
