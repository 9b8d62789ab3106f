import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkFirstUses, linkedTerms, type LinkedTerm } from './link-terms.ts';

const words: LinkedTerm[] = [
  { forms: ['MIAM'], href: '/words/#miam' },
  { forms: ['undertaking'], href: '/words/#undertaking' },
  { forms: ['section 47', 's.47'], href: '/words/#section-47' },
  { forms: ['care order'], href: '/words/#care-order' },
  { forms: ['interim care order'], href: '/words/#interim' },
];
const linked = (html: string) => linkFirstUses(html, words);

/** Asserts that nothing is changed. */
const stays = (html: string) => {
  assert.equal(linked(html), html);
};

test('the first use of a word becomes a link, its words unchanged; later uses do not', () => {
  assert.equal(
    linked('<p>A MIAM is short.</p><p>After the MIAM, wait.</p>'),
    '<p>A <a href="/words/#miam">MIAM</a> is short.</p><p>After the MIAM, wait.</p>',
  );
});

test('two ways to write one word get one link between them', () => {
  assert.equal(
    linked('<p>Under s.47, or section 47.</p>'),
    '<p>Under <a href="/words/#section-47">s.47</a>, or section 47.</p>',
  );
});

test('where one word contains another, the longer one is linked', () => {
  assert.equal(
    linked('<p>An interim care order, then a care order.</p>'),
    '<p>An <a href="/words/#interim">interim care order</a>, then a <a href="/words/#care-order">care order</a>.</p>',
  );
});

test('only whole words are linked', () => {
  stays('<p>MIAMish, preMIAM, MIAM-like, post-MIAM, undertakings-book, as.47, s.471, sx47.</p>');
});

test('plurals, and words next to punctuation, are linked too', () => {
  assert.equal(
    linked('<p>“MIAMs”, (undertakings).</p>'),
    '<p>“<a href="/words/#miam">MIAMs</a>”, (<a href="/words/#undertaking">undertakings</a>).</p>',
  );
});

test('upper and lower case must match, except at the start of a sentence', () => {
  stays('<p>A miam, a Miam, an UNDERTAKING.</p>');
  assert.equal(
    linked('<p>Undertaking.</p>'),
    '<p><a href="/words/#undertaking">Undertaking</a>.</p>',
  );
});

test('a word that is split over two lines is found, and its white space is kept', () => {
  assert.equal(
    linked('<p>section\n  47</p>'),
    '<p><a href="/words/#section-47">section\n  47</a></p>',
  );
});

test('words in bold text and in lists are linked', () => {
  assert.equal(
    linked('<ul><li><strong>MIAM</strong></li></ul>'),
    '<ul><li><strong><a href="/words/#miam">MIAM</a></strong></li></ul>',
  );
});

for (const name of 'a button label nav code blockquote h1 h2 h3 astro-island script style'.split(
  ' ',
)) {
  test(`nothing inside <${name}> is linked, however deep; words after it are`, () => {
    assert.equal(
      linked(`<div><${name} id="x">The <b>MIAM</b></${name}> MIAM</div>`),
      `<div><${name} id="x">The <b>MIAM</b></${name}> <a href="/words/#miam">MIAM</a></div>`,
    );
  });
}

test('nothing in a helpline card or in the fact register is linked, however deep', () => {
  stays('<article class="contact"><article><p>MIAM</p></article><dd>MIAM</dd></article>');
  stays('<div class="register" data-long><div>MIAM</div><div>MIAM</div></div>');
});

test('nothing in a tag or a comment is linked', () => {
  stays('<p title="MIAM > undertaking"><!-- MIAM --><img alt="section 47"/></p>');
});

test('a less-than sign in a script is not taken for a tag', () => {
  assert.equal(
    linked('<script>if(b<a)c("MIAM")</script><p>MIAM</p>'),
    '<script>if(b<a)c("MIAM")</script><p><a href="/words/#miam">MIAM</a></p>',
  );
});

test('without words to link, nothing changes', () => {
  assert.equal(linkFirstUses('<p>MIAM</p>', []), '<p>MIAM</p>');
});

test('only entries that ask for it are linked, and the id is the name of their file', () => {
  const entry = { today: 't', means: 'm', nations: ['england' as const] };
  assert.deepEqual(
    linkedTerms(
      new Map([
        ['section-47', { word: 'section 47, s.47', linked: true, ...entry }],
        ['custody', { word: 'custody', linked: false, ...entry }],
      ]),
    ),
    [{ forms: ['section 47', 's.47'], href: '/words/#section-47' }],
  );
});

test('what is for readers without script is linked as any other prose, and its tags are left alone', () => {
  assert.equal(
    linked('<noscript><p title="MIAM">A MIAM.</p></noscript>'),
    '<noscript><p title="MIAM">A <a href="/words/#miam">MIAM</a>.</p></noscript>',
  );
});

test('text that strays into a table is not written twice', () => {
  assert.equal(
    linked('<table><tr><td>An undertaking</td></tr>MIAM</table>'),
    '<table><tr><td>An undertaking</td></tr><a href="/words/#miam">MIAM</a></table>',
  );
});

test('nothing is linked in a drawing, in the labels of a table, or in what opens a fold', () => {
  stays(
    '<svg><text>MIAM</text></svg><table><tbody><tr><th>MIAM</th></tr></tbody></table>' +
      '<details><summary>MIAM</summary></details>',
  );
});
