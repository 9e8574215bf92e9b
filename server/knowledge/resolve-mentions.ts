import { findMentions, indexForms } from './find-mentions.ts';
import type { PassageRange, PlacedPassage } from './placed-document.ts';
import type { ListedForm } from './surface-forms.ts';
import { type Report, showPlace } from './where.ts';

/** A place where an entity is named. */
export interface MentionDraft extends PassageRange {
  readonly entity: string;
}

/** Finds all mentions of all entities, in reading order; reports forms that two entities claim, that stand nowhere, or not so often. */
export function resolveMentions(
  forms: readonly ListedForm[],
  passages: readonly PlacedPassage[],
  report: Report,
): readonly MentionDraft[] {
  const indexed = indexForms(forms);
  const mentions: MentionDraft[] = [];
  const most = new Map<ListedForm, number>();
  const rivals = new Map<ListedForm, Rivalry>();
  for (const passage of passages) {
    const found = findMentions(passage.id, passage.passage.text, indexed);
    for (const { start, end, form } of found.mentions) mentions.push({ passage, start, end, entity: form.entity });
    for (const [form, count] of found.counts) most.set(form, Math.max(most.get(form) ?? 0, count));
    for (const [winner, { form }] of found.rivals) {
      const places = rivals.get(form)?.places ?? new Set();
      rivals.set(form, { other: rivals.get(form)?.other ?? winner.form, places: places.add(passage.local) });
    }
  }
  for (const [form, rivalry] of rivals) reportRivalry(form, rivalry, report);
  for (const form of forms.filter(({ isPlaced }) => isPlaced)) reportCount(form, most.get(form) ?? 0, report);
  return mentions;
}

interface Rivalry {
  readonly other: ListedForm;
  /** Local ids of the passages in which both stand. */
  readonly places: Set<string>;
}

function reportRivalry({ entity, form, where, path }: ListedForm, { other, places }: Rivalry, report: Report): void {
  report(where, path, {
    code: 'form-of-two-entities',
    subject: `entity ${entity}, form "${form}", in ${[...places].join(', ')}`,
    written: form,
    nearest: `${other.entity}, form "${other.form}" at ${showPlace(other.where)}`,
    advice: 'Bind the form with `in` or `not`, so that in each passage it stands for one of the two.',
  });
}

function reportCount({ entity, form, occurrences, where, path }: ListedForm, count: number, report: Report): void {
  const subject = `entity ${entity}, form "${form}"`;
  if (count === 0) {
    const advice = 'Write the form as the document has it, as whole words; look at its `in` and `not`, or take it out.';
    report(where, path, { code: 'form-not-found', subject, written: form, advice });
    return;
  }
  for (const [i, occurrence] of (occurrences ?? []).entries()) {
    if (occurrence <= count) continue;
    const written = String(occurrence);
    const nearest = String(count);
    const advice = 'The form does not stand so often in any of its passages; occurrences are counted from 1.';
    report(where, [...path, 'occurrences', i], { code: 'occurrence-too-high', subject, written, nearest, advice });
  }
}
