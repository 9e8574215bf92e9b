import type { Block } from './blocks.ts';
import type { Mark } from './marks.ts';
import type { Passage, PassageKind, Section, SectionKind } from './types.ts';

/** Makes the passage of a block once its place in the document, hence its id, is known. */
export type PassageMaker = (id: string, kind: PassageKind, block: Block) => Passage;

const DEPTH: Record<SectionKind, number> = { chapter: 0, annex: 0, panel: 1, area: 1, day: 1, segment: 2 };

/** Lays blocks out as the tree of sections. Blocks before the first heading have no place and are left over. */
export function buildSections(
  blocks: readonly Block[],
  makePassage: PassageMaker,
): { readonly sections: readonly Section[]; readonly leftOver: readonly Block[] } {
  const top: Draft[] = [];
  const path: Draft[] = [];
  const leftOver: Block[] = [];
  for (const block of blocks) {
    if (block.mark === null) {
      const section = path.at(-1);
      if (section === undefined) leftOver.push(block);
      else addPassage(section, block, makePassage);
      continue;
    }
    path.length = Math.min(path.length, DEPTH[block.mark.kind]);
    const parent = path.at(-1);
    const siblings = parent?.sections ?? top;
    const section = openSection(block, block.mark, parent, siblings.length + 1, makePassage);
    siblings.push(section);
    path.push(section);
  }
  return { sections: top, leftOver };
}

interface Draft extends Section {
  readonly passages: Passage[];
  readonly sections: Draft[];
}

function openSection(
  block: Block,
  mark: Mark,
  parent: Draft | undefined,
  position: number,
  makePassage: PassageMaker,
): Draft {
  const own = mark.kind === 'annex' ? 'annex' : (mark.number ?? String(position));
  const id = parent === undefined ? own : `${parent.id}.${own}`;
  const heading = makePassage(headingIdOf(id), mark.kind === 'segment' ? 'PROGRAMME' : 'HEADING', block);
  const title = heading.text.slice(mark.prefix).trim();
  return { id, kind: mark.kind, number: mark.number, title, passages: [heading], sections: [] };
}

function addPassage(section: Draft, block: Block, makePassage: PassageMaker): void {
  const kind = kindOf(block);
  const isParagraph = kind === 'PARAGRAPH' || (kind === 'PROGRAMME' && section.kind !== 'segment');
  const stem = `${section.id}.${isParagraph ? 'p' : ''}`;
  const count = section.passages.filter(({ id }) => id.startsWith(stem) && /^\d+$/.test(id.slice(stem.length))).length;
  section.passages.push(makePassage(`${stem}${count + 1}`, kind, block));
}

function kindOf({ column }: Block): PassageKind {
  if (column === 'list') return 'BULLET';
  return column === 'programme' ? 'PROGRAMME' : 'PARAGRAPH';
}

/** Id of the passage that holds a section's heading: no letter, since letters number areas. */
export function headingIdOf(section: string): string {
  return `${section}.title`;
}
