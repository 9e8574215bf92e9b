import type { RelationDraft } from './drafts.ts';

/** A role as a part of an id: small letters, figures and hyphens, accents folded. */
export function kebabRole(role: string): string {
  const plain = role.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The id of each relation: its ends and type, and its role only where another would have the same id without it. */
export function nameRelations(drafts: readonly RelationDraft[]): ReadonlyMap<RelationDraft, string> {
  const plainOf = ({ source, type, target }: RelationDraft) => `${source}~${type}~${target}`;
  const counts = new Map<string, number>();
  for (const draft of drafts) counts.set(plainOf(draft), (counts.get(plainOf(draft)) ?? 0) + 1);
  return new Map(
    drafts.map((draft) => {
      const plain = plainOf(draft);
      const isShared = (counts.get(plain) ?? 0) > 1;
      return [draft, isShared && draft.role !== null ? `${plain}~${kebabRole(draft.role)}` : plain];
    }),
  );
}
