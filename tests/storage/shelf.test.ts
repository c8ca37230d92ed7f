import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { applyEdit, type CaseDocument, caseInfo, type Edit, emptyCase } from '#model';
import {
  addFocalChild,
  addPerson,
  changeRow,
  isRefusal,
  type Refusal,
  setPreferred,
} from '#operations';
import type { CaseStorage } from '#storage';
import { askToPersist, persistence } from '../../src/storage/persistence.ts';
import { textOf } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';
import { eventually, settle, TestDevice, tellingSealer } from './testDevice.ts';

let device: TestDevice;
let storage: CaseStorage;
beforeEach(async () => {
  device = new TestDevice();
  storage = await device.window();
});
afterEach(() => device.close());

const newId = testIds();
const edit = (answer: Edit | Refusal): Edit => {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
};
const dayMs = 24 * 60 * 60 * 1000;

const eric = (): CaseDocument => family('Mum f: Eric m, Ann f', { focal: ['Eric'] });
const make = (document = eric()) => storage.shelf.create(document, { origin: 'new' });
const only = async () => {
  const [entry, ...others] = await storage.shelf.list();
  expect(others).toEqual([]);
  if (!entry) throw new Error('the shelf is empty');
  return entry;
};

describe('the shelf', () => {
  test('shows the reference, counts and times of a case, and no name', async () => {
    const id = await make();
    expect(await only()).toEqual({
      id,
      reference: 'TEST',
      childNames: [],
      showsChild: false,
      focalChildren: 1,
      persons: 3,
      edits: 0,
      origin: 'new',
      created: '2026-11-21T09:00:00.000Z',
      changed: '2026-11-21T09:00:00.000Z',
    });
    const db = await device.disk();
    const [row] = await db.shelf.toArray();
    expect(Buffer.from(row?.sealed ?? []).toString()).not.toContain('Eric');
    db.close();
  });

  test('shows the child by first name only where that is wanted, and hides it again', async () => {
    const id = await make();
    await storage.shelf.showChild(id, true);
    expect(await only()).toMatchObject({ childNames: ['Eric'], showsChild: true });
    const opened = await storage.openCase(id);
    const named = edit(addFocalChild(opened.document, newId, { id: 'Ann' }));
    await opened.append(named);
    device.clock.pass(2_000);
    await eventually(async () => expect((await only()).childNames).toEqual(['Eric', 'Ann']));
    await storage.shelf.showChild(id, false);
    expect(await only()).toMatchObject({ childNames: [], showsChild: false });
    await opened.close();
    expect(await only()).toMatchObject({ childNames: [], focalChildren: 2 });
  });

  test('never shows a name that was changed, or hidden, while it was being written', async () => {
    const id = await make();
    const opened = await storage.openCase(id);
    const renamed = edit(
      setPreferred(
        opened.document,
        newId,
        { table: 'persons', row: 'Eric', field: 'names' },
        { given: 'Erik' },
      ),
    );
    // While the other window writes the name that it read, the name changes.
    let changed: Promise<unknown> | undefined;
    const slow = tellingSealer(async (what, { kind }) => {
      if (what !== 'seal' || kind !== 'shelf') return;
      changed ??= opened.append(renamed);
      await changed;
    });
    const other = await device.window({ sealer: slow });
    await other.shelf.showChild(id, true);
    expect((await only()).childNames).toEqual(['Erik']);
    await opened.close();

    // While the case is renamed and its line written with the name, the name is hidden.
    let hidden: Promise<void> | undefined;
    const third = await device.window({
      sealer: tellingSealer(async (what, { kind }) => {
        if (what !== 'seal' || kind !== 'shelf') return;
        hidden ??= storage.shelf.showChild(id, false);
        await hidden;
      }),
    });
    await third.shelf.rename(id, 'K-2');
    expect(await only()).toMatchObject({ childNames: [], showsChild: false });
  });

  test('follows what is edited, and every window hears of it', async () => {
    const id = await make();
    const other = await device.window();
    let heard = 0;
    const stop = other.shelf.watch(() => heard++);
    device.clock.pass(dayMs);
    const opened = await storage.openCase(id);
    const { document } = opened;
    await opened.append(edit(addPerson(document, newId, { given: 'Ben' })));
    await opened.append(
      edit(changeRow(opened.document, newId, 'cases', 'CASE', { reference: 'K-2' })),
    );
    await opened.close();
    await eventually(() => expect(heard).toBeGreaterThan(0));
    expect((await other.shelf.list())[0]).toMatchObject({
      ...{ reference: 'K-2', persons: 4, edits: 2 },
      ...{ opened: '2026-11-22T09:00:00.000Z', changed: '2026-11-22T09:00:00.000Z' },
    });
    stop();
  });

  test('puts the case that changed last first', async () => {
    await make(emptyCase('K-1'));
    device.clock.pass(1_000);
    const id = await make(emptyCase('K-2'));
    device.clock.pass(1_000);
    await make(emptyCase('K-3'));
    device.clock.pass(1_000);
    await storage.shelf.rename(id, 'K-2b');
    const references = (await storage.shelf.list()).map(({ reference }) => reference);
    expect(references).toEqual(['K-2b', 'K-3', 'K-1']);
  });

  test('that cannot be read is not shown as an empty one', async () => {
    await make();
    const { get, getAll } = IDBObjectStore.prototype;
    const fail = () => {
      throw new DOMException('', 'UnknownError');
    };
    Object.assign(IDBObjectStore.prototype, { get: fail, getAll: fail });
    try {
      await expect(storage.shelf.list()).rejects.toMatchObject({ code: 'device' });
    } finally {
      Object.assign(IDBObjectStore.prototype, { get, getAll });
    }
    await only();
  });

  test('keeps a case whose line is spoilt, and opening mends the line', async () => {
    const id = await make();
    const db = await device.disk();
    await db.shelf.toCollection().modify({ sealed: new Uint8Array(2) });
    expect(await only()).toMatchObject({ id, reference: '', damaged: true });
    await (await storage.openCase(id)).close();
    expect(await only()).toMatchObject({ id, reference: 'TEST' });
    db.close();
  });
});

