import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, indexForms, type SurfaceForm, spellForm } from '../../server/knowledge/find-mentions.ts';

function form(entity: string, words: string, bounds: Partial<SurfaceForm> = {}): SurfaceForm {
  return { entity, spellings: spellForm(words), isIn: () => true, nested: false, occurrences: null, ...bounds };
}

/** What is found in a text, as "entity: words". */
function find(text: string, ...forms: readonly SurfaceForm[]): readonly string[] {
  return findMentions('p', text, indexForms(forms)).mentions.map(
    (found) => `${found.form.entity}: ${text.slice(found.start, found.end)}`,
  );
}

describe('a mention', () => {
  it('is the longest form; what lies inside it is no mention of anything else', () => {
    const text = 'The Sutherland Report was written by SRSG Sutherland.';
    expect(
      find(text, form('person', 'Sutherland'), form('report', 'Sutherland Report'), form('person', 'SRSG Sutherland')),
    ).toEqual(['report: Sutherland Report', 'person: SRSG Sutherland']);
  });

  it('may lie inside a longer one of another entity where its form is nested', () => {
    const text = 'the IOM Migration Governance Framework';
    expect(
      find(text, form('migof', 'IOM Migration Governance Framework'), form('iom', 'IOM', { nested: true })),
    ).toEqual(['migof: IOM Migration Governance Framework', 'iom: IOM']);
  });

  it('is a whole word, and does not stand behind a hyphen', () => {
    expect(find('Many States, Statesmen, non-States and States’ rights', form('states', 'States'))).toEqual([
      'states: States',
      'states: States',
    ]);
    expect(find('sub-regional processes', form('regional', 'regional processes'))).toEqual([]);
    expect(find('a human rights-based approach', form('rights', 'human rights'))).toEqual(['rights: human rights']);
  });

  it('may begin with a capital where its form begins small, and not the other way round', () => {
    expect(find('Delegations and delegations', form('delegations', 'delegations'))).toEqual([
      'delegations: Delegations',
      'delegations: delegations',
    ]);
    expect(find('the States and the states', form('states', 'States'))).toEqual(['states: States']);
    expect(find('DELEGATIONS', form('delegations', 'delegations'))).toEqual([]);
  });

  it('is found whatever its apostrophe and its white space', () => {
    expect(
      find('the Employer’ confederation\n of Mexico', form('coparmex', "Employer' confederation of Mexico")),
    ).toEqual(['coparmex: Employer’ confederation\n of Mexico']);
  });

  it('stands for its entity only in the passages that its form names', () => {
    const elsewhere = form('city', 'Mexico', { isIn: (passage) => passage !== 'p' });
    expect(find('Guadalajara, Mexico', elsewhere, form('state', 'Mexico'))).toEqual(['state: Mexico']);
  });

  it('is only the occurrence that its form names, counted from 1', () => {
    const found = findMentions(
      'p',
      'others said so, while others did not',
      indexForms([form('others', 'others', { occurrences: [2] })]),
    );
    expect(found.mentions.map(({ start }) => start)).toEqual([22]);
    expect([...found.counts.values()]).toEqual([2]);
  });

  it('has rivals where forms of two entities claim the same words', () => {
    const { mentions, rivals } = findMentions('p', 'in Mexico', indexForms([form('b', 'Mexico'), form('a', 'Mexico')]));
    expect(mentions.map((mention) => mention.form.entity)).toEqual(['a']);
    expect(rivals.map((pair) => pair.map((mention) => mention.form.entity))).toEqual([['a', 'b']]);
  });

  it('never overlaps another and is always whole words, whatever the text and the forms', () => {
    const words = fc.array(fc.constantFrom('UN', 'system', 'States', 'some', 'Member', 'sub-', 'x'), { maxLength: 12 });
    const forms = fc.uniqueArray(
      fc.constantFrom('UN', 'UN system', 'States', 'Member States', 'some Member', 'system States'),
    );
    fc.assert(
      fc.property(words, forms, (text, chosen) => {
        const whole = text.join(' ').replaceAll('- ', '-');
        const listed = chosen.map((words, i) => form(`entity-${i}`, words));
        const { mentions } = findMentions('p', whole, indexForms(listed));
        for (const [i, { start, end }] of mentions.entries()) {
          expect(mentions[i + 1]?.start ?? whole.length).toBeGreaterThanOrEqual(end);
          expect(whole.charAt(start - 1)).toMatch(/^ ?$/);
          expect(whole.charAt(end)).toMatch(/^ ?$/);
        }
        expect(findMentions('p', whole, indexForms([...listed].reverse())).mentions).toEqual(mentions);
      }),
    );
  });
});
