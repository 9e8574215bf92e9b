import { entityShape } from './rows.ts';
import { rowsById } from './rows-by-id.ts';

/** Entities of the ids asked, of every upper kind. */
export const readEntitiesById = rowsById('Entity', entityShape);
