import { go, place } from '../state.ts';
import type { Point } from './scene.ts';
import { scene } from './scene-now.ts';

/** How far one press of a key moves a thing. */
const NUDGE = 24;

/** Puts a thing of the free layout where a hand let go of it; it stays there. */
export function pin(id: string, { x, y }: Point): void {
  if (place.value.layout !== 'free') return;
  const others = place.value.pins.filter((other) => other.id !== id);
  go({ pins: [...others, { id, x: Math.round(x), y: Math.round(y) }] });
}

/** Lets a thing go back to where force puts it. */
export function unpin(id: string): void {
  go({ pins: place.value.pins.filter((other) => other.id !== id) });
}

/** Moves a thing of the free layout by a step, and pins it. */
export function nudge(id: string, across: number, down: number): void {
  const node = scene.value.nodes.find((other) => other.id === id);
  if (node !== undefined) pin(id, { x: node.x + across * NUDGE, y: node.y + down * NUDGE });
}
