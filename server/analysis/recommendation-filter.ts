import type { RecommendationFilter } from '../store/row-filters.ts';

/** Lets every recommendation through. */
export const ANY_RECOMMENDATION: RecommendationFilter = {
  areas: null,
  themes: null,
  mechanisms: null,
  actors: null,
  status: null,
  text: null,
  documents: null,
};
