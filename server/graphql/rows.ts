import type { SearchRows } from '../store/port.ts';

/** How many there are of one kind or type, by its id. */
export interface Count {
  readonly id: string;
  readonly count: number;
}

/** A search as it was asked, and what the store found. */
export interface SearchAnswer {
  readonly text: string;
  readonly rows: SearchRows;
}
