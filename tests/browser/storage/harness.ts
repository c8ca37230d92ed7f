import {
  applyEdit,
  type CaseDocument,
  type Edit,
  emptyCase,
  type NewId,
  type Person,
  randomId,
  toRows,
} from '#model';
import { addPerson, isRefusal } from '#operations';
import { type CaseId, type CaseStorage, type OpenCase, openStorage } from '#storage';
import { numbersFrom } from '../../../examples/numbersFrom.ts';
import { randomEdit } from '../../storage/randomEdits.ts';

/** What the page is told to do by the test, and what it tells the test while it does it. */
interface Harness {
  open(): Promise<{ seq: number; ms: number; repair: unknown; role: string }>;
  /** The numbers of the edits in the log, in their order. */
  numbers(): Promise<number[]>;
  /** Whether the case is what its edits make of an empty one. */
  isWhole(): Promise<boolean>;
  /** Edits at random until the end of the world. */
  editForEver(): void;
  /** Adds somebody, CANARY1 and so on, and removes them for good, until the end of the world. */
  removeForEver(from: number): void;
  /** How many records of the database hold a text. */
  onDisk(text: string): Promise<number>;
  /** Edits one after the other. @returns how long each took until it was on disk, in ms. */
  edit(count: number): Promise<number[]>;
  state(): { role: string; seq: number; persons: number; state: string };
  /** Opens a new case of so many people; how long that takes the second time, in ms. */
  openLarge(people: number): Promise<number>;
  takeOver(): Promise<void>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    harness: Harness;
    /** Set by the test: hears the number of each acknowledged edit. */
    acknowledged?: (n: number) => void;
  }
}

let storage: CaseStorage | undefined;
let opened: OpenCase | undefined;

const theCase = (): OpenCase => {
  if (!opened) throw new Error('no case is open');
  return opened;
};

/** The n-th edit of this case: the same in every run. */
function editNumber(n: number, doc: CaseDocument): Edit {
  let count = 0;
  const newId: NewId = (prefix) => `${prefix}${n}x${count++}`;
  const edit = randomEdit(doc, newId, numbersFrom(n)) ?? addPerson(doc, newId, { given: `G${n}` });
  if (isRefusal(edit)) throw new Error(edit.refused);
  return { label: { code: edit.label.code, facts: { n } }, changes: edit.changes };
}

async function appendNext(): Promise<number> {
  const { seq, unsaved } = theCase();
  const n = seq + unsaved + 1;
  await theCase().append(editNumber(n, theCase().document));
  return n;
}

/** Somebody with as many facts as people in a case have, about 1 KB. */
const person = (index: number): Person => ({
  id: `I${index}`,
  names: [{ id: 'E1', value: { given: `Given ${index}`, surname: 'Surname' } }],
  gender: [{ id: 'E2', value: { kind: 'woman' }, certainty: 'confirmed' }],
  born: [{ id: 'E3', value: { date: { form: 'on', date: { year: 1980 } }, place: 'Hull' } }],
  occupations: [{ id: 'E4', value: 'teaching assistant at the primary school' }],
  interests: [{ id: 'E5', text: 'words '.repeat(120), sharedWith: [] }],
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function firstCase(from: CaseStorage): Promise<CaseId> {
  const [entry] = await from.shelf.list();
  return entry?.id ?? from.shelf.create(emptyCase('K-1'), { origin: 'new' });
}

window.harness = {
  async open() {
    storage = await openStorage();
    const id = await firstCase(storage);
    const began = performance.now();
    opened = await storage.openCase(id);
    const ms = performance.now() - began;
    return { seq: opened.seq, ms, repair: opened.repair, role: opened.role };
  },
  async numbers() {
    const moments = await theCase().moments({ limit: 100_000 });
    const edits = moments.reverse().filter(({ seq }) => seq > 0);
    return edits.map(({ label }) => Number(label.facts?.n));
  },
  async isWhole() {
    let doc = emptyCase('K-1');
    for (let n = 1; n <= theCase().seq; n++) doc = applyEdit(doc, editNumber(n, doc));
    const text = (each: CaseDocument) => JSON.stringify(sorted(toRows(each)));
    return text(doc) === text(theCase().document);
  },
  editForEver() {
    const pick = numbersFrom(Date.now());
    const run = async () => {
      for (;;) {
        // Sometimes alone and waited for, sometimes many at once.
        const burst = Array.from({ length: 1 + pick(4) }, () =>
          appendNext().then((n) => window.acknowledged?.(n)),
        );
        if (pick(3) > 0) await Promise.all(burst);
        await pause(pick(12));
      }
    };
    run();
  },
  removeForEver(from) {
    const run = async () => {
      for (let n = from; ; n++) {
        const added = addPerson(theCase().document, randomId, { given: `CANARY${n}.` });
        if (isRefusal(added)) throw new Error(added.refused);
        const id = added.changes[0]?.id ?? '';
        await theCase().append(added);
        await theCase().removeForGood((doc) => {
          const persons = new Map(doc.persons);
          return persons.delete(id) ? { ...doc, persons } : doc;
        });
        window.acknowledged?.(n);
        await appendNext();
      }
    };
    run();
  },
  onDisk: (text) => occurrences('roots-and-routes', text),
  async edit(count) {
    const times: number[] = [];
    for (let step = 0; step < count; step++) {
      const began = performance.now();
      await appendNext();
      times.push(performance.now() - began);
      await pause(1);
    }
    return times;
  },
  state() {
    const { role, seq, document, state } = theCase();
    return { role, seq, persons: document.persons.size, state: state.state };
  },
  async openLarge(people) {
    if (!storage) throw new Error('no storage is open');
    await opened?.close();
    const rows = Array.from({ length: people }, (_, index) => person(index));
    const doc = { ...emptyCase('K-2'), persons: new Map(rows.map((row) => [row.id, row])) };
    const id = await storage.shelf.create(doc, { origin: 'example' });
    await (await storage.openCase(id)).close();
    const began = performance.now();
    opened = await storage.openCase(id);
    return performance.now() - began;
  },
  takeOver: () => theCase().takeOver(),
  async close() {
    await storage?.close();
    opened = undefined;
  },
};

/** How many records of a database hold a text, read past everything that is ours. */
async function occurrences(name: string, text: string): Promise<number> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open(name));
  let found = 0;
  for (const store of db.objectStoreNames) {
    const rows = await done(db.transaction(store).objectStore(store).getAll());
    for (const { sealed, ...row } of rows) {
      const words = JSON.stringify(row) + new TextDecoder().decode(sealed);
      if (words.includes(text)) found++;
    }
  }
  db.close();
  return found;
}

/** JSON with the keys of objects in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
