import { legendOf } from '../away/legend-of-picture.ts';
import type { Picture } from '../away/picture.ts';
import { readColours } from '../network/colours.ts';
import { drawingNow } from './drawing-now.ts';
import { paintDrawing } from './paint-drawing.ts';

/** The trace's paths as a picture; null while none are shown. */
export function pictureOfTrace(): Picture | null {
  if (drawingNow.value === null) return null;
  const { title, drawing, host } = drawingNow.value;
  const colours = readColours(host);
  return {
    name: 'trace',
    title,
    legend: legendOf({
      nodes: drawing.nodes,
      ...(drawing.nodes.some(({ centre, kind }) => centre && kind === 'Mechanism') ? { hollow: 'only about it' } : {}),
      edges: drawing.lines.map(({ arrow, basis, contested }) => ({ arrow, basis, contested, onDemand: false })),
    }),
    bounds: { x: 0, y: 0, width: drawing.width, height: drawing.height },
    colours,
    paint: (context) => paintDrawing(context, drawing, colours),
  };
}
