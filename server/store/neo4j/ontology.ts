import { z } from 'zod';
import {
  type ConsensusPhraseRow,
  type KindRow,
  type RelationTypeRow,
  type RuleRow,
  UPPER_KINDS,
} from '../../knowledge/graph.ts';
import type { OntologyRows } from '../port.ts';
import { columns } from './columns.ts';
import { type NodeLabel, OURS } from './model.ts';
import type { Question } from './question.ts';
import { type RowShape, shape } from './rows.ts';

const text = z.string();
const uppers = z.array(z.enum(UPPER_KINDS)).readonly();
const told = { label: text, definition: text, example: text, counterExample: text };

const kinds = shape<KindRow>({ id: text, upper: z.enum(UPPER_KINDS), plural: text, ...told });
const relationTypes = shape<RelationTypeRow>({
  id: text,
  inverse: text,
  domain: uppers,
  range: uppers,
  symmetric: z.boolean(),
  ...told,
});
const consensus = shape<ConsensusPhraseRow>({
  phrase: text,
  spread: z.number().nullable(),
  agreement: z.number().nullable(),
  label: text,
});
const rules = shape<RuleRow>({ id: text, definition: text });

const record = z.object({
  kinds: z.array(kinds.schema),
  relationTypes: z.array(relationTypes.schema),
  consensus: z.array(consensus.schema),
  rules: z.array(rules.schema),
});

const ONTOLOGY = /* cypher */ `
  ${collected('Kind', kinds, 'kinds')}
  ${collected('RelationType', relationTypes, 'relationTypes')}
  ${collected('ConsensusPhrase', consensus, 'consensus')}
  ${collected('Rule', rules, 'rules')}
  RETURN kinds, relationTypes, consensus, rules
`;

/** What there is and how it is tied, in the order in which it was written. */
export const readOntology: Question<OntologyRows> = async (ask) => {
  const [found] = await ask(record, ONTOLOGY);
  return record.parse(found);
};

function collected(label: NodeLabel, rowShape: RowShape<unknown>, list: string): string {
  return `CALL () {
    MATCH (row:${OURS}:${label})
    WITH row
    ORDER BY row.order
    RETURN collect(${columns('row', rowShape)}) AS ${list}
  }`;
}
