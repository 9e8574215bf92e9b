import { present } from '../errors.ts';
import type { CertificateScopeResolvers, GradedResolvers } from '../generated/resolvers.ts';
import { consensus } from './relation.ts';

export const CertificateScope: CertificateScopeResolvers = {
  passageCount: ({ passages }) => passages.length,
};

export const Graded: GradedResolvers = {
  consensus: ({ evidence }) => present(consensus(evidence), `the grade of ${evidence.id}`),
};
