import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channel, contentWith } from '../fixtures/content.ts';
import { outsideLinks } from './outside-links.ts';

test('each address comes with the files of content/ that name it', () => {
  const made = contentWith({
    helplines: {
      line: {
        website: 'https://line.test',
        channels: [channel, { ...channel, kind: 'webchat', address: 'https://line.test/chat' }],
      },
      other: { website: 'https://line.test/' },
    },
    localServices: { near: { website: 'https://near.test', channels: [] } },
    councils: { a: { website: 'https://council.test' } },
  });
  const localRoutes = [
    {
      nations: ['england' as const],
      finds: 'x',
      name: 'y',
      website: 'https://list.test/by-place',
      read: channel.number,
      owner: 'content editor' as const,
    },
  ];
  const mdx = 'See [this](https://guide.test/a#b) and <a href="https://guide.test/c">that</a>.';
  const guides = [{ ...contentWith({ guides: { '/talk/': {} } }).guides[0]!, mdx }];
  assert.deepEqual(Object.fromEntries(outsideLinks({ ...made, localRoutes, guides }, [])), {
    'https://council.test/': ['content/councils/a.yaml'],
    'https://guide.test/a': ['content/guides/talk.mdx'],
    'https://guide.test/c': ['content/guides/talk.mdx'],
    'https://line.test/': ['content/helplines/line.yaml', 'content/helplines/other.yaml'],
    'https://line.test/chat': ['content/helplines/line.yaml'],
    'https://list.test/by-place': ['content/local-routes.yaml'],
    'https://near.test/': ['content/local-services/near.yaml'],
    'https://source.example/page': ['content/sources/a-source.yaml'],
    'https://weather.test/': ['content/site.yaml'],
  });
});

test('built pages are named only for addresses that no file of content/ names', () => {
  const html =
    '<a href="https://source.example/page">a</a> <a href="https://made.test/?a=1&amp;b=2">b</a> ' +
    '<a href="/talk/">c</a> <a href="tel:999">d</a> <a href="#e">e</a> <a href="https://help.acorn.test/">f</a>';
  const found = outsideLinks(contentWith(), [
    { name: 'index.html', html },
    { name: 'talk/index.html', html },
  ]);
  assert.deepEqual(found.get('https://source.example/page'), ['content/sources/a-source.yaml']);
  assert.deepEqual(found.get('https://made.test/?a=1&b=2'), [
    'dist/index.html',
    'dist/talk/index.html',
  ]);
  assert.deepEqual(
    [...found.keys()].filter((address) => /talk|tel|acorn/.test(address)),
    [],
  );
});
