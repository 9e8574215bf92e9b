import { Fragment } from 'preact';
import { web } from '../data/graph.ts';
import { ConsensusLine } from '../kinds/consensus-mark.tsx';
import { follow } from '../shared/name-link.tsx';
import { verbOf } from '../shared/verbs.ts';
import { go, hrefOf, place } from '../state.ts';
import type { PassageMarked, PassageText, RelationMarked } from './read-document.ts';
import { recommendationByPassage } from './recommendations.ts';
import { cutPassage, type Run } from './segments.ts';

type Evidence = RelationMarked['evidence'][number] & { readonly relation: RelationMarked };
type Mention = PassageMarked['mentions'][number];

interface PassageProps {
  readonly passage: PassageText;
  readonly marks: PassageMarked | undefined;
  readonly coverage: boolean;
}

const WORD_JOINER = '\u2060';

/** A passage as printed, with its lines' numbers, the names in it underlined by kind, and the evidence marked. */
export function Passage({ passage, marks, coverage }: PassageProps) {
  const evidence = evidenceOf(passage.id, marks);
  const { selected, passage: open, mark } = place.value;
  const opened = open === passage.id ? mark : null;
  const { text, lineStarts } = passage;
  const units = cutPassage(text, { mentions: marks?.mentions ?? [], evidence, lineStarts, opened });
  const isRelevant = (one: Evidence) =>
    one.relation.id === selected || one.relation.source.id === selected || one.relation.target.id === selected;
  const noted = new Set<RelationMarked>();
  const recommendation = recommendationByPassage.value.get(passage.id);
  const note = (run: Run<Evidence>) => {
    const beginning = run.evidence.filter(
      (one) =>
        isRelevant(one) &&
        one.start >= run.start &&
        one.start < run.start + run.text.length &&
        !noted.has(one.relation),
    );
    for (const { relation } of beginning) noted.add(relation);
    return (
      beginning.length > 0 && (
        <Note key={run.start} relations={beginning.map(({ relation }) => relation)} evidence={beginning} />
      )
    );
  };
  const draw = (run: Run<Evidence>) => {
    const inOpened = opened !== null && run.start >= opened.start && run.start < opened.end;
    return (
      <span key={run.start}>
        {run.line !== null && (passage.kind !== 'HEADING' || run.start === 0) && (
          <>
            {WORD_JOINER}
            <span class={inOpened ? 'line-number strong' : 'line-number'} aria-hidden="true">
              {run.line}
            </span>
          </>
        )}
        {inOpened ? (
          <Opened first={run.start === opened.start}>{run.text}</Opened>
        ) : run.evidence.some(isRelevant) ? (
          <span class="evidence">{run.text}</span>
        ) : coverage ? (
          <Covered passage={passage} marks={marks} run={run} />
        ) : (
          run.text
        )}
      </span>
    );
  };
  return (
    <div id={`passage:${passage.id}`} class={`passage ${passage.kind.toLowerCase()}`} lang="en">
      {recommendation !== undefined && (
        <a
          class="passage-number"
          href={hrefOf({ selected: recommendation.id })}
          onClick={(event) => follow(event, recommendation.id)}
        >
          {recommendation.number}
        </a>
      )}
      {units.map(({ mention, runs }) =>
        mention === null ? (
          runs.map((run) => (
            <Fragment key={run.start}>
              {note(run)}
              {draw(run)}
            </Fragment>
          ))
        ) : (
          <Fragment key={mention.id}>
            {runs.map(note)}
            <MentionLink mention={mention}>{runs.map(draw)}</MentionLink>
          </Fragment>
        ),
      )}
    </div>
  );
}

function evidenceOf(passage: string, marks: PassageMarked | undefined): readonly Evidence[] {
  return (marks?.relations ?? []).flatMap((relation) =>
    relation.evidence.filter((one) => one.passage.id === passage).map((one) => ({ ...one, relation })),
  );
}

function MentionLink({
  mention,
  children,
}: {
  readonly mention: Mention;
  readonly children: preact.ComponentChildren;
}) {
  const { entity } = mention;
  const isSelected = place.value.selected === entity.id;
  return (
    <a
      class={`mention ${entity.__typename.toLowerCase()}${isSelected ? ' selected' : ''}`}
      href={hrefOf({ selected: entity.id })}
      title={entity.label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        const known = web.value.things.has(entity.id);
        if (known) go({ selected: entity.id });
      }}
    >
      {children}
    </a>
  );
}

function Opened({ first, children }: { readonly first: boolean; readonly children: string }) {
  return (
    <mark class="opened" data-first={first ? '' : undefined}>
      {children}
    </mark>
  );
}

function Note({
  relations,
  evidence,
}: {
  readonly relations: readonly RelationMarked[];
  readonly evidence: readonly Evidence[];
}) {
  const [first] = relations;
  const { selected } = place.value;
  if (first === undefined) return null;
  const other = first.source.id === selected ? first.target : first.source;
  const words = verbOf(first, first.source.id === selected ? 'source' : 'target');
  const consensus = evidence[0]?.consensus ?? null;
  return (
    <a
      class="note"
      href={hrefOf({ selected: first.id })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go({ selected: first.id });
      }}
    >
      <strong>{relations.length > 1 ? `${relations.length} relations` : words}</strong>
      {relations.length === 1 && <span>{other.label}</span>}
      {consensus !== null && <ConsensusLine consensus={consensus} />}
    </a>
  );
}

function Covered({
  passage,
  marks,
  run,
}: {
  readonly passage: PassageText;
  readonly marks: PassageMarked | undefined;
  readonly run: Run<Evidence>;
}) {
  if (run.evidence.length > 0) return <span class="taken">{run.text}</span>;
  const sentence = marks?.sentences.find(({ start, end }) => run.start >= start && run.start < end);
  const reason = sentence?.reason ?? null;
  if (reason === null || passage.kind === 'HEADING') return <span>{run.text}</span>;
  return (
    <span class="untaken" title={`Gave nothing: ${reason}`}>
      {run.text}
    </span>
  );
}
