import { kindById, reading, web } from '../data/graph.ts';
import { isTieId } from '../data/model.ts';
import { PathsDetail } from '../paths/paths-detail.tsx';
import { place } from '../state.ts';
import { CloseDetail } from './detail-head.tsx';
import { KindDetail } from './kind-detail.tsx';
import { ThingDetail } from './thing-detail.tsx';
import { TieDetail } from './tie-detail.tsx';

/** What is known of what is selected, or of the ways that are looked for. */
export function Selected() {
  const { selected } = place.value;
  if (selected === null) return <PathsDetail />;
  if (isTieId(selected)) return <TieDetail key={selected} id={selected} />;
  const thing = web.value.things.get(selected);
  if (thing !== undefined) return <ThingDetail key={selected} thing={thing} />;
  if (kindById.value.has(selected)) return <KindDetail id={selected} />;
  if (reading.value.state === 'reading' || reading.value.state === 'failed') return null;
  return (
    <article class="detail-body">
      <div class="detail-kind">
        <span class="meta">Not found</span>
        <CloseDetail />
      </div>
      <p>
        Nothing in this version of the graph has the id <code>{selected}</code>. It may have been renamed since the link
        was made.
      </p>
    </article>
  );
}
