import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { KIND_SHAPES } from '../kinds/shape.ts';
import { followTo, placeOf } from '../shared/go-link.tsx';
import { hrefOf } from '../state.ts';
import type { Drawing, DrawnLine, DrawnNode } from './drawing.ts';
import { drawingNow } from './drawing-now.ts';

interface PathsDrawingProps {
  readonly title: string;
  readonly layOut: (width: number) => Drawing;
}

/** The paths and nothing else, in fixed columns; every shape leads to its own trace. */
export function PathsDrawing({ title, layOut }: PathsDrawingProps) {
  const frame = useRef<HTMLElement>(null);
  const width = useSignal(0);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      width.value = Math.round(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  const drawing = width.value === 0 ? null : layOut(Math.min(width.value, 560));
  useEffect(() => {
    const host = frame.current;
    if (host === null || drawing === null) return;
    drawingNow.value = { title, drawing, host };
    return () => {
      drawingNow.value = null;
    };
  });
  return (
    <section class="paths" ref={frame} aria-label={title}>
      {drawing !== null && (
        <svg width={drawing.width} height={drawing.height} viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
          <title>Paths</title>
          {drawing.heads.map(({ x, anchor, title: words, sub }) => (
            <text key={words} x={x} y={16} text-anchor={anchor}>
              <tspan class="head">{words}</tspan>
              <tspan class="sub" x={x} dy="17">
                {sub}
              </tspan>
            </text>
          ))}
          {drawing.empty !== null && <Empty {...drawing.empty} />}
          {drawing.lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
          {drawing.nodes.map((node) => (
            <Node key={node.id} node={node} />
          ))}
          {drawing.lines.map((line) => (
            <Word key={line.id} line={line} />
          ))}
        </svg>
      )}
      {drawing !== null && drawing.leftOut > 0 && (
        <p class="meta">{drawing.leftOut} more are told beside this drawing.</p>
      )}
    </section>
  );
}

function Empty({ x, y, width, words }: NonNullable<Drawing['empty']>) {
  return (
    <g class="empty-column">
      <rect x={x} y={y} width={width} height={60} rx={6} />
      {words.map((word, i) => (
        <text key={word} x={x + width / 2} y={y + 26 + i * 17} text-anchor="middle">
          {word}
        </text>
      ))}
    </g>
  );
}

function Node({ node }: { readonly node: DrawnNode }) {
  const { id, kind, x, y, size, filled, centre, inside, lines, side } = node;
  const { corners, ratio, token, word } = KIND_SHAPES[kind];
  const half = size / 2;
  const to = placeOf(id);
  const name = lines.join(' ');
  const shape = (
    <g class={filled ? 'shape' : 'shape hollow'} data-token={token}>
      {corners === null && kind === 'Mechanism' && <circle r={half} />}
      {corners === null && kind !== 'Mechanism' && (
        <rect x={-half} y={-half} width={size} height={size} rx={centre ? 6 : 4} />
      )}
      {corners !== null && (
        <polygon points={corners.map((corner, i) => corner * half * (i % 2 === 0 ? ratio : 1)).join(' ')} />
      )}
      {inside !== '' && (
        <text class="inside" y={centre ? 6 : 4.5} text-anchor="middle" data-size={centre ? 'large' : undefined}>
          {inside}
        </text>
      )}
    </g>
  );
  const gap = half * ratio + 8;
  return (
    <g transform={`translate(${x} ${y})`}>
      {centre ? (
        <>
          {kind === 'Mechanism' ? (
            <circle class="ring" r={half + 4.5} />
          ) : (
            <rect class="ring" x={-half - 4.5} y={-half - 4.5} width={size + 9} height={size + 9} rx={10} />
          )}
          {shape}
        </>
      ) : (
        <a
          href={hrefOf(to)}
          aria-label={`${inside === '' ? '' : `${inside} `}${name}, ${word}`}
          onClick={(event: MouseEvent) => followTo(event, to)}
        >
          <rect
            class="target"
            x={side === 'right' ? -gap : -gap - 60}
            y={-half - 3}
            width={gap * 2 + 60}
            height={size + 6}
          />
          {shape}
        </a>
      )}
      {side !== 'none' && (
        <text
          class={centre ? 'label strong' : 'label'}
          text-anchor={side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle'}
          aria-hidden={centre ? undefined : 'true'}
        >
          {lines.map((line, i) => (
            <tspan
              key={line}
              x={side === 'left' ? -gap : side === 'right' ? gap : 0}
              y={(side === 'below' ? half + 22 : 4.5 - ((lines.length - 1) * 15) / 2) + i * 15}
            >
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

const DASHES = { STATED: undefined, STRUCTURAL: '1.6 3.5', INFERRED: '7 4' } as const;
/** How far before its end a line stops, so that its head can stand there. */
const HEADS = { triangle: 8, circle: 7, vee: 1, tee: 0 } as const;

function Line({ line }: { readonly line: DrawnLine }) {
  const { from, to, arrow, basis, bend } = line;
  const end = { x: to.x - (arrow === null ? 0 : HEADS[arrow]), y: to.y };
  const middle = (from.x + end.x) / 2;
  const way =
    bend === 'elbow'
      ? `M${from.x} ${from.y}H${to.x - 6}Q${to.x} ${from.y} ${to.x} ${from.y - 6}V${to.y}`
      : `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${end.y} ${end.x} ${end.y}`;
  return (
    <g class={arrow !== 'triangle' || bend === 'elbow' ? 'way quiet' : 'way'}>
      <path d={way} stroke-dasharray={DASHES[basis]} stroke-linecap={basis === 'STRUCTURAL' ? 'round' : 'butt'} />
      {arrow === 'triangle' && (
        <path class="solid" d={`M${to.x - 9} ${to.y - 4.5} ${to.x} ${to.y} ${to.x - 9} ${to.y + 4.5}Z`} />
      )}
      {arrow === 'vee' && <path d={`M${to.x - 6} ${to.y - 4} ${to.x} ${to.y} ${to.x - 6} ${to.y + 4}`} />}
      {arrow === 'tee' && <path d={`M${to.x} ${to.y - 5}V${to.y + 5}`} />}
      {arrow === 'circle' && <circle cx={to.x - 3.5} cy={to.y} r={3.5} />}
    </g>
  );
}

function Word({ line }: { readonly line: DrawnLine }) {
  const { from, to, word, contested } = line;
  if (word === '' && !contested) return null;
  return (
    <text
      class={contested ? 'word contested' : 'word'}
      x={from.x + (to.x - from.x) * 0.42}
      y={from.y + (to.y - from.y) * 0.36 + 4}
      text-anchor="middle"
    >
      {contested ? '//' : word}
    </text>
  );
}
