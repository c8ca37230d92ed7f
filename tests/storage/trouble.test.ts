import { describe, expect, test } from 'vitest';
import { StorageTrouble, troubleCodes } from '#storage';
import { isFault, troubleFrom } from '../../src/storage/trouble.ts';

const dom = (name: string, message = '') => new DOMException(message, name);
const wrapped = (inner: unknown) =>
  Object.assign(new Error('aborted'), { name: 'AbortError', inner });

describe('what an error of the device means', () => {
  test.each([
    [dom('QuotaExceededError'), 'no-room'],
    [dom('DataError', 'Failed to write blobs (IOError)'), 'no-room'],
    [dom('DataError', 'a key is no key'), 'device'],
    [dom('SecurityError'), 'no-permission'],
    [dom('VersionError'), 'newer-version'],
    [dom('ConstraintError'), 'stale-writer'],
    [dom('UnknownError'), 'device'],
    [wrapped(dom('QuotaExceededError')), 'no-room'],
    [wrapped(null), 'device'],
    [wrapped(new StorageTrouble('busy')), 'busy'],
    ['a text', 'device'],
    [undefined, 'device'],
  ])('%s is %s', (error, code) => {
    const trouble = troubleFrom(error);
    expect(trouble.code).toBe(code);
    expect(troubleCodes).toContain(trouble.code);
  });

  test('never holds what the device quoted', () => {
    const quoted = dom('DataCloneError', 'Eric could not be cloned');
    expect(JSON.stringify([troubleFrom(quoted), troubleFrom(quoted).message])).not.toContain(
      'Eric',
    );
  });

  test('a fault of the program is told apart', () => {
    expect([new Error('x'), new TypeError('x')].map(isFault)).toEqual([true, true]);
    expect([dom('AbortError'), new StorageTrouble('busy')].map(isFault)).toEqual([false, false]);
  });
});
