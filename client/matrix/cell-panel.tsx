import xIcon from 'lucide-static/icons/x.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import { useAnswer } from '../data/answer.ts';
import { RelationLine } from '../detail/relation-line.tsx';
import { CellAboutDocument, CellRelationsDocument, CellSupportDocument } from '../generated/graphql.ts';
import { DIRECTNESS_ORDER, DIRECTNESS_WORDS, DirectnessMark } from '../kinds/directness-mark.tsx';
import { ThingLink } from '../shared/go-link.tsx';
import { Icon } from '../shared/icon.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { focusOnOpened } from '../shell/follow-focus.ts';
import { go } from '../state.ts';
import { Against } from '../trace/against.tsx';
import { SupportLine } from '../trace/support-line.tsx';
import { cellWords } from './cell-words.ts';
import type { MatrixAnswer } from './stretches.ts';

interface CellPanelProps {
  readonly matrix: MatrixAnswer;
  readonly at: { readonly row: string; readonly column: string };
}

/** What one cell counts, with the words it rests on. */
export function CellPanel({ matrix, at }: CellPanelProps) {
  const row = matrix.rows.find(({ entity }) => entity.id === at.row)?.entity;
  const column = matrix.columns.find(({ entity }) => entity.id === at.column)?.entity;
  const cell = matrix.cells.find((one) => one.row.id === at.row && one.column.id === at.column);
  const isSupport = matrix.measure === 'SUPPORT';
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (panel.current !== null) focusOnOpened('cell-panel', panel.current);
  }, []);
  return (
    <aside class="cell-panel" ref={panel} aria-label="Cell">
      <div class="detail-kind">
        <span class="meta">Cell</span>
        <button type="button" class="icon-button close" aria-label="Close the cell" onClick={() => go({ cell: null })}>
          <Icon svg={xIcon} size={18} />
        </button>
      </div>
      <h2>
        {row === undefined ? at.row : <ThingLink id={row.id}>{row.label}</ThingLink>} ×{' '}
        {column === undefined ? at.column : <ThingLink id={column.id}>{column.label}</ThingLink>}
      </h2>
      <p class="meta">{cell === undefined ? 'Nothing meets here: that is a finding too.' : cellWords(cell)}</p>
      {cell !== undefined && isSupport && cell.count > 0 && <Supported at={at} />}
      {cell !== undefined && cell.about.length > 0 && <OnlyAbout at={at} />}
      {cell !== undefined && !isSupport && <Related at={at} />}
    </aside>
  );
}

function Supported({ at }: Pick<CellPanelProps, 'at'>) {
  const answer = useAnswer(CellSupportDocument, at);
  const lines = answer.value.data?.matrix.cells.flatMap(({ support }) => support) ?? [];
  return (
    <>
      <Waiting answer={answer.value} what="what this cell counts" />
      {DIRECTNESS_ORDER.map((directness) => {
        const those = lines.filter((line) => line.directness === directness);
        return those.length === 0 ? null : (
          <section key={directness} class="cell-group">
            <h3>
              <DirectnessMark directness={directness} /> {DIRECTNESS_WORDS[directness].word}{' '}
              <span class="meta">{DIRECTNESS_WORDS[directness].meaning}</span>
            </h3>
            <ul>
              {those.map((line) => (
                <SupportLine key={line.id} line={line} from="mechanism">
                  <Against reservations={line.recommendation.reservations} to={line.recommendation.id} />
                </SupportLine>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function OnlyAbout({ at }: Pick<CellPanelProps, 'at'>) {
  const answer = useAnswer(CellAboutDocument, at);
  return (
    <section class="cell-group">
      <h3>
        Only about it <span class="meta">that is not support</span>
      </h3>
      <Waiting answer={answer.value} what="what is only about it" />
      <ul>
        {answer.value.data?.matrix.cells
          .flatMap(({ about }) => about)
          .map((line) => (
            <SupportLine key={line.id} line={line} from="mechanism" supports={false} />
          ))}
      </ul>
    </section>
  );
}

function Related({ at }: Pick<CellPanelProps, 'at'>) {
  const answer = useAnswer(CellRelationsDocument, at);
  return (
    <section class="cell-group">
      <Waiting answer={answer.value} what="what this cell counts" />
      <ul>
        {answer.value.data?.matrix.cells
          .flatMap(({ relations }) => relations)
          .map((line) => (
            <RelationLine key={line.id} line={line} from={null} />
          ))}
      </ul>
    </section>
  );
}
