import { describe, expect, it } from 'vitest';
import {
  currentMajor,
  type Migration,
  migrated,
  migrations,
} from '../../src/codecs/caseFile/migrations/index.ts';

const step =
  (from: string, to: string): Migration =>
  ({ [from]: value, ...rest }) => ({ ...rest, [to]: value ?? '' });

describe('the chain of migrations', () => {
  it('takes a file through every step to the current version, and leaves it as it was', () => {
    const steps = new Map([
      [1, step('_OLD', '_NEWER')],
      [2, step('_NEWER', '_NEWEST')],
    ]);
    const old = { _OLD: 'kept', INDI: [] };
    expect(migrated(old, 1, steps, 3)).toEqual({ _NEWEST: 'kept', INDI: [] });
    expect(migrated(old, 3, steps, 3)).toBe(old);
    expect(old).toEqual({ _OLD: 'kept', INDI: [] });
  });

  it('stops where a step is lacking', () => {
    expect(migrated({}, 1, new Map([[2, step('a', 'b')]]), 3)).toBeUndefined();
  });

  it('lacks no step from version 1 to the current one', () => {
    const lacking = Array.from({ length: currentMajor - 1 }, (_, index) => index + 1).filter(
      (major) => !migrations.has(major),
    );
    expect([currentMajor, lacking]).toEqual([1, []]);
  });
});
