import { countTies, NOBODY, voicesOf } from '../data/filter.ts';
import { web } from '../data/graph.ts';
import { go, place } from '../state.ts';

/** Who is said to have said it: those who said most first, and what the text gives to nobody. */
export function VoiceFilter() {
  const here = place.value;
  const counts = countTies(web.value, here, 'voice', voicesOf);
  const voices = [...counts]
    .filter(([id]) => id !== NOBODY)
    .map(([id, count]) => ({ id, count, label: web.value.things.get(id)?.label ?? id }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
  const chosen = here.voice;
  const isListed = chosen === null || chosen === NOBODY || voices.some(({ id }) => id === chosen);
  return (
    <label class="voice-filter">
      <span class="visually-hidden">Said by</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => go({ voice: value === '' ? null : value })}
      >
        <option value="">any of {voices.length}, or nobody named</option>
        <option value={NOBODY}>nobody named ({counts.get(NOBODY) ?? 0})</option>
        {!isListed && <option value={chosen}>{web.value.things.get(chosen)?.label ?? chosen} (0)</option>}
        {voices.map(({ id, label, count }) => (
          <option key={id} value={id}>
            {label} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}
