import { expect, test } from 'vitest';
import { warmUp } from '#layout';

test('lays out made families, a step each, and comes to an end', () => {
  const steps = [...warmUp()];
  expect(steps.length).toBeGreaterThan(10);
});
