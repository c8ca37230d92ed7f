import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyEdit, type CaseDocument, type Edit, emptyCase, invert } from '#model';
import { addPerson, addRow, isRefusal } from '#operations';
import { type CaseId, type LogEntry, type OpenCase, plainSealer } from '#storage';
import { numbersFrom } from '../../examples/numbersFrom.ts';
import type { CaseDatabase } from '../../src/storage/database.ts';
import { sealPage } from '../../src/storage/log.ts';
import { writeSnapshot } from '../../src/storage/snapshots.ts';
import { textOf } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';
import { randomEdit } from './randomEdits.ts';
import { eventually, runs, TestDevice } from './testDevice.ts';

let device: TestDevice;
beforeEach(() => {
  device = new TestDevice();
});
afterEach(() => device.close());

const newId = testIds();
function someone(doc: CaseDocument, given: string): Edit {
  const edit = addPerson(doc, newId, { given });
  if (isRefusal(edit)) throw new Error(edit.refused);
  return edit;
}

/** A case with some edits, closed again; what it held after each. */
async function closedCase(edits: number): Promise<{ id: CaseId; texts: string[] }> {
  const { opened, id, storage } = await device.withCase(family('Mum f: Eric m'));
  const texts = [textOf(opened.document)];
  for (let step = 0; step < edits; step++) {
    await opened.append(someone(opened.document, `Given ${step}`));
    texts.push(textOf(opened.document));
  }
  await storage.close();
  return { id, texts };
}

/** Spoils what lies on the disk. */
async function spoil(change: (db: CaseDatabase) => Promise<unknown>): Promise<void> {
  const db = await device.disk();
  await change(db);
  db.close();
}

/** Takes a snapshot by letting the user rest. */
async function rest(opened: OpenCase): Promise<void> {
  const db = await device.disk();
  device.clock.pass(60_000);
  await eventually(async () => {
    const marks = await db.marks.toArray();
    expect(marks.find(({ seq, good }) => good && seq === opened.seq)).toBeDefined();
  });
  db.close();
}

/** The edits that can be taken back, and those that were: as an undo history finds them again. */
function undoStack(history: readonly LogEntry[]): LogEntry[] {
  const stack: LogEntry[] = [];
  for (const entry of history) {
    if (entry.undoes === undefined) stack.push(entry);
    else expect(stack.pop()?.seq).toBe(entry.undoes);
  }
  return stack;
}

/** The case after one more edit, or after the last one was taken back. */
async function edited(opened: OpenCase, live: CaseDocument, pick?: (below: number) => number) {
  const last = undoStack(opened.history).at(-1);
  const edit = pick ? randomEdit(live, newId, pick) : last && invert(last);
  if (!edit) return live;
  const { label, changes } = edit;
  await opened.append({ label, changes }, !pick && last ? { undoes: last.seq } : {});
  return applyEdit(live, { changes });
}

describe('a case that is opened again', () => {
  test('is what was edited, with every undo, after any edits in any number of sittings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.array(fc.constantFrom('edit', 'edit', 'edit', 'undo', 'reopen', 'rest'), {
          maxLength: 40,
        }),
        async (seed, steps) => {
          const here = new TestDevice();
          const pick = numbersFrom(seed);
          const made = await here.withCase(family('Mum f: Eric m', { focal: ['Eric'] }));
          let { opened } = made;
          let live = opened.document;
          for (const step of steps) {
            if (step === 'reopen') {
              await opened.close();
              opened = await here.reopened(made.id);
            } else if (step === 'rest') here.clock.pass(60_000);
            else live = await edited(opened, live, step === 'undo' ? undefined : pick);
            expect(textOf(opened.document)).toBe(textOf(live));
          }
          await here.close();
          opened = await here.reopened(made.id);
          expect(opened.repair).toBeUndefined();
          expect(textOf(opened.document)).toBe(textOf(live));
          await here.close();
        },
      ),
      { numRuns: runs(40) },
    );
  }, 60_000);

  test('keeps two good snapshots, taken after 200 edits and after a minute of rest', async () => {
    const { opened, id } = await device.withCase(emptyCase('K-1'));
    const db = await device.disk();
    const good = async () => (await db.marks.toArray()).filter((mark) => mark.good);
    for (let step = 0; step < 199; step++) opened.append(someone(opened.document, 'x'));
    await opened.append(someone(opened.document, 'y'));
    await eventually(async () => expect((await good()).map(({ seq }) => seq)).toEqual([200]));
    for (let round = 1; round <= 3; round++) {
      await opened.append(someone(opened.document, 'z'));
      await rest(opened);
    }
    expect((await good()).map(({ seq }) => seq)).toEqual([202, 203]);
    expect(await db.log.count()).toBe(204);
    db.close();
    const text = textOf(opened.document);
    await device.close();
    expect(textOf((await device.reopened(id)).document)).toBe(text);
  });

  test('gives the undo history of the last 200 edits', async () => {
    const { opened, id } = await device.withCase(emptyCase('K-1'));
    const saved = Array.from({ length: 210 }, () => opened.append(someone(opened.document, 'x')));
    await Promise.all(saved);
    await device.close();
    const { history } = await device.reopened(id);
    expect([history.length, history[0]?.seq, history.at(-1)?.seq]).toEqual([200, 11, 210]);
  });
});

