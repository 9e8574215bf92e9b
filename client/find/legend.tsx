import { useSignal } from '@preact/signals';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import { activeFilters, countTies, NO_FILTERS } from '../data/filter.ts';
import { reading, start, typeById, web } from '../data/graph.ts';
import { KindMark } from '../kinds/kind-mark.tsx';
import { KIND_ORDER, KIND_SHAPES } from '../kinds/shape.ts';
import { arrowOf, TieMark } from '../kinds/tie-mark.tsx';
import { Icon } from '../shared/icon.tsx';
import { counted } from '../shared/lines.ts';
import { narrow } from '../shell/narrow.ts';
import { Tabs } from '../shell/tabs.tsx';
import { go, place, toggled } from '../state.ts';
import { ConsensusFilter } from './consensus-filter.tsx';
import { BASES, STANCES } from './filters-in-words.ts';
import { LegendGroup, LegendRow } from './legend-row.tsx';
import { VoiceFilter } from './voice-filter.tsx';

/** The types that stand first; the others are a click away, with those most said first. */
const FIRST_TYPES = ['SUPPORTS', 'SUBJECT_OF', 'TAKES_POSITION_ON'];

/** The legend, which is the filter: a click shows or hides, a double click shows only that. */
export function Legend() {
  const here = place.value;
  const active = activeFilters(here);
  return (
    <div class="legend">
      {narrow.value && <Tabs />}
      <div class="legend-head">
        <span class="meta" role="status">
          {reading.value.state === 'overview'
            ? 'Reading the other relations …'
            : active === 0
              ? 'Nothing is hidden'
              : `${active} ${active === 1 ? 'filter' : 'filters'} set`}
        </span>
        {active > 0 && (
          <button type="button" class="action" onClick={() => go(NO_FILTERS)}>
            Clear
          </button>
        )}
      </div>
      <Kinds />
      <Types />
      <LegendGroup title="How we know">
        <Rows
          rows={BASES.map(({ id, word }) => ({ id, word, mark: <TieMark arrow={null} basis={id} /> }))}
          counts={isReady() ? countTies(web.value, here, 'bases', ({ basis }) => [basis]) : null}
          hidden={here.hiddenBases}
          onChange={(hiddenBases) => go({ hiddenBases })}
        />
      </LegendGroup>
      <LegendGroup title="Stance">
        <Rows
          rows={STANCES.map(({ id, word }) => ({
            id,
            word,
            mark: <TieMark arrow={arrowOf({ type: 'TAKES_POSITION_ON', stance: id })} />,
          }))}
          counts={isReady() ? countTies(web.value, here, 'stances', ({ stance }) => [stance]) : null}
          hidden={here.hiddenStances}
          onChange={(hiddenStances) => go({ hiddenStances })}
        />
      </LegendGroup>
      <LegendGroup title="Consensus">
        <ConsensusFilter />
      </LegendGroup>
      <LegendGroup title="Voice">
        <VoiceFilter />
      </LegendGroup>
      <Documents />
    </div>
  );
}

function Kinds() {
  const counts = new Map<string, number>();
  for (const { upper } of web.value.things.values()) counts.set(upper, (counts.get(upper) ?? 0) + 1);
  return (
    <LegendGroup title="Kinds">
      <Rows
        rows={KIND_ORDER.map((id) => ({ id, word: KIND_SHAPES[id].words, mark: <KindMark kind={id} /> }))}
        counts={counts}
        hidden={place.value.hiddenKinds}
        onChange={(hiddenKinds) => go({ hiddenKinds })}
      />
    </LegendGroup>
  );
}

function Types() {
  const all = useSignal(false);
  const here = place.value;
  const counts = countTies(web.value, here, 'types', ({ type }) => [type]);
  const known = [...typeById.value.values()].filter(({ id }) =>
    [...web.value.ties.values()].some(({ type }) => type === id),
  );
  const first = FIRST_TYPES.flatMap((id) => known.find((type) => type.id === id) ?? []);
  const rest = known
    .filter(({ id }) => !FIRST_TYPES.includes(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || a.label.localeCompare(b.label));
  const shownTypes = all.value ? [...first, ...rest] : first;
  return (
    <LegendGroup title="Relations">
      <Rows
        rows={shownTypes.map(({ id, label }) => ({
          id,
          word: label,
          mark: <TieMark arrow={arrowOf({ type: id, stance: 'NEUTRAL' })} />,
        }))}
        counts={counts}
        hidden={here.hiddenTypes}
        onChange={(hiddenTypes) => go({ hiddenTypes })}
        everyId={known.map(({ id }) => id)}
      />
      {rest.length > 0 && (
        <button
          type="button"
          class="legend-more"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          <Icon svg={all.value ? chevronUp : chevronDown} />
          {all.value ? 'fewer types' : counted(rest.length, 'more type')}
        </button>
      )}
    </LegendGroup>
  );
}

function Documents() {
  const documents = start.value?.documents ?? [];
  if (documents.length < 2) return null;
  const here = place.value;
  const counts = countTies(web.value, here, 'document', ({ documents: told }) => told);
  return (
    <LegendGroup title="Documents">
      {documents.map(({ id, shortTitle }) => (
        <LegendRow
          key={id}
          word={shortTitle}
          mark={null}
          count={counts.get(id) ?? 0}
          on={here.document === null || here.document === id}
          onToggle={() => go({ document: here.document === id ? null : id })}
          onOnly={() => go({ document: id })}
        />
      ))}
    </LegendGroup>
  );
}

/** Whether all relations are read, so that they can be counted. */
function isReady(): boolean {
  return reading.value.state === 'ready';
}

interface RowsProps {
  readonly rows: readonly { readonly id: string; readonly word: string; readonly mark: preact.ComponentChild }[];
  /** null while not all relations are read. */
  readonly counts: ReadonlyMap<string, number> | null;
  readonly hidden: readonly string[];
  readonly onChange: (hidden: readonly string[]) => void;
  /** All ids of the group, where not all have a row now. */
  readonly everyId?: readonly string[];
}

function Rows({ rows, counts, hidden, onChange, everyId = rows.map(({ id }) => id) }: RowsProps) {
  return rows.map(({ id, word, mark }) => {
    const others = everyId.filter((other) => other !== id);
    const isOnly = !hidden.includes(id) && others.every((other) => hidden.includes(other));
    return (
      <LegendRow
        key={id}
        word={word}
        mark={mark}
        count={counts === null ? null : (counts.get(id) ?? 0)}
        on={!hidden.includes(id)}
        onToggle={() => onChange(toggled(hidden, id))}
        onOnly={() => onChange(isOnly ? [] : others)}
      />
    );
  });
}
