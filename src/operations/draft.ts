import {
  type CaseDocument,
  type Change,
  cyclesThrough,
  type Edit,
  type EditLabel,
  type Fields,
  type Id,
  type NewId,
  type ParentSetId,
  type RowOf,
  referencesOf,
  sameJson,
  type TableName,
  tableNames,
  tables,
} from '#model';
import { type Refusal, refuse } from './refusal.ts';

/** A row without its id, as operations hand it in. */
export type NewRow<Name extends TableName> = Omit<RowOf<Name>, 'id'> & {
  readonly id?: RowOf<Name>['id'];
};

/** Fields to set; undefined takes a field away. */
export type FieldChanges<Name extends TableName> = {
  readonly [Field in keyof RowOf<Name>]?: RowOf<Name>[Field] | undefined;
};

type Overlay = { [Name in TableName]?: Map<Id, RowOf<Name> | null> };

/**
 * A document under change. It sees its own writes, keeps one change a row and
 * leaves the document it began with untouched.
 */
export class Draft {
  readonly #overlay: Overlay = {};

  constructor(
    readonly doc: CaseDocument,
    readonly newId: NewId,
  ) {}

  #written<Name extends TableName>(table: Name): Map<Id, RowOf<Name> | null> {
    const overlay = this.#overlay as { [T in Name]?: Map<Id, RowOf<T> | null> };
    const known = overlay[table];
    if (known) return known;
    const made = new Map<Id, RowOf<Name> | null>();
    overlay[table] = made;
    return made;
  }

  /** A row as it stands in the draft. */
  get<Name extends TableName>(table: Name, id: Id): RowOf<Name> | undefined {
    const written = this.#written(table);
    if (written.has(id)) return written.get(id) ?? undefined;
    return (this.doc[table] as ReadonlyMap<Id, RowOf<Name>>).get(id);
  }

  /** The rows of a table as they stand, in stored order; safe to write while walking. */
  rows<Name extends TableName>(table: Name): RowOf<Name>[] {
    const written = this.#written(table);
    const rows: RowOf<Name>[] = [];
    for (const [id, row] of this.doc[table] as ReadonlyMap<Id, RowOf<Name>>) {
      const now = written.has(id) ? written.get(id) : row;
      if (now) rows.push(now);
    }
    for (const [id, row] of written) if (row && !this.doc[table].has(id)) rows.push(row);
    return rows;
  }

  /** Adds a row at the end of its table, under a fresh id where it brings none. */
  create<Name extends TableName>(table: Name, row: NewRow<Name>): RowOf<Name> {
    // A row without its id, and an id: the row.
    const whole = { id: this.newId(tables[table].prefix), ...row } as unknown as RowOf<Name>;
    this.#written(table).set(whole.id, whole);
    return whole;
  }

  /** Sets fields of a row that is there. */
  change<Name extends TableName>(table: Name, id: Id, fields: FieldChanges<Name>): void {
    const row = this.get(table, id);
    if (!row) throw new Error(`${table} ${id} is not there to change`);
    const next = { ...row } as Record<string, unknown>;
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined) delete next[field];
      else next[field] = value;
    }
    this.#written(table).set(id, next as unknown as RowOf<Name>);
  }

  /** Removes a row; what points to it stays, so use `removeRow` for rows that others know. */
  remove(table: TableName, id: Id): void {
    this.#written(table).set(id, null);
  }

  /**
   * The edit that this draft amounts to.
   *
   * @returns refusals `row-invalid` (a field does not fit its schema), `not-fitting`
   * (a pointer to nothing), `own-ancestor` (a cycle of parents), `nothing-changed`.
   */
  edit(code: string, facts?: EditLabel['facts']): Edit | Refusal {
    const changes = tableNames.flatMap((table) => this.#changesOf(table));
    if (changes.length === 0) return refuse('nothing-changed');
    const fault = this.#fault(changes);
    if (fault) return fault;
    return { label: facts ? { code, facts } : { code }, changes };
  }

  #changesOf<Name extends TableName>(table: Name): Change[] {
    const written = this.#overlay[table];
    if (!written?.size) return [];
    const before = this.doc[table] as ReadonlyMap<Id, RowOf<Name>>;
    const changes: Change[] = [];
    const places = [...written].some(([id, row]) => row === null && before.has(id))
      ? placesOf(before)
      : undefined;
    let end = before.size;
    for (const [id, row] of written) if (row === null && before.has(id)) end--;
    for (const [id, row] of written) {
      const old = before.get(id);
      if (old && !row)
        changes.push({ table, id, at: places?.get(id) ?? 0, from: { ...old }, to: null });
      else if (old && row) changes.push(...changed(table, id, old, row as RowOf<Name>));
      else if (row) changes.push({ table, id, at: end++, from: null, to: withoutUndefined(row) });
    }
    return changes;
  }

  #fault(changes: readonly Change[]): Refusal | undefined {
    for (const { table, id, to } of changes) {
      if (to === null) continue;
      const row = this.get(table, id);
      const parsed = tables[table].schema.safeParse(row);
      if (!row || !parsed.success) {
        return refuse('row-invalid', {
          table,
          id,
          field: parsed.error?.issues[0]?.path.join('.') ?? '',
        });
      }
      for (const reference of referencesOf(table, row)) {
        if (!this.get(reference.table, reference.id)) {
          return refuse('not-fitting', { table, id, field: reference.field });
        }
      }
    }
    return this.#familyFault(changes);
  }

  #familyFault(changes: readonly Change[]): Refusal | undefined {
    const started = new Set<ParentSetId>();
    for (const { table, id, to } of changes) {
      if (to === null) continue;
      if (table === 'partnerships' || table === 'bonds') {
        const between = this.get(table, id)?.between;
        if (between && between[0] === between[1])
          return refuse(table === 'bonds' ? 'own-bond' : 'own-partner', { id });
      }
      const set =
        table === 'parentages'
          ? this.get(table, id)?.set
          : table === 'parentSets'
            ? (id as ParentSetId)
            : undefined;
      if (set !== undefined) started.add(set);
    }
    if (started.size === 0) return undefined;
    const cycle = cyclesThrough(this.rows('parentages'), this.rows('parentSets'), started);
    return (
      cycle && refuse(cycle.code === 'cycle' ? 'own-ancestor' : 'own-parent', { id: cycle.row })
    );
  }
}

const placesOf = (rows: ReadonlyMap<Id, unknown>) =>
  new Map([...rows.keys()].map((id, place) => [id, place]));

const withoutUndefined = (row: object): Fields =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

function changed(table: TableName, id: Id, old: object, row: object): Change[] {
  const a = old as Record<string, unknown>;
  const b = row as Record<string, unknown>;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) => !sameJson(a[name], b[name]),
  );
  if (names.length === 0) return [];
  const pick = (fields: Record<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
  return [{ table, id, from: pick(a), to: pick(b) }];
}
