import {
  type CaseDocument,
  type Foreign,
  fromRows,
  type Id,
  integrityFaults,
  type Person,
  type Photo,
  type PhotoId,
  type RowFault,
  type RowOf,
  type RowOrder,
  type TableName,
} from '#model';
import type { Facts, Loss, Photos, Reason } from '../codec.ts';
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  member,
  refOf,
} from '../mapping/json.ts';
import type { Struct } from '../mapping/struct.ts';
import { orderIn, unreadOfHead } from './head.ts';
import { familyRows, readFamilies } from './readFamilies.ts';
import { readPerson, staysByStandard } from './readPersons.ts';
import { plainPerson } from './records/person.ts';
import { readPhoto } from './records/photo.ts';
import { view } from './records/work.ts';
import { shadowsOf } from './shadows.ts';
import { knownTags, type RowRecord, rowRecordNames, rowRecords, tagOf } from './tables.ts';

/** A case out of a file, or the first thing that does not fit together in it. */
export type FileRead =
  | {
      readonly ok: true;
      readonly document: CaseDocument;
      readonly photos: Photos;
      readonly losses: readonly Loss[];
    }
  | { readonly ok: false; readonly reason: Reason };

const personKeys = plainPerson.keys;

type RowLists = { [Name in RowRecord]: RowOf<Name>[] };

/** Reads the records of a file one by one and keeps those that it does not understand. */
class Reader {
  readonly left = new Map<string, Json[]>();
  readonly losses: Loss[] = [];

  constructor(readonly file: JsonObject) {}

  records<Row>(tag: string, read: (json: Json) => Row | undefined): Row[] {
    return listAt(this.file, tag).flatMap((json, index) => {
      const row = read(json);
      if (row !== undefined) return [row];
      this.left.set(tag, [...(this.left.get(tag) ?? []), json]);
      // Pictures and sources of other programs are theirs to know.
      if (tag === 'OBJE' || tag === 'SOUR') return [];
      const id = isObject(json) ? member(json, 'id') : undefined;
      this.losses.push({
        code: 'record-kept',
        at: `${tag} ${typeof id === 'string' ? id : index + 1}`,
        facts: {},
      });
      return [];
    });
  }

  /** The records of a tag as objects. */
  objects(tag: string): JsonObject[] {
    return this.records(tag, (json) =>
      isObject(json) && typeof json.id === 'string' ? json : undefined,
    );
  }

  /** Says which fields of a row were there and not understood. */
  noteUnread(
    tag: string,
    { id, foreign }: { id: Id; foreign?: Foreign },
    keys: ReadonlySet<string>,
  ) {
    for (const key of Object.keys(foreign ?? {})) {
      if (keys.has(key) && key !== 'OBJE')
        this.losses.push({ code: 'value-kept', at: `${tag} ${id} › ${key}`, facts: {} });
    }
  }

  rowLists(): RowLists {
    const lists: Partial<Record<RowRecord, unknown[]>> = {};
    for (const name of rowRecordNames) {
      const { tag } = rowRecords[name];
      // Whatever its rows are, they carry an id and what was not read.
      const coder = rowRecords[name].coder as unknown as Struct<{ id: Id; foreign?: Foreign }>;
      const rows = this.records(tag, coder.decode);
      for (const row of rows) this.noteUnread(tag, row, coder.keys);
      lists[name] = rows;
    }
    // Each list holds what its own table's coder read.
    return lists as RowLists;
  }

  /** Everything in the file that is no record of ours, and the records not understood. */
  foreign(): Foreign {
    const known = new Set(['$schema', 'format', 'version', 'HEAD', ...knownTags]);
    const unknown = Object.entries(this.file).filter(
      ([key, value]) =>
        !known.has(key) || !(isList(value) || key === 'HEAD' || !knownTags.has(key)),
    );
    const HEAD = isObject(this.file.HEAD) ? unreadOfHead(this.file.HEAD) : undefined;
    return Object.fromEntries([
      ...unknown,
      ...this.left,
      ...(HEAD ? [['HEAD', HEAD] as const] : []),
    ]);
  }
}

/** Puts rows into the stored order that the head gives, where it gives one. */
function inOrder<Row extends { readonly id: Id }>(
  rows: readonly Row[],
  order: readonly Id[] | undefined,
): readonly Row[] {
  if (!order) return rows;
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: Row) => places.get(id) ?? order.length;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function readViews(reader: Reader) {
  const views = reader.records('_VIEW', (json) => view.decode(json));
  return {
    diagrams: views.map(({ rows: _, ...diagram }) => diagram),
    rowOrders: views.flatMap(({ id, rows }): RowOrder[] =>
      rows.map((row) => ({ ...row, diagram: id })),
    ),
  };
}

