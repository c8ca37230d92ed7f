import {
  bornOf,
  type CaseDocument,
  type Claim,
  diedOf,
  type Edit,
  type EntryId,
  type EventValue,
  isDeceased,
  type KinPlace,
  type KinWord,
  type NameValue,
  type NewId,
  type Parentage,
  type ParentageKindId,
  type Person,
  type PersonId,
  parentageKind,
  plainWord,
  type Spell,
  sameJson,
} from '#model';
import { Draft } from '../draft.ts';
import { setOf } from '../families/addChild.ts';
import { dropEmptySet } from '../families/addParent.ts';
import { makePartnership } from '../families/addPartner.ts';
import type { Refusal } from '../refusal.ts';
import type { FamilyProposal } from './proposeFamily.ts';
import { type SaidCouple, type SaidKey, type SaidPerson, viewerKey } from './said.ts';

/**
 * Puts a proposed family into the case, as one edit. People taken for somebody of
 * the case get what the text adds; where the two differ, the new account stands
 * behind the old. A child who has other parents by birth gets these as possible ones.
 * Nobody is marked as told of anything.
 *
 * @returns the edit, or a refusal: `nothing-changed`, `own-ancestor`, `own-parent`,
 * `own-partner`, `row-missing` for a person who is gone by now.
 */
export function typeFamily(
  doc: CaseDocument,
  newId: NewId,
  proposal: FamilyProposal,
): Edit | Refusal {
  const { said, matches, viewer } = proposal;
  const placesOf = Object.values(proposal.placed).flatMap((place) =>
    place.as === 'same' ? [] : [place.of],
  );
  const gone = [...matches.map(({ person }) => person), ...placesOf, viewer].find(
    (id) => id !== undefined && !doc.persons.has(id),
  );
  if (gone !== undefined) return { refused: 'row-missing', facts: { table: 'persons', id: gone } };
  const draft = new Draft(doc, newId);
  const ids = new Map<SaidKey, PersonId>();
  if (viewer !== undefined) ids.set(viewerKey, viewer);
  for (const person of said.people) {
    const match = matches.find(({ key }) => key === person.key)?.person;
    ids.set(person.key, recordPerson(draft, person, match));
  }
  const idsOf = (keys: readonly SaidKey[]) => keys.flatMap((key) => ids.get(key) ?? []);
  for (const couple of said.couples) recordCoupleOf(draft, couple, idsOf(couple.between));
  for (const { child, parents, kind, possible } of said.parents) {
    const [childId] = idsOf([child]);
    const [candidate] = possible === undefined ? [] : idsOf([possible]);
    if (childId === undefined) continue;
    if (candidate === undefined) recordParents(draft, childId, idsOf(parents), kind);
    else if (candidate !== childId) recordCandidate(draft, childId, idsOf(parents), candidate);
  }
  for (const { of, sibling } of said.siblings) recordSiblings(draft, idsOf([of, sibling]));
  for (const { children, kind } of said.twins) recordBirth(draft, idsOf(children), kind);
  for (const parents of said.moreChildren) {
    const set = setOf(draft, idsOf(parents));
    if (!set.moreChildren || set.moreChildren === 'none')
      draft.change('parentSets', set.id, { moreChildren: 'possible' });
  }
  for (const [key, place] of Object.entries(proposal.placed)) {
    const [id] = idsOf([key]);
    if (id !== undefined) recordPlace(draft, id, place);
  }
  return draft.edit('edit.typeFamily', { count: said.people.length });
}

const entry = (draft: Draft) => draft.newId<'entry'>('E');

/** Claims with one more, unless it is among them. */
function withClaim<Value>(
  draft: Draft,
  claims: readonly Claim<Value>[] | undefined,
  value: Value,
): Claim<Value>[] {
  const known = claims ?? [];
  if (known.some((each) => sameJson(each.value, value))) return [...known];
  return [...known, { id: entry(draft) as EntryId, value }];
}

/** The row of somebody of the text: that of the person taken for them, or a new one. */
function recordPerson(draft: Draft, said: SaidPerson, match: PersonId | undefined): PersonId {
  const known = match === undefined ? undefined : draft.get('persons', match);
  const id = known?.id ?? draft.create('persons', { names: [] }).id;
  const person = known ?? { id, names: [] };
  const descriptor =
    known && !said.names.length && known.names.length ? undefined : said.descriptor;
  draft.change('persons', id, {
    names: namesWith(draft, person, said.names),
    ...(descriptor && !person.descriptor ? { descriptor } : {}),
    ...(said.gender && !person.gender?.length
      ? { gender: withClaim(draft, undefined, { kind: said.gender }) }
      : {}),
    ...lifeFields(draft, person, said),
    ...(said.pet && !person.pet ? { pet: said.pet } : {}),
  });
  for (const text of said.notes)
    draft.create('notes', { about: { table: 'persons', row: id }, text });
  return id;
}

