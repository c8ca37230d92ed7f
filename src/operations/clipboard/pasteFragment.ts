import {
  type CaseDocument,
  type DiagramId,
  type Edit,
  type Id,
  type NewId,
  type PersonId,
  type Reference,
  type RowOf,
  referencesOf,
  repoint,
  type TableName,
  tables,
} from '#model';
import type { Pin } from '../diagrams/pinFigures.ts';
import { Draft, type NewRow } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { removeWithReferences } from '../rows/removeRow.ts';
import { type CopiedTable, copiedTables, copyPeople, type Fragment } from './copyPeople.ts';

/** New ids of copied rows. */
interface Copies {
  readonly people: ReadonlyMap<Id, PersonId>;
  /** By table and old id. */
  readonly rows: ReadonlyMap<string, Id>;
}
const keyOf = (table: TableName, id: Id) => `${table} ${id}`;

function newIds(draft: Draft, fragment: Fragment): Copies {
  const rows = new Map<string, Id>();
  const people = new Map<Id, PersonId>();
  for (const { id } of fragment.rows.persons)
    people.set(id, draft.newId<'person'>(tables.persons.prefix));
  for (const table of copiedTables)
    for (const { id } of fragment.rows[table])
      rows.set(
        keyOf(table, id),
        (table === 'persons' ? people.get(id) : undefined) ?? draft.newId(tables[table].prefix),
      );
  return { people, rows };
}

/** Makes the copies of one table; answers what they point to that is no longer there. */
function paste<Name extends CopiedTable>(
  draft: Draft,
  table: Name,
  rows: readonly RowOf<Name>[],
  copies: Copies,
): readonly Reference[] {
  const made = new Set(copies.rows.values());
  return rows.flatMap((row) => {
    const copy = repoint(table, row, (target, id) => copies.rows.get(keyOf(target, id)) ?? id);
    const id = copies.rows.get(keyOf(table, row.id));
    // The row with another id: a row of the same table.
    draft.create(table, { ...copy, id } as unknown as NewRow<Name>);
    return referencesOf(table, copy).filter(
      (to) => !made.has(to.id) && !draft.get(to.table, to.id),
    );
  });
}

/** Makes copies of people and all that goes along in a draft; answers their ids by the old ones. */
function pasteInto(draft: Draft, fragment: Fragment): ReadonlyMap<Id, PersonId> {
  const copies = newIds(draft, fragment);
  const gone = copiedTables.flatMap((table) => paste(draft, table, fragment.rows[table], copies));
  for (const { table, id } of gone) removeWithReferences(draft, table, id);
  for (const { table, row, person } of fragment.memberships) {
    const group = draft.get(table, row);
    const copy = copies.people.get(person);
    if (!group || copy === undefined) continue;
    const entry = group.members?.find((member) => member.person === person);
    const member = { ...entry, id: draft.newId<'entry'>('E'), person: copy };
    draft.change(table, row, { members: [...(group.members ?? []), member] });
  }
  return copies.people;
}

/** Where copies are put: the places of the copies, by the ids of those they are copies of. */
export interface CopyPlaces {
  readonly diagram: DiagramId;
  readonly pins: readonly Pin[];
}

function pinCopies(
  draft: Draft,
  copies: ReadonlyMap<Id, PersonId>,
  { diagram, pins }: CopyPlaces,
): void {
  const row = draft.get('diagrams', diagram);
  const placed = pins.flatMap(({ figure, x, y }) => {
    const copy = copies.get(figure);
    return copy === undefined ? [] : [{ figure: copy, x, y }];
  });
  if (row && placed.length) draft.change('diagrams', diagram, { pins: [...row.pins, ...placed] });
}

/**
 * Pastes people into the case that they were copied from, with everything that
 * goes along under new ids. The child is not sure to know any of it.
 *
 * @param at where the copies stand; absent: where the layout puts them
 * @returns the edit, or a refusal: `nothing-changed` for an empty fragment, `not-fitting`.
 */
export function pasteFragment(
  doc: CaseDocument,
  newId: NewId,
  fragment: Fragment,
  at?: CopyPlaces,
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const copies = pasteInto(draft, fragment);
  if (at) pinCopies(draft, copies, at);
  return draft.edit('edit.paste', { count: fragment.rows.persons.length });
}

/**
 * Copies people beside themselves, also by dragging with Alt held.
 *
 * @param options `at`: where the copies stand; absent: beside the originals where those
 * are pinned, else where the layout puts them
 * @returns the edit, or a refusal: `row-missing`.
 */
export function duplicatePeople(
  doc: CaseDocument,
  newId: NewId,
  { ids, at }: { readonly ids: readonly PersonId[]; readonly at?: CopyPlaces },
): Edit | Refusal {
  const missing = ids.find((id) => !doc.persons.has(id));
  if (missing !== undefined) return refuse('row-missing', { table: 'persons', id: missing });
  const draft = new Draft(doc, newId);
  const copies = pasteInto(draft, copyPeople(doc, ids));
  if (at) pinCopies(draft, copies, at);
  for (const { id, pins } of at ? [] : draft.rows('diagrams')) {
    const beside = pins.map((pin) => ({ ...pin, x: pin.x + besideBy, y: pin.y + besideBy }));
    pinCopies(draft, copies, { diagram: id, pins: beside });
  }
  return draft.edit('edit.duplicate', { count: ids.length });
}

/** How far right and below a pinned original its copy stands, in scene units. */
const besideBy = 40;
