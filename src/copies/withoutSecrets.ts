import {
  type CaseDocument,
  type DayRange,
  type Id,
  type RowOf,
  restrictionsInForce,
  type TableName,
  tableNames,
} from '#model';

const isSecret = (row: { readonly sensitivity?: unknown } | null | undefined): boolean =>
  row?.sensitivity === 'secret';

/** A row without its secret claims. */
function withoutSecretClaims<Row extends object>(row: Row): Row {
  const kept = Object.entries(row).map(([field, value]) => [
    field,
    Array.isArray(value) ? value.filter((entry) => !isSecret(Object(entry))) : value,
  ]);
  // The same fields, with fewer entries in their lists.
  return Object.fromEntries(kept) as Row;
}

/** Rows whose place must not be told: places and homes themselves, and those of people it would find. */
function undisclosed(doc: CaseDocument, today: DayRange): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const { kind, subject, person } of restrictionsInForce(doc, today)) {
    if (kind !== 'doNotDisclosePlace') continue;
    const hidden = subject?.row ?? person;
    if (hidden === undefined) continue;
    for (const { id, members, place } of doc.households.values())
      if (id === hidden || place === hidden || members.some((each) => each.person === hidden))
        ids.add(id);
    if (subject) ids.add(subject.row);
  }
  return ids;
}

/**
 * The case for colleagues: without what is marked as secret, and without homes and
 * places that must not be told. Everything else is theirs to weigh.
 */
export function withoutSecrets(doc: CaseDocument, today: DayRange): CaseDocument {
  const untold = undisclosed(doc, today);
  const keep = <Name extends TableName>(name: Name) =>
    new Map(
      [...(doc[name] as ReadonlyMap<Id, RowOf<Name>>)]
        .filter(([id, row]) => {
          const placed = name === 'households' || name === 'places';
          return !isSecret(row as object) && !(placed && untold.has(id));
        })
        .map(([id, row]) => [id, withoutSecretClaims(row)] as const),
    );
  const tables = Object.fromEntries(
    // Marks of who feels safe belong to a child and a visit: they are in no copy for anybody.
    tableNames.map((name) => [name, name === 'safetyMarks' ? new Map() : keep(name)]),
  );
  // Every table is there, each with rows of its own.
  return { ...doc, ...tables } as CaseDocument;
}
