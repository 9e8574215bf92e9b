import { Context } from 'svgcanvas/dist/svgcanvas.esm.js';

/** The faces of the page under the names by which other machines have them. */
const FACES: Readonly<Record<string, string>> = {
  'Compact Sans': "'Source Sans 3', 'Source Sans Pro'",
  'Compact Serif': "'Source Serif 4', 'Source Serif Pro'",
};
const ANCHORS: Readonly<Record<string, string>> = {
  left: 'start',
  center: 'middle',
  right: 'end',
  start: 'start',
  end: 'end',
};
const BASELINES: Readonly<Record<string, string>> = {
  middle: 'central',
  top: 'text-before-edge',
  bottom: 'text-after-edge',
};
const FONT =
  /^(?:(?<style>italic|oblique) )?(?:normal )*(?<weight>[a-z]+|\d+ )? ?(?<size>[\d.]+px)(?:\/\S+)? (?<family>.+)$/;

/** A drawing context that writes SVG with real text. It reads fonts itself, for svgcanvas does so by an inline style, which the page's policy forbids. */
export class SvgContext extends Context {
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
        y,
        'text-anchor': ANCHORS[this.textAlign] ?? 'start',
        'dominant-baseline': BASELINES[this.textBaseline] ?? 'alphabetic',
      },
      true,
    );
    element.append(text);
    this.__currentElement = element;
    this.__applyTransformation(element);
    this.__applyStyleToCurrentElement(action);
    parent.append(element);
  }
}

function familyOf(family: string): string {
  return family
    .split(',')
    .map((name) => name.trim().replaceAll('"', ''))
    .map((name) => FACES[name] ?? name)
    .join(', ');
}
