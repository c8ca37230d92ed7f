import {
  type CaseDocument,
  type Edit,
  familyIndex,
  type NewId,
  type PersonId,
  parentLinks,
} from '#model';
import { Draft } from '../draft.ts';
import { type Relative, relative } from '../persons/newPerson.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { setOf } from './addChild.ts';

/**
 * Adds a brother or sister. They get only the parents that are ticked; with none,
 * the two are recorded as brother and sister without a parent being said.
 *
 * @returns the edit, or a refusal: `row-missing`, `not-fitting` for a ticked person who
 * is no parent of `of`, `already-linked`.
 */
export function addSibling(
  doc: CaseDocument,
  newId: NewId,
  {
    of,
    sibling,
    parents,
  }: { readonly of: PersonId; readonly sibling: Relative; readonly parents: readonly PersonId[] },
): Edit | Refusal {
  if (!doc.persons.has(of)) return refuse('row-missing', { table: 'persons', id: of });
  const known = parentLinks(doc, of);
  if (parents.length > 2 || parents.some((id) => !known.some(({ parent }) => parent === id))) {
    return refuse('not-fitting', { table: 'persons', id: of, field: 'parents' });
  }
  const draft = new Draft(doc, newId);
  const person = relative(draft, sibling);
  if (!person) return refuse('row-missing', { table: 'persons' });
  if (parents.length) {
    const set = setOf(draft, parents);
    if (draft.rows('parentages').some((each) => each.child === person.id && each.set === set.id)) {
      return refuse('already-linked', { id: person.id });
    }
    const kind = known.find(({ parent }) => parents.includes(parent))?.kind ?? 'birth';
    draft.create('parentages', { child: person.id, set: set.id, kind });
  } else {
    joinWithoutParents(draft, of, person.id);
  }
  return draft.edit('edit.addSibling');
}

function joinWithoutParents(draft: Draft, of: PersonId, sibling: PersonId): void {
  const open = familyIndex(draft.doc)
    .parentagesOf(of)
    .find(({ set }) => draft.get('parentSets', set)?.parents.length === 0);
  const set = open?.set ?? draft.create('parentSets', { parents: [] }).id;
  if (!open) draft.create('parentages', { child: of, set, kind: 'unknown' });
  draft.create('parentages', { child: sibling, set, kind: 'unknown' });
}
