import {
  type CaseDocument,
  type Edit,
  type NewId,
  type PersonId,
  referencesOf,
  type TableName,
  type Tie,
  tableNames,
  type VisitId,
} from '#model';
import { Draft } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { removeWithReferences } from '../rows/removeRow.ts';

/** Tables whose rows say at which visit they were made. */
const made = [
  'mapItems',
  'safetyMarks',
  'wishMarks',
  'objectives',
  'stays',
  'mapSnapshots',
] as const;

/**
 * Takes away all that was made at a visit: what was put on the map, where people were put
 * in circles, the homes first told then, marks, wishes, and people whom nothing else mentions. The visit stays, with the
 * coordinator's own note. `forget` does the same to everything that is kept of a case.
 *
 * @returns the edit, or a refusal: `row-missing`, `nothing-changed`.
 */
export function binVisit(doc: CaseDocument, newId: NewId, id: VisitId): Edit | Refusal {
  const visit = doc.visits.get(id);
  if (!visit) return refuse('row-missing', { table: 'visits', id });
  const draft = new Draft(doc, newId);
  const people = new Set<PersonId>();
  for (const table of made)
    for (const row of draft.rows(table)) {
      if (row.visit !== id) continue;
      if ('person' in row && row.person !== undefined && table === 'mapItems')
        people.add(row.person);
      removeWithReferences(draft, table, row.id);
    }
  for (const tie of draft.rows('ties')) withoutPlacings(draft, tie, id);
  for (const person of people)
    if (!isMentioned(draft, person)) removeWithReferences(draft, 'persons', person);
  for (const map of draft.rows('mobilityMaps')) {
    const left = map.setAside?.filter((each) => each.visit !== id);
    if (left && left.length !== map.setAside?.length)
      draft.change('mobilityMaps', map.id, { setAside: left.length ? left : undefined });
  }
  return draft.edit('edit.binVisit');
}

/** Takes away where a child put somebody at a visit, and the tie with it if it says nothing else. */
function withoutPlacings(draft: Draft, tie: Tie, visit: VisitId): void {
  const { id, ends: _, placings, ...rest } = tie;
  const left = placings?.filter((each) => each.visit !== visit);
  if (!left || left.length === placings?.length) return;
  if (left.length) draft.change('ties', id, { placings: left });
  else if (Object.keys(rest).length === 0) removeWithReferences(draft, 'ties', id);
  else draft.change('ties', id, { placings: undefined });
}

/** Whether anything but a mark of what the child knows leads to a person. */
const isMentioned = (draft: Draft, person: PersonId): boolean =>
  tableNames
    .filter((table) => table !== 'told' && table !== 'faces')
    .some((table) => pointsTo(draft, table, person));

const pointsTo = <Name extends TableName>(draft: Draft, table: Name, person: PersonId): boolean =>
  draft
    .rows(table)
    .some((row) =>
      referencesOf(table, row).some((to) => to.table === 'persons' && to.id === person),
    );