describe('a case on the shelf', () => {
  test('is renamed by an edit that can be undone', async () => {
    const id = await make();
    await storage.shelf.rename(id, 'K-7');
    expect((await only()).reference).toBe('K-7');
    const opened = await storage.openCase(id);
    expect(caseInfo(opened.document).reference).toBe('K-7');
    expect(opened.history).toHaveLength(1);
    await expect(storage.shelf.rename(id, 'K-8')).rejects.toMatchObject({
      code: 'locked-elsewhere',
    });
  });

  test('is duplicated as it stands, with its photos and without its history', async () => {
    const id = await make();
    const opened = await storage.openCase(id);
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
    const photo = await opened.photos.put({ type: 'image/jpeg', bytes });
    const row = { id: photo, type: 'image/jpeg' as const, width: 9, height: 9 };
    const changes = [{ table: 'photos' as const, id: photo, at: 0, from: null, to: row }];
    await opened.append({ label: { code: 'edit.add' }, changes });
    const copyId = await storage.shelf.duplicate(id, 'K-1 copy');
    const copy = await storage.openCase(copyId);
    expect(caseInfo(copy.document).reference).toBe('K-1 copy');
    expect(copy.history).toEqual([]);
    expect(Buffer.compare((await copy.photos.get(photo)).bytes, bytes)).toBe(0);
    const same = applyEdit(
      opened.document,
      edit(changeRow(opened.document, newId, 'cases', 'CASE', { reference: 'K-1 copy' })),
    );
    expect(textOf(copy.document)).toBe(textOf(same));
  });

  test('is made with the photos of a file, or not at all', async () => {
    const photos = new Map([['PH7', { type: 'image/png' as const, bytes: Uint8Array.of(7) }]]);
    const document = eric();
    const id = await storage.shelf.create(document, { origin: 'file', reference: 'K-9', photos });
    expect((await only()).reference).toBe('K-9');
    const opened = await storage.openCase(id);
    expect(await opened.photos.get('PH7')).toEqual({ type: 'image/png', bytes: Uint8Array.of(7) });
  });

  test('says how long ago it was last copied to a file, in days and edits', async () => {
    const id = await make();
    await storage.shelf.backedUp(id);
    device.clock.pass(3 * dayMs + 1_000);
    await storage.shelf.rename(id, 'K-2');
    expect((await only()).backup).toEqual({
      at: '2026-11-21T09:00:00.000Z',
      days: 3,
      editsSince: 1,
    });
  });
});

