import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { KIND_ORDER, KIND_SHAPES } from '../kinds/shape.ts';
import { type Colours, tokenOf } from './colours.ts';

const SANS = 'Compact Sans, system-ui, sans-serif';
const SERIF = 'Compact Serif, Georgia, serif';

/** How the network is drawn: shape and colour by kind, dash by basis, head by stance, classes for what is pointed at or chosen. */
export function stylesheet(colours: Colours): StylesheetJson {
  return [...shapeRules(colours), ...captionRules(colours), ...lineRules(colours), ...stateRules(colours)];
}

function shapeRules(colours: Colours): StylesheetJson {
  return [
    {
      selector: 'node.shape',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(inside)',
        'font-family': SANS,
        'font-size': 13,
        'font-weight': 600,
        'text-valign': 'center',
        'text-halign': 'center',
        color: colours['--canvas'],
        'background-color': colours['--neutral'],
        'border-width': 0,
        'border-color': colours['--neutral'],
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    ...KIND_ORDER.map((kind) => {
      const { corners, token } = KIND_SHAPES[kind];
      const colour = colours[tokenOf(token)];
      return {
        selector: `node.${kind}`,
        style: {
          ...(corners === null
            ? { shape: kind === 'Mechanism' ? ('ellipse' as const) : ('round-rectangle' as const) }
            : { shape: 'polygon' as const, 'shape-polygon-points': corners.join(' ') }),
          'corner-radius': '4px',
          'background-color': colour,
          'border-color': colour,
        },
      };
    }),
    {
      selector: 'node.none',
      style: { shape: 'ellipse', 'background-color': colours['--ink-2'], 'border-color': colours['--ink-2'] },
    },
    { selector: 'node.words', style: { 'background-opacity': 0, 'border-width': 0 } },
    {
      selector: 'node.hollow',
      style: { 'background-color': colours['--canvas'], 'border-width': 2, 'border-position': 'inside' },
    },
    ...KIND_ORDER.map((kind) => ({
      selector: `node.hollow.${kind}`,
      style: { color: colours[tokenOf(KIND_SHAPES[kind].token)] },
    })),
    {
      selector: 'node.under',
      style: {
        color: colours['--ink'],
        'font-weight': 400,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        'text-outline-color': colours['--canvas'],
        'text-outline-width': 2,
      },
    },
    // Seen from afar: the drawing of everything is shown at about a third of its size.
    {
      selector: 'node.landmark',
      style: { 'font-size': 34, 'font-weight': 600, 'text-outline-width': 5, 'z-index': 30 },
    },
    {
      selector: 'node.pinned',
      style: { 'border-width': 2.5, 'border-position': 'outside', 'border-color': colours['--ink'] },
    },
    { selector: 'node.far', style: { 'text-opacity': 0 } },
    { selector: 'node.landmark, node.under.hover, node.under.chosen, node.under.walked', style: { 'text-opacity': 1 } },
    {
      selector: 'node.far.chosen',
      style: { 'font-size': 34, 'font-weight': 600, 'text-outline-width': 5, 'z-index': 31 },
    },
    // Where something is chosen, its own name is the landmark.
    { selector: 'node.landmark.dim', style: { 'text-opacity': 0 } },
    { selector: 'node.small', style: { 'corner-radius': '2px' } },
    { selector: 'node.small.hollow', style: { 'border-width': 1.5 } },
    {
      selector: 'node.shadow',
      style: {
        'background-color': colours['--canvas'],
        'border-width': 1.5,
        'border-position': 'inside',
        'z-index': 9,
      },
    },
  ];
}

function captionRules(colours: Colours): StylesheetJson {
  return [
    {
      selector: 'node.caption',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 0,
        label: 'data(text)',
        'text-max-width': (node: NodeSingular) => `${node.data('room')}px`,
        'font-family': SANS,
        'font-size': 13,
        'line-height': 1.25,
        color: colours['--ink'],
        'text-outline-color': colours['--canvas'],
        'text-outline-width': 2,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-events': 'yes',
        'overlay-opacity': 0,
        'z-index': 20,
      },
    },
    { selector: 'node.caption.one-line', style: { 'text-wrap': 'ellipsis' } },
    { selector: 'node.caption.lines', style: { 'text-wrap': 'wrap' } },
    { selector: 'node.caption.left', style: { 'text-halign': 'left', 'text-justification': 'right' } },
    { selector: 'node.caption.right', style: { 'text-halign': 'right', 'text-justification': 'left' } },
    { selector: 'node.caption.above', style: { 'text-valign': 'top' } },
    { selector: 'node.caption.below', style: { 'text-valign': 'bottom' } },
    // Lines pass under words, not through them.
    {
      selector: 'node.caption.above, node.caption.below',
      style: {
        'text-background-color': colours['--canvas'],
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
    { selector: 'node.caption.bold', style: { 'font-weight': 600 } },
    { selector: 'node.caption.small', style: { 'font-size': 12 } },
    { selector: 'node.caption.small-bold', style: { 'font-size': 12, 'font-weight': 600 } },
    { selector: 'node.caption.small.lines, node.caption.small-bold.lines', style: { 'line-height': 1.05 } },
    { selector: 'node.caption.meta', style: { 'font-size': 12, color: colours['--ink-3'] } },
    { selector: 'node.caption.serif', style: { 'font-family': SERIF, 'font-size': 13.5 } },
  ];
}

function lineRules(colours: Colours): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 1.6,
        'line-color': colours['--edge'],
        'target-arrow-color': colours['--edge'],
        'arrow-scale': 0.85,
        'curve-style': 'unbundled-bezier',
        'control-point-weights': (edge: EdgeSingular) => edge.data('weights'),
        'control-point-distances': (edge: EdgeSingular) => edge.data('distances'),
        'source-distance-from-node': 4,
        'target-distance-from-node': 4,
        label: 'data(word)',
        'source-label': 'data(wordAtSource)',
        'source-text-offset': (edge: EdgeSingular) => edge.data('wordOffset'),
        'target-label': 'data(wordAtTarget)',
        'target-text-offset': (edge: EdgeSingular) => edge.data('wordOffset'),
        'font-family': SANS,
        'font-size': 12,
        color: colours['--ink-3'],
        'text-background-color': colours['--canvas'],
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    { selector: 'edge.straight, edge.thread', style: { 'curve-style': 'straight' } },
    { selector: 'edge.thread', style: { width: 1, opacity: 0.4 } },
    {
      selector: 'edge.columns',
      style: {
        // Its types don't know 'endpoints' yet.
        'edge-distances': (edge: EdgeSingular) => edge.data('measured'),
        'source-endpoint': (edge: EdgeSingular) => edge.data('from'),
        'target-endpoint': (edge: EdgeSingular) => edge.data('to'),
      },
    },
    { selector: 'edge.triangle', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.vee', style: { 'target-arrow-shape': 'vee' } },
    { selector: 'edge.tee', style: { 'target-arrow-shape': 'tee' } },
    {
      selector: 'edge.circle',
      style: { 'target-arrow-shape': 'circle', 'target-arrow-fill': 'hollow', 'arrow-scale': 0.75 },
    },
    {
      selector: 'edge.STRUCTURAL',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [1.6, 3.5], 'line-cap': 'round' },
    },
    { selector: 'edge.INFERRED', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    { selector: 'edge.contested', style: { color: colours['--contested'], 'font-weight': 600 } },
    { selector: 'edge.on-demand', style: { display: 'none' } },
  ];
}

/** Later rules win: dimmed first, then what is pointed at, chosen, walked to. */
function stateRules(colours: Colours): StylesheetJson {
  return [
    { selector: 'node.dim', style: { opacity: 0.5 } },
    { selector: 'edge.dim', style: { opacity: 0.28 } },
    {
      selector: 'edge.lit',
      style: {
        display: 'element',
        'line-color': colours['--ink'],
        'target-arrow-color': colours['--ink'],
        'z-index': 5,
      },
    },
    { selector: 'edge.chosen', style: { width: 2.2 } },
    {
      selector: 'node.shape.hover',
      style: { 'outline-width': 1.5, 'outline-color': colours['--ink'], 'outline-offset': 2.5 },
    },
    {
      selector: 'node.shape.chosen',
      style: { 'outline-width': 2, 'outline-color': colours['--ink'], 'outline-offset': 4.5 },
    },
    { selector: 'node.shadow.chosen, node.shadow.hover', style: { 'outline-width': 0 } },
    { selector: 'node.caption.chosen', style: { 'font-weight': 600 } },
    {
      selector: 'node.shape.walked',
      style: {
        'outline-width': 2,
        'outline-style': 'dashed',
        'outline-color': colours['--ink'],
        'outline-offset': 4.5,
      },
    },
    {
      selector: 'edge.walked',
      style: { display: 'element', width: 3, 'line-color': colours['--ink'], 'target-arrow-color': colours['--ink'] },
    },
  ];
}
