import {
  type CaseDocument,
  type Edit,
  type Id,
  type NewId,
  type RowOf,
  referencesOf,
  type TableName,
  tableNames,
} from '#model';
import { Draft, type FieldChanges } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Fields without which a row means nothing: when what they point to goes, the
 * row goes too. Every other pointer is emptied, and lists lose the entry.
 */
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
  'moves.person',
  'notes.about',
  'told.child',
  'told.subject',
  'restrictions.child',
  'restrictions.person',
  'restrictions.subject',
  'leads.person',
  'attempts.lead',
  'rowOrders.diagram',
  'visits.child',
  'objectives.child',
  'lifeEvents.person',
  'mobilityMaps.child',
  'mapItems.map',
  'mapItems.stay',
  'mapItems.person',
  'mapSnapshots.map',
  'mapSnapshots.visit',
  'safetyMarks.child',
  'safetyMarks.visit',
  'safetyMarks.person',
  'wishMarks.child',
  'wishMarks.visit',
  'wishMarks.person',
  'faces.child',
  'faces.person',
]);

/** Fields whose entries stay when what one points to goes: what was said at a visit was said all the same. */
const loosely: ReadonlySet<string> = new Set([
  'ties.placings',
  'objectives.earlier',
  'mobilityMaps.setAside',
]);

/** Entries of a list, those that point to a row without that pointer. */
const loosened = (value: unknown, id: Id): unknown =>
  Array.isArray(value)
    ? value.map((entry: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries(entry).filter(([field, each]) => each !== id || field === 'id'),
        ),
      )
    : value;

/** Takes an id out of a field: the field itself, a list, or the entries of a list. */
function without(value: unknown, id: Id): unknown {
  if (value === id) return undefined;
  if (!Array.isArray(value)) return value;
  return value.flatMap((entry) => {
    if (entry === id) return [];
    if (typeof entry !== 'object' || entry === null) return [entry];
    return withoutInEntry(entry as Record<string, unknown>, id);
  });
}

function withoutInEntry(entry: Record<string, unknown>, id: Id): unknown[] {
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(entry)) {
    if (value === id && field !== 'id') return [];
    if (Array.isArray(value)) kept[field] = value.filter((each) => each !== id);
    else if (field === 'value' && typeof value === 'object' && value !== null)
      kept[field] = withoutOrigin(value, id);
    else kept[field] = value;
  }
  return entry.id === id ? [] : [kept];
}

const withoutOrigin = (value: object, id: Id) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== id));

/** Removes a row, the rows that make no sense without it, and every pointer to them. */
export function removeWithReferences<Name extends TableName>(
  draft: Draft,
  table: Name,
  id: Id,
): void {
  const pending: { table: TableName; id: Id }[] = [{ table, id }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    draft.remove(next.table, next.id);
    for (const name of tableNames) pending.push(...dropPointers(draft, name, next));
  }
  for (const set of draft.rows('parentSets')) {
    const children = draft.rows('parentages').filter((parentage) => parentage.set === set.id);
    if (set.parents.length + children.length < (set.parents.length ? 1 : 2)) {
      for (const child of children) draft.remove('parentages', child.id);
      draft.remove('parentSets', set.id);
    }
  }
}

/** Empties pointers to a row in one table; answers the rows that must go with it. */
function dropPointers<Name extends TableName>(
  draft: Draft,
  name: Name,
  gone: { table: TableName; id: Id },
) {
  const also: { table: TableName; id: Id }[] = [];
  for (const row of draft.rows(name)) {
    const fields = new Set<string>();
    for (const { field, table, id } of referencesOf(name, row))
      if (table === gone.table && id === gone.id) fields.add(field);
    if (fields.size === 0) continue;
    if ([...fields].some((field) => essential.has(`${name}.${field}`))) {
      also.push({ table: name, id: row.id });
      continue;
    }
    const emptied = Object.fromEntries(
      [...fields].map((field) => [
        field,
        (gone.table === 'visits' && loosely.has(`${name}.${field}`) ? loosened : without)(
          (row as unknown as Record<string, unknown>)[field],
          gone.id,
        ),
      ]),
    );
    draft.change(name, row.id, emptied as FieldChanges<Name>);
  }
  return also;
}

/**
 * Removes a row of any table, with the rows that make no sense without it.
 *
 * @returns the edit, or the refusal `row-missing`.
 */
export function removeRow<Name extends TableName>(
  doc: CaseDocument,
  newId: NewId,
  table: Name,
  id: Id,
): Edit | Refusal {
  if (!(doc[table] as ReadonlyMap<Id, RowOf<Name>>).has(id))
    return refuse('row-missing', { table, id });
  const draft = new Draft(doc, newId);
  removeWithReferences(draft, table, id);
  return draft.edit('edit.remove', { table });
}
