import { serialize } from 'node:v8';
import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyEdit, type CaseDocument, type Edit, emptyCase, invert } from '#model';
import { addPerson, addRow, isRefusal, type Refusal } from '#operations';
import type { OpenCase, SaveState } from '#storage';
import { StorageTrouble } from '#storage';
import { textOf } from '../expectEdit.ts';
import { testIds } from '../family.ts';
import { FaultyDisk } from './faults.ts';
import { eventually, settle, TestDevice } from './testDevice.ts';

let device: TestDevice;
let disk: FaultyDisk;
beforeEach(() => {
  device = new TestDevice();
  disk = new FaultyDisk();
});
afterEach(async () => {
  disk.remove();
  await device.close();
});

const newId = testIds();
const edit = (answer: Edit | Refusal): Edit => {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
};
const someone = (doc: CaseDocument, given = 'Ann') => edit(addPerson(doc, newId, { given }));

/** A case whose states are written down as they are shown. */
async function watched() {
  const states: SaveState[] = [];
  const made = await device.withCase(emptyCase('K-1'), { onState: (state) => states.push(state) });
  const append = (given?: string) => made.opened.append(someone(made.opened.document, given));
  return { ...made, states, append };
}

describe('an edit', () => {
  test('is in the case at once, and acknowledged when it is on disk', async () => {
    const { opened, append } = await watched();
    const saved = append();
    expect(opened.document.persons.size).toBe(1);
    expect([opened.seq, opened.unsaved]).toEqual([0, 1]);
    expect(await saved).toBe(1);
    expect([opened.seq, opened.unsaved]).toEqual([1, 0]);
    const db = await device.disk();
    expect(await db.log.count()).toBe(2);
    db.close();
  });

  test('is there again after a restart, and can be undone then', async () => {
    const { opened, id, storage, append } = await watched();
    await append('Ann');
    const before = textOf(opened.document);
    await append('Ben');
    await storage.close();

    const again = await device.reopened(id);
    const last = again.history.at(-1);
    if (!last) throw new Error('no history');
    await again.append(invert(last), { undoes: last.seq });
    expect(textOf(again.document)).toBe(before);
    await again.close();

    const third = await device.reopened(id);
    expect(textOf(third.document)).toBe(before);
    expect(third.history.map(({ seq, undoes }) => [seq, undoes])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 2],
    ]);
  });

  test('that does not fit the case or its schema is refused and leaves no trace', async () => {
    const { opened } = await watched();
    const change = { table: 'persons', id: 'I9', from: { pronouns: null }, to: { pronouns: 'x' } };
    const label = { code: 'edit.change' };
    expect(() => opened.append({ label, changes: [{ ...change, table: 'persons' }] })).toThrow(
      'persons I9',
    );
    const odd = { table: 'persons', id: 'I9', at: 0, from: null, to: { id: 'I9', names: 3 } };
    expect(() => opened.append({ label, changes: [{ ...odd, table: 'persons' }] })).toThrow(
      'persons I9',
    );
    expect([opened.document.persons.size, opened.unsaved]).toEqual([0, 0]);
  });

  test('is in the case as it will be read again', async () => {
    const { opened } = await watched();
    const value = { given: 'Ann', surname: undefined };
    const person = { id: 'I1', names: [{ id: 'E1', value }], pronouns: undefined };
    const change = { table: 'persons' as const, id: 'I1', at: 0, from: null, to: person };
    await opened.append({ label: { code: 'edit.addPerson' }, changes: [change] });
    expect(opened.document.persons.get('I1')).toStrictEqual({
      id: 'I1',
      names: [{ id: 'E1', value: { given: 'Ann' } }],
    });
  });

  test('is written with strict durability, added and never put over another', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { append } = await watched();
    await append();
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
    transaction.mockRestore();
  });

  test('of any size lies in records of at most 48 KB', async () => {
    const { opened, id, storage } = await watched();
    const foreign = { long: 'Zoë 山田 '.repeat(20_000) };
    const person = { id: 'I1', names: [], foreign };
    const oneChange = [{ table: 'persons' as const, id: 'I1', at: 0, from: null, to: person }];
    await opened.append({ label: { code: 'edit.addPerson' }, changes: oneChange });
    let next = opened.document;
    const many = Array.from({ length: 60 }, () => {
      const { changes } = edit(addRow(next, newId, 'notes', { text: 'n'.repeat(9_000) }));
      next = applyEdit(next, { changes });
      return changes;
    });
    await opened.append({ label: { code: 'edit.import' }, changes: many.flat() });
    device.clock.pass(60_000);
    const db = await device.disk();
    await eventually(async () => expect(await db.snapshots.count()).toBeGreaterThan(10));
    for (const table of db.tables)
      for (const row of await table.toArray())
        expect(serialize(row).length).toBeLessThanOrEqual(48 * 1024);
    expect(await db.log.count()).toBeGreaterThan(15);
    db.close();
    const text = textOf(opened.document);
    await storage.close();
    expect(textOf((await device.reopened(id)).document)).toBe(text);
  });
});

