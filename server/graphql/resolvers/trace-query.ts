import { readCoverage } from '../../analysis/coverage.ts';
import { readGaps } from '../../analysis/gaps.ts';
import { readGraded } from '../../analysis/graded.ts';
import { readMatrix } from '../../analysis/matrix.ts';
import { readTrace } from '../../analysis/trace.ts';
import { readLosses } from '../../analysis/without.ts';
import { checkGrades } from '../arguments.ts';
import { readDocument } from '../context.ts';
import { knownMechanisms, knownRecommendation, knownSide } from '../entity-sides.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { knownDocument, knownDocuments, knownTypes } from '../known.ts';
import { readConnection } from '../page.ts';
import { askedDegrees } from './support.ts';

/** The questions of the trace family. */
export const TraceQuery = {
  trace: async (_, asked, context) => {
    const recommendation = await knownRecommendation('recommendation', asked.recommendation, context);
    return recommendation === null ? null : readTrace(context.store, recommendation, askedDegrees(asked.directness));
  },

  without: async (_, { mechanisms }, context) =>
    readLosses(context.store, await knownMechanisms('mechanisms', mechanisms, context)),

  matrix: async (_, asked, context) => {
    const [rows, columns, types] = await Promise.all([
      knownSide('rows', asked.rows, context),
      knownSide('columns', asked.columns, context),
      knownTypes(asked.types, context),
    ]);
    return readMatrix(context.store, rows, columns, types);
  },

  gaps: async (_, { document }, context) => {
    const id = document === null || document === undefined ? null : await knownDocument('document', document, context);
    return readGaps(context.store, id);
  },

  coverage: async (_, asked, context) => {
    const id = await knownDocument('document', asked.document, context);
    const [document, coverage] = await Promise.all([readDocument(id, context), readCoverage(context.store, id)]);
    return { document, ...coverage };
  },

  graded: async (_, asked, context) => {
    const filter = {
      spread: checkGrades('spread', asked.spread),
      agreement: checkGrades('agreement', asked.agreement),
      documents: await knownDocuments(asked.documents, context),
    };
    return readConnection(asked, (page) => readGraded(context.store, filter, page));
  },
} satisfies QueryResolvers;
