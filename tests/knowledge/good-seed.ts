import { formatProblem } from '../../server/document/problem.ts';
import { type CheckedSeed, checkSeedFiles } from '../../server/knowledge/check.ts';
import type { SeedFile } from '../../server/knowledge/seed-folder.ts';

/** A small graph-seed that has no problem: each test of a mistake makes one edit to it. */
export const GOOD_SEED: Readonly<Record<string, string>> = {
  'ontology.yaml': `kinds:
  - { id: actor.group, upper: Actor, label: group, plural: groups, definition: People., example: Panelists., counterExample: A forum. }
  - { id: mechanism.forum, upper: Mechanism, label: forum, plural: forums, definition: A forum., example: The Data Forum., counterExample: A panel. }
  - { id: mechanism.tool, upper: Mechanism, label: tool, plural: tools, definition: A means., example: The Data Index., counterExample: Data. }
  - { id: theme.area, upper: Theme, label: area, plural: areas, definition: An area., example: Data., counterExample: A word. }
  - { id: event.panel, upper: Event, label: panel, plural: panels, definition: A panel., example: Panel 1., counterExample: Its panelists. }
  - { id: event.session, upper: Event, label: session, plural: sessions, definition: A session., example: The first., counterExample: A panel. }
  - { id: place, upper: Place, label: place, plural: places, definition: A place., example: Geneva., counterExample: A State. }
  - { id: recommendation.listed, upper: Recommendation, label: listed, plural: listed, definition: A bullet., example: a1., counterExample: A fact. }
  - { id: recommendation.narrated, upper: Recommendation, label: narrated, plural: narrated, definition: In running text., example: n1., counterExample: A fact. }
  - { id: issue, upper: Issue, label: issue, plural: issues, definition: They differed., example: The facility., counterExample: Silence. }
relationTypes:
  - { id: SUPPORTS, label: supports, inverse: is supported by, definition: Its means., domain: [Mechanism], range: [Recommendation], roles: [MEANS, NORM], example: a1., counterExample: a2. }
  - { id: ADDRESSES, label: addresses, inverse: is addressed by, definition: Treats it., domain: [Recommendation, Mechanism], range: [Theme], example: a1., counterExample: A word. }
  - { id: TAKES_POSITION_ON, label: takes a position on, inverse: is judged by, definition: For or against., domain: [Actor], range: [Mechanism, Recommendation], example: Some., counterExample: A mention. }
  - { id: CONTRASTS_WITH, label: is set against, inverse: is set against, definition: Set against., domain: [Recommendation], range: [Recommendation], symmetric: true, example: a1 and a2., counterExample: Others. }
  - { id: DISCUSSES, label: discusses, inverse: is discussed at, definition: Spoken of., domain: [Event], range: [Mechanism, Theme, Issue], example: Panel 1., counterExample: Elsewhere. }
  - { id: PART_OF, label: is part of, inverse: has as a part, definition: A part., domain: [Mechanism, Event], range: [Mechanism, Event], example: The Index., counterExample: Beside it. }
  - { id: TAKES_PLACE_IN, label: takes place in, inverse: is the venue of, definition: Held there., domain: [Event], range: [Place], roles: free, example: Geneva., counterExample: Seats. }
rules:
  - { id: held-with-the-whole, definition: A part is held where the whole is., when: [PART_OF, TAKES_PLACE_IN], then: TAKES_PLACE_IN }
coverageReasons:
  - { id: procedural, definition: It tells how the session was run. }
  - { id: introduces-list, definition: It opens a list. }
`,
  'consensus.yaml': `phrases:
  - { phrase: Panelists agreed, agreement: 4, label: agreed }
  - { phrase: some delegations, spread: 2, label: some }
  - { phrase: opinions varied, agreement: 2, label: opinions varied }
family: [agreed, some, varied, many]
`,
  'documents/doc/source.txt': `I.

Introduction

The first session was held in Geneva. It had one panel, for many reasons.

II.

Panels

1. Panel on data
Panelists agreed that the Data Forum helps. They praised the Data Index of the Forum.

III.

Areas of discussion
a. Data

Some delegations doubted the Data Forum. Opinions varied on a data facility versus better sharing. States should count people.
Concrete issues and recommendations presented for consideration included:
 Use the Data Forum to share evidence
 Establish a data facility

`,
  'documents/doc/document.yaml': `id: doc
title: Summary of the first session
shortTitle: First session
date: 1 June 2017
publisher: United Nations
language: en
layout:
  listOpenings: ["Concrete issues and recommendations presented for consideration included:"]
  annexOpening: ANNEX
  dayOpening: Day
  speakerOpenings: [Mr.]
  moderatorOpenings: [Moderated by]
  abbreviations: [Mr.]
counts:
  sections: { chapter: 3, panel: 1, area: 1, annex: 0, day: 0, segment: 0 }
  paragraphs: { I: 1, II.1: 1, III.a: 2 }
  bullets: { III.a: 2 }
  bulletsInAll: 2
  speakers: {}
  speakersInAll: 0
  moderators: {}
  moderatorsInAll: 0
repairs: []
notGrades:
  - { passage: I.p1, quote: "for many reasons", reason: It counts reasons. }
`,
  'documents/doc/entities.yaml': `- { id: panelists, kind: actor.group, name: Panelists, label: Panelists, forms: [Panelists] }
- { id: some-delegations, kind: actor.group, name: Some delegations, label: Some delegations, forms: [some delegations] }
- { id: data-forum, kind: mechanism.forum, name: Data Forum, label: Forum, forms: [Data Forum, { form: Forum, in: [II.1.p1] }] }
- { id: data-index, kind: mechanism.tool, name: Data Index, label: Index, forms: [Data Index] }
- { id: data-facility, kind: mechanism.tool, name: Data facility, label: Facility, forms: [data facility], generic: true }
- { id: data, kind: theme.area, name: Data, label: Data, number: a }
- { id: panel-1, kind: event.panel, name: Panel on data, label: Panel 1, forms: [Panel on data, one panel], section: II.1 }
- { id: session-1, kind: event.session, name: First session, label: Session 1, forms: [first session], section: III }
- { id: geneva, kind: place, name: Geneva, label: Geneva, forms: [Geneva] }
`,
  'documents/doc/recommendations.yaml': `- { number: a1, passage: III.a.1, label: Share evidence in the Forum }
- { number: a2, passage: III.a.2, label: Set up a facility }
- { number: n1, passage: III.a.p1, quote: States should count people, label: Count people }
`,
  'documents/doc/relations.yaml': `- type: TAKES_PLACE_IN
  from: session-1
  to: geneva
  evidence:
    - { passage: I.p1, quote: held in Geneva }
- type: PART_OF
  from: panel-1
  to: session-1
  evidence:
    - { passage: I.p1, quote: It had one panel }
- type: TAKES_POSITION_ON
  from: panelists
  to: data-forum
  evidence:
    - { passage: II.1.p1, quote: the Data Forum helps, stance: SUPPORTS, phrase: panelists agreed, voices: [panelists] }
- type: PART_OF
  from: data-index
  to: data-forum
  evidence:
    - { passage: II.1.p1, quote: the Data Index of the Forum }
- type: TAKES_POSITION_ON
  from: some-delegations
  to: data-forum
  evidence:
    - { passage: III.a.p1, quote: doubted the Data Forum, stance: QUESTIONS, phrase: some delegations, voices: [some-delegations] }
- type: SUPPORTS
  from: data-forum
  to: a1
  role: MEANS
  evidence:
    - { passage: III.a.1, quote: Use the Data Forum }
- type: CONTRASTS_WITH
  from: a1
  to: a2
  evidence:
    - { passage: III.a.p1, quote: a data facility versus better sharing, phrase: opinions varied }
`,
  'documents/doc/issues.yaml': `- id: facility-or-sharing
  name: A data facility, or better sharing
  label: Facility or sharing
  passage: III.a.p1
  lead:
    - { passage: III.a.p1, quote: Opinions varied, phrase: opinions varied }
  positions:
    - statement: A facility is needed.
      recommendations: [a2]
      evidence:
        - { passage: III.a.p1, quote: a data facility }
    - statement: Better sharing will do.
      recommendations: [a1]
      evidence:
        - { passage: III.a.p1, quote: better sharing }
`,
  'documents/doc/coverage.yaml': `- { passage: III.a.p2, sentence: 1, reason: introduces-list }
`,
};

/** The files of a seed as they would be read from disk. */
function toFiles(seed: Readonly<Record<string, string>>): readonly SeedFile[] {
  const paths = Object.keys(seed).sort();
  return paths.map((path) => ({ path, bytes: new TextEncoder().encode(seed[path] ?? '') }));
}

/** The good seed with one edit: in one file, some words for others. @throws where the words don't stand there just once */
export function edit(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const parts = (GOOD_SEED[path] ?? '').split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${path}`);
  return { ...GOOD_SEED, [path]: parts.join(to) };
}

/** Checks a seed that isn't on disk. */
export function checkSeed(seed: Readonly<Record<string, string>>): CheckedSeed {
  return checkSeedFiles('graph-seed', toFiles(seed));
}

/** Every problem of a seed, as it is printed. */
export function messagesOf(seed: Readonly<Record<string, string>>): readonly string[] {
  return checkSeed(seed).problems.map(formatProblem);
}
