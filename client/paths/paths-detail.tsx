import { retry } from '../data/answer.ts';
import { web } from '../data/graph.ts';
import { RelationLine } from '../detail/relation-line.tsx';
import { counted } from '../shared/lines.ts';
import { NameLink } from '../shared/name-link.tsx';
import { verbOf } from '../shared/verbs.ts';
import { go } from '../state.ts';
import { ends, type Path, paths, pathsError } from './find-paths.ts';

/** How two things hang together: each way in a sentence, its steps with their words; or that there is none. */
export function PathsDetail() {
  const between = ends.value;
  if (between === null) return null;
  const [from, to] = [between.from, between.to].map(handleOf);
  const found = paths.value;
  return (
    <article class="detail-body" aria-label="Ways between two things">
      <header class="detail-head">
        <p class="meta">How are they connected?</p>
        <h2>
          {from} and {to}
        </h2>
        <button type="button" class="action" onClick={() => go({ around: between.to, pathTo: between.from })}>
          The other way round
        </button>
      </header>
      {pathsError.value !== null && (
        <div class="notice" role="alert">
          <p class="danger">The ways could not be read: {pathsError.value}.</p>
          <button type="button" class="button framed" onClick={retry}>
            Retry
          </button>
        </div>
      )}
      {found?.length === 0 && (
        <p class="notice">
          <strong>No way of 4 steps or fewer.</strong> In these documents nothing ties the two within that reach.
        </p>
      )}
      {found !== null && found.length > 0 && (
        <p class="meta" role="status">
          {found.at(-1)?.isLast ? counted(found.length, 'way') : `The ${found.length} shortest ways`}
          {found.at(-1)?.isLast ? ', the shortest first.' : '; there are more of 4 steps or fewer.'}
        </p>
      )}
      {found?.map((path, i) => (
        <div key={path.relations.map(({ id }) => id).join(' ')}>
          <p>
            <PathWords path={path} />
          </p>
          <details class="path" open={i === 0}>
            <summary>The words of each step</summary>
            <ul>
              {path.relations.map((line) => (
                <RelationLine key={line.id} line={line} from={null} />
              ))}
            </ul>
          </details>
        </div>
      ))}
    </article>
  );
}

/** A thing as it is called for short: a recommendation by its number. */
function handleOf(id: string): string {
  const thing = web.value.things.get(id);
  if (thing === undefined) return id;
  return thing.upper === 'Recommendation' ? (thing.number ?? thing.label) : thing.label;
}

/** A way in words: "A is cited by B, which proposes C". */
function PathWords({ path }: { readonly path: Path }) {
  return (
    <span>
      {path.nodes.map((node, i) => {
        const relation = path.relations[i - 1];
        const name = node.__typename === 'Recommendation' ? node.number : node.label;
        return (
          <span key={node.id}>
            {relation !== undefined && (
              <span class="path-verb">
                {' '}
                {i > 1 ? 'which ' : ''}
                {verbOf(relation, relation.target.id === node.id ? 'source' : 'target')}{' '}
              </span>
            )}
            <NameLink id={node.id}>{name}</NameLink>
            {i > 0 && i < path.nodes.length - 1 && ','}
          </span>
        );
      })}
      <span class="meta"> {counted(path.length, 'step')}</span>
    </span>
  );
}
