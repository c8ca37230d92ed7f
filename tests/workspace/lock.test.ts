import { describe, expect, test } from 'vitest';
import {
  isForgotten,
  lockWith,
  readLock,
  type TogetherLock,
  unlock,
  writeLock,
} from '../../src/workspace/together/lock.ts';

const about = { caseId: 'case-1', child: 'I1', visit: 'V1', seq: 7 } as const;
const minute = 60_000;

const device = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

/** The lock after wrong codes, one after the other at the same moment. */
async function afterWrong(lock: TogetherLock, tries: number, now: number) {
  let last = lock;
  for (let n = 0; n < tries; n++) {
    const result = await unlock(last, '000000', now);
    if (result.answer === 'wrong') last = result.lock;
  }
  return last;
}

describe('the lock of a visit', () => {
  test('opens with its code and with no other', async () => {
    const lock = await lockWith('271828', about, 0);
    expect((await unlock(lock, '271828', 1)).answer).toBe('open');
    for (const other of ['271829', '27182', '2718280', '', 'abcdef'])
      expect((await unlock(lock, other, 1)).answer).toBe('wrong');
  });

  test('takes six digits and nothing else', async () => {
    for (const code of ['12345', '1234567', '12345a', ''])
      await expect(lockWith(code, about, 0)).rejects.toThrow('six digits');
  });

  test('holds neither the code nor a plain digest of it, and two locks differ', async () => {
    const store = device();
    const lock = await lockWith('314159', about, 0);
    writeLock(store, lock);
    expect([...store.kept.values()].join()).not.toContain('314159');
    expect((await lockWith('314159', about, 0)).digest).not.toBe(lock.digest);
  });

  test('lets wait after five wrong codes, longer each time, and the right one too', async () => {
    const lock = await lockWith('161803', about, 0);
    const four = await afterWrong(lock, 4, 0);
    expect(four.waitUntil).toBeUndefined();
    const five = await afterWrong(four, 1, 0);
    expect(five.waitUntil).toBe(30_000);
    expect(await unlock(five, '161803', 29_000)).toEqual({ answer: 'wait', until: 30_000 });
    const six = await afterWrong(five, 1, minute);
    expect(six.waitUntil).toBe(2 * minute);
    expect((await unlock(six, '161803', 3 * minute)).answer).toBe('open');
    expect((await afterWrong({ ...six, wrong: 40 }, 1, 3 * minute)).waitUntil).toBe(13 * minute);
  });

  test('lies on the device until it is taken off; what is unreadable is none', async () => {
    const store = device();
    expect(readLock(store)).toBeUndefined();
    const lock = await lockWith('112358', about, 5);
    writeLock(store, lock);
    expect(readLock(store)).toEqual(lock);
    writeLock(store, undefined);
    expect(readLock(store)).toBeUndefined();
    for (const text of ['{', 'null', '7', '{"caseId":"x"}']) {
      store.kept.set('roots-and-routes.together', text);
      expect(readLock(store)).toBeUndefined();
    }
  });

  test('counts as forgotten after half a day', async () => {
    const lock = await lockWith('112358', about, 0);
    expect(isForgotten(lock, 11 * 60 * minute)).toBe(false);
    expect(isForgotten(lock, 13 * 60 * minute)).toBe(true);
  });
});