describe('deleting a case', () => {
  test('takes it off the shelf, and it can be restored', async () => {
    const id = await make();
    await storage.shelf.remove(id);
    expect(await storage.shelf.list()).toEqual([]);
    expect((await storage.shelf.deleted()).map((entry) => entry.id)).toEqual([id]);
    await expect(storage.openCase(id)).rejects.toMatchObject({ code: 'no-such-case' });
    await storage.shelf.restore(id);
    expect((await storage.openCase(id)).document.persons.size).toBe(3);
    await expect(storage.shelf.remove(id)).rejects.toMatchObject({ code: 'locked-elsewhere' });
  });

  test('for good leaves nothing of it, and nothing of others goes with it', async () => {
    const id = await make();
    const kept = await make(emptyCase('K-2'));
    const opened = await storage.openCase(id);
    await opened.photos.put({ type: 'image/png', bytes: Uint8Array.of(1) });
    await opened.nameVersion('first');
    await opened.close();
    await storage.shelf.purge(id);
    const db = await device.disk();
    for (const table of db.tables)
      for (const row of await table.toArray()) expect(row.case).not.toBe(id);
    db.close();
    expect((await only()).id).toBe(kept);
    expect((await storage.openCase(kept)).role).toBe('editing');
  });

  test('is final at a start some days later, unless the case is open', async () => {
    const [one, other] = [await make(), await make()];
    await storage.shelf.remove(one);
    device.clock.pass(6 * dayMs);
    await storage.shelf.remove(other);
    await device.window();
    expect(await storage.shelf.deleted()).toHaveLength(2);
    device.clock.pass(dayMs);
    await device.window();
    expect((await storage.shelf.deleted()).map(({ id }) => id)).toEqual([other]);
  });
});

describe('settings and the browser', () => {
  test('a setting is there again; one that does not fit is as if it were not', async () => {
    await storage.preferences.set('theme', { dark: true });
    const schema = z.object({ dark: z.boolean() });
    expect(await storage.preferences.get('theme', schema)).toEqual({ dark: true });
    expect(await storage.preferences.get('theme', z.string())).toBeUndefined();
    await storage.preferences.set('theme', undefined);
    expect(await storage.preferences.get('theme', schema)).toBeUndefined();
  });

  test('the browser is asked once to keep the cases, and its answer can be read', async () => {
    let asked = 0;
    let kept = false;
    // Of the browser's storage these two are used.
    const browser = {
      persisted: async () => kept,
      persist: async () => {
        asked++;
        return kept;
      },
    } as StorageManager;
    expect(await askToPersist(storage.preferences, browser)).toBe(false);
    expect(await askToPersist(storage.preferences, browser)).toBe(false);
    expect([asked, await persistence(browser)]).toEqual([1, 'may-be-cleared']);
    kept = true;
    expect(await askToPersist(storage.preferences, browser)).toBe(true);
    expect([asked, await persistence(browser)]).toEqual([1, 'kept']);
    expect(await persistence(undefined)).toBe('unknown');
  });

  test('after closing, everything answers that it is closed', async () => {
    const id = await make();
    await storage.close();
    await expect(storage.shelf.list()).rejects.toMatchObject({ code: 'closed' });
    await expect(storage.openCase(id)).rejects.toMatchObject({ code: 'closed' });
    await settle();
  });
});
