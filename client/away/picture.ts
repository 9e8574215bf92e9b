import type { Canvas } from '../network/canvas.ts';
import type { Colours } from '../network/colours.ts';
import type { Bounds } from '../network/paint.ts';
import type { Scene } from '../network/scene.ts';
import { type LegendEntry, legendOf } from './legend-of-picture.ts';

/** A drawing that can be taken away, ready to be drawn once more. */
export interface Picture {
  /** For its file: "overview", "trace". */
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  readonly bounds: Bounds;
  readonly colours: Colours;
  /** Draws it; `plain` where the context takes no Path2D. */
  readonly paint: (context: CanvasRenderingContext2D, plain: boolean) => void;
}

/** The network as it stands on the screen. */
export function pictureOfNetwork(canvas: Canvas, scene: Scene, name: string): Picture {
  return {
    name,
    title: scene.title === '' ? 'Compact Graph' : scene.title,
    legend: legendOf(scene),
    bounds: canvas.bounds(),
    colours: canvas.colours(),
    paint: (context, plain) => canvas.paint(context, plain),
  };
}