function lifeFields(draft: Draft, person: Person, said: SaidPerson) {
  const { born, died, deceased, pregnancy } = said;
  if (pregnancy) {
    const due = pregnancy === 'ongoing' ? born?.date : undefined;
    const value = { outcome: pregnancy, ...(due ? { due } : {}) };
    return {
      pregnancy: withClaim(draft, person.pregnancy, value),
      ...(born && !due ? { died: withClaim(draft, person.died, born) } : {}),
    };
  }
  return {
    ...(born && saysMore(born, bornOf(person))
      ? { born: withClaim(draft, person.born, born) }
      : {}),
    ...(died && saysMore(died, diedOf(person))
      ? { died: withClaim(draft, person.died, died) }
      : {}),
    ...(deceased && !isDeceased(person)
      ? { living: withClaim(draft, person.living, 'deceased' as const) }
      : {}),
  };
}

/** Whether an event as said adds to the date that is known. */
const saysMore = ({ date, place }: EventValue, known: EventValue['date']) =>
  place !== undefined || !known || (date !== undefined && !sameJson(date, known));

/** The names of a person with those that were said: a surname is added to a name that had none. */
function namesWith(draft: Draft, person: Person, said: readonly NameValue[]): Person['names'] {
  let names = person.names;
  for (const name of said) {
    const same = names.findIndex(({ value }) => covers(value, name) || covers(name, value));
    const known = names[same];
    if (!known) names = withClaim(draft, names, name);
    else if (!covers(known.value, name))
      names = names.with(same, { ...known, value: { ...name, ...known.value } });
  }
  return names;
}

/** Whether a name says all that another does. */
function covers(a: NameValue, b: NameValue): boolean {
  const parts = ['given', 'surname', 'nickname', 'prefix'] as const;
  const given = (name: NameValue) => plainWord(name.given ?? '');
  if (given(a) === '' && given(b) === '' && !a.surname) return false;
  return parts.every(
    (part) => b[part] === undefined || plainWord(a[part] ?? '') === plainWord(b[part] ?? ''),
  );
}

function recordCoupleOf(draft: Draft, { spells }: SaidCouple, [a, b]: readonly PersonId[]): void {
  if (a === undefined || b === undefined || a === b) return;
  const known = draft
    .rows('partnerships')
    .find(({ between }) => between.includes(a) && between.includes(b));
  const said = spells.map((spell): Spell => ({ id: entry(draft), ...spell }));
  if (!known) {
    const made = makePartnership(draft, a, b, 'unknown');
    if (said.length) draft.change('partnerships', made, { spells: said });
    return;
  }
  draft.change('partnerships', known.id, { spells: spellsWith(known.spells, said) });
}

/** The times together that are known, with what was said added to them. */
function spellsWith(known: readonly Spell[], said: readonly Spell[]): Spell[] {
  const spells = [...known];
  for (const spell of said) {
    const at = spells.findIndex((each) => canBeSame(each, spell));
    const same = spells[at];
    if (same)
      spells[at] = { ...spell, ...same, kind: same.kind === 'unknown' ? spell.kind : same.kind };
    else if (spell.kind !== 'unknown' || spell.end || spell.from || spell.to) spells.push(spell);
  }
  return spells;
}

const canBeSame = (a: Spell, b: Spell) =>
  (a.kind === b.kind || a.kind === 'unknown' || b.kind === 'unknown') &&
  (['from', 'to', 'end'] as const).every(
    (field) => a[field] === undefined || b[field] === undefined || sameJson(a[field], b[field]),
  );

const parentsIn = (draft: Draft, { set }: Parentage) => draft.get('parentSets', set)?.parents ?? [];

function recordParents(
  draft: Draft,
  child: PersonId,
  parents: readonly PersonId[],
  kind: string,
): void {
  const two = [...new Set(parents)].filter((parent) => parent !== child).slice(0, 2);
  if (two.length === 0) return;
  const links = draft.rows('parentages').filter((each) => each.child === child);
  const same = links.filter((each) => each.kind === kind);
  if (same.some((link) => two.every((parent) => parentsIn(draft, link).includes(parent)))) return;
  const smaller = same.find((link) => {
    const known = parentsIn(draft, link);
    return known.length < two.length && known.every((parent) => two.includes(parent));
  });
  if (smaller) {
    draft.change('parentages', smaller.id, { set: setOf(draft, two).id, birthGroup: undefined });
    dropEmptySet(draft, smaller.set);
    return;
  }
  const others = parentageKind(kind).blood
    ? new Set(
        links
          .filter((each) => parentageKind(each.kind).blood)
          .flatMap((each) => parentsIn(draft, each)),
      )
    : new Set<PersonId>();
  const rivals = others.size >= 2 ? two.filter((parent) => !others.has(parent)) : [];
  draft.create('parentages', {
    child,
    set: setOf(draft, two).id,
    kind,
    ...(rivals.length
      ? { perParent: rivals.map((parent) => ({ parent, certainty: 'possible' as const })) }
      : {}),
  });
}

