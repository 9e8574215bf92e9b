import { Cite } from '../away/cite.tsx';
import { useAnswer } from '../data/answer.ts';
import { typeById, web } from '../data/graph.ts';
import { otherEnd } from '../data/model.ts';
import { RelationDetailDocument } from '../generated/graphql.ts';
import { Waiting } from '../shared/waiting.tsx';
import { hrefOfPlace } from '../state.ts';
import { CloseDetail } from './detail-head.tsx';
import { RelationLine } from './relation-line.tsx';

/** One relation, with all it rests on; beside it, what else ties the same two. */
export function TieDetail({ id }: { readonly id: string }) {
  const answer = useAnswer(RelationDetailDocument, { id });
  const node = answer.value.data?.node;
  const found = node?.__typename === 'Relation' && node.id === id ? node : null;
  const tie = web.value.ties.get(id);
  const type = typeById.value.get(tie?.type ?? '');
  const beside =
    tie === undefined
      ? []
      : (web.value.tiesOf.get(tie.source) ?? []).filter(
          (other) => other.id !== id && otherEnd(other, tie.source) === tie.target,
        );
  return (
    <article class="detail-body" aria-label="Relation">
      <header class="detail-head">
        <div class="detail-kind">
          <span class="meta" title={type?.definition}>
            Relation{type === undefined ? '' : ` · ${type.label}`}
          </span>
          <CloseDetail />
        </div>
        {type !== undefined && <p class="description">{type.definition}</p>}
        {tie !== undefined && (
          <div class="quote-actions">
            <Cite key={id} cited={{ relation: id }} path={hrefOfPlace({ selected: id })} word="Cite this relation" />
          </div>
        )}
      </header>
      <Waiting answer={answer.value} what="what this relation rests on" />
      {answer.value.state === 'ready' && found === null && (
        <p class="meta detail-empty">No relation has this id in this version of the graph: {id}</p>
      )}
      {found !== null && (
        <>
          <section class="line-group">
            <ul>
              <RelationLine line={found} from={null} />
            </ul>
          </section>
          {found.derivedFrom.length > 0 && (
            <section class="line-group">
              <h3>Derived from</h3>
              <ul>
                {found.derivedFrom.map((line) => (
                  <RelationLine key={line.id} line={line} from={null} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      {beside.length > 0 && (
        <section class="line-group">
          <h3>What else ties the two</h3>
          {beside.map((other) => (
            <TieById key={other.id} id={other.id} />
          ))}
        </section>
      )}
    </article>
  );
}

function TieById({ id }: { readonly id: string }) {
  const answer = useAnswer(RelationDetailDocument, { id });
  const node = answer.value.data?.node;
  return node?.__typename === 'Relation' ? (
    <ul>
      <RelationLine line={node} from={null} />
    </ul>
  ) : (
    <Waiting answer={answer.value} what="the relation" />
  );
}
