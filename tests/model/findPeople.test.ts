import { describe, expect, test } from 'vitest';
import { type CaseDocument, findPeople, fromRows, toRows } from '#model';
import { loadVocabulary } from '#words';
import { family } from '../family.ts';

const vocabulary = await loadVocabulary('en');

const base = family('Helen f 1979 + Dean m: Heather f 2005, Sarah f\nJo f\nNan f: Helen, Jo', {
  focal: ['Heather'],
});
const rows = toRows(base);
const read = fromRows({
  ...rows,
  persons: rows.persons?.map((person) =>
    person.id === 'Jo'
      ? {
          ...person,
          names: [{ id: 'E1', value: { given: 'Joanna', nickname: 'Jo', surname: 'O’Neill' } }],
          descriptor: 'the lady with the dog',
          occupations: [{ id: 'E2', value: 'nurse' }],
          interests: [{ id: 'E3', text: 'baking', sharedWith: [] }],
          calledBy: [{ id: 'E4', child: 'Heather', words: 'Auntie JoJo' }],
          contactDetails: [{ id: 'E5', type: 'phone', value: '07700 900123' }],
        }
      : person,
  ),
  places: [{ id: 'PL1', label: 'the flat by the sea', locality: 'Llandudno' }],
  stays: [{ id: 'S1', person: 'Sarah', orderKey: 1, kind: 'kin', place: 'PL1' }],
  organisations: [
    { id: 'G1', name: 'Rovers', members: [{ id: 'E1', person: 'Dean', role: 'goalkeeper' }] },
  ],
  notes: [{ id: 'N1', about: { table: 'persons', row: 'Dean' }, text: 'drives a blue van' }],
  leads: [{ id: 'LD1', person: 'Nan', status: 'idea', clue: 'used to live in Bangor' }],
  attempts: [{ id: 'AT1', lead: 'LD1', method: 'phone', result: 'number is wrong' }],
});
if (!read.ok) throw new Error(JSON.stringify(read.faults));
const doc: CaseDocument = read.document;

const find = (text: string, options = {}) =>
  findPeople(doc, text, options).map(({ person, matches }) => `${person} ${matches[0]?.field}`);

describe('finding people', () => {
  test.each([
    ['helen', ['Helen name']],
    ['hel', ['Helen name']],
    ['HELÉN', ['Helen name']],
    ['heln', ['Helen name']],
    ['Hlelen', ['Helen name']],
    ['joanna oneill', ['Jo name']],
    ["o'neill", ['Jo name']],
    ['jo', ['Jo name']],
    ['jojo', ['Jo calledBy']],
    ['lady dog', ['Jo descriptor']],
    ['1979', ['Helen year']],
    ['1978', []],
    ['nurse', ['Jo occupation']],
    ['baking', ['Jo interest']],
    ['llandudno', ['Sarah place']],
    ['rovers', ['Dean group']],
    ['van', ['Dean note']],
    ['bangor', ['Nan clue']],
    ['wrong number', ['Nan clue']],
    ['900123', ['Jo contact']],
    ['nurse baking', ['Jo occupation']],
    ['nurse helen', []],
    ['', []],
    ['  ?! ', []],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  test('a whole name comes before a beginning, a name before a note', () => {
    expect(findPeople(doc, 'd').map(({ person }) => person)).toEqual(['Dean', 'Jo']);
    const [helen, heather] = findPeople(doc, 'helen');
    expect([helen?.score, heather]).toEqual([1, undefined]);
  });

  test('kin words find whom they mean, by chain or by what stands beside a name', () => {
    const viewer = 'Heather';
    expect(find("mum's sister", { viewer, vocabulary })).toEqual(['Jo kin']);
    expect(find('mum', { viewer, vocabulary })).toEqual(['Helen kin']);
    const labels = (id: string) => (id === 'Jo' ? ['aunt (mum’s side)'] : []);
    expect(find('aunt', { labels })).toEqual(['Jo kin']);
    expect(find('aunt')).toEqual(['Jo calledBy']);
    expect(find('aunt side', { labels })).toEqual(['Jo kin']);
  });

  test('the stretch of the text that matched is told', () => {
    const [match] = findPeople(doc, 'blue')[0]?.matches ?? [];
    expect(match?.text.slice(match.from, match.to)).toBe('blue');
  });

  test('no more than asked for, the same each time', () => {
    const many = family(Array.from({ length: 300 }, (_, index) => `Ann${index}`).join('\n'));
    const once = findPeople(many, 'ann', { limit: 10 });
    expect(once.map(({ person }) => person)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Ann${index}`),
    );
    expect(findPeople({ ...many }, 'ann', { limit: 10 })).toEqual(once);
  });

  test('ten thousand people are searched between two key strokes', () => {
    const many = family(
      Array.from({ length: 10_000 }, (_, index) => `P${index} ${1900 + (index % 120)}`).join('\n'),
    );
    findPeople(many, 'warm');
    const start = performance.now();
    expect(findPeople(many, 'p9999 1939').map(({ person }) => person)).toEqual(['P9999']);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