describe('what is shown of saving', () => {
  const slow = async () => {
    const setting = await watched();
    disk.arm(1, 'hangs');
    const saved = setting.append();
    saved.catch(() => {});
    await eventually(() => expect(disk.calls).toBeGreaterThan(0));
    await settle();
    return { ...setting, saved };
  };

  test('an edit is said to be saved when it is on disk, and no sooner', async () => {
    const { states, append, opened } = await watched();
    const saved = append();
    expect(opened.state).toEqual({ state: 'writing' });
    await saved;
    expect(states).toEqual([{ state: 'writing' }, { state: 'saved' }]);
    expect(opened.state).toEqual({ state: 'saved' });
  });

  test('from 0.3 s it is being saved, from 2 s it is not saved, whatever the device says', async () => {
    const { states, opened } = await slow();
    device.clock.pass(299);
    expect(opened.state).toEqual({ state: 'writing' });
    device.clock.pass(1);
    expect(opened.state).toEqual({ state: 'saving' });
    device.clock.pass(1_700);
    expect(opened.state).toEqual({ state: 'not-saved', trouble: 'not-answering' });
    expect(states.map(({ state }) => state)).toEqual(['writing', 'saving', 'not-saved']);
  });

  test('a save that never ends is begun anew after 10 s', async () => {
    const { opened, saved } = await slow();
    device.clock.pass(10_000);
    await settle();
    device.clock.pass(250);
    expect(await saved).toBe(1);
    expect(opened.state).toEqual({ state: 'saved' });
  });

  test('a save that was given up and came through after all is not written twice', async () => {
    const { opened, append } = await watched();
    await append('Ann');
    // The second call of the next save: the transaction has begun.
    disk.arm(2, 'hangs for good');
    const saved = append('Ben');
    await settle();
    device.clock.pass(10_000);
    await settle();
    // Now the device wakes up and does what it was asked to.
    disk.restart();
    await settle();
    device.clock.pass(250);
    expect(await saved).toBe(2);
    expect(await append('Cat')).toBe(3);
    expect((await opened.moments()).map(({ seq }) => seq)).toEqual([3, 2, 1, 0]);
  });

  test('a full disk is said at once; the edits wait and are saved when there is room', async () => {
    const { states, append, opened } = await watched();
    disk.arm(1, 'throws');
    const first = append('Ann');
    await eventually(() =>
      expect(opened.state).toEqual({ state: 'not-saved', trouble: 'no-room' }),
    );
    const second = append('Ben');
    expect(opened.unsaved).toBe(2);
    opened.retryNow();
    expect(await Promise.all([first, second])).toEqual([1, 2]);
    expect(states).toEqual([
      { state: 'writing' },
      { state: 'not-saved', trouble: 'no-room' },
      { state: 'writing' },
      { state: 'saved' },
    ]);
  });

  test('a case that was cleared away under us is said to be gone, and stays in memory', async () => {
    const { opened, append } = await watched();
    const db = await device.disk();
    await Promise.all([db.heads.clear(), db.log.clear()]);
    db.close();
    append().catch(() => {});
    await eventually(() =>
      expect(opened.state).toEqual({ state: 'not-saved', trouble: 'no-such-case' }),
    );
    expect([opened.document.persons.size, opened.unsaved]).toEqual([1, 1]);
    await opened.close({ abandon: true });
  });

  test('a failing sealer keeps the edit waiting like a failing disk', async () => {
    let broken = false;
    const storage = await device.window({
      sealer: {
        async seal(content) {
          if (broken) throw new Error('no key');
          return content;
        },
        unseal: async (sealed) => sealed,
      },
    });
    const id = await storage.shelf.create(emptyCase('K-1'), { origin: 'new' });
    const opened = await storage.openCase(id);
    broken = true;
    const saved = opened.append(someone(opened.document));
    await eventually(() => expect(opened.state.state).toBe('not-saved'));
    broken = false;
    opened.retryNow();
    expect(await saved).toBe(1);
  });
});

describe('closing', () => {
  const failing = async (): Promise<{ opened: OpenCase; saved: Promise<number> }> => {
    const { opened, append } = await watched();
    disk.arm(1, 'throws');
    const saved = append();
    saved.catch(() => {});
    await eventually(() => expect(opened.state.state).toBe('not-saved'));
    return { opened, saved };
  };

  test('waits until all is saved', async () => {
    const { opened, saved } = await failing();
    let closed = false;
    const closing = opened.close().then(() => {
      closed = true;
    });
    await settle();
    expect(closed).toBe(false);
    expect(() => opened.append({ label: { code: 'edit.change' }, changes: [] })).toThrow('closed');
    device.clock.pass(250);
    await closing;
    expect(await saved).toBe(1);
  });

  test('gives up what is not saved only when told to', async () => {
    const { opened, saved } = await failing();
    const closing = opened.close();
    await opened.close({ abandon: true });
    await closing;
    await expect(saved).rejects.toEqual(new StorageTrouble('closed'));
  });
});
