import { expect, test } from 'vitest';
import { commands } from '../../src/ui/commands/commands.ts';

test('no key is given to two commands', () => {
  const keys = commands.flatMap((command) => command.keys ?? []);
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
