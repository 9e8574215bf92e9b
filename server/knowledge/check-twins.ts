import { describeRelation } from './describe-entry.ts';
import type { RelationDraft } from './drafts.ts';
import { kebabRole } from './relation-ids.ts';
import type { SeedIndex } from './seed-index.ts';
import { type Report, showPlace, type Where } from './where.ts';

/** Relations that are written down twice: the same, or a symmetric one from either end. */
export function checkTwins(drafts: readonly RelationDraft[], { types }: SeedIndex, report: Report): void {
  const firsts = new Map<string, Where>();
  for (const { type, source, target, role, where } of drafts) {
    if (where === null) continue;
    const subject = describeRelation({ from: source, type, to: target });
    const key = [source, type, target, kebabRole(role ?? '')].join('~');
    const mirrored =
      types.byName.get(type)?.value.symmetric === true
        ? firsts.get([target, type, source, kebabRole(role ?? '')].join('~'))
        : undefined;
    const first = firsts.get(key);
    if (first !== undefined) {
      report(where, [], {
        code: 'duplicate-relation',
        subject,
        nearest: `the same at ${showPlace(first)}`,
        advice: 'Join the two: one relation may have many pieces of evidence.',
      });
    } else if (mirrored !== undefined && source !== target) {
      report(where, [], {
        code: 'symmetric-relation-twice',
        subject,
        nearest: `the same from the other end at ${showPlace(mirrored)}`,
        advice: `${type} reads the same from both ends; write it once.`,
      });
    } else firsts.set(key, where);
  }
}

/** Relations that are written down as the layout's, though the layout makes them by itself. */
export function checkMachineMade(
  written: readonly RelationDraft[],
  structural: readonly RelationDraft[],
  report: Report,
): void {
  const keyOf = ({ source, type, target }: RelationDraft) => `${source}~${type}~${target}`;
  const made = new Set(structural.map(keyOf));
  for (const draft of written) {
    if (draft.where === null || draft.basis !== 'STRUCTURAL' || !made.has(keyOf(draft))) continue;
    report(draft.where, ['basis'], {
      code: 'made-by-the-layout',
      subject: describeRelation({ from: draft.source, type: draft.type, to: draft.target }),
      written: 'STRUCTURAL',
      advice:
        'The layout makes this relation by itself; take the entry out, or quote the words that say it and write STATED.',
    });
  }
}
