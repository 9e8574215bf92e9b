import { typeById, web } from '../data/graph.ts';
import { KIND_SHAPES } from '../kinds/shape.ts';
import { scene } from './scene-now.ts';

/** What is pointed at, and where. */
export interface Pointed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** One or two lines about what is pointed at, beside it and never over it; Escape sends it away. */
export function HoverCard({ pointed, width }: { readonly pointed: Pointed; readonly width: number }) {
  const lines = pointed.id.startsWith('edge:') ? edgeLines(pointed.id.slice(5)) : thingLines(pointed.id);
  if (lines === null) return null;
  const toLeft = pointed.x > width / 2;
  const style = {
    top: `${Math.max(pointed.y + pointed.radius + 10, 8)}px`,
    ...(toLeft ? { right: `${Math.max(width - pointed.x - 20, 8)}px` } : { left: `${Math.max(pointed.x - 20, 8)}px` }),
  };
  return (
    <div class="hover-card" role="tooltip" style={style}>
      <p class="meta">{lines.above}</p>
      <p class={lines.serif ? 'quote' : ''}>{lines.main}</p>
      {lines.below !== '' && <p class="meta">{lines.below}</p>}
    </div>
  );
}

interface Lines {
  readonly above: string;
  readonly main: string;
  readonly below: string;
  readonly serif: boolean;
}

function thingLines(id: string): Lines | null {
  const thing = web.value.things.get(id);
  if (thing === undefined) {
    const spoken = scene.value.nodes.find((node) => node.id === id)?.spoken ?? '';
    return spoken === '' ? null : { above: 'Folded', main: spoken, below: 'A click opens it.', serif: false };
  }
  const counts = new Map<string, number>();
  for (const { type, source } of web.value.tiesOf.get(id) ?? []) {
    const words = typeById.value.get(type);
    const verb = words === undefined ? type : source === id ? words.label : words.inverse;
    counts.set(verb, (counts.get(verb) ?? 0) + 1);
  }
  const told = [...counts].slice(0, 4).map(([verb, n]) => `${verb} ${n}`);
  const isRecommendation = thing.upper === 'Recommendation';
  return {
    above: isRecommendation ? `recommendation ${thing.number ?? ''}` : KIND_SHAPES[thing.upper].word,
    main: isRecommendation ? `“${thing.text ?? thing.label}”` : thing.name,
    below: told.join(' · '),
    serif: isRecommendation,
  };
}

function edgeLines(id: string): Lines | null {
  const edge = scene.value.edges.find((other) => other.id === id);
  if (edge === undefined) return null;
  const ties = edge.ties.flatMap((tie) => web.value.ties.get(tie) ?? []);
  const [first] = ties;
  if (first === undefined) return null;
  const nameOf = (thing: string) => {
    const found = web.value.things.get(thing);
    return found?.upper === 'Recommendation' ? (found.number ?? found.label) : (found?.label ?? thing);
  };
  const basis = { STATED: 'the text says so', STRUCTURAL: 'its layout says so', INFERRED: 'derived by a rule' }[
    first.basis
  ];
  const others = ties.length > 1 ? `${ties.length} relations; the first: ` : '';
  return {
    above: `${others}${basis}${first.contested ? ' // contested' : ''}`,
    main: `${nameOf(first.source)} ${typeById.value.get(first.type)?.label ?? first.type} ${nameOf(first.target)}`,
    below: 'A click opens the words it rests on.',
    serif: false,
  };
}
