import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyCase, invert, type PhotoId } from '#model';
import { type OpenCase, photoIdOf } from '#storage';
import { eventually, settle, TestDevice } from './testDevice.ts';

let device: TestDevice;
beforeEach(() => {
  device = new TestDevice();
});
afterEach(() => device.close());

const picture = (seed: number, length = 150_000) => ({
  type: 'image/jpeg' as const,
  bytes: Uint8Array.from({ length }, (_, index) => (index * seed) % 256),
});
const showing = (id: PhotoId) => ({
  label: { code: 'edit.add' },
  changes: [
    {
      table: 'photos' as const,
      id,
      at: 0,
      from: null,
      to: { id, type: 'image/jpeg', width: 9, height: 9 },
    },
  ],
});
/** Whether a photo is that picture, byte for byte. */
async function isPicture(opened: OpenCase, id: PhotoId, seed: number): Promise<boolean> {
  const { type, bytes } = await opened.photos.get(id);
  return type === 'image/jpeg' && Buffer.compare(bytes, picture(seed).bytes) === 0;
}
async function stored(): Promise<string[]> {
  const db = await device.disk();
  const ids = new Set((await db.photos.toArray()).map(({ photo }) => photo));
  db.close();
  return [...ids];
}
/** Lets the user rest, which is when orphans are looked for. */
async function rest(): Promise<void> {
  device.clock.pass(60_000);
  await settle(6);
}

describe('a photo', () => {
  test('comes back byte for byte, from records of at most 48 KB, under the hash of its bytes', async () => {
    const { opened } = await device.withCase(emptyCase('K-1'));
    const id = await opened.photos.put(picture(3));
    expect(id).toMatch(/^PH[0-9a-f]{40}$/);
    expect(id).toBe(await photoIdOf(picture(3).bytes));
    expect(await opened.photos.put(picture(3))).toBe(id);
    expect(await isPicture(opened, id, 3)).toBe(true);
    const db = await device.disk();
    const rows = await db.photos.toArray();
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(serialize(row).length).toBeLessThanOrEqual(48 * 1024);
    await db.photos.where(':id').between([opened.id, id, 2], [opened.id, id, 3]).delete();
    await expect(opened.photos.get(id)).rejects.toMatchObject({ code: 'unreadable' });
    await expect(opened.photos.get('PH0')).rejects.toMatchObject({ code: 'no-such-photo' });
    db.close();
  });

  test('a changed byte is noticed', async () => {
    const { opened } = await device.withCase(emptyCase('K-1'));
    const id = await opened.photos.put(picture(3));
    const db = await device.disk();
    await db.photos.toCollection().modify((row) => {
      row.sealed[9_000] = (row.sealed[9_000] ?? 0) ^ 1;
    });
    db.close();
    await expect(opened.photos.get(id)).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('a photo that nothing shows', () => {
  const withOrphan = async (): Promise<{ opened: OpenCase; id: string; kept: PhotoId }> => {
    const { opened, id } = await device.withCase(emptyCase('K-1'));
    await opened.photos.put(picture(3));
    const kept = await opened.photos.put(picture(5));
    await opened.append(showing(kept));
    await opened.append(invert(showing(kept)), { undoes: 1 });
    await device.close();
    return { opened: await device.reopened(id), id, kept };
  };

  test('goes while the user rests; one that an earlier moment shows stays', async () => {
    const { kept } = await withOrphan();
    expect(await stored()).toHaveLength(2);
    device.clock.pass(60_000);
    await eventually(async () => expect(await stored()).toEqual([kept]));
  });

  test('stays in the sitting in which it was put: its edit may be on the way', async () => {
    const { opened, kept } = await withOrphan();
    const fresh = await opened.photos.put(picture(7));
    await rest();
    expect((await stored()).toSorted()).toEqual([fresh, kept].toSorted());
    await opened.append(showing(fresh));
  });

  test('stays while part of the log cannot be read', async () => {
    const { opened } = await withOrphan();
    const db = await device.disk();
    await db.log.delete([opened.id, 0, 1, 0]);
    db.close();
    await rest();
    expect(await stored()).toHaveLength(2);
  });

  test('is deleted when asked, and a photo of any moment is not', async () => {
    const { opened, kept } = await withOrphan();
    const fresh = await opened.photos.put(picture(7));
    expect(await opened.photos.delete(fresh)).toBe(true);
    expect(await opened.photos.delete(kept)).toBe(false);
    expect(await isPicture(opened, kept, 5)).toBe(true);
  });
});
