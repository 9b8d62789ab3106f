import sax from 'sax';

/** A drawing that may stand on every page. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
}

const svg = 'http://www.w3.org/2000/svg';

/** Shapes, colours and words. Whatever is not here could move, bring in something or run. */
const elements = new Set(
  (
    'svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon ' +
    'text tspan linearGradient radialGradient stop clipPath mask pattern'
  ).split(' '),
);

/** What drawing programs note down for themselves. No browser does anything with it. */
const editorsOwn =
  /inkscape\.org|sodipodi|w3\.org\/1999\/02\/22-rdf|creativecommons\.org|purl\.org\/dc|ns\.adobe\.com|bohemiancoding\.com/;

const shapesOnly =
  'shapes and colours only. In a drawing program, save it as "plain SVG", with text turned into shapes';
const aDrawing = `a file that begins with <svg xmlns="${svg}"`;
const withViewBox =
  'a viewBox of four numbers on its first element, such as viewBox="0 0 120 40". Most drawing programs write it';

/** A reference in a style or an attribute to something that is not in the drawing itself. */
const reachesOut = (css: string): boolean =>
  /@import|image-set|\bsrc\s*\(|\\/i.test(css) || /url\(\s*['"]?\s*(?!['"#\s])/i.test(css);

/**
 * Checks an SVG file as the XML that a browser will take it for: it must be whole, say how wide and
 * tall it is, and hold nothing that runs, moves or comes from elsewhere.
 *
 * @param text the file as it stands
 * @param file how to name it in messages
 * @returns its shape, and messages for whoever put the file there: if there are any, it must not be used
 */
export function checkSvg(text: string, file: string): { drawing: Drawing; faults: string[] } {
  const parser = sax.parser(true, { xmlns: true, position: true });
  const faults: string[] = [];
  const fault = (found: string, wanted = shapesOnly): void => {
    faults.push(`${file}, line ${String(parser.line + 1)}: ${found}\n  wanted: ${wanted}`);
  };
  let drawing: Drawing | undefined;
  let inStyle = false;

  parser.onopentag = (tag) => {
    if (!('uri' in tag)) return;
    inStyle = tag.uri === svg && tag.local === 'style';
    const attributes = Object.values(tag.attributes);
    if (!drawing) {
      if (tag.uri !== svg || tag.local !== 'svg') {
        fault(`this is no SVG drawing: it begins with <${tag.name}>.`, aDrawing);
      }
      drawing = shapeOf(attributes.find(({ name }) => name === 'viewBox')?.value);
      if (drawing.width === 0) fault('it does not say how wide and tall it is.', withViewBox);
    } else if (tag.uri === svg ? !elements.has(tag.local) : !editorsOwn.test(tag.uri)) {
      fault(`<${tag.name}> may not be in it.`);
    }
    for (const { name, local, value } of attributes) {
      if (/^on/i.test(local)) fault(`${name}="…" is a script.`);
      else if (local === 'href' ? !value.startsWith('#') : reachesOut(value))
        fault(`${name}="${value.slice(0, 40)}" reaches out of the drawing.`);
    }
  };
  parser.onclosetag = () => {
    inStyle = false;
  };
  const inText = (words: string): void => {
    if (inStyle && reachesOut(words)) fault('a style reaches out of the drawing.');
  };
  parser.ontext = inText;
  parser.oncdata = inText;
  parser.ondoctype = (words) => {
    if (words.includes('[')) fault('it declares words of its own at the top (<!DOCTYPE … [).');
  };
  parser.onprocessinginstruction = ({ name }) => {
    if (name !== 'xml') fault(`<?${name} … ?> may not be in it.`);
  };

  let broken: string | undefined;
  parser.onerror = ({ message }) => {
    const [said = ''] = message.split('\n');
    broken ??=
      `${file}, line ${String(parser.line + 1)}: this drawing is broken here.\n` +
      `  wanted: a whole SVG file (the reader of such files says: ${said})`;
  };

  try {
    parser.write(text).close();
  } catch {
    // It has been told to onerror, as has what was wrong at the very end, which is not thrown.
  }
  if (broken !== undefined) return { drawing: shapeOf(), faults: [broken] };
  if (!drawing) fault('this is no SVG drawing: there is nothing in it.', aDrawing);
  return { drawing: drawing ?? shapeOf(), faults };
}

/** The width and height in a viewBox; nothing but zeros if it is not one. */
function shapeOf(viewBox = ''): Drawing {
  const numbers = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = numbers;
  const right = numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0;
  return right ? { width, height } : { width: 0, height: 0 };
}
