import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CaseDocument, type Edit, emptyCase } from '#model';
import { addPerson, isRefusal } from '#operations';
import { difference, type OpenCase } from '#storage';
import { textOf } from '../expectEdit.ts';
import { testIds } from '../family.ts';
import { eventually, TestDevice } from './testDevice.ts';

let device: TestDevice;
beforeEach(() => {
  device = new TestDevice();
});
afterEach(() => device.close());

const newId = testIds();
function someone(doc: CaseDocument): Edit {
  const edit = addPerson(doc, newId, { given: `Given ${doc.persons.size}` });
  if (isRefusal(edit)) throw new Error(edit.refused);
  return edit;
}

/** A case with edits a minute apart; what it held after each. */
async function grown(edits: number) {
  const made = await device.withCase(emptyCase('K-1'));
  const texts = [textOf(made.opened.document)];
  for (let step = 0; step < edits; step++) {
    await made.opened.append(someone(made.opened.document));
    texts.push(textOf(made.opened.document));
    device.clock.pass(60_000);
  }
  return { ...made, texts };
}

const goodSnapshots = async () => {
  const db = await device.disk();
  const marks = await db.marks.toArray();
  db.close();
  return marks.filter(({ good }) => good).map(({ seq }) => seq);
};

async function expectMoments(opened: OpenCase, texts: readonly string[]): Promise<void> {
  for (const [seq, text] of texts.entries()) expect(textOf(await opened.caseAt(seq))).toBe(text);
}

describe('an earlier moment', () => {
  test('opens as the case stood then, every one of them', async () => {
    const { opened, texts } = await grown(12);
    await expectMoments(opened, texts);
  });

  test('is listed with what was done and when, newest first and page by page', async () => {
    const { opened } = await grown(5);
    const newest = await opened.moments({ limit: 2 });
    expect(newest).toEqual([
      {
        seq: 5,
        at: '2026-11-21T09:04:00.000Z',
        tab: newest[0]?.tab,
        label: { code: 'edit.addPerson' },
      },
      {
        seq: 4,
        at: '2026-11-21T09:03:00.000Z',
        tab: newest[0]?.tab,
        label: { code: 'edit.addPerson' },
      },
    ]);
    const older = await opened.moments({ before: 4, limit: 10 });
    expect(older.map(({ seq, label }) => [seq, label.code])).toEqual([
      [3, 'edit.addPerson'],
      [2, 'edit.addPerson'],
      [1, 'edit.addPerson'],
      [0, 'edit.begin'],
    ]);
  });

  test('is restored by an edit, which can be undone', async () => {
    const { opened, texts } = await grown(4);
    const then = await opened.caseAt(2);
    const changes = difference(opened.document, then);
    const seq = await opened.append({ label: { code: 'edit.restore' }, changes });
    expect(textOf(opened.document)).toBe(texts[2]);
    expect(textOf(await opened.caseAt(seq - 1))).toBe(texts[4]);
  });

  test('that is not on disk yet is waited for; one that never was is not found', async () => {
    const { opened } = await grown(1);
    const saved = opened.append(someone(opened.document));
    const text = textOf(opened.document);
    expect(textOf(await opened.caseAt(2))).toBe(text);
    await saved;
    await expect(opened.caseAt(3)).rejects.toMatchObject({ code: 'unreadable', facts: { seq: 3 } });
  });
});

describe('a named version', () => {
  test('keeps its name, its moment, and a snapshot of it however much comes after', async () => {
    const { opened, id, texts } = await grown(2);
    const present = await opened.nameVersion('First visit');
    const past = await opened.nameVersion('Referral', 1);
    for (let step = 0; step < 4; step++) {
      await opened.append(someone(opened.document));
      const { seq } = opened;
      device.clock.pass(60_000);
      await eventually(async () => expect(await goodSnapshots()).toContain(seq));
    }
    expect(await goodSnapshots()).toEqual([1, 2, 5, 6]);
    await device.close();
    const again = await device.reopened(id);
    expect(await again.versions()).toEqual([past, present]);
    expect([past.seq, present.seq]).toEqual([1, 2]);
    expect(textOf(await again.caseAt(present.seq))).toBe(texts[2]);
    await again.forgetVersion(past.id);
    expect((await again.versions()).map(({ name }) => name)).toEqual(['First visit']);
    await expect(again.nameVersion('never', 99)).rejects.toThrow('no entry 99');
  });

  test('gets its snapshot while others are being taken', async () => {
    const { opened } = await grown(3);
    await Promise.all(['a', 'b', 'c'].map((name, index) => opened.nameVersion(name, index + 1)));
    expect(await goodSnapshots()).toEqual([1, 2, 3]);
    const db = await device.disk();
    expect((await db.snapshots.toArray()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    db.close();
  });

  test('can be read in a second window and not made there', async () => {
    const { opened, id } = await grown(1);
    await opened.nameVersion('First visit');
    const other = await device.reopened(id);
    expect((await other.versions()).map(({ name }) => name)).toEqual(['First visit']);
    await expect(other.nameVersion('Mine')).rejects.toMatchObject({ code: 'locked-elsewhere' });
    await expectMoments(other, [textOf(emptyCase('K-1'))]);
  });
});