/** Somebody who may be the other parent: a family of the known parent and them, doubted towards them alone. */
function recordCandidate(
  draft: Draft,
  child: PersonId,
  parents: readonly PersonId[],
  candidate: PersonId,
): void {
  const links = draft
    .rows('parentages')
    .filter((each) => each.child === child && parentageKind(each.kind).blood);
  if (links.some((link) => parentsIn(draft, link).includes(candidate))) return;
  const alone = links.find((link) => parentsIn(draft, link).length === 1);
  const settled = alone ?? links[0];
  const doubted = new Set(settled?.perParent?.map(({ parent }) => parent));
  const known =
    parents.find((parent) => parent !== candidate) ??
    (settled && parentsIn(draft, settled).find((parent) => !doubted.has(parent)));
  const set = setOf(draft, known === undefined ? [candidate] : [known, candidate]);
  const perParent = [{ parent: candidate, certainty: 'possible' as const }];
  const moves = alone && known !== undefined && parentsIn(draft, alone).includes(known);
  if (!moves) {
    draft.create('parentages', { child, set: set.id, kind: 'birth', perParent });
    return;
  }
  draft.change('parentages', alone.id, {
    set: set.id,
    perParent: [...(alone.perParent ?? []), ...perParent],
  });
  dropEmptySet(draft, alone.set);
}

/** Puts somebody in the place that the user chose for their kinship. */
function recordPlace(draft: Draft, person: PersonId, place: KinPlace): void {
  if (place.as === 'same') return;
  const { of } = place;
  const kind = place.as === 'relative' ? 'birth' : kindOf(place.modifier);
  switch (place.as) {
    case 'child':
      recordParents(draft, person, [of], kind);
      break;
    case 'parent':
      recordParents(draft, of, [...loneParent(draft, of, kind), person], kind);
      break;
    case 'sibling':
      recordSiblings(draft, [of, person]);
      break;
    case 'partner':
      recordCoupleOf(draft, { between: ['', ''], spells: [] }, [of, person]);
      break;
    case 'relative':
      draft.create('ties', { ends: [{ person: of }, { person }], kind: 'relative' });
  }
}

/** The parent whom another of that kind joins: one who stands alone. */
const loneParent = (draft: Draft, child: PersonId, kind: string): readonly PersonId[] =>
  draft
    .rows('parentages')
    .filter((each) => each.child === child && each.kind === kind)
    .map((link) => parentsIn(draft, link))
    .find((parents) => parents.length === 1) ?? [];

const kindOf = (modifier: KinWord['modifier']): ParentageKindId =>
  modifier && modifier !== 'half' ? modifier : 'birth';

function recordSiblings(draft: Draft, [of, sibling]: readonly PersonId[]): void {
  if (of === undefined || sibling === undefined || of === sibling) return;
  const setsOf = (child: PersonId) =>
    draft
      .rows('parentages')
      .filter((each) => each.child === child)
      .map(({ set }) => set);
  const sets = setsOf(of);
  if (setsOf(sibling).some((set) => sets.includes(set))) return;
  const open = sets.find((set) => draft.get('parentSets', set)?.parents.length === 0);
  const set = open ?? draft.create('parentSets', { parents: [] }).id;
  if (!open) draft.create('parentages', { child: of, set, kind: 'unknown' });
  draft.create('parentages', { child: sibling, set, kind: 'unknown' });
}

function recordBirth(
  draft: Draft,
  children: readonly PersonId[],
  kind: 'identical' | 'fraternal' | 'unknown',
): void {
  const links = draft.rows('parentages').filter(({ child }) => children.includes(child));
  const shared = links.find(({ set }) =>
    children.every((child) => links.some((each) => each.child === child && each.set === set)),
  )?.set;
  if (children.length < 2 || shared === undefined) return;
  const own = links.filter(({ set }) => set === shared);
  const known = own.find(({ birthGroup }) => birthGroup !== undefined)?.birthGroup;
  const group = known ?? draft.create('birthGroups', { kind }).id;
  for (const link of own) draft.change('parentages', link.id, { birthGroup: group });
}
