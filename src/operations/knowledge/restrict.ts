import {
  ageBetween,
  bornOf,
  type CaseDocument,
  dayRange,
  type Edit,
  type FuzzyDate,
  type NewId,
  type Restriction,
  type RestrictionId,
} from '#model';
import { Draft, type NewRow } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * Records a restriction, with the child's age on the day it was set where both
 * dates are known well enough.
 *
 * @returns the edit, or a refusal: `not-fitting`, `row-invalid`.
 */
export function restrict(
  doc: CaseDocument,
  newId: NewId,
  restriction: NewRow<'restrictions'>,
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const childAge = restriction.childAge ?? ageWhenSet(doc, restriction);
  draft.create('restrictions', { ...restriction, ...(childAge === undefined ? {} : { childAge }) });
  return draft.edit('edit.restrict', { kind: restriction.kind });
}

function ageWhenSet(
  doc: CaseDocument,
  { child, setOn }: NewRow<'restrictions'>,
): number | undefined {
  const person = child === undefined ? undefined : doc.persons.get(child);
  const age = person && setOn && ageBetween(bornOf(person), dayRange(setOn));
  return age && age.least === age.most ? age.least : undefined;
}

/** Says from when a restriction no longer holds; it stays on record. @returns the edit, or `row-missing`. */
export function liftRestriction(
  doc: CaseDocument,
  newId: NewId,
  { id, from }: { readonly id: RestrictionId; readonly from: FuzzyDate },
): Edit | Refusal {
  const restriction: Restriction | undefined = doc.restrictions.get(id);
  if (!restriction) return refuse('row-missing', { table: 'restrictions', id });
  const draft = new Draft(doc, newId);
  draft.change('restrictions', id, { lifted: from });
  return draft.edit('edit.liftRestriction');
}
