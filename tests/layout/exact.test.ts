import { describe, expect, test } from 'vitest';
import { exactCrossings } from '../../bench/layoutExact.ts';
import { tangledFamily } from '../../bench/layoutFamilies.ts';

describe('small tangled families', () => {
  const cases = [10, 12, 13].flatMap((people) =>
    Array.from({ length: 40 }, (_, seed) => [people, seed + 1] as const),
  );
  test('have as few lines crossing as can be with couples side by side', () => {
    const found = cases.flatMap(([people, seed]) => {
      const exact = exactCrossings(tangledFamily(people, seed), 20_000);
      return exact ? [{ people, seed, ...exact }] : [];
    });
    expect(found.length).toBeGreaterThan(80);
    expect(found.filter(({ fewest }) => fewest > 0).length).toBeGreaterThan(20);
    expect(found.filter(({ ours, fewest }) => ours > fewest)).toEqual([]);
  });
});
