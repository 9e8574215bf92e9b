import { otherEnd, type Thing, type Tie, type Web } from '../data/model.ts';

/** Actors of one finer kind, folded into one. Its id is the kind's. */
export interface ActorGroup {
  readonly id: string;
  readonly label: string;
  readonly members: readonly Thing[];
  readonly ties: readonly { readonly tie: Tie; readonly other: string }[];
}

/** The actors by finer kind, in the ontology's order. */
export function actorGroups(web: Web, pluralOf: (kind: string) => string): readonly ActorGroup[] {
  const members = new Map<string, Thing[]>();
  for (const thing of web.things.values()) {
    if (thing.upper !== 'Actor') continue;
    const list = members.get(thing.kind);
    if (list === undefined) members.set(thing.kind, [thing]);
    else list.push(thing);
  }
  return [...members].map(([id, list]) => ({
    id,
    label: sentenceCase(pluralOf(id)),
    members: list,
    ties: list.flatMap((member) =>
      (web.tiesOf.get(member.id) ?? []).map((tie) => ({ tie, other: otherEnd(tie, member.id) })),
    ),
  }));
}

/** With a capital at the head. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
