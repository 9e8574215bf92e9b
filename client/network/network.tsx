import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../address.ts';
import { reading } from '../data/graph.ts';
import { isTieId } from '../data/model.ts';
import { shown } from '../data/shown.ts';
import { go, place, scheme, toggled } from '../state.ts';
import { arrange } from './arrange.ts';
import { type Canvas, mountCanvas } from './canvas.ts';
import { canvasNow } from './canvas-now.ts';
import { HoverCard, type Pointed } from './hover-card.tsx';
import { LayoutBar } from './layout-bar.tsx';
import { NodeList } from './node-list.tsx';
import { Pending } from './pending.tsx';
import { nudge, pin } from './pins.ts';
import type { Scene } from './scene.ts';
import { chosen, room, scene } from './scene-now.ts';
import { SelectionBar } from './selection-bar.tsx';
import { Zooms } from './zooms.tsx';

const CARD_AFTER_MS = 300;
/** The words of the drawing: ours, and the document's. */
const FACES = { sans: '13px "Compact Sans"', serif: '13px "Compact Serif"' };

/** The network: owns its Cytoscape, draws the scene, and turns what is done on it into steps of the state. */
export function Network() {
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const canvas = useSignal<Canvas | null>(null);
  const pointed = useSignal<Pointed | null>(null);
  const card = useSignal<Pointed | null>(null);
  const walked = useSignal<{ readonly node: string; readonly edge: string | null } | null>(null);
  const drawnAs = useComputed(
    () =>
      `${place.value.layout} ${place.value.around ?? ''} ${place.value.pathTo ?? ''} ${place.value.seed} ${room.value?.width} ${room.value?.height}`,
  );

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let mounted: Canvas | null = null;
    const begin = () => {
      mounted = mountCanvas(element, {
        onTapNode: (id, { also }) => (also ? chooseAlso(id) : openNode(id)),
        onDropNode: (id, at) => pin(id, at),
        onTapEdge: openEdge,
        onTapNothing: () => go({ selected: null }),
        onOpenNode: (id) => lookAround(id),
        onPoint: (id, { x, y, radius }) => {
          pointed.value = id === null ? null : { id, x, y, radius };
        },
      });
      canvas.value = mounted;
    };
    let gone = false;
    whenLoaded(FACES.sans, () => {
      if (!gone) begin();
    });
    const observer = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) room.value = { width: Math.round(width), height: Math.round(height) };
      mounted?.resize();
    });
    observer.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const forced = matchMedia('(forced-colors: active)');
    const recolour = () => mounted?.recolour();
    dark.addEventListener('change', recolour);
    forced.addEventListener('change', recolour);
    return () => {
      gone = true;
      observer.disconnect();
      dark.removeEventListener('change', recolour);
      forced.removeEventListener('change', recolour);
      mounted?.destroy();
      canvas.value = null;
      canvasNow.value = null;
    };
  }, [canvas, pointed]);

  const lastDrawn = useRef('');
  const hasSerif = useSignal(false);
  useSignalEffect(() => {
    const surface = canvas.value;
    const next = scene.value;
    if (surface === null || room.value === null) return;
    if (!hasSerif.value && isSerif(next)) {
      whenLoaded(FACES.serif, () => {
        hasSerif.value = true;
      });
      return;
    }
    const fit = lastDrawn.current !== drawnAs.value;
    const home = place.peek().layout === 'free' ? 'whole' : 'as-laid-out';
    const { grown, layout } = place.peek();
    const drawn = surface.draw(next, { home: fit ? home : null, all: layout === 'around' && grown.length > 0 });
    if (next.nodes.length === 0) return;
    lastDrawn.current = drawnAs.value;
    void drawn.then(() => {
      if (canvas.peek() === surface) canvasNow.value = surface;
    });
  });
  useSignalEffect(() => {
    if (place.value.layout === 'free' && reading.value.state === 'ready') arrange(shown.value, place.value.seed);
  });
  useSignalEffect(() => {
    const at = walked.value;
    canvas.value?.mark({
      chosenNodes: chosen.value.nodes,
      chosenEdges: at?.edge == null ? chosen.value.edges : new Set([at.edge]),
      pointed: pointed.value?.id ?? null,
      walked: at?.node ?? null,
      dims: true,
      lights: lightsLines(place.value),
    });
    if (at !== null) canvas.value?.reveal(at.node);
  });
  useSignalEffect(() => {
    void scheme.value;
    requestAnimationFrame(() => canvas.value?.recolour());
  });
  useSignalEffect(() => {
    const target = pointed.value;
    card.value = null;
    if (target === null) return;
    const timer = setTimeout(() => {
      card.value = target;
    }, CARD_AFTER_MS);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') card.value = null;
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [card]);

  return (
    <div class="network" ref={frame}>
      <div class="layout-bar">
        <LayoutBar />
        <SelectionBar />
        <Zooms canvas={canvas.value} />
      </div>
      <div class="canvas" ref={host} aria-hidden="true" />
      {card.value !== null && <HoverCard pointed={card.value} width={room.value?.width ?? 0} />}
      <NodeList
        onWalk={(at) => {
          walked.value = at;
        }}
        onOpen={openNode}
        onAlso={chooseAlso}
        onMove={nudge}
      />
      <Pending />
      {scene.value.note !== '' && <p class="network-note meta">{scene.value.note}</p>}
    </div>
  );
}

/** Words are measured in the face they are drawn in; where that can't be had, in the one that is drawn instead. */
function whenLoaded(face: string, run: () => void): void {
  void document.fonts.load(face).then(run, run);
}

function isSerif({ nodes }: Scene): boolean {
  return nodes.some(({ captions }) => captions.some(({ voice }) => voice === 'serif'));
}

/** Whether the lines of what is selected stand out: not of a single line, nor of what is in the middle, where all lines are its own. */
function lightsLines({ layout, selected, around }: Place): boolean {
  return selected !== null && !isTieId(selected) && !(layout === 'around' && selected === around);
}

/** A click on a shape: what folds, folds; a thing is selected; an area is both. */
function openNode(id: string): void {
  const node = scene.value.nodes.find((other) => other.id === id);
  if (node === undefined) return;
  const { selected, unfolded } = place.value;
  const again = node.selects !== null && node.selects === selected;
  go({
    selected: node.selects ?? selected,
    unfolded:
      node.unfolds !== null && (node.selects === null || again || !unfolded.includes(node.unfolds))
        ? toggled(unfolded, node.unfolds)
        : unfolded,
  });
}

/** A second thing beside the selected one; the first, where none is. */
function chooseAlso(id: string): void {
  const node = scene.value.nodes.find((other) => other.id === id);
  const { selected } = place.value;
  if (node?.selects == null) return;
  if (selected === null || isTieId(selected)) openNode(id);
  else if (node.selects !== selected) go({ also: node.selects });
}

/** A click on a line: one tie is selected; of several, the first, and Detail tells of the others. */
function openEdge(id: string): void {
  const edge = scene.value.edges.find((other) => other.id === id);
  const [first] = edge?.ties ?? [];
  if (first !== undefined) go({ selected: first });
}

function lookAround(id: string): void {
  const node = scene.value.nodes.find((other) => other.id === id);
  if (node?.selects != null && node.unfolds === null)
    go({ layout: 'around', around: node.selects, selected: node.selects, unfolded: [] });
}