function readPhotos(reader: Reader) {
  const read = reader.records('OBJE', readPhoto);
  const photos: Photo[] = read.map(({ photo }) => photo);
  const bytes = new Map<PhotoId, Uint8Array>(read.flatMap((each) => each.bytes));
  for (const { id } of photos) {
    if (!bytes.has(id)) reader.losses.push({ code: 'photo-missing', at: `OBJE ${id}`, facts: {} });
  }
  return { photos, bytes };
}

/** FAMS that name no family of the file. */
function danglingFams(
  people: readonly JsonObject[],
  families: ReadonlySet<Id>,
): Reason | undefined {
  for (const json of people) {
    const bad = listAt(json, 'FAMS').some((each) => {
      const ref = refOf(each);
      return typeof ref === 'string' && !families.has(ref);
    });
    if (bad) return reasonOf('dangling', `INDI ${String(json.id)} › FAMS`);
  }
  return undefined;
}

const reasonOf = (code: Reason['code'], at: string, facts: Facts = {}): Reason => ({
  code,
  at,
  facts,
});

/**
 * Makes a case of a file whose shape is known to be right, or came from another
 * format. Records that are not understood are kept and reported.
 */
export function fromFile(file: JsonObject): FileRead {
  const reader = new Reader(file);
  const head = isObject(file.HEAD) ? file.HEAD : {};
  const lists = reader.rowLists();
  const people = reader.objects('INDI');
  const records = reader.objects('FAM');
  const { families, parentages, left } = readFamilies(records, people);
  const dangling = danglingFams(people, new Set(families.map(({ id }) => id)));
  if (dangling) return { ok: false, reason: dangling };
  const stays = staysByStandard(lists.stays, people);
  const shadows = shadowsOf({
    stays,
    places: new Map(lists.places.map((each) => [each.id, each])),
    ties: lists.ties,
    parentages,
    birthGroups: new Map(lists.birthGroups.map((each) => [each.id, each])),
    families,
  });
  const persons: Person[] = people.flatMap(
    (json) => readPerson(json, shadows(String(json.id)), left.get(String(json.id))) ?? [],
  );
  for (const person of persons) reader.noteUnread('INDI', person, personKeys);
  const { parentSets, partnerships } = familyRows(
    families,
    records,
    new Map(persons.map((each) => [each.id, each])),
  );
  const { diagrams, rowOrders } = readViews(reader);
  const { photos, bytes } = readPhotos(reader);
  const rows = {
    ...lists,
    stays,
    persons,
    parentSets,
    partnerships: inOrder(partnerships, orderIn(head, 'partnerships')),
    parentages: inOrder(parentages, orderIn(head, 'parentages')),
    diagrams,
    rowOrders: inOrder(rowOrders, orderIn(head, 'rowOrders')),
    photos,
    foreign: reader.foreign(),
  };
  const made = fromRows(rows);
  if (!made.ok) return { ok: false, reason: reasonOfFault(made.faults[0], rows) };
  const unsound = unsoundness(made.document);
  if (unsound) return { ok: false, reason: unsound };
  return { ok: true, document: made.document, photos: bytes, losses: reader.losses };
}

function reasonOfFault(
  fault: RowFault | undefined,
  rows: Readonly<Record<string, unknown>>,
): Reason {
  if (!fault || fault.table === 'foreign') return reasonOf('wrong-shape', '');
  const list = rows[fault.table];
  const row: unknown = isList(list) ? list[Number(fault.row)] : undefined;
  const id = isObject(row) && typeof row.id === 'string' ? row.id : String(fault.row);
  const code = fault.message === 'duplicate id' ? 'duplicate-id' : 'wrong-shape';
  return reasonOf(code, `${tagOf(fault.table)} ${id}`, { field: fault.path });
}

/** What does not fit together in a case: the first fault, in the words of the file. */
function unsoundness(document: CaseDocument): Reason | undefined {
  const [fault] = integrityFaults(document);
  if (!fault) return undefined;
  const { code, table, row, field, target } = fault;
  const at = placeOfRow(document, table, row, target?.table === 'persons' && field === 'child');
  const facts = { field, ...(target ? { target: target.id } : {}) };
  if (code === 'missing') return reasonOf('dangling', at, facts);
  if (code === 'cycle' || code === 'own-parent') return reasonOf('cycle', at, facts);
  return reasonOf('not-fitting', at, facts);
}

/**
 * The record that holds a row. A couple stands in its family; a link under its
 * child, or in its family where the child is missing.
 */
function placeOfRow(
  document: CaseDocument,
  table: TableName,
  row: Id,
  childMissing: boolean,
): string {
  if (table === 'partnerships') {
    const set = [...document.parentSets.values()].find(({ partnership }) => partnership === row);
    return `FAM ${set?.id ?? row}`;
  }
  if (table !== 'parentages') return `${tagOf(table)} ${row}`;
  const parentage = document.parentages.get(row);
  return childMissing
    ? `FAM ${parentage?.set ?? row} › CHIL`
    : `INDI ${parentage?.child ?? row} › FAMC`;
}
