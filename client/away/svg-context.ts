import { Context } from 'svgcanvas/dist/svgcanvas.esm.js';

/** The faces of the page, and the names by which other machines have them. */
const FACES: Readonly<Record<string, string>> = {
  'Compact Sans': "'Compact Sans', 'Source Sans 3', 'Source Sans Pro'",
  'Compact Serif': "'Compact Serif', 'Source Serif 4', 'Source Serif Pro'",
};
const ANCHORS: Readonly<Record<string, string>> = {
  left: 'start',
  center: 'middle',
  right: 'end',
  start: 'start',
  end: 'end',
};
const FONT = /^(?:italic |oblique |normal )*(?<weight>[a-z]+|\d+ )? ?(?<size>[\d.]+px)(?:\/\S+)? (?<family>.+)$/;

/** A drawing context that writes SVG with real text. It reads fonts itself, for svgcanvas does so by an inline style, which the page's policy forbids. */
export class SvgContext extends Context {
  private readonly ruler = document.createElement('canvas').getContext('2d');

  /** A path stays the current one over `save` and `clip`; svgcanvas would look for it in the group that those began. */
  override __applyCurrentDefaultPath(): void {
    if (this.__currentElement.nodeName !== 'path') {
      const path = this.__createElement('path', {}, true);
      this.__closestGroupOrSvg().append(path);
      this.__currentElement = path;
    }
    super.__applyCurrentDefaultPath();
  }

  override __applyText(text: string, x: number, y: number, action: 'fill' | 'stroke'): void {
    const parent = this.__closestGroupOrSvg();
    const { size = '13px', weight = '', family = 'sans-serif' } = FONT.exec(this.font)?.groups ?? {};
    const element = this.__createElement(
      'text',
      {
        'font-family': familyOf(family),
        'font-size': size,
        'font-weight': weight.trim() === '' ? 'normal' : weight.trim(),
        x,
        y: y + this.dropOf(text),
        'text-anchor': ANCHORS[this.textAlign] ?? 'start',
      },
      true,
    );
    element.append(text);
    this.__currentElement = element;
    this.__applyTransformation(element);
    this.__applyStyleToCurrentElement(action);
    parent.append(element);
  }

  /** How far the line on which letters stand is below the y that was asked for; viewers differ in what they make of other baselines. */
  private dropOf(text: string): number {
    const ruler = this.ruler;
    if (ruler === null || this.textBaseline === 'alphabetic') return 0;
    ruler.font = this.font;
    ruler.textBaseline = 'alphabetic';
    const standing = ruler.measureText(text).actualBoundingBoxAscent;
    ruler.textBaseline = this.textBaseline;
    return standing - ruler.measureText(text).actualBoundingBoxAscent;
  }
}

function familyOf(family: string): string {
  return family
    .split(',')
    .map((name) => name.trim().replaceAll('"', ''))
    .map((name) => FACES[name] ?? name)
    .join(', ');
}
