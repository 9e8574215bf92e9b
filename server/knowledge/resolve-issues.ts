import type { IssueDraft, PositionDraft } from './drafts.ts';
import type { PositionPart } from './graph.ts';
import { locatePassage } from './locate-quote.ts';
import { nearestWord } from './nearest.ts';
import type { PlacedDocument } from './placed-document.ts';
import { checkVoices, resolveEvidence } from './resolve-evidence.ts';
import type { Resolved } from './resolved.ts';
import type { EvidenceYaml } from './schemas/evidence.ts';
import type { IssueYaml, PositionYaml } from './schemas/issues.ts';
import type { EntryList } from './seed.ts';
import { listReferences, type SeedIndex, toGlobalId } from './seed-index.ts';
import { type Report, type Where, within } from './where.ts';

/** The issues of a document: what opens each, its sides, what they share, what stays open. */
export function resolveIssues(
  { entries }: EntryList<IssueYaml>,
  document: PlacedDocument,
  index: SeedIndex,
  report: Report,
): Resolved<IssueDraft> {
  const drafts: IssueDraft[] = [];
  const lostIn: string[] = [];
  for (const { value, where } of entries) {
    const subject = `issue ${value.id}`;
    const passage = locatePassage({ where, path: [], subject, passage: value.passage }, document, report);
    if (value.positions.length < 2) {
      const advice = 'An issue has at least two sides; where the room did not differ, it is none.';
      report(where, ['positions'], {
        code: 'too-few-positions',
        subject,
        written: String(value.positions.length),
        advice,
      });
    }
    const part = (
      name: PositionPart,
      key: string,
      evidence: readonly EvidenceYaml[],
      statement: string,
    ): PositionDraft => {
      const resolved = resolveEvidence(
        { where, path: [key], subject: `${subject}, ${key}`, evidence },
        document,
        index,
        report,
      );
      lostIn.push(...resolved.lostIn);
      return { part: name, statement, voices: [], recommendations: [], evidence: resolved.evidence };
    };
    const side = (position: PositionYaml, i: number): PositionDraft => {
      const { draft, lost } = resolveSide(
        position,
        `${subject}, position ${i + 1}`,
        within(where, ['positions', i]),
        document,
        index,
        report,
      );
      lostIn.push(...lost);
      return draft;
    };
    drafts.push({
      id: value.id,
      name: value.name,
      label: value.label,
      description: value.description ?? null,
      document: document.id,
      passage: passage?.id ?? '',
      positions: [
        part('LEAD', 'lead', value.lead, value.description ?? value.name),
        ...value.positions.map(side),
        ...(value.shared === undefined ? [] : [part('SHARED', 'shared', value.shared, 'What the sides share')]),
        ...(value.open === undefined ? [] : [part('OPEN', 'open', value.open, 'What stays open')]),
      ],
    });
  }
  return { drafts, lostIn };
}

function resolveSide(
  position: PositionYaml,
  subject: string,
  where: Where,
  document: PlacedDocument,
  index: SeedIndex,
  report: Report,
) {
  const { statement, voices = [], recommendations = [] } = position;
  const { evidence, lostIn } = resolveEvidence(
    { where, path: ['evidence'], subject, evidence: position.evidence },
    document,
    index,
    report,
  );
  checkVoices({ where, path: ['voices'], subject, voices }, index, report);
  const ids = recommendations.map((reference, i) => {
    const id = toGlobalId(reference, document.id, index.things);
    const thing = index.things.byName.get(id)?.value;
    if (thing === undefined ? index.things.isUnknown(id) : thing.upper !== 'Recommendation') {
      report(where, ['recommendations', i], {
        code: 'unknown-recommendation',
        subject,
        written: reference,
        nearest: nearestWord(reference, listReferences(document.id, index.things)),
        advice: 'Write the number of a recommendation.',
      });
    }
    return id;
  });
  const draft: PositionDraft = { part: 'SIDE', statement, voices, recommendations: ids, evidence };
  return { draft, lost: lostIn };
}
