import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

/** The row of the store behind each GraphQL type: what its resolvers are given. */
const ROWS = {
  Entity: 'EntityRow',
  Actor: 'EntityRow',
  Mechanism: 'EntityRow',
  Theme: 'EntityRow',
  Event: 'EntityRow',
  Place: 'EntityRow',
  Recommendation: 'EntityRow',
  Issue: 'EntityRow',
  Position: 'PositionRow',
  Document: 'DocumentRow',
  Section: 'SectionRow',
  Passage: 'PassageRow',
  Sentence: 'SentenceRow',
  Relation: 'RelationRow',
  Evidence: 'EvidenceRow',
  Mention: 'MentionRow',
  Kind: 'KindRow',
  RelationType: 'RelationTypeRow',
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'server/graphql/generated/resolvers.ts');

const types = await codegen({
  filename: target,
  schema: parse(await readFile(join(root, 'schema.graphql'), 'utf8')),
  documents: [],
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    skipTypename: true,
    scalars: { ID: 'string' },
    contextType: '../context.ts#GraphContext',
    mappers: {
      ...Object.fromEntries(Object.entries(ROWS).map(([type, row]) => [type, `../../knowledge/graph.ts#${row}`])),
      Statistics: '../../store/port.ts#Statistics as StatisticsRow',
      Subgraph: '../../store/port.ts#SubgraphRows',
      Path: '../rows.ts#PathAnswer',
      Support: '../../analysis/support.ts#Support as SupportLine',
      SupportGroup: '../rows.ts#SupportGroupRow',
      Trace: '../../analysis/trace.ts#Trace as TraceAnswer',
      Reservation: '../../analysis/reservation.ts#Reservation as ReservationRow',
      Certificate: '../../analysis/certificate.ts#Certificate as CertificateRow',
      CertificateScope: '../rows.ts#CertificateScopeRow',
      Loss: '../../analysis/without.ts#Loss as LossRow',
      Matrix: '../../analysis/matrix.ts#Matrix as MatrixAnswer',
      MatrixLine: '../rows.ts#MatrixLineRow',
      MatrixCell: '../../analysis/matrix-cell.ts#MatrixCell as MatrixCellRow',
      Gaps: '../../analysis/gaps.ts#Gaps as GapsAnswer',
      AreaGaps: '../rows.ts#AreaGapsRow',
      Coverage: '../rows.ts#CoverageAnswer',
      CoveredSentence: '../rows.ts#CoveredSentenceRow',
      Graded: '../../analysis/graded.ts#Graded as GradedRow',
      KindCount: '../rows.ts#Count',
      RelationTypeCount: '../rows.ts#Count',
      SearchResult: '../rows.ts#SearchAnswer',
      Searched: '../rows.ts#SearchAnswer',
    },
  },
});

await mkdir(dirname(target), { recursive: true });
await writeFile(target, `// Made from schema.graphql by scripts/codegen.ts; not to be edited.\n${types}`);
