import { OURS } from './model.ts';
import { evidenceShape, positionShape } from './rows.ts';
import { rowsByParent } from './rows-by-parent.ts';

/** All parts of each issue; an entity that is no issue is no parent. */
export const readPositionsOf = rowsByParent(
  'Entity',
  `(parent)<-[:POSITION_ON]-(row:${OURS}:Position)`,
  positionShape,
  'Issue',
);

/** What shows each position. */
export const readEvidenceOfPositions = rowsByParent(
  'Position',
  `(parent)<-[:EVIDENCE_FOR]-(row:${OURS}:Evidence)`,
  evidenceShape,
);