describe('what the disk does not give back', () => {
  test('a spoilt snapshot is told, the older one stands in, and a new one is written', async () => {
    const { opened, id } = await device.withCase(emptyCase('K-1'));
    for (const given of ['Ann', 'Ben', 'Cat']) {
      await opened.append(someone(opened.document, given));
      if (given !== 'Cat') await rest(opened);
    }
    const text = textOf(opened.document);
    await device.close();
    await spoil((db) =>
      db.snapshots
        .where(':id')
        .between([id, 0, 2], [id, 0, 3])
        .modify((row) => {
          row.sealed[5] = (row.sealed[5] ?? 0) ^ 1;
        }),
    );
    const again = await device.reopened(id);
    expect(again.repair).toEqual({ snapshots: 1, lost: 0, leftOut: 0 });
    expect(textOf(again.document)).toBe(text);
    const db = await device.disk();
    await eventually(async () => {
      const marks = await db.marks.toArray();
      expect(marks.map(({ seq, good }) => [seq, good])).toEqual([
        [1, true],
        [3, true],
      ]);
    });
    db.close();
    await again.close();
    expect((await device.reopened(id)).repair).toBeUndefined();
  });

  test('a snapshot that is not read back as it was written never counts', async () => {
    const { opened, id } = await device.withCase(emptyCase('K-1'));
    await opened.append(someone(opened.document, 'Ann'));
    await rest(opened);
    await opened.append(someone(opened.document, 'Ben'));
    const { document } = opened;
    await device.close();
    const db = await device.disk();
    const head = await db.heads.get(id);
    if (!head) throw new Error('no head');
    // The disk loses a byte of what is written, before it is read back.
    db.snapshots.hook('creating', (_, row) => {
      Object.assign(row, { sealed: row.sealed.slice(1) });
    });
    const { clock } = device;
    const there = { db, clock, sealer: plainSealer, tab: 'W', ready: async () => {} };
    await expect(writeSnapshot(there, head, { ...head, document })).rejects.toMatchObject({
      code: 'unreadable',
    });
    const marks = await db.marks.toArray();
    expect(marks.map(({ seq, good }) => [seq, good])).toEqual([[1, true]]);
    db.close();
  });

  test('a lost edit is told; what came after it is kept where it still fits', async () => {
    const { id, texts } = await closedCase(5);
    await spoil((db) => db.log.delete([id, 0, 3, 0]));
    const again = await device.reopened(id);
    expect(again.repair).toEqual({ snapshots: 0, lost: 1, leftOut: 0 });
    const names = [...again.document.persons.values()].map(({ names }) => names[0]?.value.given);
    expect(names).toEqual(['Mum', 'Eric', 'Given 0', 'Given 1', 'Given 3', 'Given 4']);
    expect(again.history).toEqual([]);
    const rescued = textOf(again.document);
    await again.append(someone(again.document, 'Given 5'));
    await again.close();

    const third = await device.reopened(id);
    expect(third.repair).toBeUndefined();
    expect(third.seq).toBe(7);
    expect(textOf(await third.caseAt(6))).toBe(rescued);
    expect(textOf(await third.caseAt(2))).toBe(texts[2]);
    await expect(third.caseAt(4)).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('an edit that needs the lost one is left out and counted', async () => {
    const { opened, id, storage } = await device.withCase(emptyCase('K-1'));
    await opened.append(someone(opened.document, 'Ann'));
    const [ann = ''] = opened.document.persons.keys();
    const label = { code: 'edit.change' };
    const change = { table: 'persons' as const, id: ann, from: { pronouns: null } };
    await opened.append({ label, changes: [{ ...change, to: { pronouns: 'she' } }] });
    const note = addRow(opened.document, newId, 'notes', {
      text: 'likes dogs',
      about: { table: 'persons', row: ann },
    });
    if (isRefusal(note)) throw new Error(note.refused);
    await opened.append(note);
    await storage.close();
    await spoil((db) => db.log.delete([id, 0, 1, 0]));
    const again = await device.reopened(id);
    expect(again.repair).toEqual({ snapshots: 0, lost: 1, leftOut: 2 });
    expect(textOf(again.document)).toBe(textOf(emptyCase('K-1')));
  });

  test.each([
    ['changed', (db: CaseDatabase, id: CaseId) => flip(db, [id, 0, 2, 0])],
    ['put in the place of another', (db: CaseDatabase, id: CaseId) => swap(db, id, 2, 3)],
    ['lost from the end', (db: CaseDatabase, id: CaseId) => db.log.delete([id, 0, 4, 0])],
  ])('a record that was %s is noticed', async (_, change) => {
    const { id, texts } = await closedCase(4);
    await spoil((db) => change(db, id));
    const again = await device.reopened(id);
    expect(again.repair?.lost).toBeGreaterThan(0);
    expect(textOf(again.document)).not.toBe(texts[4]);
    await expect(again.append(someone(again.document, 'on'))).resolves.toBe(6);
  });

  test('a record of another history, whole in itself, is noticed', async () => {
    const { id, texts } = await closedCase(3);
    await spoil(async (db) => {
      const place = { case: id, generation: 0, seq: 2, follows: 'another' };
      const moment = { at: '2026-11-21', tab: 'W9', label: { code: 'edit.addPerson' } };
      const row = { id: 'I99', names: [] };
      const changes = [{ table: 'persons' as const, id: 'I99', at: 3, from: null, to: row }];
      const page = { ...moment, changes };
      const { records } = await sealPage({ sealer: plainSealer }, place, page);
      await db.log.bulkPut(records);
    });
    const again = await device.reopened(id);
    expect(again.repair).toBeDefined();
    expect(textOf(await again.caseAt(1))).toBe(texts[1]);
    await expect(again.caseAt(2)).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('a damaged case that is only followed is told of, and not mended', async () => {
    const { id } = await closedCase(5);
    await spoil((db) => db.log.delete([id, 0, 3, 0]));
    const held = await device.locks.tryHold(`roots-and-routes/${id}`);
    const again = await device.reopened(id);
    expect([again.role, again.seq, again.history]).toEqual(['following', 5, []]);
    expect(again.repair).toEqual({ snapshots: 0, lost: 1, leftOut: 0 });
    held?.release();
    await eventually(() => expect([again.role, again.seq]).toEqual(['editing', 6]));
  });

  test('a lost beginning is made up for by a snapshot, and without one by what fits', async () => {
    const { opened, id } = await device.withCase(family('Mum f: Eric m'));
    await opened.append(someone(opened.document, 'Ann'));
    const text = textOf(opened.document);
    await rest(opened);
    await device.close();
    await spoil((db) => db.log.delete([id, 0, 0, 0]));
    const again = await device.reopened(id);
    expect([again.repair, textOf(again.document)]).toEqual([undefined, text]);
    await device.close();
    await spoil((db) => db.marks.clear());
    const third = await device.reopened(id);
    expect(third.repair).toEqual({ snapshots: 0, lost: 1, leftOut: 0 });
    expect(third.document.persons.size).toBe(1);
  });

  test('a lost head is found again from the log', async () => {
    const { id, texts } = await closedCase(3);
    await spoil((db) => db.heads.clear());
    const again = await device.reopened(id);
    expect([again.seq, textOf(again.document)]).toEqual([3, texts[3]]);
    expect(await again.append(someone(again.document, 'on'))).toBe(4);
  });

  test('when nothing is left it is said, and no empty case is shown instead', async () => {
    const { id } = await closedCase(1);
    await spoil((db) => db.log.toCollection().modify({ sealed: new Uint8Array(3) }));
    await expect(device.reopened(id)).rejects.toMatchObject({ code: 'unreadable' });
    await spoil((db) => Promise.all([db.log.clear(), db.heads.clear()]));
    await expect(device.reopened(id)).rejects.toMatchObject({ code: 'no-such-case' });
  });

  test('a record that cannot be read alone does not hide its neighbours', async () => {
    const { id } = await closedCase(3);
    const { IDBObjectStore } = await import('fake-indexeddb');
    const { getAll, get } = IDBObjectStore.prototype;
    const fail = () => {
      throw new DOMException('Failed to read large IndexedDB value', 'UnknownError');
    };
    IDBObjectStore.prototype.getAll = function (...args) {
      return this.name === 'log' ? fail() : getAll.apply(this, args);
    };
    IDBObjectStore.prototype.get = function (key) {
      return Array.isArray(key) && key[2] === 2 ? fail() : get.call(this, key);
    };
    try {
      const again = await device.reopened(id);
      expect(again.repair).toEqual({ snapshots: 0, lost: 1, leftOut: 0 });
      expect(again.document.persons.size).toBe(4);
    } finally {
      Object.assign(IDBObjectStore.prototype, { getAll, get });
    }
  });
});

async function flip(db: CaseDatabase, key: [CaseId, number, number, number]): Promise<void> {
  const row = await db.log.get(key);
  if (!row) throw new Error('no such record');
  const sealed = row.sealed.slice();
  sealed[sealed.length - 4] = (sealed.at(-4) ?? 0) ^ 1;
  await db.log.put({ ...row, sealed });
}

async function swap(db: CaseDatabase, id: CaseId, one: number, other: number): Promise<void> {
  const [a, b] = await Promise.all([db.log.get([id, 0, one, 0]), db.log.get([id, 0, other, 0])]);
  if (!a || !b) throw new Error('no such record');
  await db.log.bulkPut([
    { ...a, seq: other },
    { ...b, seq: one },
  ]);
}
