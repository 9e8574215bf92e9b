import { kindById, web } from '../data/graph.ts';
import { KindMark } from '../kinds/kind-mark.tsx';
import { NameLink } from '../shared/name-link.tsx';
import { CloseDetail } from './detail-head.tsx';

/** A finer kind: what the ontology means by it, and all that are of it. */
export function KindDetail({ id }: { readonly id: string }) {
  const kind = kindById.value.get(id);
  if (kind === undefined) return null;
  const members = [...web.value.things.values()].filter((thing) => thing.kind === id);
  return (
    <article class="detail-body" aria-label={kind.plural}>
      <header class="detail-head">
        <div class="detail-kind">
          <KindMark kind={kind.upper} size={12} />
          <span class="meta">{members.length} of this kind</span>
          <CloseDetail />
        </div>
        <h2>{kind.plural.charAt(0).toUpperCase() + kind.plural.slice(1)}</h2>
        <p class="description">
          {kind.definition} Example: {kind.example} <em class="ours">In our words.</em>
        </p>
      </header>
      <ul class="members">
        {members.map((thing) => (
          <li key={thing.id}>
            <NameLink id={thing.id}>{thing.number === null ? thing.name : `${thing.number} ${thing.label}`}</NameLink>
            <span class="meta"> {web.value.tiesOf.get(thing.id)?.length ?? 0}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
