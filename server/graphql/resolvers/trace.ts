import { certify } from '../../analysis/certificate.ts';
import { readNearest } from '../../analysis/nearest.ts';
import { present } from '../errors.ts';
import type { CertificateScopeResolvers, GradedResolvers, TraceResolvers } from '../generated/resolvers.ts';
import { consensus } from './relation.ts';

/** What stands beside the lines is read only where it is asked for. */
export const Trace: TraceResolvers = {
  reservations: ({ recommendation }, _, { trace }) => trace.reservations.load(recommendation),
  nearest: ({ recommendation }, _, { store }) => readNearest(store, recommendation),
  certificate: ({ recommendation }, _, { store }) => certify(store, recommendation),
};

export const CertificateScope: CertificateScopeResolvers = {
  passageCount: ({ passages }) => passages.length,
};

export const Graded: GradedResolvers = {
  consensus: ({ evidence }) => present(consensus(evidence), `the grade of ${evidence.id}`),
};
