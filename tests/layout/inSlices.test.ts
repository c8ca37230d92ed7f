import { afterEach, describe, expect, test, vi } from 'vitest';
import { arrange, arrangeInSteps, inSlices, type PersonSize } from '#layout';
import { madeUpFamily } from '../../bench/layoutFamilies.ts';
import { drawnFaults } from './drawnFaults.ts';

const size: PersonSize = { symbol: { width: 56, height: 56 }, label: { width: 104, height: 34 } };
const graph = madeUpFamily(300, 2);
const settled = () => arrangeInSteps(graph, { sizes: size, effort: 'settled' });

afterEach(() => vi.restoreAllMocks());

/** A clock by which every look at it takes so long. */
const clockOf = (ms: number) => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
};

describe('a layout in slices', () => {
  test('is the same however often it looks up, and tells more and more', async () => {
    clockOf(30);
    const told: number[] = [];
    const lookUp = vi.fn(async () => undefined);
    const drawn = await inSlices(settled(), {
      lookUp,
      isHurried: () => false,
      onProgress: (done) => told.push(done),
    });
    expect(drawn).toEqual(arrange(graph, { sizes: size, effort: 'settled' }));
    expect(lookUp.mock.calls.length).toBeGreaterThan(10);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    // Nothing is said of the first moment.
    expect(told.length).toBeLessThan(lookUp.mock.calls.length);
  });

  test('comes to a whole drawing soon after somebody hurries', async () => {
    clockOf(30);
    let looks = 0;
    const drawn = await inSlices(settled(), {
      lookUp: async () => {
        looks++;
      },
      isHurried: () => looks > 2,
      onProgress: () => undefined,
    });
    expect(looks).toBeLessThan(8);
    expect(drawnFaults(graph, drawn, () => size)).toEqual([]);
  });

  test('does not look up from what is done at once', async () => {
    clockOf(0);
    const lookUp = vi.fn(async () => undefined);
    await inSlices(settled(), { lookUp, isHurried: () => false, onProgress: lookUp });
    expect(lookUp).not.toHaveBeenCalled();
  });
});
