import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CaseDocument, emptyCase, type PhotoId } from '#model';
import { addPerson, isRefusal } from '#operations';
import type { OpenCase, SealContext, Sealer } from '#storage';
import { family, testIds } from '../family.ts';
import { eventually, TestDevice } from './testDevice.ts';

let device: TestDevice;
beforeEach(() => {
  device = new TestDevice();
});
afterEach(() => device.close());

/** Makes bytes unreadable, and ties them to their place: what a cipher would do. */
const cipher: Sealer = {
  async seal(content, context) {
    const place = Buffer.from(JSON.stringify(context));
    return flipped(Uint8Array.of(...length(place), ...place, ...content));
  },
  async unseal(sealed, context) {
    const plain = flipped(sealed);
    const end = 2 + (plain[0] ?? 0) * 256 + (plain[1] ?? 0);
    const place = Buffer.from(plain.subarray(2, end)).toString();
    if (place !== JSON.stringify(context)) throw new Error('sealed for another place');
    return plain.slice(end);
  },
};
const length = (bytes: Uint8Array) => [bytes.length >> 8, bytes.length & 255];
const flipped = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte) => byte ^ 0xa5);

const newId = testIds();
async function add(opened: OpenCase, given: string): Promise<void> {
  const edit = addPerson(opened.document, newId, { given });
  if (isRefusal(edit)) throw new Error(edit.refused);
  await opened.append(edit);
}

async function diskText(): Promise<string> {
  const db = await device.disk();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  db.close();
  return rows
    .flat()
    .map((row) => serialize(row).toString('latin1') + JSON.stringify(row))
    .join();
}

describe('the one door to the disk', () => {
  test('is passed by every word, name and picture, and all works behind it', async () => {
    const secrets = ['Canaria', 'Zwitscher', 'SECRET-REF', 'SECRET-VERSION', 'SECRET-SETTING'];
    const picture = Buffer.from('SECRET-PICTURE'.repeat(9_000));
    const storage = await device.window({ sealer: cipher });
    const begun: CaseDocument = family('Canaria f\nMum f', { focal: ['Canaria'] });
    const id = await storage.shelf.create(begun, { origin: 'new', reference: 'SECRET-REF' });
    await storage.shelf.showChild(id, true);
    await storage.preferences.set('theme', 'SECRET-SETTING');
    const opened = await storage.openCase(id);
    await add(opened, 'Zwitscher');
    const photo: PhotoId = await opened.photos.put({ type: 'image/png', bytes: picture });
    await opened.nameVersion('SECRET-VERSION');
    await add(opened, 'Ben');
    device.clock.pass(60_000);
    const db = await device.disk();
    await eventually(async () => expect(await db.marks.count()).toBe(2));
    db.close();
    const copy = await storage.shelf.duplicate(id, 'SECRET-REF 2');
    await storage.close();
    const text = await diskText();
    for (const secret of [...secrets, 'SECRET', 'Mum']) expect(text).not.toContain(secret);

    const again = await (await device.window({ sealer: cipher })).openCase(id);
    expect([again.repair, again.document.persons.size]).toEqual([undefined, 4]);
    expect(Buffer.compare((await again.photos.get(photo)).bytes, picture)).toBe(0);
    expect((await again.versions()).map(({ name }) => name)).toEqual(['SECRET-VERSION']);
    await again.removeForGood((doc) => doc);
    expect(again.document.persons.size).toBe(4);
    const other = await (await device.window({ sealer: cipher })).openCase(copy);
    expect(other.document.persons.size).toBe(4);
  });

  test('does not open for a record that lies in another place', async () => {
    const storage = await device.window({ sealer: cipher });
    const [one, other] = [
      await storage.shelf.create(emptyCase('K-1'), { origin: 'new' }),
      await storage.shelf.create(emptyCase('K-2'), { origin: 'new' }),
    ];
    const db = await device.disk();
    const row = await db.shelf.get(one);
    if (!row) throw new Error('no row');
    await db.shelf.put({ ...row, case: other });
    db.close();
    const entries = await storage.shelf.list();
    expect(entries.map(({ id, reference }) => [id, reference])).toEqual([
      [one, 'K-1'],
      [other, ''],
    ]);
  });

  test('seals each record for a place of its own', async () => {
    const places: SealContext[] = [];
    const storage = await device.window({
      sealer: {
        async seal(content, context) {
          places.push(context);
          return content;
        },
        unseal: async (sealed) => sealed,
      },
    });
    const id = await storage.shelf.create(family('Mum f'), { origin: 'new' });
    const opened = await storage.openCase(id);
    await add(opened, 'Ann');
    await opened.photos.put({ type: 'image/png', bytes: new Uint8Array(120_000) });
    await opened.nameVersion('First visit');
    const keys = places
      .filter(({ kind }) => kind !== 'shelf')
      .map((place) => JSON.stringify(place));
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
