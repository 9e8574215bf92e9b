import { computed } from '@preact/signals';
import { hrefOfQuestion } from '../data/ask.ts';
import { typeById } from '../data/graph.ts';
import { isTieId } from '../data/model.ts';
import {
  AroundDocument,
  DetailDocument,
  DocumentTextDocument,
  IssuesDocument,
  RelationDetailDocument,
  ThingsDocument,
  TiesDocument,
} from '../generated/graphql.ts';
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
