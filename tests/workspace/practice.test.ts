import { expect, test, vi } from 'vitest';
import { arrange } from '#layout';
import { isoDay } from '#model';
import { english } from '#words';
import type { LayoutRequest } from '../../src/workspace/layoutEngine.ts';
import { practise } from '../../src/workspace/practice.ts';
import { quietMs } from '../../src/workspace/quietly.ts';

test('a practice drawing is laid out once, drawn without a fault, and not looked at again', async () => {
  vi.useFakeTimers();
  const fault = vi.spyOn(console, 'error');
  const asked: LayoutRequest[] = [];
  await practise(
    {
      arrange: async (request) => {
        asked.push(request);
        return arrange(request.graph, request.options);
      },
      hurry: () => undefined,
      stop: () => undefined,
    },
    english,
    isoDay('2021-06-15'),
  );
  expect(asked[0]?.graph.people.length).toBeGreaterThan(20);
  expect(asked[0]?.graph.unions.length).toBeGreaterThan(5);
  await vi.advanceTimersByTimeAsync(10 * quietMs);
  expect(asked).toHaveLength(1);
  expect(fault).not.toHaveBeenCalled();
  vi.useRealTimers();
});
