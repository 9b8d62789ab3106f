import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashesOf, undeclaredIn } from './check-inline.ts';

const declared = { scripts: { ours: 'go()' }, styles: { ours: 'a{b:c}' } };
const page = (body: string) => `<!doctype html><html><head><style>a{b:c}</style></head>
<body><script>go()</script><script type="module" src="/_astro/a.js"></script>${body}</body></html>`;
const found = (body: string) => undeclaredIn(page(body), declared);

test('declared code may be inlined, and scripts in files of their own are no concern', () => {
  assert.deepEqual(found('<p class="once">style="a" onclick="b" javascript:c</p>'), []);
});

const strays: [what: string, html: string, told: string][] = [
  ['a script', '<script>alert(1)</script>', 'a script that the policy does not allow: alert(1)'],
  [
    'a script of another type',
    '<script type="module">go() </script>',
    'a script that the policy does not allow: go()',
  ],
  [
    'a declared script as a style',
    '<style>go()</style>',
    'a style sheet that the policy does not allow: go()',
  ],
  [
    'a declared style as a script',
    '<script>a{b:c}</script>',
    'a script that the policy does not allow: a{b:c}',
  ],
  ['a style sheet', '<style>p{}</style>', 'a style sheet that the policy does not allow: p{}'],
  [
    'a style in an attribute',
    '<p style="color:red">',
    'an attribute that the policy does not allow: style="color:red"',
  ],
  [
    'a script in an attribute',
    '<a onclick="go()">',
    'an attribute that the policy does not allow: onclick="go()"',
  ],
  [
    'the same in capitals',
    '<a ONCLICK="go()">',
    'an attribute that the policy does not allow: onclick="go()"',
  ],
  [
    'a script in a template',
    '<template><script>x</script></template>',
    'a script that the policy does not allow: x',
  ],
  [
    'a link that is a script',
    '<a href=" JavaScript:go()">',
    'an attribute that the policy does not allow: href=" JavaScript:go()"',
  ],
];
for (const [what, html, told] of strays) {
  test(`told, with how it begins: ${what}`, () => {
    assert.deepEqual(found(html), [told]);
  });
}

test('the policy has the hashes of the declared code and no others', () => {
  assert.deepEqual(hashesOf(declared), {
    scripts: ['sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='],
    styles: ['sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o='],
  });
});
