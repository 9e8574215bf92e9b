import { computed } from '@preact/signals';
import { hrefOfQuestion } from '../data/ask.ts';
import { start, typeById, web } from '../data/graph.ts';
import { isTieId } from '../data/model.ts';
import {
  AroundDocument,
  CellRelationsDocument,
  CellSupportDocument,
  CoverageDocument,
  DetailDocument,
  DocumentTextDocument,
  IssuesDocument,
  MatrixDocument,
  RelationDetailDocument,
  RestsOnDocument,
  ThingsDocument,
  TiesDocument,
  TraceDocument,
  WithoutDocument,
} from '../generated/graphql.ts';
import { AXES } from '../matrix/axes.ts';
import { place } from '../state.ts';

/** The questions that made what is shown, in words and as addresses. */
export const questions = computed(() => {
  const { view, layout, around, selected, passage, hiddenTypes, rows } = place.value;
  const types = hiddenTypes.length === 0 ? null : [...typeById.value.keys()].filter((id) => !hiddenTypes.includes(id));
  const list: { words: string; href: string }[] = [];
  if (view === 'network' && layout === 'around' && around !== null) {
    list.push({ words: 'This network', href: hrefOfQuestion(AroundDocument, { of: [around], types }) });
  } else if (view === 'network') {
    const overview =
      layout === 'overview' ? ['SUPPORTS', 'SUBJECT_OF'].filter((id) => !hiddenTypes.includes(id)) : types;
    list.push({ words: 'The lines of this network', href: hrefOfQuestion(TiesDocument, { types: overview }) });
  }
  if (view === 'table') {
    list.push(
      rows === 'things'
        ? { words: 'This table', href: hrefOfQuestion(ThingsDocument, {}) }
        : { words: 'This table', href: hrefOfQuestion(TiesDocument, { types }) },
    );
  }
  list.push(...answersShown());
  if (view === 'gaps')
    list.push({ words: 'The support that these lack', href: hrefOfQuestion(TiesDocument, { types: ['SUPPORTS'] }) });
  if (view === 'issues') list.push({ words: 'These issues', href: hrefOfQuestion(IssuesDocument, {}) });
  if (selected !== null) {
    list.push(
      isTieId(selected)
        ? { words: 'This relation', href: hrefOfQuestion(RelationDetailDocument, { id: selected }) }
        : { words: 'This detail', href: hrefOfQuestion(DetailDocument, { id: selected }) },
    );
  }
  const [document] = passage?.match(/^[^.]+/) ?? [];
  if (document !== undefined)
    list.push({ words: 'This document', href: hrefOfQuestion(DocumentTextDocument, { id: document }) });
  return list;
});

/** The questions behind the views that only answer: trace, without, matrix, coverage. */
function answersShown(): readonly { readonly words: string; readonly href: string }[] {
  const { view, selected, struck, matrix, cell, document } = place.value;
  const upper = web.value.things.get(selected ?? '')?.upper;
  if (view === 'trace' && selected !== null && upper === 'Recommendation')
    return [{ words: 'This trace', href: hrefOfQuestion(TraceDocument, { id: selected }) }];
  if (view === 'trace' && selected !== null && upper === 'Mechanism')
    return [{ words: 'What rests on it', href: hrefOfQuestion(RestsOnDocument, { id: selected }) }];
  if (view === 'without' && struck.length > 0)
    return [{ words: 'What falls', href: hrefOfQuestion(WithoutDocument, { mechanisms: struck }) }];
  if (view === 'matrix') {
    const { rows, columns } = AXES[matrix];
    const whole = { words: 'This matrix', href: hrefOfQuestion(MatrixDocument, { rows, columns }) };
    if (cell === null) return [whole];
    const href =
      matrix === 'mechanisms' ? hrefOfQuestion(CellSupportDocument, cell) : hrefOfQuestion(CellRelationsDocument, cell);
    return [whole, { words: 'This cell', href }];
  }
  const id = document ?? start.value?.documents[0]?.id;
  return view === 'coverage' && id !== undefined
    ? [{ words: 'This coverage', href: hrefOfQuestion(CoverageDocument, { document: id }) }]
    : [];
}
