import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { fill, partOf, withoutLate } from '../../client/network/fill.ts';
import { applyMarks, type Marks } from '../../client/network/marks.ts';
import { update } from '../../client/network/update.ts';

const UNMARKED: Marks = {
  chosenNodes: new Set(),
  chosenEdges: new Set(),
  pointed: null,
  walked: null,
  dims: true,
  lights: true,
};

describe('a first drawing', () => {
  it('comes in parts, ends before lines, each drawn before the next', async () => {
    const wanted = [...shapes(170), line('s0', 's169')];
    const { cy, drawn } = drawingOf([]);
    expect(await fill(cy, () => wanted)).toBe(true);
    expect(drawn).toEqual([60, 140, 171]);
    expect(await fill(cy, () => wanted)).toBe(false);
  });

  it('goes on with what is wanted by then', async () => {
    const { cy, drawn } = drawingOf([]);
    await fill(cy, () => (drawn.length === 0 ? shapes(300) : shapes(90)));
    expect(drawn).toEqual([60, 90]);
  });

  it('stops where the drawing is taken away', async () => {
    const { cy, drawn } = drawingOf([]);
    cy.one('render', () => cy.destroy());
    expect(await fill(cy, () => shapes(300))).toBe(false);
    expect(drawn).toEqual([60]);
  });

  it('takes ever larger parts of very many', () => {
    const left = Array.from({ length: 5000 }, (_, i) => i);
    expect([0, 640, 2000].map((there) => partOf(left, there).length)).toEqual([60, 80, 250]);
  });

  it('puts off lines on demand where there are many', () => {
    const lines = Array.from({ length: 81 }, (_, i) => line('s0', `s${i + 1}`, 'on-demand'));
    expect(withoutLate([...shapes(2), ...lines])).toHaveLength(2);
    expect(withoutLate([...shapes(2), ...lines.slice(1)])).toHaveLength(82);
  });
});

describe('a drawing brought to another', () => {
  it('touches only what is otherwise', () => {
    const { cy } = drawingOf([...shapes(3), line('s0', 's1')]);
    const touched = new Set<string>();
    cy.on('data position class', ({ target }) => touched.add(target.id()));
    applyMarks(cy, { ...UNMARKED, chosenNodes: new Set(['s0']) });
    expect([...touched].sort()).toEqual(['s0', 's0-s1', 's2']);
    touched.clear();
    const wanted = shapes(3).map((shape) => (shape.data.id === 's1' ? { ...shape, classes: 'shape hollow' } : shape));
    update(cy, [...wanted, line('s0', 's1')], false);
    expect([...touched]).toEqual(['s1']);
    expect(cy.getElementById('s2').classes()).toEqual(['shape', 'dim']);
  });

  it('loses what is gone, gains what is new, and moves what stands elsewhere', () => {
    const { cy } = drawingOf(shapes(3));
    const wanted = shapes(4).map((shape) => (shape.data.id === 's2' ? { ...shape, position: { x: 7, y: 8 } } : shape));
    update(cy, wanted.slice(1), false);
    expect(Object.fromEntries(cy.nodes().map((node) => [node.id(), node.position()]))).toEqual({
      s1: { x: 1, y: 0 },
      s2: { x: 7, y: 8 },
      s3: { x: 3, y: 0 },
    });
  });
});

describe('what is marked', () => {
  it('stands out with its lines, and the rest steps back but for lines that are not seen', () => {
    const { cy } = drawingOf([...shapes(4), line('s0', 's1'), line('s2', 's3'), line('s1', 's3', 'on-demand')]);
    applyMarks(cy, { ...UNMARKED, chosenNodes: new Set(['s0']) });
    expect(marksOf(cy)).toEqual({
      s0: 'chosen',
      s1: '',
      s2: 'dim',
      s3: 'dim',
      's0-s1': 'lit chosen',
      's2-s3': 'dim',
      's1-s3': '',
    });
  });

  it('gives way to what is pointed at', () => {
    const { cy } = drawingOf([...shapes(4), line('s0', 's1'), line('s2', 's3')]);
    applyMarks(cy, { ...UNMARKED, chosenNodes: new Set(['s0']), pointed: 's2' });
    expect(marksOf(cy)).toEqual({
      s0: 'chosen',
      s1: '',
      s2: 'hover',
      s3: '',
      's0-s1': 'lit chosen',
      's2-s3': 'lit',
    });
    applyMarks(cy, UNMARKED);
    expect(new Set(Object.values(marksOf(cy)))).toEqual(new Set(['']));
  });
});

/** A drawing that nobody sees, and how many elements each of its frames had; a frame comes after what comes in. */
function drawingOf(elements: readonly ElementDefinition[]): { readonly cy: Core; readonly drawn: number[] } {
  const cy = cytoscape({ headless: true, styleEnabled: true, layout: { name: 'preset' }, elements: [...elements] });
  const drawn: number[] = [];
  let due = false;
  cy.on('add', () => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      drawn.push(cy.elements().length);
      cy.emit('render');
    });
  });
  return { cy, drawn };
}

function shapes(count: number): ElementDefinition[] {
  return Array.from({ length: count }, (_, i) => ({
    data: { id: `s${i}`, of: `s${i}`, text: '' },
    position: { x: i, y: 0 },
    classes: 'shape',
  }));
}

function line(source: string, target: string, classes = ''): ElementDefinition {
  const id = `${source}-${target}`;
  return { data: { id, edge: id, source, target, demandedBy: '' }, classes };
}

function marksOf(cy: Core): Record<string, string> {
  const own = ['shape', 'on-demand'];
  return Object.fromEntries(
    cy.elements().map((element) => [
      element.id(),
      element
        .classes()
        .filter((name) => !own.includes(name))
        .join(' '),
    ]),
  );
}
