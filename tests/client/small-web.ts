import { makeWeb, type Thing, type Tie, type Web } from '../../client/data/model.ts';

/** A thing with the usual answers given. */
export function thing(id: string, given: Partial<Thing> = {}): Thing {
  return {
    id,
    upper: 'Mechanism',
    kind: 'mechanism.report',
    name: id,
    label: id,
    abbreviation: null,
    generic: false,
    number: null,
    status: null,
    text: null,
    area: null,
    passage: null,
    ...given,
  };
}

/** A listed recommendation of an area. */
export function recommendation(number: string, area: string, text = number): Thing {
  return thing(number, {
    upper: 'Recommendation',
    kind: 'recommendation.listed',
    number,
    status: 'LISTED',
    text,
    area,
    passage: `doc.III.${number}`,
  });
}

/** An area of discussion. */
export function area(letter: string, label: string): Thing {
  return thing(label, { upper: 'Theme', kind: 'theme.area', number: letter });
}

/** A stated, neutral tie: "a TYPE b". */
export function tie(said: string, given: Partial<Tie> = {}): Tie {
  const [source = '', type = '', target = ''] = said.split(' ');
  return {
    id: `${source}~${type}~${target}`,
    type,
    source,
    target,
    basis: 'STATED',
    stance: 'NEUTRAL',
    contested: false,
    role: null,
    rule: null,
    spread: null,
    agreement: null,
    phrase: null,
    voices: [],
    documents: ['doc'],
    ...given,
  };
}

/** Two areas, three recommendations, two mechanisms and who spoke of them. */
export function smallWeb(): Web {
  return makeWeb(
    [
      thing('report'),
      thing('forum'),
      area('c', 'existing-mechanisms'),
      area('d', 'financing'),
      recommendation('c2', 'existing-mechanisms'),
      recommendation('d1', 'financing'),
      recommendation('d2', 'financing'),
      thing('delegations', { upper: 'Actor', kind: 'actor.state-group' }),
    ],
    [
      tie('report SUPPORTS d1', { role: 'ORIGIN', contested: true, agreement: 1 }),
      tie('forum SUBJECT_OF c2'),
      tie('d1 ADDRESSES financing', { basis: 'STRUCTURAL' }),
      tie('delegations TAKES_POSITION_ON forum', { stance: 'QUESTIONS', spread: 4 }),
      tie('report SUPPORTS d2', { basis: 'INFERRED' }),
    ],
  );
}
