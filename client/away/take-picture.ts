import { start } from '../data/graph.ts';
import { drawPicture, TITLE_FONT, WORDS_FONT } from './draw-picture.ts';
import { readFaces } from './faces.ts';
import { layOutPicture, type PictureLayout } from './lay-out-picture.ts';
import type { Picture } from './picture.ts';

/** Dots for each pixel of a PNG; fewer where it would grow past what browsers draw. */
const SHARPNESS = 3;
const MOST_DOTS = 8192;

/** A drawing as an SVG with real text, its legend and where it comes from. */
export async function takeSvg(picture: Picture): Promise<Blob> {
  const { SvgContext } = await import('./svg-context.ts');
  const layout = layOut(picture);
  const context = new SvgContext({ width: layout.width, height: layout.height });
  drawPicture(context, layout, picture.colours, () => picture.paint(context, true));
  const svg = context.getSvg();
  svg.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
  svg.setAttribute('role', 'img');
  const families = new Set([...svg.querySelectorAll('text')].map((text) => text.getAttribute('font-family') ?? ''));
  const faces = await readFaces((family) => [...families].some((names) => names.includes(family)));
  svg.prepend(
    element(svg, 'title', layout.title.map(({ text }) => text).join(' ')),
    element(svg, 'desc', layout.source.map(({ text }) => text).join(' ')),
  );
  // As text: the page's policy forbids a style element, even in a drawing that is not shown.
  const drawn = new XMLSerializer().serializeToString(svg).replace('</desc>', `</desc><style>${faces}</style>`);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${drawn}\n`;
  return new Blob([text], { type: 'image/svg+xml' });
}

/** A drawing as a PNG with its legend and where it comes from. */
export function takePng(picture: Picture): Promise<Blob> {
  const layout = layOut(picture);
  const scale = Math.min(SHARPNESS, MOST_DOTS / Math.max(layout.width, layout.height));
  const surface = document.createElement('canvas');
  surface.width = Math.round(layout.width * scale);
  surface.height = Math.round(layout.height * scale);
  const context = surface.getContext('2d');
  if (context === null) return Promise.reject(new Error('this browser gives no canvas to draw on'));
  context.scale(scale, scale);
  drawPicture(context, layout, picture.colours, () => picture.paint(context, false));
  return new Promise((resolve, reject) => {
    surface.toBlob((blob) => (blob === null ? reject(new Error('the picture is too large to draw')) : resolve(blob)));
  });
}

function layOut({ bounds, title, legend }: Picture): PictureLayout {
  const ruler = document.createElement('canvas').getContext('2d');
  const measure = (text: string, font: string) => {
    if (ruler === null) return text.length * 8;
    ruler.font = font;
    return ruler.measureText(text).width;
  };
  return layOutPicture(
    bounds,
    { title, legend, source: sourceLines() },
    {
      title: (text) => measure(text, TITLE_FONT),
      words: (text) => measure(text, WORDS_FONT),
    },
  );
}

function sourceLines(): readonly string[] {
  const works = (start.value?.documents ?? []).map(({ publisher, title, date }) => `${publisher}, ${title}, ${date}`);
  const version = start.value?.statistics.version.slice(0, 12) ?? 'unknown';
  return [`Source: ${works.join('; ')}.`, `Compact Graph, version ${version}, ${location.href}`];
}

function element(svg: SVGSVGElement, name: string, text: string): Element {
  const made = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  made.append(text);
  return made;
}
