import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyEdit, emptyCase, fromRows, tableNames } from '#model';
import {
  currentFormat,
  documentFrom,
  type Formats,
  knownFormats,
  type Migration,
  migrate,
} from '../../src/storage/formats.ts';
import { textOf } from '../expectEdit.ts';
import { TestDevice } from './testDevice.ts';

let device: TestDevice;
beforeEach(() => {
  device = new TestDevice();
});
afterEach(() => device.close());

/** What a device held that a program of some format wrote, and what the case is. */
interface Stored {
  readonly case: string;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly rows: Readonly<Record<string, unknown>>;
}

const folder = new URL('formats/', import.meta.url);
const stored = (format: number): Stored =>
  JSON.parse(readFileSync(new URL(`${format}.json`, folder), 'utf8'));

describe('what was written in a format', () => {
  const formats = Array.from({ length: currentFormat }, (_, index) => index + 1);

  test('is kept as an example, for every format there was', () => {
    const files = readdirSync(folder).toSorted();
    expect(files).toEqual(formats.map((format) => `${format}.json`).toSorted());
  });

  test('can be left for the next, for every format there was', () => {
    expect(knownFormats.current).toBe(currentFormat);
    expect([...knownFormats.migrations.keys()]).toEqual(formats.slice(0, -1));
  });

  test.each(formats)('%i opens as it was', async (format) => {
    const { case: id, tables, rows } = stored(format);
    await (await device.window()).close();
    const db = await device.disk();
    for (const [name, list] of Object.entries(tables))
      for (const { sealed, ...row } of list)
        await db.table(name).put({
          ...row,
          ...(sealed ? { sealed: new Uint8Array(Buffer.from(String(sealed), 'base64')) } : {}),
        });
    db.close();
    const storage = await device.window();
    const [entry] = await storage.shelf.list();
    expect(entry).toMatchObject({ reference: 'TEST', childNames: ['Eric'], persons: 5, edits: 4 });
    const opened = await storage.openCase(id);
    expect(opened.repair).toBeUndefined();
    const wanted = fromRows(rows);
    if (!wanted.ok) throw new Error('the example is no case');
    expect(textOf(opened.document)).toBe(textOf(wanted.document));
    const [version] = await opened.versions();
    expect([version?.name, version?.seq]).toEqual(['First visit', 1]);
    expect((await opened.caseAt(1)).persons.size).toBe(4);
    expect((await opened.caseAt(2)).persons.size).toBe(5);
    expect(opened.history.at(-2)).toMatchObject({ seq: 3, undoes: 2 });
    expect((await opened.photos.get('PH1')).bytes).toEqual(Uint8Array.of(1, 2, 3));
  });
});

describe('a migration', () => {
  // As if format 1 had kept people in a table `people`, and format 2 had renamed it.
  const formats: Formats = {
    current: 3,
    migrations: new Map<number, Migration>([
      [1, ({ people = [], ...rows }) => ({ ...rows, persons: people })],
      [2, (rows) => ({ ...rows, foreign: { migrated: 'twice' } })],
    ]),
  };
  const person = { id: 'I1', names: [] };

  test('makes a case of the present out of one of an older format, step by step', () => {
    const old = documentFrom({ people: [person] }, 1, formats);
    const now = migrate(old, 1, formats);
    expect([...now.persons.keys()]).toEqual(['I1']);
    expect(now.foreign).toEqual({ migrated: 'twice' });
    expect(tableNames.every((name) => now[name] instanceof Map)).toBe(true);
  });

  test('comes after the edits of the older format, which apply as they were written', () => {
    const old = documentFrom({ people: [person] }, 1, formats);
    const changes = [{ id: 'I2', from: null, to: { id: 'I2', names: [] } }];
    // An edit of a format in which this table had this name.
    const edit = {
      changes: changes.map((change) => ({ ...change, table: 'people' as 'persons' })),
    };
    const now = migrate(applyEdit(old, edit), 1, formats);
    expect([...now.persons.keys()]).toEqual(['I1', 'I2']);
  });

  test('that gives rows which fit no schema is refused, and so is a format of the future', () => {
    const old = documentFrom({ people: [{ id: 'I1', names: 3 }] }, 1, formats);
    expect(() => migrate(old, 1, formats)).toThrow('unreadable');
    expect(() => documentFrom({}, 4, formats)).toThrow('newer-version');
    expect(migrate(emptyCase('K-1'), 3, formats)).toEqual(emptyCase('K-1'));
  });

  test('of the log itself: an entry of a newer format is not touched', async () => {
    const { opened, id, storage } = await device.withCase(emptyCase('K-1'));
    await opened.append({ label: { code: 'edit.change' }, changes: [] });
    await storage.close();
    const db = await device.disk();
    await db.log.update([id, 0, 1, 0], { format: currentFormat + 1 });
    db.close();
    await expect(device.reopened(id)).rejects.toMatchObject({ code: 'newer-version' });
  });
});
