import { MATRICES, type MatrixName } from '../address.ts';
import { useAnswer } from '../data/answer.ts';
import { MatrixDocument } from '../generated/graphql.ts';
import { QueryLink } from '../shared/query-link.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { go, place } from '../state.ts';
import { AXES } from './axes.ts';
import { CellPanel } from './cell-panel.tsx';
import { Findings } from './findings.tsx';
import { Legend } from './legend.tsx';
import { MatrixTable } from './matrix-table.tsx';

const WORDS: Readonly<Record<MatrixName, string>> = {
  mechanisms: 'Mechanisms × areas',
  voices: 'Voices × matters',
  panels: 'Actors × panels',
};

/** Where two sets meet and where they do not: a real table, whose cells open what they count. */
export function Matrix() {
  const { matrix: name, cell } = place.value;
  const axes = AXES[name];
  const { rows, columns } = axes;
  const answer = useAnswer(MatrixDocument, { rows, columns });
  const matrix = answer.value.state === 'ready' ? answer.value.data?.matrix : undefined;
  return (
    <div class="view matrix-view" data-cell={cell === null ? undefined : ''}>
      <div class="matrix-main">
        <div class="view-head">
          <fieldset class="layouts" aria-label="What stands against what">
            {MATRICES.map((one) => (
              <button
                key={one}
                type="button"
                class="button"
                aria-pressed={one === name}
                onClick={() => go({ matrix: one, cell: null, order: null })}
              >
                {WORDS[one]}
              </button>
            ))}
          </fieldset>
          <QueryLink question={MatrixDocument} variables={{ rows, columns }} />
        </div>
        <Waiting answer={answer.value} what="where they meet" />
        {matrix !== undefined && (
          <section class="matrix-scroll" aria-label={WORDS[name]}>
            <MatrixTable matrix={matrix} axes={axes} title={WORDS[name]} />
            <Legend measure={matrix.measure} />
            <Findings matrix={matrix} axes={axes} />
          </section>
        )}
      </div>
      {cell !== null && matrix !== undefined && (
        <CellPanel key={`${cell.row}*${cell.column}`} matrix={matrix} at={cell} />
      )}
    </div>
  );
}
