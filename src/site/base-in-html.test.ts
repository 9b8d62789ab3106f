import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlBelow } from './base-in-html.ts';

const page = `<!doctype html><html lang="en-GB"><head>
<script src="/help/_astro/a.js"></script><link rel="icon" href='/icon.svg'></head>
<body><a data-a="href=/x/" href="/">Start</a> <a href="#b">b</a> <a href="https://c.test/">c</a>
<template><img alt="" src="/logo.svg"><p>Write href="/talk/" here.</p></template>
<div data-files='{"searched":"/data/search.json"}'><a class="row" href="/talk/?a=1&amp;b#c">d</a></div>
<script>const a = '<a href="/x/">';</script></body></html>`;

test('links and files of this site are below the base, and nothing else changes', () => {
  assert.equal(
    htmlBelow(page, '/help'),
    page
      .replace("href='/icon.svg'", "href='/help/icon.svg'")
      .replace('href="/">Start', 'href="/help/">Start')
      .replace('src="/logo.svg"', 'src="/help/logo.svg"')
      .replace('href="/talk/?a', 'href="/help/talk/?a'),
  );
});

test('without a base the page stays as it is', () => {
  assert.equal(htmlBelow(page, ''), page);
});
