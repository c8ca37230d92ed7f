import {
  type CaseDocument,
  type Foreign,
  familyIndex,
  type Id,
  type Parentage,
  type ParentageId,
  type ParentSet,
  type Partnership,
  type Person,
  type RowOf,
  type TableName,
} from '#model';
import type { Photos } from '../codec.ts';
import type { Coder } from '../mapping/coder.ts';
import {
  asStructure,
  isList,
  type Json,
  type JsonObject,
  objectOf,
  sameJson,
} from '../mapping/json.ts';
import { dress } from '../mapping/unread.ts';
import { headOf } from './head.ts';
import { type Family, familyJson } from './records/family.ts';
import { type Link, link, linkId } from './records/parentage.ts';
import { plainPerson } from './records/person.ts';
import { photoJson } from './records/photo.ts';
import { view } from './records/work.ts';
import { deathShadow, type Shadows, shadowsOf } from './shadows.ts';
import { rowRecordNames, rowRecords } from './tables.ts';

/** A whole file in the seven rules of "GEDCOM 7 in JSON", before it is text. */
export type CaseFileJson = JsonObject;

/** The format and version that are written. */
export const format = 'gedcom-json';
const version = '1.0';
export const schemaUrl = `https://roots-and-routes.org/ged-json/${version}/schema.json`;

const sameTwo = ({ parents }: ParentSet, { between }: Partnership) =>
  parents.length === 2 && between.every((each) => parents.includes(each));

/** The families of a case: its parent sets with their couples, then the couples without children. */
function familiesOf(doc: CaseDocument): Family[] {
  const index = familyIndex(doc);
  const holders = new Map<Id, Id>();
  for (const set of doc.parentSets.values()) {
    const couple =
      set.partnership === undefined ? undefined : doc.partnerships.get(set.partnership);
    if (couple && !holders.has(couple.id) && sameTwo(set, couple)) holders.set(couple.id, set.id);
  }
  const sets = [...doc.parentSets.values()].map((set): Family => {
    const { id, parents, partnership, foreign: _, ...rest } = set;
    const children = [...new Set(index.sibshipOf(id).map(({ child }) => child))];
    const common = { id, people: parents, children, set: rest };
    const couple = partnership === undefined ? undefined : doc.partnerships.get(partnership);
    if (!couple) return common;
    const coupleIn = holders.get(couple.id) ?? couple.id;
    return coupleIn === id ? { ...common, couple } : { ...common, coupleIn };
  });
  const alone = [...doc.partnerships.values()].filter(({ id }) => !holders.has(id));
  return [
    ...sets,
    ...alone.map(
      (couple): Family => ({ id: couple.id, people: couple.between, children: [], couple }),
    ),
  ];
}

