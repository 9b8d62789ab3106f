import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutUnsignedNotes } from './mark-signed.ts';

test('only the notes are taken off, and every other letter stays', () => {
  const html =
    '<!doctype html><p>Read in May. <span data-unsigned data-unread>Not <b>signed</b>.</span></p>\n<p>ü &amp; <i>on</i></p>';
  assert.equal(
    withoutUnsignedNotes(html),
    '<!doctype html><p>Read in May. </p>\n<p>ü &amp; <i>on</i></p>',
  );
  assert.equal(withoutUnsignedNotes('<p>Nothing to take.'), '<p>Nothing to take.');
});
