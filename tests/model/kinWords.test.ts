import { describe, expect, test } from 'vitest';
import { findByKinWords, readKin, suggestPlaces } from '#model';
import { loadVocabulary } from '#words';
import { family } from '../family.ts';

const vocabulary = await loadVocabulary('en');

const doc = family(
  `
  Nan f + Grandad m : Mum f 1980, Jo f 1982, Pete m
  Nan + Stan m : Sue f
  Mum + (marriage) Dad m : Eric m, Ann f
  Mum + Rob m : Natasha f
  Dad + (marriage) Kate f : Tom m
  Granny f + Pop m : Dad, Bill m
  GreatGran f : Nan, Dot f
  Dot : Ivy f
  Jo + (marriage) Lee m : Cara f
  Sheila f + Brian m : foster : Eric
  Una f : adoptive : Ann
  Lil f : step : Eric`,
  { focal: ['Eric'] },
);
const find = (text: string) => findByKinWords(doc, 'Eric', text, vocabulary).join(' ');

describe('whom words of kinship mean', () => {
  test.each([
    ['mum', 'Mum'],
    ['my dad', 'Dad'],
    ['parents', 'Mum Dad'],
    ['gran', 'Nan Granny'],
    ["mum's mum", 'Nan'],
    ["gran on dad's side", 'Granny'],
    ['great-gran', 'GreatGran'],
    ["mum's sister", 'Jo Sue'],
    ["mum's half-sister", 'Sue'],
    ['aunt', 'Jo Sue'],
    ['maternal uncle', 'Pete Lee'],
    ['uncle', 'Pete Bill Lee'],
    ['great aunt', 'Dot'],
    ['cousin', 'Cara'],
    ["mum's cousin", 'Ivy'],
    ['sister', 'Ann Natasha'],
    ['half-brother', 'Tom'],
    ['foster mum', 'Sheila'],
    ['foster carer', ''],
    ['stepmum', 'Lil Kate'],
    ["dad's wife", 'Mum Kate'],
    ["dad's partner", 'Mum Kate'],
    ["Jo's husband", 'Lee'],
    ["Ann's adoptive mum", 'Una'],
    ["Jo's nephew", 'Eric'],
    ["Nan's grandchildren", 'Eric Ann Natasha Cara Tom'],
    ["Kate's mother-in-law", 'Granny'],
    ["Jo's sister-in-law", ''],
    ["Nan's son-in-law", 'Dad Lee'],
    ["mum's brother's daughter", ''],
    ["Nobody's sister", ''],
    ['Helen', ''],
    ['', ''],
  ])('%s', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test('what the child calls somebody comes first', () => {
    const called = {
      ...doc,
      persons: new Map(
        [...doc.persons.values()].map((person) => [
          person.id,
          person.id === 'Sheila'
            ? { ...person, calledBy: [{ id: 'E1', child: 'Eric', words: 'Nan' }] }
            : person,
        ]),
      ),
    };
    expect(findByKinWords(called, 'Eric', 'nan', vocabulary)).toEqual(['Sheila', 'Nan', 'Granny']);
  });
});

describe('where somebody new of a kinship can stand', () => {
  const places = (text: string) => {
    const kin = readKin(vocabulary, text.split(' '));
    return suggestPlaces(doc, 'Eric', kin ?? { words: [] }).map((place) =>
      [
        place.as,
        place.as === 'same' ? place.person : place.of,
        'modifier' in place ? place.modifier : undefined,
      ]
        .filter(Boolean)
        .join(' '),
    );
  };

  test.each([
    ["mum's sister", ['sibling Mum', 'relative Mum']],
    ["mum's cousin", ['child Dot', 'relative Mum']],
    ['cousin', ['child Jo', 'child Pete', 'child Sue', 'child Bill', 'relative Eric']],
    ["dad's cousin", ['relative Dad']],
    ['gran', ['relative Eric']],
    ["dad's gran", ['parent Granny', 'parent Pop', 'relative Dad']],
    ["Jo's mum", ['relative Jo']],
    ["Kate's mum", ['parent Kate', 'relative Kate']],
    [
      'great uncle',
      ['sibling Nan', 'sibling Grandad', 'sibling Granny', 'sibling Pop', 'relative Eric'],
    ],
    ["Jo's step-daughter", ['child Jo step', 'relative Jo']],
    ["sister's partner", ['partner Ann', 'partner Natasha', 'relative Ann', 'relative Natasha']],
  ])('%s', (text, expected) => {
    expect(places(text).filter((place) => !/Sheila|Brian|Lil/.test(place))).toEqual(expected);
  });

  test('somebody without a name who stands there comes first', () => {
    const unnamed = {
      ...doc,
      persons: new Map(
        [...doc.persons.values()].map((person) => [
          person.id,
          person.id === 'Pete' ? { ...person, names: [] } : person,
        ]),
      ),
    };
    const kin = readKin(vocabulary, ["mum's", 'brother']);
    expect(suggestPlaces(unnamed, 'Eric', kin ?? { words: [] })[0]).toEqual({
      as: 'same',
      person: 'Pete',
    });
  });
});
