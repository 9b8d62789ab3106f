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

/** Checks that nothing is changed. */
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

test('the longer of two words that begin alike is meant', () => {
  assert.equal(
    linked('<p>An interim care order, then a care order.</p>'),
    '<p>An <a href="/words/#interim">interim care order</a>, then a <a href="/words/#care-order">care order</a>.</p>',
  );
});

test('whole words only', () => {
  stays('<p>MIAMish, preMIAM, MIAM-like, post-MIAM, undertakings-book, as.47, s.471, sx47.</p>');
});

test('a plural and the punctuation around are no hindrance', () => {
  assert.equal(
    linked('<p>“MIAMs”, (undertakings).</p>'),
    '<p>“<a href="/words/#miam">MIAMs</a>”, (<a href="/words/#undertaking">undertakings</a>).</p>',
  );
});

test('case counts, but for the start of a sentence', () => {
  stays('<p>A miam, a Miam, an UNDERTAKING.</p>');
  assert.equal(
    linked('<p>Undertaking.</p>'),
    '<p><a href="/words/#undertaking">Undertaking</a>.</p>',
  );
});

test('a word over the end of a line is found, and stays as it is laid out', () => {
  assert.equal(
    linked('<p>section\n  47</p>'),
    '<p><a href="/words/#section-47">section\n  47</a></p>',
  );
});

test('inside bold and list text it is linked', () => {
  assert.equal(
    linked('<ul><li><strong>MIAM</strong></li></ul>'),
    '<ul><li><strong><a href="/words/#miam">MIAM</a></strong></li></ul>',
  );
});

for (const name of 'a button label nav code blockquote h1 h2 h3 astro-island script style'.split(
  ' ',
)) {
  test(`never inside <${name}>, nor in what stands in it; after it again`, () => {
    assert.equal(
      linked(`<div><${name} id="x">The <b>MIAM</b></${name}> MIAM</div>`),
      `<div><${name} id="x">The <b>MIAM</b></${name}> <a href="/words/#miam">MIAM</a></div>`,
    );
  });
}

test('never in a card or in the list of facts, however deep', () => {
  stays('<article class="contact"><article><p>MIAM</p></article><dd>MIAM</dd></article>');
  stays('<div class="register" data-long><div>MIAM</div><div>MIAM</div></div>');
});

test('never in a tag or a comment', () => {
  stays('<p title="MIAM > undertaking"><!-- MIAM --><img alt="section 47"/></p>');
});

test('a script that compares is not taken for a tag', () => {
  assert.match(
    linked('<script>if(a<b)c("MIAM")</script><p>MIAM</p>'),
    /<p><a href="\/words\/#miam"/,
  );
});

test('without words to link, nothing changes', () => {
  assert.equal(linkFirstUses('<p>MIAM</p>', []), '<p>MIAM</p>');
});

test('only entries that ask for it are linked, at the name of their file', () => {
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
