/** What is used of svgcanvas 2.6.0, which has no types of its own: a drawing context that writes SVG. */
declare module 'svgcanvas/dist/svgcanvas.esm.js' {
  interface Context extends CanvasRenderingContext2D {}
  class Context {
    constructor(options: { readonly width: number; readonly height: number });
    getSvg(): SVGSVGElement;
    /** Called with the text of each `fillText` and `strokeText`. */
    __applyText(text: string, x: number, y: number, action: 'fill' | 'stroke'): void;
    /** Called before each `fill`, `stroke` and `clip` with the path as it was drawn. */
    __applyCurrentDefaultPath(): void;
    __currentElement: Element;
    __closestGroupOrSvg(): Element;
    __createElement(type: string, attributes: Readonly<Record<string, string | number>>, resetFill: boolean): Element;
    __applyTransformation(element: Element): void;
    __applyStyleToCurrentElement(action: 'fill' | 'stroke'): void;
  }

  export { Context };
}
