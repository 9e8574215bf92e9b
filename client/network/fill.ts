import type { Core, ElementDefinition } from 'cytoscape';
import { nextTask } from '../shared/next-task.ts';
import { ON_DEMAND } from './elements.ts';

/** So many elements come in at once: to style, measure and draw them takes a part of what a task may. The first bear what is done only once. */
const AT_FIRST = 60;
const AT_ONCE = 80;

/**
 * Brings in what isn't drawn yet, part by part, each drawn in a task of its own.
 * @param wanted what is to be drawn, ends before lines; asked anew before each part, for it may change meanwhile
 * @returns whether anything came in
 */
export async function fill(cy: Core, wanted: () => readonly ElementDefinition[]): Promise<boolean> {
  for (let came = false; ; came = true) {
    if (cy.destroyed()) return false;
    const part = partOf(missingFrom(cy, wanted()), cy.elements().length);
    if (part.length === 0) return came;
    cy.add(part);
    await new Promise((resolve) => cy.one('render', resolve));
    await nextTask();
  }
}

/** What isn't drawn yet. */
export function missingFrom(cy: Core, elements: readonly ElementDefinition[]): ElementDefinition[] {
  return elements.filter(({ data: { id } }) => id !== undefined && cy.getElementById(id).empty());
}

/** What comes in next: of very many ever more, for all that is there is drawn again with each part. */
export function partOf<Element>(missing: readonly Element[], there: number): Element[] {
  return missing.slice(0, there === 0 ? AT_FIRST : Math.max(AT_ONCE, Math.floor(there / 8)));
}

/** What of it isn't put off: lines that show only on demand can wait, where there are many. */
export function withoutLate(missing: readonly ElementDefinition[]): ElementDefinition[] {
  const seen = missing.filter((element) => !isOnDemand(element));
  return missing.length - seen.length <= AT_ONCE ? [...missing] : seen;
}

/** Whether an element shows only while one of its ends is pointed at or selected. */
export function isOnDemand({ classes }: ElementDefinition): boolean {
  return String(classes ?? '')
    .split(' ')
    .includes(ON_DEMAND);
}
