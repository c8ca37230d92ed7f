import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CaseDocument, type Edit, emptyCase } from '#model';
import { addPerson, isRefusal } from '#operations';
import type { CaseId, CaseStorage, CaseWatcher, OpenCase, StorageTrouble } from '#storage';
import { CaseDatabase } from '../../src/storage/database.ts';
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
function someone(doc: CaseDocument, given = 'Ann'): Edit {
  const edit = addPerson(doc, newId, { given });
  if (isRefusal(edit)) throw new Error(edit.refused);
  return edit;
}
const add = (opened: OpenCase) => opened.append(someone(opened.document));

/** What a window was told, in its order. */
function ear() {
  const heard: string[] = [];
  const watcher: CaseWatcher = {
    onEdit: ({ seq }, { persons }) => heard.push(`edit ${seq}: ${persons.size}`),
    onRole: (role) => heard.push(role),
    onReset: () => heard.push('reset'),
    onState: ({ state }) => heard.push(state),
    onTrouble: ({ code }) => heard.push(code),
  };
  return { heard, watcher };
}

/** One case, open in two windows or three. */
async function windows(count = 2) {
  const first = await device.withCase(emptyCase('K-1'));
  const others: { opened: OpenCase; storage: CaseStorage; heard: string[] }[] = [];
  for (let index = 1; index < count; index++) {
    const { heard, watcher } = ear();
    const storage = await device.window();
    others.push({ storage, heard, opened: await storage.openCase(first.id, watcher) });
  }
  const [second, third] = others;
  if (!second) throw new Error('two windows at least');
  return { id: first.id, first, second, third: third ?? second };
}

describe('a second window', () => {
  test('reads what the first writes, edit by edit, and cannot write', async () => {
    const { first, second } = await windows();
    expect([first.opened.role, second.opened.role]).toEqual(['editing', 'following']);
    for (let edit = 0; edit < 5; edit++) await add(first.opened);
    await eventually(() => expect(second.opened.seq).toBe(5));
    expect(second.heard).toEqual(['edit 1: 1', 'edit 2: 2', 'edit 3: 3', 'edit 4: 4', 'edit 5: 5']);
    expect(textOf(second.opened.document)).toBe(textOf(first.opened.document));
    expect(second.opened.history).toEqual(first.opened.history);
    expect(() => add(second.opened)).toThrow('locked-elsewhere');
  });

  test('sees nothing that is not on disk', async () => {
    const { first, second } = await windows();
    disk.arm(1, 'throws');
    add(first.opened).catch(() => {});
    await settle();
    expect([first.opened.document.persons.size, second.opened.seq]).toEqual([1, 0]);
    device.clock.pass(250);
    await eventually(() => expect(second.opened.seq).toBe(1));
  });

  test('takes over when the first closes', async () => {
    const { first, second } = await windows();
    await add(first.opened);
    await first.opened.close();
    await eventually(() => expect(second.opened.role).toBe('editing'));
    expect(await add(second.opened)).toBe(2);
    expect(second.heard).toEqual(['edit 1: 1', 'editing', 'saved', 'writing', 'saved']);
  });

  test('missing a message misses no edit', async () => {
    const { first, second } = await windows();
    const deaf = await device.window({ channel: () => ({ say() {}, close() {} }) });
    const { heard, watcher } = ear();
    const third = await deaf.openCase(first.id, watcher);
    await add(first.opened);
    await first.opened.close();
    await second.opened.close();
    await eventually(() => expect(third.role).toBe('editing'));
    expect(heard).toEqual(['edit 1: 1', 'editing', 'saved']);
  });
});

