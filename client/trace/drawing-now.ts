import { signal } from '@preact/signals';
import type { Drawing } from './drawing.ts';

/** The drawing of the trace that is shown, with the element it stands in; null while none is. */
export const drawingNow = signal<{
  readonly title: string;
  readonly drawing: Drawing;
  readonly host: HTMLElement;
} | null>(null);
