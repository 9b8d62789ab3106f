import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFile } from '../fixtures/project.ts';
import { add, overAShoulder, testSlips } from '../fixtures/slips.ts';
import { readSiteSettings } from '../site/settings.ts';

const brandOf = (more: string) =>
  readSiteSettings(projectFile('content/site.yaml') + more, 'content/site.yaml').brand;
const nothing = { logo: null, accent: null, icon: null, line: null };

for (const more of [
  '',
  'brand:\n',
  'brand: none\n',
  'brand: {}\n',
  'brand: { logo: none, accent: none, icon: none, line: none }\n',
]) {
  test(`without a look of one's own there is none: ${JSON.stringify(more)}`, () => {
    assert.deepEqual(brandOf(more), nothing);
  });
}

test('a look of one’s own is read', () => {
  const brand = `brand:
  logo: Our logo.svg
  accent: { light: '#0B5344', dark: '#8fd3bd' }
  icon: tab.PNG
  line: Family mediation in Leeds
`;
  assert.deepEqual(brandOf(brand), {
    logo: 'Our logo.svg',
    accent: { light: '#0b5344', dark: '#8fd3bd' },
    icon: 'tab.PNG',
    line: 'Family mediation in Leeds',
  });
});

testSlips([
  [
    'a colour that is too pale by day',
    'site.yaml',
    add("brand:\n  accent:\n    light: '#e91e63'\n    dark: '#8fd3bd'\n"),
    [
      'content/site.yaml, line 13: "brand.accent.light"',
      '  found:  #e91e63',
      "  wanted: a colour that can be read by day, with a contrast of 7 or more. This one has 3.7 on its own pale ground. The nearest that passes is '#9e0039'",
    ],
  ],
  [
    'a colour that is too dark by night',
    'site.yaml',
    add("brand:\n  accent:\n    light: '#0b5344'\n    dark: '#0b5344'\n"),
    [
      'content/site.yaml, line 14: "brand.accent.dark"',
      '  found:  #0b5344',
      "  wanted: a colour that can be read by night, with a contrast of 7 or more. This one has 1.7 on a card. The nearest that passes is '#7bbba8'",
    ],
  ],
  [
    'a colour without quotes, which YAML takes for a comment',
    'site.yaml',
    add("brand:\n  accent:\n    light: #0b5344\n    dark: '#8fd3bd'\n"),
    [
      'content/site.yaml, line 13: "brand.accent.light"',
      '  found:  #0b5344, which counts as a remark: what begins with # needs quotes',
      "  wanted: a colour in quotes, as a # and six of the signs 0-9 and a-f, for example '#0b5344'",
    ],
  ],
  [
    'a colour by its name',
    'site.yaml',
    add("brand:\n  accent: { light: '#0b5344', dark: teal }\n"),
    [
      'content/site.yaml, line 12: "brand.accent.dark"',
      '  found:  teal',
      "  wanted: a colour in quotes, as a # and six of the signs 0-9 and a-f, for example '#8fd3bd'",
    ],
  ],
  [
    'one colour without quotes',
    'site.yaml',
    add('brand:\n  accent: #0b5344\n'),
    [
      'content/site.yaml, line 12: "brand.accent"',
      '  found:  #0b5344, which counts as a remark: what begins with # needs quotes',
      '  wanted: settings, each on a line of its own: light, dark',
    ],
  ],
  [
    'one word for the whole look',
    'site.yaml',
    add('brand: teal\n'),
    [
      'content/site.yaml, line 11: "brand"',
      '  found:  teal',
      '  wanted: settings, each on a line of its own: logo, accent, icon, line',
    ],
  ],
  [
    'one colour for day and night',
    'site.yaml',
    add("brand:\n  accent: '#0b5344'\n"),
    [
      'content/site.yaml, line 12: "brand.accent"',
      '  found:  #0b5344',
      '  wanted: settings, each on a line of its own: light, dark',
    ],
  ],
  [
    'a misspelt setting of the look',
    'site.yaml',
    add('brand:\n  lgoo: none\n'),
    [
      'content/site.yaml, line 12: "brand.lgoo"',
      '  found:  a setting with a name that is not known here',
      '  wanted: "logo" (is this a typing slip?)',
    ],
  ],
  [
    'a logo in another folder',
    'site.yaml',
    add('brand:\n  logo: ../public/logo.svg\n'),
    [
      'content/site.yaml, line 12: "brand.logo"',
      '  found:  ../public/logo.svg',
      '  wanted: the name of a file in service/brand/, for example logo.svg, or none',
    ],
  ],
  [
    'a logo that is no drawing',
    'site.yaml',
    add('brand:\n  logo: logo.png\n'),
    [
      'content/site.yaml, line 12: "brand.logo"',
      '  found:  logo.png',
      '  wanted: the name of a file in service/brand/, for example logo.svg, or none',
    ],
  ],
  [
    'a line that is too long',
    'site.yaml',
    add(`brand:\n  line: ${'x'.repeat(61)}\n`),
    [
      'content/site.yaml, line 12: "brand.line"',
      `  found:  ${'x'.repeat(61)}`,
      '  wanted: a line to go under the name, or none, at most 60 letters long',
    ],
  ],
  [
    'a loud word in the line, which stands on every page',
    'site.yaml',
    add('brand:\n  line: Help in danger\n'),
    [
      'content/site.yaml, line 12: the line under the name "Help in danger" has the loud word "danger".',
      overAShoulder,
    ],
  ],
]);
