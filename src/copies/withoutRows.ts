import {
  type CaseDocument,
  type Id,
  type RowOf,
  referencesOf,
  type TableName,
  tableNames,
} from '#model';

/** Fields without which a row of a copy means nothing: it goes with what they point to. */
const essential: ReadonlySet<string> = new Set([
  'focalChildren.person',
  'partnerships.between',
  'parentages.child',
  'parentages.set',
  'responsibilities.child',
  'responsibilities.holder',
  'bonds.between',
  'ties.ends',
  'stays.person',
  'stays.place',
  'stays.household',
  'moves.person',
  'moves.fromStay',
  'moves.toStay',
  'restrictions.child',
  'restrictions.person',
  'restrictions.subject',
]);

/** A value without the pointers to what is gone: a field, a list, or entries of a list that point there. */
function withoutPointers(value: unknown, gone: ReadonlySet<unknown>): unknown {
  if (gone.has(value)) return undefined;
  if (!Array.isArray(value)) return value;
  return value.flatMap((entry) => {
    if (gone.has(entry)) return [];
    if (typeof entry !== 'object' || entry === null) return [entry];
    const fields = Object.entries(entry);
    if (fields.some(([field, each]) => field !== 'id' && gone.has(each))) return [];
    return [
      Object.fromEntries(
        fields.map(([field, each]) => [
          field,
          Array.isArray(each) ? each.filter((item) => !gone.has(item)) : each,
        ]),
      ),
    ];
  });
}

function stripped<Row extends object>(
  row: Row,
  fields: ReadonlySet<string>,
  gone: ReadonlySet<Id>,
): Row {
  const kept = Object.entries(row)
    .map(([field, value]) => [field, fields.has(field) ? withoutPointers(value, gone) : value])
    .filter(([, value]) => value !== undefined);
  // The same row, less what pointed to rows that are gone.
  return Object.fromEntries(kept) as Row;
}

/** Pointers of a row to rows that are gone, by field. */
const danglingIn = <Name extends TableName>(
  name: Name,
  row: RowOf<Name>,
  isGone: (table: TableName, id: Id) => boolean,
) => referencesOf(name, row).filter(({ table, id }) => isGone(table, id));

/**
 * A document without the rows that point to what is no longer in it, and without
 * the pointers themselves where the rest of a row says something: no gap is left
 * that would tell of what was taken out.
 */
export function withoutDangling(doc: CaseDocument): CaseDocument {
  let now = doc;
  for (;;) {
    const isGone = (table: TableName, id: Id) => !(now[table] as ReadonlyMap<Id, unknown>).has(id);
    let changed = false;
    const tables = tableNames.map((name) => {
      const rows = [...(now[name] as ReadonlyMap<Id, RowOf<typeof name>>)].flatMap(([id, row]) => {
        const dangling = danglingIn(name, row, isGone);
        if (dangling.length === 0) return [[id, row] as const];
        changed = true;
        if (dangling.some(({ field }) => essential.has(`${name}.${field}`))) return [];
        const gone = new Set(dangling.map((each) => each.id));
        return [[id, stripped(row, new Set(dangling.map(({ field }) => field)), gone)] as const];
      });
      return [name, new Map(rows)] as const;
    });
    if (!changed) return withoutEmptyFamilies(withoutEchoes(doc, now));
    // Every table is there, each with rows of its own.
    now = { ...now, ...Object.fromEntries(tables) } as CaseDocument;
  }
}

/**
 * Several candidates for one parent are several sets with the other one. A set that
 * lost its candidate says what another set of the same child says already, and that
 * there was one more: its link goes.
 */
function withoutEchoes(before: CaseDocument, doc: CaseDocument): CaseDocument {
  const parentsOf = (id: Id) => doc.parentSets.get(id)?.parents ?? [];
  const lost = (id: Id) => (before.parentSets.get(id)?.parents.length ?? 0) > parentsOf(id).length;
  const links = [...doc.parentages.values()];
  const kept = links.filter((link, i) => {
    if (!lost(link.set)) return true;
    return !links.some(
      (other, j) =>
        other.child === link.child &&
        other.set !== link.set &&
        (!lost(other.set) || j < i) &&
        parentsOf(link.set).every((parent) => parentsOf(other.set).includes(parent)),
    );
  });
  return kept.length === links.length
    ? doc
    : { ...doc, parentages: new Map(kept.map((link) => [link.id, link])) };
}

/** Sets of parents that join nobody any more say only that there was somebody. */
function withoutEmptyFamilies(doc: CaseDocument): CaseDocument {
  const children = new Map<Id, number>();
  for (const { set } of doc.parentages.values()) children.set(set, (children.get(set) ?? 0) + 1);
  const empty = new Set(
    [...doc.parentSets.values()]
      .filter(({ id, parents }) => parents.length + (children.get(id) ?? 0) < 2)
      .map(({ id }) => id as Id),
  );
  if (empty.size === 0) return doc;
  return {
    ...doc,
    parentSets: new Map([...doc.parentSets].filter(([id]) => !empty.has(id))),
    parentages: new Map([...doc.parentages].filter(([, { set }]) => !empty.has(set))),
  };
}
