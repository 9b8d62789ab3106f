import assert from 'node:assert/strict';
import { test } from 'node:test';
import { componentsIn, namesIn, usesComponent } from './mdx-usage.ts';

const guide = (mdx: string) => ({ uses: componentsIn(mdx, 'content/guides/a.mdx') });

test('the names in an attribute come in reading order, even if it runs over several lines', () => {
  const body =
    '<HelplineCards of="one two" />\n\nWords.\n\n<HelplineCards\n  of="three\n  four"\n/>';
  assert.deepEqual(namesIn(guide(body), 'HelplineCards'), ['one', 'two', 'three', 'four']);
  const cited = 'One.<Cite fact="b" /> Two.<Cite fact="a"/>\n\n- Three.<Cite fact="b" />';
  assert.deepEqual(namesIn(guide(cited), 'Cite', 'fact'), ['b', 'a', 'b']);
  assert.deepEqual(namesIn(guide('Only words.'), 'HelplineCards'), []);
});

test('a component counts however deeply it is nested, but not where it is only quoted', () => {
  assert.equal(
    usesComponent(guide('<Steps>\n<Step>\n\n<Search />\n\n</Step>\n</Steps>'), 'Search'),
    true,
  );
  assert.equal(
    usesComponent(guide('Type `<Search />` into it.\n\n```\n<Search />\n```'), 'Search'),
    false,
  );
});

test('MDX that cannot be read is reported with its line in the file', () => {
  assert.throws(() => componentsIn('Words.\n\n<Cite', 'content/guides/a.mdx', 20), {
    name: 'ContentFault',
    message: /^content\/guides\/a\.mdx, line 22: this line cannot be read\.\n {2}found: {2}<Cite\n/,
  });
});
