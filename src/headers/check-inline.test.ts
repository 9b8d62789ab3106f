import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashesOf, undeclaredIn } from './check-inline.ts';

const declared = { scripts: { ours: 'go()' }, styles: { ours: 'a{b:c}' } };
const page = (body: string) => `<!doctype html><html><head><style>a{b:c}</style></head>
<body><script>go()</script><script type="module" src="/_astro/a.js"></script>${body}</body></html>`;
const found = (body: string) => undeclaredIn(page(body), declared);

test('declared code may be inlined, and scripts in files of their own are no concern', () => {
  assert.deepEqual(
    found('<p class="once" title="JavaScript: what it is">style="a" onclick="b" javascript:c</p>'),
    [],
  );
});

const strays: [what: string, html: string, told: string][] = [
  ['a script', '<script>alert(1)</script>', 'a script … alert(1)'],
  ['a script of another type', '<script type="module">go() </script>', 'a script … go()'],
  ['a declared script as a style', '<style>go()</style>', 'a style sheet … go()'],
  ['a declared style as a script', '<script>a{b:c}</script>', 'a script … a{b:c}'],
  ['a style sheet', '<style>p{}</style>', 'a style sheet … p{}'],
  [
    'a style sheet in a file',
    '<link rel="stylesheet" href="/_astro/a.css">',
    'a style sheet … /_astro/a.css',
  ],
  ['a style in an attribute', '<p style="color:red">', 'an attribute … style="color:red"'],
  ['a script in an attribute', '<a onclick="go()">', 'an attribute … onclick="go()"'],
  ['the same in capitals', '<a ONCLICK="go()">', 'an attribute … onclick="go()"'],
  ['a script in a template', '<template><script>x</script></template>', 'a script … x'],
  ['what is not closed', '<p><a onclick=go()>x<b>', 'an attribute … onclick="go()"'],
  ['a script in a drawing', '<svg><script>x</script></svg>', 'a script … x'],
  [
    'a drawing’s script with a source',
    '<svg><script src="/_astro/a.js">x</script></svg>',
    'a script … /_astro/a.js',
  ],
  [
    'a script from elsewhere',
    '<script src="https://other.test/a.js"></script>',
    'a script … https://other.test/a.js',
  ],
  [
    'a script that is its own address',
    '<script src="data:,go()"></script>',
    'a script … data:,go()',
  ],
  [
    'a style for those without script',
    '<noscript><style>p{}</style></noscript>',
    'a style sheet … p{}',
  ],
  ['a page within the page', '<iframe srcdoc="x"></iframe>', 'an element … <iframe>'],
  ['another start for addresses', '<base href="/x/">', 'an element … <base>'],
  [
    'a link that is a script',
    '<a href=" JavaScript:go()">',
    'an attribute … href=" JavaScript:go()"',
  ],
  [
    'the same in disguise',
    '<a href="java&#10;script:go()">',
    'an attribute … href="java\nscript:go()"',
  ],
];
for (const [what, html, told] of strays) {
  test(`told, with how it begins: ${what}`, () => {
    const [first] = found(html);
    assert.equal(first, told.replace('…', 'that the policy does not allow:'));
  });
}

test('the policy has the hashes of the declared code and no others', () => {
  assert.deepEqual(hashesOf(declared), {
    scripts: ['sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='],
    styles: ['sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o='],
  });
});
