import { KIND_SHAPES } from '../kinds/shape.ts';
import { type Colours, tokenOf } from '../network/colours.ts';
import { MARGIN, MARK_ROOM, type PictureLayout } from './lay-out-picture.ts';
import type { LegendEntry } from './legend-of-picture.ts';

/** The faces of title, legend and source. */
export const TITLE_FONT = '600 16px Compact Sans, system-ui, sans-serif';
export const WORDS_FONT = '13px Compact Sans, system-ui, sans-serif';

const DASHES = { STATED: [], STRUCTURAL: [1.6, 3.5], INFERRED: [7, 4] } as const;

/** Draws all of a picture but the drawing itself, for which `drawing` is called in its place. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  layout: PictureLayout,
  colours: Colours,
  drawing: () => void,
): void {
  context.fillStyle = colours['--canvas'];
  context.fillRect(0, 0, layout.width, layout.height);
  context.save();
  context.translate(layout.drawing.x, layout.drawing.y);
  drawing();
  context.restore();
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = colours['--ink'];
  context.font = TITLE_FONT;
  for (const { text, x, y } of layout.title) context.fillText(text, x, y);
  context.fillStyle = colours['--rule'];
  context.fillRect(MARGIN, layout.rule, layout.width - 2 * MARGIN, 1);
  context.font = WORDS_FONT;
  for (const entry of layout.legend) {
    drawMark(context, entry, colours);
    context.fillStyle = colours['--ink-2'];
    context.fillText(entry.word, entry.x + MARK_ROOM, entry.y);
  }
  context.fillStyle = colours['--ink-3'];
  for (const { text, x, y } of layout.source) context.fillText(text, x, y);
}

function drawMark(
  context: CanvasRenderingContext2D,
  { mark, x, y }: PictureLayout['legend'][number],
  colours: Colours,
) {
  context.save();
  context.translate(x + 16, y);
  if ('kind' in mark) drawKind(context, mark, colours);
  else if ('arrow' in mark) drawLine(context, mark, colours);
  else {
    context.fillStyle = colours['--contested'];
    context.font = `600 ${WORDS_FONT}`;
    context.textAlign = 'center';
    context.fillText('//', 0, 0);
  }
  context.restore();
}

function drawKind(
  context: CanvasRenderingContext2D,
  { kind, filled }: Extract<LegendEntry['mark'], { kind: unknown }>,
  colours: Colours,
): void {
  const { corners, ratio, token } = KIND_SHAPES[kind];
  const colour = colours[tokenOf(token)];
  context.beginPath();
  if (corners !== null) {
    for (let i = 0; i < corners.length; i += 2)
      context.lineTo((corners[i] ?? 0) * 6 * ratio, (corners[i + 1] ?? 0) * 6);
    context.closePath();
  } else if (kind === 'Mechanism') context.arc(0, 0, 6, 0, 2 * Math.PI);
  else context.rect(-6, -6, 12, 12);
  context.fillStyle = filled ? colour : colours['--canvas'];
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
}

function drawLine(
  context: CanvasRenderingContext2D,
  { arrow, basis }: Extract<LegendEntry['mark'], { arrow: unknown }>,
  colours: Colours,
): void {
  const ink = colours['--edge'];
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.lineWidth = 1.6;
  context.lineCap = basis === 'STRUCTURAL' ? 'round' : 'butt';
  context.setLineDash([...DASHES[basis]]);
  context.beginPath();
  context.moveTo(-16, 0);
  context.lineTo({ triangle: 10, vee: 15, tee: 15, circle: 9, none: 16 }[arrow ?? 'none'], 0);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
  context.beginPath();
  if (arrow === 'circle') context.arc(12, 0, 3, 0, 2 * Math.PI);
  for (const [px, py] of HEADS[arrow ?? 'circle']) context.lineTo(px, py);
  if (arrow === 'triangle') context.fill();
  else if (arrow !== null) context.stroke();
}

const HEADS = {
  triangle: [
    [8, -4],
    [16, 0],
    [8, 4],
  ],
  vee: [
    [10, -4],
    [16, 0],
    [10, 4],
  ],
  tee: [
    [15, -5],
    [15, 5],
  ],
  circle: [],
} as const;