describe('moving editing to another window', () => {
  test('hands over after everything is saved; the first then follows', async () => {
    const { first, second } = await windows();
    const saved = add(first.opened);
    await second.opened.takeOver();
    expect(await saved).toBe(1);
    expect([first.opened.role, second.opened.role]).toEqual(['following', 'editing']);
    expect(await add(second.opened)).toBe(2);
    await eventually(() => expect(first.opened.seq).toBe(2));
    device.clock.pass(1_500);
    await second.opened.close();
    await eventually(() => expect(first.opened.role).toBe('editing'));
  });

  test('goes to the window that asks, not to the next in line', async () => {
    const { first, second, third } = await windows(3);
    await third.opened.takeOver();
    expect([second.opened.role, third.opened.role]).toEqual(['following', 'editing']);
    device.clock.pass(1_500);
    await settle();
    await third.opened.close();
    const others = [first.opened, second.opened];
    await eventually(() => expect(others.map(({ role }) => role)).toContain('editing'));
  });

  test('that fails for want of room is tried again, and comes when there is some', async () => {
    const { first, second } = await windows();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(second.opened.takeOver()).rejects.toMatchObject({ code: 'no-room' });
    put.mockRestore();
    device.clock.pass(1_500);
    const both = [first.opened, second.opened];
    await eventually(() => expect(both.map(({ role }) => role)).toContain('editing'));
    expect(await add(first.opened.role === 'editing' ? first.opened : second.opened)).toBe(1);
  });

  test('is refused while the first cannot save', async () => {
    const { first, second } = await windows();
    disk.arm(1, 'hangs');
    add(first.opened).catch(() => {});
    await settle();
    const asked = second.opened.takeOver();
    asked.catch(() => {});
    await settle();
    device.clock.pass(10_000);
    await expect(asked).rejects.toMatchObject({ code: 'locked-elsewhere' });
    expect([first.opened.role, second.opened.role]).toEqual(['editing', 'following']);
  });

  test('can be forced; the window it was taken from writes nothing more', async () => {
    const { first, second, id } = await windows();
    await add(first.opened);
    disk.arm(1, 'hangs');
    const lost = add(first.opened);
    lost.catch(() => {});
    await settle();
    const taken = second.opened.takeOver({ force: true });
    taken.catch(() => {});
    await settle();
    disk.restart();
    device.clock.pass(10_000);
    await settle();
    await taken;
    expect([first.opened.role, second.opened.role]).toEqual(['following', 'editing']);
    await add(second.opened);
    await eventually(() => expect(first.opened.seq).toBe(second.opened.seq));
    expect(textOf(first.opened.document)).toBe(textOf(second.opened.document));
    await device.close();
    const again = await device.reopened(id);
    expect(textOf(again.document)).toBe(textOf(second.opened.document));
  });

  test('a writer that was fenced off is told, and what it could not save is not in the log', async () => {
    const { heard, watcher } = ear();
    const { opened, id } = await device.withCase(emptyCase('K-1'), watcher);
    await add(opened);
    // A window without locks: as when the browser lost them.
    const other = await device.window({ locks: new TestDevice().locks });
    const writer = await other.openCase(id);
    await expect(add(opened)).rejects.toMatchObject({ code: 'stale-writer' });
    expect([opened.role, opened.state]).toEqual([
      'following',
      { state: 'not-saved', trouble: 'stale-writer' },
    ]);
    expect(heard).toEqual(['writing', 'saved', 'writing', 'not-saved', 'following', 'reset']);
    expect(textOf(opened.document)).toBe(textOf(writer.document));
  });
});

describe('the store as a whole', () => {
  test('gives way to a newer version of the program when all is saved', async () => {
    const troubles: StorageTrouble[] = [];
    const storage = await device.window({ onTrouble: (trouble) => troubles.push(trouble) });
    const id = await storage.shelf.create(emptyCase('K-1'), { origin: 'new' });
    const opened = await storage.openCase(id);
    const saved = add(opened);
    const newer = new CaseDatabase('roots-and-routes', device.indexedDB);
    newer.on('blocked', () => false);
    newer.version(2).stores({ later: 'id' });
    await newer.open();
    expect(await saved).toBe(1);
    expect(troubles.map(({ code }) => code)).toEqual(['newer-version']);
    expect(() => add(opened)).toThrow('closed');
    await expect(storage.openCase(id)).rejects.toMatchObject({ code: 'newer-version' });
    newer.close();
    // And an older version of the program does not touch what a newer one wrote.
    await expect(device.window()).rejects.toMatchObject({ code: 'newer-version' });
  });

  test('says when another window holds an older version open', async () => {
    const older = device.indexedDB.indexedDB.open('roots-and-routes', 5);
    await new Promise((resolve) => {
      older.onsuccess = resolve;
    });
    const troubles: StorageTrouble[] = [];
    const opening = device.window({ onTrouble: (trouble) => troubles.push(trouble) });
    opening.catch(() => {});
    await eventually(() => expect(troubles.map(({ code }) => code)).toEqual(['blocked']));
    device.clock.pass(10_000);
    await expect(opening).rejects.toMatchObject({ code: 'blocked' });
    older.result.close();
  });

  test('a device that can be read but not written opens a case to be read, and later to be edited', async () => {
    const { id, storage } = await device.withCase(emptyCase('K-1'));
    await storage.close();
    const { heard, watcher } = ear();
    const again = await device.window();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const opened = await again.openCase(id, watcher);
    expect([opened.role, heard]).toEqual(['following', ['no-room']]);
    expect(opened.document.persons.size).toBe(0);
    put.mockRestore();
    device.clock.pass(1_500);
    await eventually(() => expect(opened.role).toBe('editing'));
  });

  test('a case is opened once in a window, and closed cases hold nothing', async () => {
    const { storage, id, opened } = await device.withCase(emptyCase('K-1'));
    await expect(storage.openCase(id)).rejects.toThrow('open in this window');
    await opened.close();
    const again = await storage.openCase(id);
    expect(again.role).toBe('editing');
    const nowhere: CaseId = 'X99';
    await expect(storage.openCase(nowhere)).rejects.toMatchObject({ code: 'no-such-case' });
  });
});
