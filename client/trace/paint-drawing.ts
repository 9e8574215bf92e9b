import { KIND_SHAPES } from '../kinds/shape.ts';
import { type Colours, tokenOf } from '../network/colours.ts';
import type { Drawing, DrawnLine, DrawnNode } from './drawing.ts';

const FACE = 'Compact Sans, system-ui, sans-serif';
const DASHES = { STATED: [], STRUCTURAL: [1.6, 3.5], INFERRED: [7, 4] } as const;
/** Before its end a line stops, so that its head can stand there. */
const HEADS = { triangle: 8, circle: 7, vee: 1, tee: 0 } as const;

/** Draws a trace's paths onto a canvas, as they stand on the page: for a picture to take away. */
export function paintDrawing(context: CanvasRenderingContext2D, drawing: Drawing, colours: Colours): void {
  context.textBaseline = 'alphabetic';
  for (const { x, anchor, title, sub } of drawing.heads) {
    const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
    write(context, title, { x, y: 16, align, font: `600 13px ${FACE}`, colour: colours['--ink'] });
    write(context, sub, { x, y: 33, align, font: `12px ${FACE}`, colour: colours['--ink-3'] });
  }
  if (drawing.empty !== null) paintEmpty(context, drawing.empty, colours);
  for (const line of drawing.lines) paintLine(context, line, colours);
  for (const node of drawing.nodes) paintNode(context, node, colours);
  for (const line of drawing.lines) paintWord(context, line, colours);
}

interface Written {
  readonly x: number;
  /** Where the letters stand. */
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly font: string;
  readonly colour: string;
}

function write(context: CanvasRenderingContext2D, text: string, { x, y, align, font, colour }: Written): void {
  context.font = font;
  context.textAlign = align;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function paintEmpty(
  context: CanvasRenderingContext2D,
  { x, y, width, words }: NonNullable<Drawing['empty']>,
  colours: Colours,
): void {
  context.strokeStyle = colours['--edge'];
  context.lineWidth = 1;
  context.setLineDash([4, 4]);
  context.strokeRect(x, y, width, 60);
  context.setLineDash([]);
  words.forEach((word, i) => {
    const at = { x: x + width / 2, y: y + 26 + i * 17, align: 'center' as const };
    write(context, word, { ...at, font: `13px ${FACE}`, colour: colours['--ink-2'] });
  });
}

function paintLine(context: CanvasRenderingContext2D, line: DrawnLine, colours: Colours): void {
  const { from, to, arrow, basis, bend } = line;
  const isQuiet = arrow !== 'triangle' || bend === 'elbow';
  const colour = isQuiet ? colours['--edge'] : colours['--ink'];
  const end = { x: to.x - (arrow === null ? 0 : HEADS[arrow]), y: to.y };
  const middle = (from.x + end.x) / 2;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = isQuiet ? 1.6 : 2;
  context.lineCap = basis === 'STRUCTURAL' ? 'round' : 'butt';
  context.setLineDash([...DASHES[basis]]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  if (bend === 'elbow') {
    context.lineTo(to.x - 6, from.y);
    context.quadraticCurveTo(to.x, from.y, to.x, from.y - 6);
    context.lineTo(to.x, to.y);
  } else context.bezierCurveTo(middle, from.y, middle, end.y, end.x, end.y);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
  if (arrow !== null) paintHead(context, arrow, to, colours);
}

function paintHead(
  context: CanvasRenderingContext2D,
  arrow: NonNullable<DrawnLine['arrow']>,
  { x, y }: DrawnLine['to'],
  colours: Colours,
): void {
  context.beginPath();
  if (arrow === 'circle') {
    context.arc(x - 3.5, y, 3.5, 0, 2 * Math.PI);
    context.fillStyle = colours['--canvas'];
    context.fill();
  } else if (arrow === 'tee') {
    context.moveTo(x, y - 5);
    context.lineTo(x, y + 5);
  } else {
    const reach = arrow === 'triangle' ? { x: 9, y: 4.5 } : { x: 6, y: 4 };
    context.moveTo(x - reach.x, y - reach.y);
    context.lineTo(x, y);
    context.lineTo(x - reach.x, y + reach.y);
  }
  if (arrow === 'triangle') {
    context.closePath();
    context.fill();
  } else context.stroke();
}

function paintNode(context: CanvasRenderingContext2D, node: DrawnNode, colours: Colours): void {
  const { kind, x, y, size, filled, centre, inside, lines, side } = node;
  const { ratio, token } = KIND_SHAPES[kind];
  const colour = colours[tokenOf(token)];
  if (centre) {
    outline(context, node, size + 9);
    context.strokeStyle = colours['--ink'];
    context.lineWidth = 2;
    context.stroke();
  }
  outline(context, node, size);
  context.fillStyle = filled ? colour : colours['--canvas'];
  context.fill();
  if (!filled) {
    context.strokeStyle = colour;
    context.lineWidth = 2.5;
    context.stroke();
  }
  if (inside !== '') {
    const font = `600 ${centre ? 16 : 12}px ${FACE}`;
    const ink = filled ? colours['--canvas'] : colour;
    write(context, inside, { x, y: y + (centre ? 6 : 4.5), align: 'center', font, colour: ink });
  }
  if (side === 'none') return;
  const gap = (size / 2) * ratio + 8;
  const at = { left: x - gap, right: x + gap, below: x }[side];
  const align = ({ left: 'right', right: 'left', below: 'center' } as const)[side];
  lines.forEach((text, i) => {
    const down = side === 'below' ? size / 2 + 22 : 4.5 - ((lines.length - 1) * 15) / 2;
    const font = `${centre ? '600 ' : ''}13px ${FACE}`;
    write(context, text, { x: at, y: y + down + i * 15, align, font, colour: colours['--ink'] });
  });
}

/** The outline of a shape of a kind, so high. */
function outline(context: CanvasRenderingContext2D, { kind, x, y }: DrawnNode, size: number): void {
  const { corners, ratio } = KIND_SHAPES[kind];
  const half = size / 2;
  context.beginPath();
  if (corners === null && kind === 'Mechanism') context.arc(x, y, half, 0, 2 * Math.PI);
  else if (corners === null) context.rect(x - half, y - half, size, size);
  else {
    for (let i = 0; i < corners.length; i += 2)
      context.lineTo(x + (corners[i] ?? 0) * half * ratio, y + (corners[i + 1] ?? 0) * half);
    context.closePath();
  }
}

function paintWord(
  context: CanvasRenderingContext2D,
  { from, to, word, contested }: DrawnLine,
  colours: Colours,
): void {
  const text = contested ? '//' : word;
  if (text === '') return;
  const at = { x: from.x + (to.x - from.x) * 0.42, y: from.y + (to.y - from.y) * 0.36 + 4 };
  const font = `${contested ? '600 ' : ''}12px ${FACE}`;
  context.font = font;
  const wide = context.measureText(text).width + 6;
  context.fillStyle = colours['--canvas'];
  context.fillRect(at.x - wide / 2, at.y - 11, wide, 15);
  const colour = contested ? colours['--contested'] : colours['--ink-2'];
  write(context, text, { ...at, align: 'center', font, colour });
}
