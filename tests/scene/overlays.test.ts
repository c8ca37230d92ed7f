import { describe, expect, test } from 'vitest';
import type { CaseDocument, Id, TableName } from '#model';
import { addRow, changeRow, type NewRow } from '#operations';
import { distanceToFigure, type Figure, faults, legendOf, type Scene, voicesIn } from '#scene';
import { english } from '#words';
import { done, family, testIds } from '../family.ts';
import { drawn, saidIn } from './drawn.ts';

const helens = () =>
  family(
    `
      Maureen f : Helen f 1979, Joanne f
      Helen + (marriage) Dean m: Heather f 2005
      Sam m
      Priya f
      Miriam f
    `,
    { focal: ['Heather'] },
  );

const add = <Table extends TableName>(
  doc: CaseDocument,
  table: Table,
  row: NewRow<Table>,
): CaseDocument => done(doc, addRow(doc, testIds(), table, row));

const figure = (scene: Scene, id: string): Figure => {
  const found = scene.figures.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
};
const placesIn = ({ figures }: Scene) =>
  figures.flatMap(({ kind, id, at }) => (kind === 'person' ? [[id, at]] : []));

describe('how the search stands', () => {
  const doc = () => {
    const dean = add(helens(), 'leads', {
      id: 'L1',
      person: 'Dean',
      status: 'searching',
    });
    return add(dean, 'leads', {
      id: 'L2',
      person: 'Maureen',
      status: 'notSafeNow',
    });
  };

  test('is marked and said at those who are looked for, and nobody moves for it', () => {
    const searched = doc();
    const before = drawn(searched);
    const after = drawn(searched, { search: true });
    expect(placesIn(after)).toEqual(placesIn(before));
    expect(figure(after, 'Dean').title).toBe(`${figure(before, 'Dean').title}, search: Looking`);
    expect(figure(after, 'Dean').marks.length).toBe(figure(before, 'Dean').marks.length + 2);
    expect(figure(after, 'Helen').marks).toBe(figure(before, 'Helen').marks);
    expect(faults(after)).toEqual([]);
  });

  test('has a sign of its own for each state, which the key explains', () => {
    const key = legendOf(drawn(doc(), { search: true }), { doc: doc(), words: english });
    const signs = key.filter(({ id }) => id.startsWith('search.'));
    expect(signs.map(({ words }) => words)).toEqual(['looking', 'not safe now']);
    expect(new Set(signs.map(({ marks }) => JSON.stringify(marks))).size).toBe(2);
  });

  test('is on no drawing that does not ask for it', () => {
    expect(saidIn(drawn(doc()))).not.toContain('search');
  });
});

describe('one voice alone', () => {
  /** Gran says that Helen is her daughter, and when she was born; the file says the rest. */
  const doc = () => {
    const start = add(
      add(helens(), 'accounts', {
        id: 'A1',
        origin: 'person',
        person: 'Maureen',
      }),
      'accounts',
      { id: 'A2', origin: 'caseFile' },
    );
    const link = [...start.parentages.values()].find(({ child }) => child === 'Helen');
    const told = done(
      start,
      changeRow(start, testIds(), 'parentages', link?.id as Id, { accounts: ['A1'] }),
    );
    const [couple] = told.partnerships.values();
    return done(
      told,
      changeRow(told, testIds(), 'partnerships', couple?.id as Id, { accounts: ['A2'] }),
    );
  };

  test('is chosen among all whose word anything rests on', () => {
    expect(voicesIn(doc(), english).map(({ name }) => name)).toEqual(['Maureen', 'case file']);
  });

  test('stands out: people and lines it says nothing of go quiet, and nobody moves', () => {
    const told = doc();
    const before = drawn(told);
    const gran = drawn(told, { saidBy: 'Maureen' });
    expect(placesIn(gran)).toEqual(placesIn(before));
    const quiet = (scene: Scene, kind: Figure['kind']) =>
      scene.figures.filter((each) => each.kind === kind && /not in these words/.test(each.title));
    expect(quiet(gran, 'person').map(({ id }) => id)).toEqual([
      'Joanne',
      'Dean',
      'Heather',
      'Sam',
      'Priya',
      'Miriam',
    ]);
    expect(figure(gran, 'Helen').marks).toBe(figure(before, 'Helen').marks);
    expect(quiet(gran, 'couple')).toHaveLength(1);
    const file = drawn(doc(), { saidBy: 'caseFile ' });
    expect(quiet(file, 'couple')).toEqual([]);
    expect(quiet(file, 'children')).toHaveLength(2);
    const paints = new Set(
      quiet(gran, 'couple').flatMap(({ marks }) =>
        marks.map((mark) => (mark.kind === 'path' ? mark.stroke : 'ink3')),
      ),
    );
    expect([...paints].filter((paint) => paint !== 'lineStrong' && paint !== 'ink3')).toEqual([]);
  });
});

describe('people of one agency', () => {
  const member = (person: string) => ({ id: `E-${person}`, person: person });
  const doc = () =>
    add(helens(), 'organisations', {
      id: 'O1',
      name: 'Leeds children’s services',
      kind: 'localAuthority',
      members: [member('Sam'), member('Miriam'), member('Heather')],
    });

  test('stand together in an outline with its name; whoever has family here stays with them', () => {
    const scene = drawn(doc());
    const group = figure(scene, 'O1');
    expect(group.people).toEqual(['Sam', 'Miriam']);
    expect(group.title).toBe('Leeds children’s services: Sam and Miriam');
    expect(faults(scene)).toEqual([]);
    const [[corner] = []] = group.outlines ?? [];
    expect(distanceToFigure(group, corner ?? { x: 9e9, y: 0 })).toBe(0);
    expect(distanceToFigure(group, figure(scene, 'Heather').at)).toBeGreaterThan(20);
  });

  test('have no outline for a child, nor where it is switched off', () => {
    const ids = ({ figures }: Scene) => figures.map(({ id }) => id);
    expect(ids(drawn(doc(), { profile: 'plain' }))).not.toContain('O1');
    expect(ids(drawn(doc(), { groups: false }))).not.toContain('O1');
  });
});
