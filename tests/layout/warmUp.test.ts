import { expect, test } from 'vitest';
import { arrange, warmUp } from '#layout';
import { madeUpFamily } from '../../bench/layoutFamilies.ts';

test('lays out made families, a step each, and comes to an end', () => {
  const steps = [...warmUp()];
  expect(steps.length).toBeGreaterThan(10);
});

test('leaves nothing behind: a family is laid out after it as before, whenever it was left off', () => {
  const family = madeUpFamily(60, 1);
  const options = {
    sizes: { symbol: { width: 56, height: 56 }, label: { width: 88, height: 34 } },
  };
  const before = arrange(family, options);
  const steps = warmUp();
  for (let step = 0; step < 7; step++) steps.next();
  steps.return(undefined);
  expect(arrange(family, options)).toEqual(before);
});
