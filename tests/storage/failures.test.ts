import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyCase } from '#model';
import { addPerson, isRefusal } from '#operations';
import { memoryLocks, type SaveState, StorageTrouble } from '#storage';
import { textOf } from '../expectEdit.ts';
import { testIds } from '../family.ts';
import { type Fault, FaultyDisk, faults } from './faults.ts';
import { runs, settle, TestDevice } from './testDevice.ts';

/** Calls of the database that fail, one a run. */
const calls = Array.from({ length: 24 }, (_, index) => index + 1);

/** Every third of them, another third for the next fault; all in a nightly run. */
const someCalls = (fault: Fault) =>
  runs(1) > 1 ? calls : calls.filter((call) => call % 3 === faults.indexOf(fault) % 3);

let disk: FaultyDisk;
let warnings: { mockRestore(): void };
beforeEach(() => {
  disk = new FaultyDisk();
  // Dexie says when it opens a database again that was closed under it.
  warnings = vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  disk.remove();
  warnings.mockRestore();
});

/** A case to which people are added one by one; what it held after each is written down. */
async function editing(device: TestDevice) {
  const newId = testIds();
  const states: SaveState[] = [];
  const { opened, id } = await device.withCase(emptyCase('K-1'), {
    onState: (state) => states.push(state),
  });
  const texts = [textOf(opened.document)];
  const acknowledged: number[] = [];
  const failures: unknown[] = [];
  const add = () => {
    const edit = addPerson(opened.document, newId, { given: `Given ${texts.length}` });
    if (isRefusal(edit)) throw new Error(edit.refused);
    const saved = opened.append(edit);
    texts.push(textOf(opened.document));
    saved.then(
      (seq) => acknowledged.push(seq),
      (error) => failures.push(error),
    );
    return saved;
  };
  return { opened, id, texts, states, acknowledged, failures, add };
}
type Setting = Awaited<ReturnType<typeof editing>>;

/** The program ends without closing anything, and the case is opened again. */
async function afterCrash(device: TestDevice, id: string) {
  disk.restart();
  await settle();
  const storage = await device.window({ locks: memoryLocks() });
  const opened = await storage.openCase(id);
  return { opened, storage };
}

/** Every acknowledged edit is there, and nothing of an edit without the rest of it. */
async function expectWhole(device: TestDevice, setting: Setting) {
  const { opened } = await afterCrash(device, setting.id);
  expect(opened.repair).toBeUndefined();
  expect(opened.seq).toBeGreaterThanOrEqual(Math.max(0, ...setting.acknowledged));
  expect(textOf(opened.document)).toBe(setting.texts[opened.seq]);
  expect(setting.acknowledged).toEqual(setting.acknowledged.toSorted((a, b) => a - b));
  await opened.close({ abandon: true });
}

describe.each(faults)('a call of the database that %s', (fault: Fault) => {
  test('while editing loses no acknowledged edit, and shows that others are not saved', async () => {
    let shown = 0;
    for (const call of calls) {
      const device = new TestDevice();
      const setting = await editing(device);
      await setting.add();
      disk.arm(call, fault);
      for (let step = 0; step < 6; step++) {
        setting.add().catch(() => {});
        await settle(1);
        device.clock.pass(10);
      }
      // Every second time the program ends right there, else it goes on trying.
      if (call % 2 === 0) await expectShown(device, setting);
      if (call % 2 === 0 && fault !== 'hangs for good') await expectAllSaved(device, setting);
      await expectWhole(device, setting);
      if (setting.states.some(({ state }) => state === 'not-saved')) shown++;
    }
    // Dexie opens a closed database again by itself, mostly.
    expect(shown).toBeGreaterThan(fault === 'closes' ? 0 : 8);
  });

  test('while a snapshot is taken loses nothing', async () => {
    for (const call of someCalls(fault)) {
      const device = new TestDevice();
      const setting = await editing(device);
      await setting.add();
      disk.arm(call, fault);
      device.clock.pass(60_000);
      await settle(2);
      setting.add().catch(() => {});
      await settle(1);
      device.clock.pass(60_000);
      await settle(1);
      await expectWhole(device, setting);
    }
  });

  test('while a case is made or opened leaves it whole, or not there', async () => {
    for (const call of someCalls(fault)) {
      const device = new TestDevice();
      const storage = await device.window();
      disk.arm(call, fault);
      const made = storage.shelf
        .create(emptyCase('K-1'), { origin: 'new' })
        .then((id) => storage.openCase(id));
      const outcome = await pressOn(device, made);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(StorageTrouble);
      disk.restart();
      const again = await device.window({ locks: memoryLocks() });
      const [entry, ...others] = await again.shelf.list();
      expect(others).toEqual([]);
      if (!(outcome instanceof Error)) expect(entry).toBeDefined();
      if (!entry) continue;
      expect(entry).toMatchObject({ reference: 'K-1', persons: 0 });
      expect(textOf((await again.openCase(entry.id)).document)).toBe(textOf(emptyCase('K-1')));
    }
  });

  test('while something is removed for good leaves all of the case, or none of the subject', async () => {
    const outcomes = new Set<boolean>();
    for (const call of someCalls(fault)) {
      const device = new TestDevice();
      const { opened, id, add, texts } = await editing(device);
      for (let person = 0; person < 3; person++) await add();
      const [, second = ''] = opened.document.persons.keys();
      disk.arm(call, fault);
      const removing = opened.removeForGood((doc) => {
        const persons = new Map(doc.persons);
        return persons.delete(second) ? { ...doc, persons } : doc;
      });
      const failed = (await pressOn(device, removing)) instanceof Error;
      const { opened: again } = await afterCrash(device, id);
      const persons = [...again.document.persons.keys()];
      outcomes.add(failed);
      if (failed && persons.length === 3) expect(textOf(again.document)).toBe(texts[3]);
      else expect([persons.length, persons.includes(second)]).toEqual([2, false]);
      if (!failed) expect(persons).toHaveLength(2);
      expect(again.repair).toBeUndefined();
    }
    expect(outcomes).toContain(true);
  });
});

/** What comes of work while time goes by; the error that it ended with, or that it did not end. */
async function pressOn(device: TestDevice, work: Promise<unknown>): Promise<unknown> {
  let outcome: unknown = 'pending';
  work.then(
    (value) => {
      outcome = value ?? 'done';
    },
    (error) => {
      outcome = error;
    },
  );
  for (let wait = 0; wait < 40 && outcome === 'pending'; wait++) {
    await settle(1);
    if (wait > 4) device.clock.pass(2_000);
  }
  expect(outcome).not.toBe('pending');
  return outcome;
}

async function expectShown(device: TestDevice, { opened, acknowledged }: Setting) {
  device.clock.pass(2_000);
  await settle();
  expect(acknowledged.length + opened.unsaved).toBe(7);
  if (opened.unsaved > 0) expect(opened.state.state).toBe('not-saved');
}

async function expectAllSaved(device: TestDevice, { opened }: Setting) {
  for (let wait = 0; wait < 20 && opened.unsaved > 0; wait++) {
    device.clock.pass(4_000);
    await settle(2);
  }
  expect([opened.unsaved, opened.state]).toEqual([0, { state: 'saved' }]);
}
