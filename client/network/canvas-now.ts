import { signal } from '@preact/signals';
import type { Canvas } from './canvas.ts';

/** The drawing surface while the network is shown and drawn, so that its picture can be taken away; null while it isn't. */
export const canvasNow = signal<Canvas | null>(null);
