import { describe, expect, it } from 'vitest';
import { askedWords, indexTerms, namedRank, termOf, termsOf } from '../../server/store/search-terms.ts';
import { createSearchGraph } from '../support/search-graph.ts';

describe('the term of a word', () => {
  it.each([
    ['agencies', 'agency'],
    ['processes', 'process'],
    ['approaches', 'approach'],
    ['rcps', 'rcp'],
    ['states', 'state'],
    ['dialogues', 'dialogue'],
    ['ties', 'tie'],
  ])('drops the plural ending of %s: %s', (word, term) => {
    expect(termOf(word)).toBe(term);
  });
  it.each(['process', 'consensus', 'crisis', 'gas', 'un', 'gfmd'])('leaves %s as it is', (word) => {
    expect(termOf(word)).toBe(word);
  });
});

describe('the terms of a text', () => {
  it('are its words in order, singular, without possessives and punctuation', () => {
    expect(termsOf('IOM’s “Regional Consultative Processes (RCPs)”; migrants’ rights, SDG 10.7')).toEqual(
      'iom regional consultative process rcp migrant right sdg 10 7'.split(' '),
    );
  });
  it('are indexed with each hyphenated word in one beside its parts', () => {
    expect(indexTerms('the co-facilitators')).toEqual(['the', 'co', 'facilitator', 'cofacilitator']);
  });
});

describe('the words asked', () => {
  it('leave out those that say nothing, and those that are there already', () => {
    expect(askedWords('The rights of migrants, the right')).toEqual([
      { word: 'rights', term: 'right' },
      { word: 'migrants', term: 'migrant' },
    ]);
  });
  it('are all kept where none says anything', () => {
    expect(askedWords('a').map(({ word }) => word)).toEqual(['a']);
  });
  it.each(['', ' ', '?!'])('of %j are none', (text) => {
    expect(askedWords(text)).toEqual([]);
  });
});

describe('how exactly a question names an entity', () => {
  const rcps = createSearchGraph().entities.find(({ id }) => id === 'rcps');
  it.each([
    ['RCPS', 6, 'its id'],
    ['rcp', 5, 'its id in singular'],
    ['regional consultative processes (rcps)', 4, 'its name'],
    ['regional consultative process, RCP', 3, 'its name in singular'],
    ['Regional processes', 2, 'an alias'],
    ['regional process', 1, 'an alias in singular'],
    ['regional', 0, 'a word of its name'],
    ['', 0, 'nothing'],
  ])('%j: %i, %s', (question, rank) => {
    expect(rcps && namedRank(rcps, question)).toBe(rank);
  });
});
