import { describe, expect, test } from 'vitest';
import { type FamilyGraph, familyGraph } from '#layout';
import { scoreDrawing } from '../../bench/layoutScore.ts';
import { family } from '../family.ts';

/** People at columns of a grid, row by row; a dot leaves a place free. */
const drawnAs = (...rows: string[]) =>
  rows.flatMap((row, y) =>
    row
      .split(' ')
      .flatMap((id, x) => (id === '.' || id === '' ? [] : [{ id, x: x * 100, y: y * 180 }])),
  );

const score = (graph: FamilyGraph, ...rows: string[]) => scoreDrawing(graph, drawnAs(...rows));

describe('the score of a drawing', () => {
  const two = familyGraph(family('A m + B f: C m, D f\nE m + F f: G m, H f'));
  test('finds nothing wrong where nothing is', () => {
    expect(score(two, 'A B E F', 'C D G H')).toMatchObject({
      drawn: 100,
      copies: 0,
      crossings: 0,
      through: 0,
      overlaps: 0,
      adjacent: 100,
      grouped: 100,
      together: 100,
      inOrder: 100,
      width: 356,
    });
  });
  test('counts crossings of sibships that are mixed, and sibships apart', () => {
    const mixed = score(two, 'A B E F', 'C G D H');
    expect(mixed).toMatchObject({ crossings: 1, together: 0, inOrder: 100 });
    expect(score(two, 'A B E F', 'G H C D').crossings).toBe(2);
  });
  test('sees children out of order, couples apart, and who is missing or there twice', () => {
    expect(score(two, 'A E B F', 'D C G H')).toMatchObject({ inOrder: 50, adjacent: 0 });
    expect(score(two, 'A B E F', 'C D G').drawn).toBe(87.5);
    const twice = [...drawnAs('A B E F', 'C D G H'), { id: 'copy', of: 'C', x: 900, y: 0 }];
    expect(scoreDrawing(two, twice).copies).toBe(1);
  });
  test('counts lines through people, and people on people', () => {
    const skips = familyGraph(family('A m : B'));
    expect(score(skips, 'A', 'X', 'B').through).toBe(1);
    expect(score(skips, 'A', '. X', 'B').through).toBe(0);
    expect(
      scoreDrawing(
        two,
        drawnAs('A B').map((each) => ({ ...each, x: 0 })),
      ).overlaps,
    ).toBe(1);
  });
});
