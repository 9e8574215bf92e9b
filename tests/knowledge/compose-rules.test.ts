import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeRules, type RuleContext } from '../../server/knowledge/compose-rules.ts';
import type { RelationDraft } from '../../server/knowledge/drafts.ts';
import type { UpperKind } from '../../server/knowledge/graph.ts';
import type { RelationTypeYaml, RuleYaml } from '../../server/knowledge/schemas/ontology.ts';

function type(id: string, rest: Partial<RelationTypeYaml> = {}): readonly [string, RelationTypeYaml] {
  const words = { label: id, inverse: id, definition: id, example: id, counterExample: id };
  return [id, { id, ...words, domain: ['Mechanism', 'Event'], range: ['Mechanism', 'Event', 'Place'], ...rest }];
}

const upperOf = (id: string): UpperKind =>
  id.startsWith('place') ? 'Place' : id.startsWith('event') ? 'Event' : 'Mechanism';

const CONCLUSION = 'then';

function rule(id: string, when: [string, string], conclusion: string): RuleYaml {
  return { id, definition: id, when, [CONCLUSION]: conclusion };
}

const CONTEXT: RuleContext = {
  rules: [
    rule('part-of-part', ['PART_OF', 'PART_OF'], 'PART_OF'),
    rule('held-with-whole', ['PART_OF', 'HELD_IN'], 'HELD_IN'),
    rule('beside', ['BESIDE', 'HELD_IN'], 'NEAR'),
  ],
  types: new Map([
    type('PART_OF'),
    type('HELD_IN', { domain: ['Event'], range: ['Place'], roles: 'free' }),
    type('BESIDE', { symmetric: true }),
    type('NEAR', { range: ['Place'] }),
  ]),
  upperOf,
  kindOf: (id) => `${upperOf(id).toLowerCase()}.${id.endsWith('phase') ? 'phase' : 'session'}`,
};

function relation(source: string, kind: string, target: string, role: string | null = null): RelationDraft {
  return {
    type: kind,
    source,
    target,
    basis: 'STATED',
    role,
    rule: null,
    note: null,
    evidence: [],
    derivedFrom: [],
    where: null,
  };
}

function show({ source, type: kind, target, rule, derivedFrom }: RelationDraft): string {
  return `${source} ${kind} ${target} by ${rule} from ${derivedFrom.map((one) => `${one.source}-${one.target}`).join(', ')}`;
}

describe('the rules', () => {
  it('end only at the kinds that a rule names', () => {
    const known = [relation('event-a', 'PART_OF', 'event-b'), relation('event-b', 'PART_OF', 'event-phase')];
    const bounded = {
      ...CONTEXT,
      rules: [{ ...rule('part-of-part', ['PART_OF', 'PART_OF'], 'PART_OF'), ends: ['event.session'] }],
    };
    expect(composeRules(known, bounded)).toEqual([]);
    expect(composeRules(known, CONTEXT).map(show)).toEqual([
      'event-a PART_OF event-phase by part-of-part from event-a-event-b, event-b-event-phase',
    ]);
  });

  it('derive until nothing new follows, and say from what', () => {
    const known = [relation('a', 'PART_OF', 'b'), relation('b', 'PART_OF', 'c'), relation('c', 'PART_OF', 'd')];
    expect(composeRules(known, CONTEXT).map(show)).toEqual([
      'a PART_OF c by part-of-part from a-b, b-c',
      'b PART_OF d by part-of-part from b-c, c-d',
      'a PART_OF d by part-of-part from a-b, b-d',
    ]);
  });

  it('derive nothing that stands already, and nothing between a thing and itself', () => {
    const known = [
      relation('a', 'PART_OF', 'b'),
      relation('b', 'PART_OF', 'c'),
      relation('a', 'PART_OF', 'c'),
      relation('c', 'PART_OF', 'b'),
    ];
    expect(composeRules(known, CONTEXT).map(show)).toEqual([]);
  });

  it('derive nothing that the ontology forbids', () => {
    const known = [relation('mechanism', 'PART_OF', 'event'), relation('event', 'HELD_IN', 'place')];
    expect(composeRules(known, CONTEXT)).toEqual([]);
  });

  it('take the role of the premise that has the type derived', () => {
    const known = [relation('event-1', 'PART_OF', 'event-2'), relation('event-2', 'HELD_IN', 'place', 'guest')];
    expect(composeRules(known, CONTEXT).map(({ role, basis }) => [role, basis])).toEqual([['guest', 'INFERRED']]);
  });

  it('read a symmetric premise from both ends', () => {
    const known = [relation('event', 'BESIDE', 'mechanism'), relation('event', 'HELD_IN', 'place')];
    expect(composeRules(known, CONTEXT).map(show)).toEqual([
      'mechanism NEAR place by beside from event-mechanism, event-place',
    ]);
  });

  it('derive the same from the same relations in any order, from premises that stand', () => {
    const end = fc.constantFrom('event-1', 'event-2', 'event-3', 'event-4', 'm', 'place-1', 'place-2');
    const known = fc.uniqueArray(fc.tuple(end, fc.constantFrom('PART_OF', 'HELD_IN', 'BESIDE'), end), {
      selector: (parts) => parts.join(),
      maxLength: 14,
    });
    fc.assert(
      fc.property(known, fc.nat(13), (parts, turn) => {
        const drafts = parts.map(([source, kind, target]) => relation(source, kind, target));
        const turned = [...drafts.slice(turn), ...drafts.slice(0, turn)];
        const derived = composeRules(drafts, CONTEXT);
        expect(composeRules(turned, CONTEXT).map(show)).toEqual(derived.map(show));
        const all: readonly RelationDraft[] = [...drafts, ...derived];
        for (const one of derived) {
          expect(one.source).not.toBe(one.target);
          expect(
            one.derivedFrom.every((premise) => all.indexOf(premise) >= 0 && all.indexOf(premise) < all.indexOf(one)),
          ).toBe(true);
          expect(
            all.filter(
              (other) => other.source === one.source && other.type === one.type && other.target === one.target,
            ),
          ).toHaveLength(1);
        }
      }),
    );
  });
});
