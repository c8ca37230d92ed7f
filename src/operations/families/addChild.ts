import type { CaseDocument, Edit, NewId, ParentageKindId, ParentSet, PersonId } from '#model';
import { Draft } from '../draft.ts';
import { type Relative, relative } from '../persons/newPerson.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** The set of exactly these parents that a drawing would hang a child on; undefined if there is none. */
function findSet(draft: Draft, parents: readonly PersonId[]): ParentSet | undefined {
  return draft
    .rows('parentSets')
    .find(
      (set) =>
        set.parents.length === parents.length &&
        parents.every((parent) => set.parents.includes(parent)),
    );
}

/** That set, made where it is not there yet. It joins the couple's partnership if one is recorded. */
export function setOf(draft: Draft, parents: readonly PersonId[]): ParentSet {
  const found = findSet(draft, parents);
  if (found) return found;
  const partnership = draft
    .rows('partnerships')
    .find(
      ({ between }) => parents.length === 2 && parents.every((parent) => between.includes(parent)),
    );
  return draft.create('parentSets', {
    parents: [...parents],
    ...(partnership ? { partnership: partnership.id } : {}),
  });
}

/** What links a child to its parents. */
export interface AddChild {
  /** One or two parents who are in the case; only those somebody named. */
  readonly parents: readonly PersonId[];
  readonly child: Relative;
  readonly kind?: ParentageKindId;
}

/**
 * Adds a child to one or two parents: a new person, or somebody of the case.
 *
 * @returns the edit, or a refusal: `row-missing`, `already-linked`, `own-parent`, `own-ancestor`.
 */
export function addChild(
  doc: CaseDocument,
  newId: NewId,
  { parents, child, kind = 'birth' }: AddChild,
): Edit | Refusal {
  const missing = parents.find((parent) => !doc.persons.has(parent));
  if (missing !== undefined || parents.length === 0)
    return refuse('row-missing', { table: 'persons', id: missing ?? '' });
  const draft = new Draft(doc, newId);
  const person = relative(draft, child);
  if (!person) return refuse('row-missing', { table: 'persons' });
  const set = setOf(draft, parents);
  if (
    draft
      .rows('parentages')
      .some((each) => each.child === person.id && each.set === set.id && each.kind === kind)
  ) {
    return refuse('already-linked', { id: person.id });
  }
  draft.create('parentages', { child: person.id, set: set.id, kind });
  return draft.edit('edit.addChild');
}
