import { serialize } from 'node:v8';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyEdit, type CaseDocument, type Edit, emptyCase, type PersonId, toRows } from '#model';
import {
  addClaim,
  addFocalChild,
  addPerson,
  addRow,
  changeRow,
  isRefusal,
  type Refusal,
  removePersons,
} from '#operations';
import { difference, memoryLocks, type OpenCase, type Without } from '#storage';
import { numbersFrom } from '../../examples/numbersFrom.ts';
import { textOf } from '../expectEdit.ts';
import { family, testIds } from '../family.ts';
import { randomEdit } from './randomEdits.ts';
import { eventually, runs, TestDevice, tellingSealer } from './testDevice.ts';

let device: TestDevice;
beforeEach(() => {
  device = new TestDevice();
});
afterEach(() => device.close());

const newId = testIds();
const edit = (answer: Edit | Refusal): Edit => {
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.facts)}`);
  return answer;
};
const append = (opened: OpenCase, make: (doc: CaseDocument) => Edit | Refusal) =>
  opened.append(edit(make(opened.document)));

/** Everything that the disk holds, as text. */
async function diskText(): Promise<string> {
  const db = await device.disk();
  const texts: string[] = [];
  for (const table of db.tables)
    for (const row of await table.toArray()) {
      const bytes = 'sealed' in row ? [Buffer.from(row.sealed)] : [];
      texts.push(...[serialize(row), ...bytes].map((each) => each.toString('latin1')));
      texts.push(JSON.stringify(row));
    }
  db.close();
  return texts.join('\n');
}

const without =
  (...persons: PersonId[]): Without =>
  (doc) => {
    const there = persons.filter((id) => doc.persons.has(id));
    return there.length ? applyEdit(doc, edit(removePersons(doc, newId, there))) : doc;
  };

const canaries = ['Canaria', 'Zwitscher', 'sang in the choir', 'her flat in Hull', 'canary@home'];

/** A case through which a subject runs: people, facts, words, versions, a photo, snapshots. */
async function caseWithSubject() {
  const { opened, id, storage } = await device.withCase(
    family('Mum f: Eric m', { focal: ['Eric'] }),
  );
  await append(opened, (doc) => addPerson(doc, newId, { given: 'Ben' }));
  const begun = await opened.nameVersion('Before anybody came');
  const added = edit(addPerson(opened.document, newId, { given: 'Canaria', surname: 'Zwitscher' }));
  const subject: PersonId = String(added.changes.find(({ table }) => table === 'persons')?.id);
  // As a label may: it names the row it is about.
  await opened.append({ ...added, label: { code: 'edit.addPerson', facts: { id: subject } } });
  const photo = await opened.photos.put({ type: 'image/png', bytes: Uint8Array.of(1, 2, 3, 4) });
  const kept = await opened.photos.put({ type: 'image/png', bytes: Uint8Array.of(9, 8, 7, 6) });
  for (const each of [photo, kept])
    await append(opened, (doc) =>
      addRow(doc, newId, 'photos', { id: each, type: 'image/png', width: 2, height: 2 }),
    );
  await append(opened, (doc) =>
    changeRow(doc, newId, 'persons', subject, {
      photos: [{ id: photo, approved: 'yes' }],
      contactDetails: [{ id: 'E1', type: 'email', value: 'canary@home' }],
    }),
  );
  await append(opened, (doc) =>
    addRow(doc, newId, 'notes', {
      text: 'sang in the choir',
      about: { table: 'persons', row: subject },
    }),
  );
  await append(opened, (doc) =>
    addClaim(
      doc,
      newId,
      { table: 'persons', row: subject, field: 'born' },
      {
        value: { place: 'her flat in Hull' },
      },
    ),
  );
  const cat = edit(addPerson(opened.document, newId, { given: 'Cat' }));
  await opened.append({ ...cat, label: { ...cat.label, facts: { beside: subject, count: 1 } } });
  const named = await opened.nameVersion('When canaria was found');
  device.clock.pass(60_000);
  const later = await append(opened, (doc) => addFocalChild(doc, newId, { id: 'Mum' }));
  const scrub: Without = (doc) => {
    const next = without(subject)(doc);
    const photos = new Map(next.photos);
    return photos.delete(photo) ? { ...next, photos } : next;
  };
  return { opened, id, storage, subject, photo, kept, begun, named, later, scrub };
}

describe('removing for good', () => {
  test('leaves the subject in no store: neither names nor texts nor ids nor pictures', async () => {
    const { opened, id, storage, subject, photo, kept, scrub } = await caseWithSubject();
    await storage.shelf.showChild(id, true);
    const sought = [...canaries, subject, photo];
    const before = await diskText();
    for (const each of sought) expect(before).toContain(each);

    await opened.removeForGood(scrub);
    const after = await diskText();
    for (const each of sought) expect(after).not.toContain(each);
    expect(after).not.toMatch(/canaria/i);
    await expect(opened.photos.get(photo)).rejects.toMatchObject({ code: 'no-such-photo' });
    expect((await opened.photos.get(kept)).bytes).toEqual(Uint8Array.of(9, 8, 7, 6));
    await append(opened, (doc) => addPerson(doc, newId, { given: 'Dan' }));
    device.clock.pass(60_000);
    await device.close();
    const again = await device.reopened(id);
    expect(again.repair).toBeUndefined();
    for (const each of sought) expect(await diskText()).not.toContain(each);
  });

  test('keeps what else happened, when it happened and what it was called', async () => {
    const { opened, scrub, begun, named } = await caseWithSubject();
    const moments = await opened.moments();
    const now = textOf(scrub(opened.document));
    const first = textOf(await opened.caseAt(begun.seq));
    await opened.removeForGood(scrub);
    expect(textOf(opened.document)).toBe(now);
    const left = await opened.moments();
    expect(left.map(({ label }) => label.code)).toEqual([
      'edit.addFocalChild',
      'edit.addPerson',
      'edit.add',
      'edit.addPerson',
      'edit.begin',
    ]);
    expect(left[1]?.label.facts).toEqual({ count: 1 });
    expect(moments.map(({ at }) => at)).toEqual(expect.arrayContaining(left.map(({ at }) => at)));
    expect(JSON.stringify(left)).not.toContain('undoes');
    expect(opened.history).toEqual([]);
    const versions = await opened.versions();
    expect(versions.map(({ name, at }) => [name, at])).toEqual([
      [begun.name, begun.at],
      ['', named.at],
    ]);
    expect(textOf(await opened.caseAt(versions[0]?.seq ?? -1))).toBe(first);
  });

  test('goes on: edits, undo and reopening work as before', async () => {
    const { opened, id, scrub } = await caseWithSubject();
    await opened.removeForGood(scrub);
    const seq = await append(opened, (doc) => addPerson(doc, newId, { given: 'Dan' }));
    expect(seq).toBe(opened.seq);
    expect(opened.history.map((entry) => entry.seq)).toEqual([seq]);
    const text = textOf(opened.document);
    await device.close();
    const again = await device.reopened(id);
    expect(textOf(again.document)).toBe(text);
    expect(again.history.map((entry) => entry.seq)).toEqual([seq]);
  });

  test('resets the other windows, and takes no edits meanwhile', async () => {
    const { opened, id, scrub } = await caseWithSubject();
    let resets = 0;
    const other = await device.reopened(id, { onReset: () => resets++ });
    const removing = opened.removeForGood(scrub);
    expect(() => append(opened, (doc) => addPerson(doc, newId, { given: 'Dan' }))).toThrow('busy');
    await removing;
    await eventually(() => expect(resets).toBe(1));
    expect(textOf(other.document)).toBe(textOf(opened.document));
    expect(other.history).toEqual([]);
    await expect(other.removeForGood(scrub)).rejects.toMatchObject({ code: 'locked-elsewhere' });
  });

  test('that was cut short leaves the case as it was, and nothing of the new log', async () => {
    const { opened, id, scrub } = await caseWithSubject();
    const text = textOf(opened.document);
    const stop: Without = (doc) => {
      if (doc.focalChildren.size > 1) throw new Error('cut short');
      return scrub(doc);
    };
    await expect(opened.removeForGood(stop)).rejects.toThrow('cut short');
    expect(textOf(opened.document)).toBe(text);
    // As if the program had ended while the new log was being written.
    const db = await device.disk();
    await db.log.bulkAdd((await db.log.toArray()).map((row) => ({ ...row, generation: 1 })));
    await device.close();
    const again = await device.reopened(id);
    expect(textOf(again.document)).toBe(text);
    expect((await db.log.toArray()).filter(({ generation }) => generation === 1)).toEqual([]);
    await again.removeForGood(scrub);
    expect((await db.log.toArray()).filter(({ generation }) => generation === 0)).toEqual([]);
    db.close();
  });

  test('refuses a removal that finds more to remove in what it left', async () => {
    const { opened } = await caseWithSubject();
    const onceMore: Without = (doc) => {
      const [first] = doc.persons.keys();
      return first === undefined ? doc : without(String(first))(doc);
    };
    const text = textOf(opened.document);
    await expect(opened.removeForGood(onceMore)).rejects.toThrow('removal:');
    expect(textOf(opened.document)).toBe(text);
    await append(opened, (doc) => addPerson(doc, newId, { given: 'Dan' }));
  });

  test('takes one fact out of a person who stays', async () => {
    const { opened } = await device.withCase(family('Mum f 1980'));
    const at = { table: 'persons' as const, row: 'Mum', field: 'born' as const };
    await append(opened, (doc) => addClaim(doc, newId, at, { value: { place: 'Canaria' } }));
    const fact = opened.document.persons.get('Mum')?.born?.at(-1)?.id;
    await append(opened, (doc) => changeRow(doc, newId, 'persons', 'Mum', { pronouns: 'she' }));
    await opened.removeForGood((doc) => {
      const mum = doc.persons.get('Mum');
      const born = mum?.born?.filter(({ id }) => id !== fact);
      if (!mum || !born || born.length === mum.born?.length) return doc;
      return { ...doc, persons: new Map(doc.persons).set('Mum', { ...mum, born }) };
    });
    expect(await diskText()).not.toContain('Canaria');
    const mum = opened.document.persons.get('Mum');
    expect([mum?.born?.length, mum?.pronouns]).toEqual([1, 'she']);
  });

  test('takes out what a file brought beside its rows', async () => {
    const { opened } = await device.withCase({
      ...emptyCase('K-1'),
      foreign: { HEAD: { NOTE: 'Canaria' }, other: 1 },
    });
    await append(opened, (doc) => addPerson(doc, newId, { given: 'Ann' }));
    await opened.removeForGood((doc) => ({ ...doc, foreign: { other: 1 } }));
    expect(await diskText()).not.toContain('Canaria');
    expect(toRows(opened.document).foreign).toEqual({ other: 1 });
  });

  test('says at each moment what a file brought beside its rows by then', async () => {
    const { opened } = await device.withCase({ ...emptyCase('K-1'), foreign: { NOTE: 'begun' } });
    await append(opened, (doc) => addPerson(doc, newId, { given: 'Ann' }));
    await opened.removeForGood((doc) => (doc.persons.size ? { ...doc, foreign: {} } : doc));
    expect((await opened.caseAt(0)).foreign).toEqual({ NOTE: 'begun' });
    expect([(await opened.caseAt(1)).foreign, opened.document.foreign]).toEqual([{}, {}]);
  });

  test('takes the name of a child off the shelf, and counts the edits since the last backup anew', async () => {
    const { opened, id, storage } = await device.withCase(
      family('Canaria f\nMum f', { focal: ['Canaria'] }),
    );
    await storage.shelf.showChild(id, true);
    await append(opened, (doc) => changeRow(doc, newId, 'persons', 'Canaria', { pronouns: 'she' }));
    await append(opened, (doc) => changeRow(doc, newId, 'persons', 'Mum', { pronouns: 'she' }));
    await storage.shelf.backedUp(id);
    await append(opened, (doc) => addPerson(doc, newId, { given: 'Ann' }));
    await opened.removeForGood(without('Canaria'));
    const [entry] = await storage.shelf.list();
    expect(entry).toMatchObject({ childNames: [], showsChild: true, focalChildren: 0, edits: 2 });
    expect(entry?.backup).toMatchObject({ editsSince: 1 });
    expect(await diskText()).not.toContain('Canaria');
  });

  test('is seen by a copy of the case that is made at the same time', async () => {
    const { opened, id, subject, scrub } = await caseWithSubject();
    let removed: Promise<void> | undefined;
    const sealer = tellingSealer(async (_, { kind }) => {
      if (kind === 'log') removed ??= opened.removeForGood(scrub);
      await removed;
    });
    const other = await device.window({ sealer });
    const copy = await other.openCase(await other.shelf.duplicate(id, 'K-2'));
    expect(copy.document.persons.has(subject)).toBe(false);
    expect(copy.document.persons.size).toBe(opened.document.persons.size);
  });

  test('tells any history anew so that each moment is what it was, without the subject', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.nat(25), async (seed, edits) => {
        device = new TestDevice();
        const pick = numbersFrom(seed);
        const { opened, id } = await device.withCase(family('Mum f + Dad m: Eric m, Ann f'));
        const subject = ['Mum', 'Eric', 'NEWI1', 'NEWI2'][pick(4)] ?? '';
        const wanted = [textOf(without(subject)(opened.document))];
        for (let step = 0; step < edits; step++) {
          const next = randomEdit(opened.document, newId, pick);
          if (!next) continue;
          await opened.append(next);
          const text = textOf(without(subject)(opened.document));
          if (text !== wanted.at(-1)) wanted.push(text);
        }
        await opened.removeForGood(without(subject));
        const moments = await opened.moments({ limit: 1_000 });
        const told = await Promise.all(moments.reverse().map(({ seq }) => opened.caseAt(seq)));
        expect(told.map(textOf)).toEqual(wanted);
        expect(difference(opened.document, without(subject)(opened.document))).toEqual([]);
        const again = await (await device.window({ locks: memoryLocks() })).openCase(id);
        expect(textOf(again.document)).toBe(wanted.at(-1));
        await again.close();
        await device.close();
      }),
      { numRuns: runs(25) },
    );
  }, 30_000);
});
