import type { Place } from '../address.ts';
import type { Thing, Tie, Web } from '../data/model.ts';
import { isSupported } from '../network/overview-rows.ts';
import { counted } from '../shared/lines.ts';

/** A question to start from, with the head of its answer and the place where all of it is. */
export interface Starter {
  readonly question: string;
  readonly hint: string;
  readonly to: Partial<Place>;
}

/** Questions that this graph answers, found in it: none of their subjects is written here. */
export function starters(web: Web): readonly Starter[] {
  const things = [...web.things.values()];
  const recommendations = things.filter(({ upper, status }) => upper === 'Recommendation' && status === 'LISTED');
  const mechanisms = things.filter(({ upper, generic }) => upper === 'Mechanism' && !generic);
  const issues = things.filter(({ upper }) => upper === 'Issue');
  const unsupported = recommendations.filter(({ id }) => !isSupported(web, id));
  return [
    mostSupported(web, recommendations),
    mostRestsOn(web, mechanisms),
    issues.length === 0
      ? null
      : {
          question: 'Where did they disagree?',
          hint: `${counted(issues.length, 'issue')}, each with its positions`,
          to: { view: 'issues' as const },
        },
    onlyTalkedAbout(web, mechanisms),
    {
      question: 'Which recommendations does no mechanism support?',
      hint: `${unsupported.length} of ${recommendations.length}`,
      to: { view: 'gaps' as const },
    },
  ].filter((starter) => starter !== null);
}

function mostSupported(web: Web, recommendations: readonly Thing[]): Starter | null {
  const best = most(recommendations, ({ id }) => tiesInto(web, id, 'SUPPORTS').length);
  if (best === null) return null;
  const count = new Set(tiesInto(web, best.id, 'SUPPORTS').map(({ source }) => source)).size;
  return {
    question: `Which mechanisms support recommendation ${best.number ?? best.label}?`,
    hint: `${count} named, with their words`,
    to: { view: 'trace', selected: best.id },
  };
}

function mostRestsOn(web: Web, mechanisms: readonly Thing[]): Starter | null {
  const supports = ({ id }: Thing) => tiesFrom(web, id, 'SUPPORTS');
  const best = most(
    mechanisms,
    (thing) => supports(thing).length + (supports(thing).some(({ contested }) => contested) ? 0.5 : 0),
  );
  if (best === null) return null;
  const ties = supports(best);
  const contested = ties.filter((tie) => tie.contested).length;
  const against =
    contested === 0 ? '' : contested === 1 ? ', one of them contested' : `, ${contested} of them contested`;
  return {
    question: `${best.label}: what rests on it?`,
    hint: `${counted(new Set(ties.map(({ target }) => target)).size, 'recommendation')}${against}`,
    to: { view: 'trace', selected: best.id },
  };
}

function onlyTalkedAbout(web: Web, mechanisms: readonly Thing[]): Starter | null {
  const best = most(mechanisms, ({ id }) =>
    listed(web, tiesFrom(web, id, 'SUPPORTS')) > 0 ? 0 : listed(web, tiesFrom(web, id, 'SUBJECT_OF')),
  );
  if (best === null) return null;
  const about = listed(web, tiesFrom(web, best.id, 'SUBJECT_OF'));
  return {
    question: `${best.label}: does any listed recommendation rest on it?`,
    hint: `no: ${about === 1 ? 'one is' : `${about} are`} about it`,
    to: { view: 'trace', selected: best.id },
  };
}

function most(things: readonly Thing[], measure: (thing: Thing) => number): Thing | null {
  let best: Thing | null = null;
  let height = 0;
  for (const thing of things) {
    const value = measure(thing);
    if (value > height) {
      best = thing;
      height = value;
    }
  }
  return best;
}

/** How many of the ties lead to a listed recommendation. */
function listed(web: Web, ties: readonly Tie[]): number {
  return ties.filter(({ target }) => web.things.get(target)?.status === 'LISTED').length;
}

function tiesInto(web: Web, id: string, type: string) {
  return (web.tiesOf.get(id) ?? []).filter((tie) => tie.target === id && tie.type === type && tie.basis !== 'INFERRED');
}

function tiesFrom(web: Web, id: string, type: string) {
  return (web.tiesOf.get(id) ?? []).filter((tie) => tie.source === id && tie.type === type && tie.basis !== 'INFERRED');
}
