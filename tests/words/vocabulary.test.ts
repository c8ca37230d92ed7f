import { describe, expect, test } from 'vitest';
import { kinWord, meanings, readKin } from '#model';
import { loadVocabulary } from '#words';
import { reading as cy } from '../../src/words/languages/cy/reading.ts';
import { reading as en } from '../../src/words/languages/en/reading.ts';

const english = await loadVocabulary('en');
const welsh = await loadVocabulary('cy');

test('every meaning has a word in each language, but for words that a language lacks', () => {
  const lacking = {
    en: ['kin.cousin.woman', 'kin.cousin.man'],
    cy: ['kin.partner.woman', 'kin.partner.man', 'prefix.foster', 'prefix.adoptive'],
  };
  expect(meanings.length).toBeGreaterThan(80);
  expect(meanings.filter((each) => !en[each])).toEqual(lacking.en);
  expect(meanings.filter((each) => !cy[each])).toEqual(lacking.cy);
});

test('accents, large letters, hyphens and full stops do not count', () => {
  expect(english.meaningsOf('NEE')).toEqual(english.meaningsOf('née'));
  expect([...english.meaningsOf('Ex-Wife')]).toContain('couple.marriage');
  expect([...english.meaningsOf('b.')]).toContain('born');
  expect(english.meaningsOf('Helen').size).toBe(0);
});

describe('a word of kinship', () => {
  test.each([
    ['mum', 'parent woman 0'],
    ['step-dad', 'parent man 0 step'],
    ['stepfather', 'parent man 0 step'],
    ['grandmother', 'grandparent woman 0'],
    ['great-gran', 'grandparent woman 1'],
    ['great-great-grandfather', 'grandparent man 2'],
    ['great uncle', 'auntUncle man 1'],
    ['half-sister', 'sibling woman 0 half'],
    ['foster mum', 'parent woman 0 foster'],
    ['maternal aunt', 'auntUncle woman 0 mum'],
    ["gran on dad's side", 'grandparent woman 0 dad'],
    ['mother-in-law', 'parent woman 0 in law'],
    ['ex-husband', 'spouse man 0'],
    ['grandson', 'grandchild man 0'],
  ])('%s', (text, said) => {
    const word = kinWord(english, text);
    const parts = [word?.relation, word?.gender, word?.greats, word?.modifier, word?.side];
    expect([...parts, word?.inLaw && 'in law'].filter((each) => each !== undefined).join(' ')).toBe(
      said,
    );
  });

  test.each(['Helen', 'mummy bear', 'step', 'great', 'sister act'])('%s is none', (text) => {
    expect(kinWord(english, text)).toBeUndefined();
  });
});

describe('a chain of kinship', () => {
  const chain = (text: string, vocabulary = english) => {
    const words = text.split(' ');
    const kin = readKin(vocabulary, words);
    return (
      kin && [
        kin.owner,
        ...kin.words.map(({ relation }) => relation),
        words.slice(kin.take).join(' '),
      ]
    );
  };

  test.each([
    ["mum's sister Jo", [undefined, 'parent', 'sibling', 'Jo']],
    ['mums cousin Trish', [undefined, 'parent', 'cousin', 'Trish']],
    ["my mum's mum's brother", [undefined, 'parent', 'parent', 'sibling', '']],
    ["Helen's cousin", ['Helen', 'cousin', '']],
    ["Helen Ashby's ex-husband Rob", ['Helen Ashby', 'spouse', 'Rob']],
    ['gran', [undefined, 'grandparent', '']],
  ])('%s', (text, read) => {
    expect(chain(text)).toEqual(read);
  });

  test('in Welsh the owner comes last', () => {
    expect(chain('chwaer mam', welsh)).toEqual([undefined, 'parent', 'sibling', '']);
    expect(chain('brawd nain Pedr', welsh)).toEqual([undefined, 'grandparent', 'sibling', 'Pedr']);
  });

  test('what is no kinship is not read', () => {
    expect(chain('Helen Ashby')).toBeUndefined();
    expect(chain("Helen's dog")).toBeUndefined();
  });
});