/** The links of each child in stored order, as they stand under it. */
function linksOf(doc: CaseDocument): ReadonlyMap<Id, readonly Json[]> {
  const links = new Map<Id, Json[]>();
  const counts = new Map<string, number>();
  for (const { child, id, ...rest } of doc.parentages.values()) {
    const key = JSON.stringify([child, rest.set]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const unsaid = id === linkId(child, rest.set, count);
    const said: Link = unsaid ? rest : { ...rest, id };
    const list = links.get(child) ?? [];
    links.set(child, list);
    list.push(link.encode(said));
  }
  return links;
}

function personJson(person: Person, links: readonly Json[] | undefined, shadows: Shadows): Json {
  const { foreign, ...rest } = person;
  const own = plainPerson.encode(rest);
  const entries = new Map<string, Json>(Object.entries(asStructure(own) ?? {}));
  if (links) entries.set('FAMC', links);
  for (const [tag, list] of Object.entries({ ...shadows, ...deathShadow(person) })) {
    const before = entries.get(tag);
    entries.set(tag, isList(before) ? [...before, ...list] : list);
  }
  return dress(objectOf(entries), foreign);
}

/** Links as a reader of the families meets them: family by family, child by child. */
function linksByFamily(doc: CaseDocument, families: readonly Family[]): ParentageId[] {
  const index = familyIndex(doc);
  return families.flatMap(({ id, children }) =>
    children.flatMap((child) =>
      index
        .parentagesOf(child)
        .filter(({ set }) => set === id)
        .map((parentage: Parentage) => parentage.id),
    ),
  );
}

/** Ids in one line; what would part them wrongly is written as its code point. */
const idList = (ids: readonly Id[]) =>
  ids
    .map((id) => id.replace(/[%\s]/g, (found) => `%${found.charCodeAt(0).toString(16)}.`))
    .join(' ');

/**
 * The stored order of rows that are no records of their own, where reading the
 * records one after the other would give another.
 */
function rowOrders(doc: CaseDocument, families: readonly Family[]): Json[] {
  const views = [...doc.diagrams.keys()];
  const met: readonly (readonly [TableName, readonly Id[]])[] = [
    ['partnerships', families.flatMap(({ couple }) => couple?.id ?? [])],
    ['parentages', linksByFamily(doc, families)],
    [
      'rowOrders',
      views.flatMap((diagram) =>
        [...doc.rowOrders.values()].filter((row) => row.diagram === diagram).map(({ id }) => id),
      ),
    ],
  ];
  return met.flatMap(([table, ids]) => {
    const stored = [...doc[table].keys()];
    if (ids.every((id, index) => id === stored[index])) return [];
    return [
      objectOf([
        ['value', idList(stored)],
        ['_TABL', table],
      ]),
    ];
  });
}

const viewsOf = (doc: CaseDocument): Json[] =>
  [...doc.diagrams.values()].map((diagram) => {
    const rows = [...doc.rowOrders.values()].filter((row) => row.diagram === diagram.id);
    return view.encode({ ...diagram, rows: rows.map(({ diagram: _, ...row }) => row) });
  });

const rowsOf = <Name extends TableName>(
  doc: CaseDocument,
  table: Name,
  coder: Coder<RowOf<Name>>,
) => [...(doc[table] as ReadonlyMap<Id, RowOf<Name>>).values()].map((row) => coder.encode(row));

/** The record of a case of which nothing is said, as of one that another program wrote. */
const untoldCase: Json = { id: 'CASE', _REF: '' };

/** Every kind of record with its records; those of a file that we do not know stand behind ours. */
function recordsOf(doc: CaseDocument, photos: Photos, families: readonly Family[]) {
  const links = linksOf(doc);
  const shadows = shadowsOf({
    stays: doc.stays.values(),
    places: doc.places,
    ties: doc.ties.values(),
    parentages: doc.parentages.values(),
    birthGroups: doc.birthGroups,
    families,
  });
  const foreignOf = ({ id, set }: Family) =>
    (set ? doc.parentSets.get(id) : doc.partnerships.get(id))?.foreign;
  const records = new Map<string, readonly Json[]>([
    [
      'INDI',
      [...doc.persons.values()].map((each) =>
        personJson(each, links.get(each.id), shadows(each.id)),
      ),
    ],
    ['FAM', families.map((each) => dress(familyJson(each, doc.persons), foreignOf(each)))],
    ['OBJE', [...doc.photos.values()].map((each) => photoJson(each, photos.get(each.id)))],
    ['_VIEW', viewsOf(doc)],
  ]);
  for (const name of rowRecordNames) {
    const { tag, coder } = rowRecords[name];
    // The table's own coder, which the record of tables pairs with it.
    const rows = rowsOf(doc, name, coder as unknown as Coder<RowOf<typeof name>>);
    records.set(
      tag,
      rows.filter((each) => !sameJson(each, untoldCase)),
    );
  }
  return records;
}

/** A case as a file. Photos without bytes are written as lost. */
export function toFile(doc: CaseDocument, photos: Photos): CaseFileJson {
  const families = familiesOf(doc);
  const records = recordsOf(doc, photos, families);
  const entries = new Map<string, Json>();
  for (const [tag, list] of records) if (list.length) entries.set(tag, list);
  // Foreign content comes from a file or from a log that keeps JSON.
  const { HEAD, ...foreign } = doc.foreign as Readonly<Record<string, Json>>;
  for (const [tag, value] of Object.entries(foreign)) {
    const own = entries.get(tag);
    if (own === undefined) entries.set(tag, value);
    else if (isList(own) && isList(value)) entries.set(tag, [...own, ...value]);
  }
  const body = objectOf(entries);
  return objectOf([
    ['$schema', schemaUrl],
    ['format', format],
    ['version', version],
    ['HEAD', headOf(body, rowOrders(doc, families), HEAD as Foreign | undefined)],
    ...Object.entries(body),
  ]);
}
