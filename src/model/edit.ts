import * as z from 'zod/mini';
import { type CaseDocument, type RowOf, type TableName, tableNames } from './caseDocument.ts';
import type { Id } from './ids.ts';
import { pushTo } from './lists.ts';

/** Fields of a row; null where the row has no such field. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * One row before and after. A created row has no `from`, a removed one no `to`;
 * both are then whole rows and `at` is their place in the table. A changed row
 * holds the changed fields only.
 */
export interface Change {
  readonly table: TableName;
  readonly id: Id;
  readonly at?: number;
  readonly from: Fields | null;
  readonly to: Fields | null;
}

/** What an edit is called in the history: a word id and what to fill in. */
export interface EditLabel {
  readonly code: string;
  /** Ids and counts; never names. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** What an operation returns: changes that turn one document into the next, and back. */
export interface Edit {
  readonly label: EditLabel;
  readonly changes: readonly Change[];
}

const fields = z.nullable(z.record(z.string(), z.unknown()));

/** Schema of a change as it lies in the log. */
export const changeSchema = z.object({
  table: z.enum(tableNames as readonly [TableName]),
  id: z.string(),
  at: z.exactOptional(z.int()),
  from: fields,
  to: fields,
});

/** The document after an edit. Throws if the edit was made for another document. */
export function applyEdit(doc: CaseDocument, { changes }: Pick<Edit, 'changes'>): CaseDocument {
  const byTable = new Map<TableName, Change[]>();
  for (const change of changes) pushTo(byTable, change.table, change);
  const next: Record<string, unknown> = { ...doc };
  for (const [table, list] of byTable) next[table] = applyToTable(doc[table], table, list);
  // Each table was replaced by one of its own rows, changed as their edit says.
  return next as CaseDocument;
}

function applyToTable<Name extends TableName>(
  before: ReadonlyMap<Id, RowOf<Name>>,
  table: Name,
  changes: readonly Change[],
): ReadonlyMap<Id, RowOf<Name>> {
  const rows = new Map(before);
  const created: Change[] = [];
  for (const change of changes) {
    const row = rows.get(change.id);
    if (change.from === null) {
      if (row) throw new Error(`${table} ${change.id} is there already`);
      created.push(change);
    } else if (!row) {
      throw new Error(`${table} ${change.id} is not there`);
    } else if (change.to === null) {
      rows.delete(change.id);
    } else {
      rows.set(change.id, withFields(row, change.to));
    }
  }
  if (created.length === 0) return rows;
  return insert(rows, created);
}

function withFields<Row extends object>(row: Row, to: Fields): Row {
  const next = { ...row } as Record<string, unknown>;
  for (const [field, value] of Object.entries(to)) {
    if (value === null) delete next[field];
    else next[field] = value;
  }
  // Whoever made the edit checked the changed row against its table's schema.
  return next as Row;
}

/** Puts created rows at the places they name, which are places in the table as it becomes. */
function insert<Row>(rows: Map<Id, Row>, created: readonly Change[]): Map<Id, Row> {
  const rowOf = (change: Change) => change.to as Row;
  const ordered = created.toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
  if (ordered.every(({ at }, index) => at === undefined || at >= rows.size + index)) {
    for (const change of ordered) rows.set(change.id, rowOf(change));
    return rows;
  }
  const merged = new Map<Id, Row>();
  let next = 0;
  const place = () => {
    for (let change = ordered[next]; change?.at === merged.size; change = ordered[++next]) {
      merged.set(change.id, rowOf(change));
    }
  };
  for (const [id, row] of rows) {
    place();
    merged.set(id, row);
  }
  for (; next < ordered.length; next++) {
    const change = ordered[next];
    if (change) merged.set(change.id, rowOf(change));
  }
  return merged;
}

/** The edit that takes an edit back. */
export const invert = (edit: Edit): Edit => ({
  label: edit.label,
  changes: edit.changes.map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from })).reverse(),
});

/** Ids of the rows of a table that an edit makes. */
export const createdIn = <Name extends TableName>(
  { changes }: Pick<Edit, 'changes'>,
  table: Name,
): RowOf<Name>['id'][] =>
  // An id belongs to the table that its change names.
  changes
    .filter((change) => change.table === table && change.from === null)
    .map(({ id }) => id as RowOf<Name>['id']);
