import {
  type CaseDocument,
  type Certainty,
  type Edit,
  familyIndex,
  type NewId,
  type Parentage,
  type ParentageKindId,
  type PersonId,
  parentageKind,
} from '#model';
import { Draft } from '../draft.ts';
import { type Relative, relative } from '../persons/newPerson.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { setOf } from './addChild.ts';

/** Parentages of a child that say who its parents by birth are, in stored order. */
const byBirth = (doc: CaseDocument, child: PersonId): readonly Parentage[] =>
  familyIndex(doc)
    .parentagesOf(child)
    .filter(({ kind }) => parentageKind(kind).blood);

/**
 * Adds a parent to a child. A second parent by birth joins the first in one set;
 * what the two were to each other stays unsaid. Parents of other kinds have
 * sets of their own.
 *
 * @returns the edit, or a refusal: `row-missing`, `two-parents-already` (add a candidate
 * instead), `already-linked`, `own-parent`, `own-ancestor`.
 */
export function addParent(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    parent,
    kind = 'birth',
  }: { readonly child: PersonId; readonly parent: Relative; readonly kind?: ParentageKindId },
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  const draft = new Draft(doc, newId);
  const person = relative(draft, parent);
  if (!person) return refuse('row-missing', { table: 'persons' });
  const fault = parentageKind(kind).blood
    ? joinBirthParents(draft, child, person.id, kind)
    : joinOtherParents(draft, child, person.id, kind);
  return fault ?? draft.edit('edit.addParent');
}

function joinBirthParents(
  draft: Draft,
  child: PersonId,
  parent: PersonId,
  kind: ParentageKindId,
): Refusal | undefined {
  const known = byBirth(draft.doc, child);
  const sets = known.map(({ set }) => draft.get('parentSets', set));
  if (sets.some((set) => set?.parents.includes(parent)))
    return refuse('already-linked', { id: parent });
  const open = known.find((_, index) => (sets[index]?.parents.length ?? 2) < 2);
  if (!open) {
    if (known.length) return refuse('two-parents-already', { id: child });
    draft.create('parentages', { child, set: setOf(draft, [parent]).id, kind });
    return undefined;
  }
  const first = draft.get('parentSets', open.set)?.parents ?? [];
  const siblings = draft.rows('parentages').filter(({ set }) => set === open.set);
  if (siblings.length === 1 && first.length === 1) {
    draft.change('parentSets', open.set, { parents: [...first, parent], missingParent: undefined });
  } else {
    // Brothers and sisters of a one-parent set do not get this parent with it.
    draft.change('parentages', open.id, { set: setOf(draft, [...first, parent]).id });
  }
  return undefined;
}

function joinOtherParents(
  draft: Draft,
  child: PersonId,
  parent: PersonId,
  kind: ParentageKindId,
): Refusal | undefined {
  const same = draft
    .rows('parentages')
    .filter((each) => each.child === child && each.kind === kind);
  if (same.some(({ set }) => draft.get('parentSets', set)?.parents.includes(parent))) {
    return refuse('already-linked', { id: parent });
  }
  // A couple who care together are one set: the partner of a carer joins them.
  for (const each of same) {
    const set = draft.get('parentSets', each.set);
    const [only, second] = set?.parents ?? [];
    const couple = draft
      .rows('partnerships')
      .some(
        ({ between }) => only !== undefined && between.includes(only) && between.includes(parent),
      );
    if (set && only !== undefined && second === undefined && couple) {
      draft.change('parentages', each.id, { set: setOf(draft, [only, parent]).id });
      return undefined;
    }
  }
  draft.create('parentages', { child, set: setOf(draft, [parent]).id, kind });
  return undefined;
}

/**
 * Adds somebody who may be a child's other parent, beside any others who may be:
 * each candidate is a set of the known parent and them.
 *
 * @returns the edit, or a refusal: `row-missing`, `already-linked`, `own-parent`, `own-ancestor`.
 */
export function addCandidateParent(
  doc: CaseDocument,
  newId: NewId,
  {
    child,
    parent,
    certainty = 'possible',
  }: { readonly child: PersonId; readonly parent: Relative; readonly certainty?: Certainty },
): Edit | Refusal {
  if (!doc.persons.has(child)) return refuse('row-missing', { table: 'persons', id: child });
  const draft = new Draft(doc, newId);
  const person = relative(draft, parent);
  if (!person) return refuse('row-missing', { table: 'persons' });
  const known = byBirth(doc, child);
  const inSet = (parentage: Parentage) => draft.get('parentSets', parentage.set)?.parents ?? [];
  if (known.some((each) => inSet(each).includes(person.id)))
    return refuse('already-linked', { id: person.id });
  const settled = known.find((each) => inSet(each).length === 1) ?? known[0];
  const first = settled && inSet(settled)[0];
  const set = setOf(draft, first === undefined ? [person.id] : [first, person.id]);
  const perParent = [{ parent: person.id, certainty }];
  const alone = settled && inSet(settled).length === 1;
  if (alone) {
    const others = (settled.perParent ?? []).filter((entry) => set.parents.includes(entry.parent));
    draft.change('parentages', settled.id, { set: set.id, perParent: [...others, ...perParent] });
    dropEmptySet(draft, settled.set);
  } else {
    draft.create('parentages', { child, set: set.id, kind: 'birth', perParent });
  }
  return draft.edit('edit.addCandidateParent');
}

/** Removes a set that has no children left and says nothing else. */
export function dropEmptySet(draft: Draft, id: Parentage['set']): void {
  const set = draft.get('parentSets', id);
  if (!set || set.moreChildren || set.foreign) return;
  if (!draft.rows('parentages').some((each) => each.set === id)) draft.remove('parentSets', id);
}
