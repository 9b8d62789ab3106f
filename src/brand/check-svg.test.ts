import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSvg } from './check-svg.ts';

const start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">';
const drawing = (inside: string): string => `${start}\n${inside}\n</svg>`;
const faultsIn = (text: string): string[] => checkSvg(text, 'logo.svg').faults;

const shapesOnly =
  '\n  wanted: shapes and colours only. In a drawing program, save it as "plain SVG", with text turned into shapes';
const withViewBox =
  '\n  wanted: a viewBox of four numbers on its first element, such as viewBox="0 0 120 40". Most drawing programs write it';
const aDrawing = '\n  wanted: a file that begins with <svg xmlns="http://www.w3.org/2000/svg"';

test('what drawing programs write is accepted, with its shape', () => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by a drawing program -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0,0 120.5 40" width="30mm">
<metadata><inkscape:page/></metadata>
<style><![CDATA[.a{fill:#9c004e}.b{fill:url(#g)}.c{fill:url( '#g' )}]]></style>
<linearGradient id="g" inkscape:label="x"><stop offset="0" style="stop-color:#000"/></linearGradient>
<path class="b" d="M0 0h9" fill="url(#g)"/><use xlink:href="#g"/><use href="#g"/>
</svg>`;
  assert.deepEqual(checkSvg(text, 'logo.svg'), {
    drawing: { width: 120.5, height: 40 },
    faults: [],
  });
});

const refused: [name: string, text: string, ...said: string[]][] = [
  ['a script', drawing('<script>alert(1)</script>'), `<script> may not be in it.${shapesOnly}`],
  [
    'a script by another name for the same thing',
    drawing('<s:script xmlns:s="http://www.w3.org/2000/svg" href="#a"/>'),
    `<s:script> may not be in it.${shapesOnly}`,
  ],
  [
    'a web page in it',
    drawing('<foreignObject/>'),
    `<foreignObject> may not be in it.${shapesOnly}`,
  ],
  [
    'an element of a web page',
    drawing('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'),
    `<h:script> may not be in it.${shapesOnly}`,
  ],
  [
    'movement',
    drawing('<path><animate attributeName="d"/></path>'),
    `<animate> may not be in it.${shapesOnly}`,
  ],
  ['a link', drawing('<a href="#x"><path/></a>'), `<a> may not be in it.${shapesOnly}`],
  [
    'an attribute that is a script',
    drawing('<path onclick="alert(1)"/>'),
    `onclick="…" is a script.${shapesOnly}`,
  ],
  [
    'a shape from elsewhere',
    drawing('<use href="https://other.example/a.svg#a"/>'),
    `href="https://other.example/a.svg#a" reaches out of the drawing.${shapesOnly}`,
  ],
  [
    'a shape from elsewhere, the older way',
    drawing('<use xmlns:x="http://www.w3.org/1999/xlink" x:href="a.svg#a"/>'),
    `x:href="a.svg#a" reaches out of the drawing.${shapesOnly}`,
  ],
  [
    'a photograph inside',
    drawing('<image href="data:image/png;base64,AA"/>'),
    `<image> may not be in it.${shapesOnly}`,
    `href="data:image/png;base64,AA" reaches out of the drawing.${shapesOnly}`,
  ],
  [
    'a colour from elsewhere',
    drawing('<path fill="url(//other.example/#a)"/>'),
    `fill="url(//other.example/#a)" reaches out of the drawing.${shapesOnly}`,
  ],
  [
    'a style attribute that fetches',
    drawing('<path style="fill:url(\'a.svg#b\')"/>'),
    `style="fill:url('a.svg#b')" reaches out of the drawing.${shapesOnly}`,
  ],
  [
    'a style that brings in another',
    drawing('<style>@import "a.css";</style>'),
    `a style reaches out of the drawing.${shapesOnly}`,
  ],
  [
    'a style that fetches a font',
    drawing('<style><![CDATA[@font-face{src:URL( "https://f.example/a" )}]]></style>'),
    `a style reaches out of the drawing.${shapesOnly}`,
  ],
  [
    'a style that hides what it fetches',
    drawing('<style>a{fill:u\\72l(x)}</style>'),
    `a style reaches out of the drawing.${shapesOnly}`,
  ],
];
for (const [name, text, ...said] of refused) {
  test(`refused: ${name}`, () => {
    assert.deepEqual(
      faultsIn(text),
      said.map((each) => `logo.svg, line 2: ${each}`),
    );
  });
}

const wrongFromTheStart: [name: string, text: string, said: string][] = [
  [
    'no viewBox',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    `it does not say how wide and tall it is.${withViewBox}`,
  ],
  [
    'a viewBox without a height',
    start.replace('40', '0') + '</svg>',
    `it does not say how wide and tall it is.${withViewBox}`,
  ],
  [
    'another kind of file',
    '<html viewBox="0 0 1 1"/>',
    `this is no SVG drawing: it begins with <html>.${aDrawing}`,
  ],
  [
    'a drawing that does not say that it is one, which no browser shows',
    '<svg viewBox="0 0 1 1"/>',
    `this is no SVG drawing: it begins with <svg>.${aDrawing}`,
  ],
  [
    'words of its own',
    `<!DOCTYPE svg [<!ENTITY a "b">]>${start}</svg>`,
    `it declares words of its own at the top (<!DOCTYPE … [).${shapesOnly}`,
  ],
  [
    'a style sheet from elsewhere',
    `<?xml-stylesheet href="a.css"?>${start}</svg>`,
    `<?xml-stylesheet … ?> may not be in it.${shapesOnly}`,
  ],
  [
    'half a file',
    `${start}<g>`,
    'this drawing is broken here.\n  wanted: a whole SVG file (the reader of such files says: Unclosed root tag)',
  ],
  [
    'a picture with another ending',
    '\x89PNG',
    'this drawing is broken here.\n  wanted: a whole SVG file (the reader of such files says: Non-whitespace before first tag.)',
  ],
  ['nothing at all', '', `this is no SVG drawing: there is nothing in it.${aDrawing}`],
];
for (const [name, text, said] of wrongFromTheStart) {
  test(`refused from the start: ${name}`, () => {
    assert.deepEqual(faultsIn(text), [`logo.svg, line 1: ${said}`]);
  });
}
