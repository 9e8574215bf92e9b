import { otherEnd, type Thing, type Tie } from '../data/model.ts';
import type { Scene } from './scene.ts';

/** Where a keyboard stands in the drawing: on a shape, or on one of the lines that leave it. */
export interface Standing {
  readonly node: string;
  /** Index among the lines of the shape; null while on the shape itself. */
  readonly line: number | null;
}

/** The shapes that can be walked to, in the order in which they are drawn. */
export function walkable(scene: Scene): readonly string[] {
  return scene.nodes.filter(({ spoken }) => spoken !== '').map(({ id }) => id);
}

/** The lines of a shape, in the order in which they are drawn, those that show only on demand included. */
export function linesOf(scene: Scene, node: string): Scene['edges'] {
  return scene.edges.filter(({ source, target }) => source === node || target === node);
}

/**
 * Where a key leads: up and down from shape to shape, right and left along a shape's lines, Enter over a line to its other end, Escape back onto the shape.
 * @returns null for a key that leads nowhere
 */
export function step(scene: Scene, { node, line }: Standing, key: string): Standing | null {
  const nodes = walkable(scene);
  const at = nodes.indexOf(node);
  const lines = linesOf(scene, node);
  const to = (index: number): Standing | null => {
    const next = nodes[Math.max(0, Math.min(index, nodes.length - 1))];
    return next === undefined ? null : { node: next, line: null };
  };
  if (key === 'ArrowDown') return to(at + 1);
  if (key === 'ArrowUp') return to(at - 1);
  if (key === 'Home') return to(0);
  if (key === 'End') return to(nodes.length - 1);
  if (key === 'Escape') return line === null ? null : { node, line: null };
  if (lines.length === 0) return null;
  if (key === 'ArrowRight') return { node, line: line === null ? 0 : (line + 1) % lines.length };
  if (key === 'ArrowLeft')
    return { node, line: line === null ? lines.length - 1 : (line - 1 + lines.length) % lines.length };
  const walked = line === null ? undefined : lines[line];
  if (key === 'Enter' && walked !== undefined) {
    const other = walked.source === node ? walked.target : walked.source;
    return nodes.includes(other) ? { node: other, line: null } : null;
  }
  return null;
}

/** What a line says, read from one of its ends: "supports d1, stated, contested". */
export function speakTie(
  tie: Tie,
  from: string,
  words: { readonly label: string; readonly inverse: string },
  other: Thing,
): string {
  const verb = tie.source === from ? words.label : words.inverse;
  const name =
    other.number !== null && other.upper === 'Recommendation' ? `recommendation ${other.number}` : other.label;
  return [`${verb} ${name}`, tie.basis.toLowerCase(), ...(tie.contested ? ['contested'] : [])].join(', ');
}

/** The thing at the other end, for speech. */
export function endOf(tie: Tie, from: string): string {
  return otherEnd(tie, from);
}
