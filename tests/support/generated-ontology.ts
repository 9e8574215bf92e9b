import {
  type ConsensusPhraseRow,
  type KindRow,
  type RelationTypeRow,
  type RuleRow,
  UPPER_KINDS,
  type UpperKind,
} from '../../server/knowledge/graph.ts';

/** Finer kinds in the ontology's order, as `upper: finer …`; a finer kind is written after its upper kind's name in lower case. */
const KINDS: readonly (readonly [UpperKind, readonly string[]])[] = [
  ['Actor', ['actor.person', 'actor.organization', 'actor.state', 'actor.state-group', 'actor.stakeholder-group']],
  [
    'Mechanism',
    ['mechanism.global-process', 'mechanism.body', 'mechanism.instrument', 'mechanism.report', 'mechanism.tool'],
  ],
  ['Theme', ['theme.area', 'theme.cross-cutting']],
  ['Event', ['event.session', 'event.panel', 'event.segment']],
  ['Place', ['place']],
  ['Recommendation', ['recommendation.listed', 'recommendation.narrated']],
  ['Issue', ['issue']],
];

const ANY = UPPER_KINDS;
/** Relation types: id, domain, range. */
const TYPES: readonly (readonly [string, readonly UpperKind[], readonly UpperKind[]])[] = [
  ['SUPPORTS', ['Mechanism'], ['Recommendation']],
  ['SUBJECT_OF', ANY, ['Recommendation']],
  ['ADDRESSES', ['Recommendation', 'Mechanism'], ['Theme']],
  ['ADDRESSED_TO', ['Recommendation'], ['Actor']],
  ['CALLS_FOR', ['Actor'], ['Recommendation']],
  ['TAKES_POSITION_ON', ['Actor'], ANY],
  ['CONTRASTS_WITH', ['Recommendation'], ['Recommendation']],
  ['DISCUSSES', ['Event'], ANY],
  ['CITES', ['Actor', 'Mechanism'], ANY],
  ['PART_OF', ANY, ANY],
  ['SPEAKS_AT', ['Actor'], ['Event']],
  ['LOCATED_IN', ['Actor', 'Event'], ['Place', 'Actor']],
];

/** The kinds of a made-up graph; one more than it uses, so that counts of nothing are asked for too. */
export const GENERATED_KINDS: readonly KindRow[] = [...KINDS, ['Place', ['place.unused']] as const].flatMap(
  ([upper, finer]) =>
    finer.map((id) => ({
      id,
      upper,
      label: id.replace(/^.*\./, '').replaceAll('-', ' '),
      plural: `${id.replace(/^.*\./, '').replaceAll('-', ' ')}s`,
      definition: `What is called ${id} here.`,
      example: 'One.',
      counterExample: 'Another.',
    })),
);

/** The relation types of a made-up graph, with the ends of the real ones; UNUSED has no relation. */
export const GENERATED_TYPES: readonly RelationTypeRow[] = [...TYPES, ['UNUSED', ANY, ANY] as const].map(
  ([id, domain, range]) => ({
    id,
    label: id.toLowerCase().replaceAll('_', ' '),
    inverse: `other end of ${id.toLowerCase().replaceAll('_', ' ')}`,
    definition: `What is called ${id} here.`,
    domain,
    range,
    symmetric: id === 'CONTRASTS_WITH',
    example: 'One.',
    counterExample: 'Another.',
  }),
);

export const GENERATED_CONSENSUS: readonly ConsensusPhraseRow[] = [
  { phrase: 'general convergence', spread: null, agreement: 3, label: 'general convergence' },
  { phrase: 'undisputed', spread: 5, agreement: 5, label: 'undisputed' },
  { phrase: 'many delegations', spread: 4, agreement: null, label: 'many' },
  { phrase: 'some', spread: 2, agreement: null, label: 'some' },
  { phrase: 'opinions varied', spread: null, agreement: 2, label: 'opinions varied' },
];

export const GENERATED_RULES: readonly RuleRow[] = [
  { id: 'through-a-part', definition: 'What holds of a part holds of the whole.' },
];
