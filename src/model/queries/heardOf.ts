import type { CaseDocument } from '../caseDocument.ts';
import type { PersonId } from '../ids.ts';
import type { Lead } from '../rows/work.ts';
import { familyIndex } from './familyIndex.ts';
import { findKin, namedPeople } from './findByKin.ts';
import type { KinWord } from './kinWords.ts';
import { isPlaceholder, wordGender } from './person.ts';

/** Somebody heard of, not placed in the family yet. */
export interface HeardOf {
  readonly person: PersonId;
  /** What was said, in its own words. */
  readonly lead: Lead;
}

/** Whether anything joins a person to anybody else. */
function isLinked(doc: CaseDocument, person: PersonId): boolean {
  const index = familyIndex(doc);
  if (index.parentagesOf(person).length + index.setsOf(person).length > 0) return true;
  if (index.partnershipsOf(person).length > 0) return true;
  for (const { between } of doc.bonds.values()) if (between.includes(person)) return true;
  for (const { ends } of doc.ties.values())
    if (ends.some((end) => 'person' in end && end.person === person)) return true;
  return false;
}

/** The tray of people heard of: those with words of somebody's to follow up whom nothing joins to anybody. */
export function heardOf(doc: CaseDocument): readonly HeardOf[] {
  return [...doc.leads.values()].flatMap((lead) =>
    lead.person !== undefined && lead.clue !== undefined && !isLinked(doc, lead.person)
      ? [{ person: lead.person, lead }]
      : [],
  );
}

/** A place in the family that words of kinship may mean. */
export type KinPlace =
  /** Somebody who is in the case already. */
  | { readonly as: 'same'; readonly person: PersonId }
  /** A child, parent, brother or sister, or partner of somebody. */
  | {
      readonly as: 'child' | 'parent' | 'sibling' | 'partner';
      readonly of: PersonId;
      readonly modifier?: KinWord['modifier'];
    }
  /** Kin of somebody by ways that are not recorded: "mum's cousin". */
  | { readonly as: 'relative'; readonly of: PersonId };

/** Where one more word leads from a person: the places that a new person of that kinship can take. */
function placesFrom(doc: CaseDocument, from: PersonId, word: KinWord): KinPlace[] {
  const { relation, greats, modifier, inLaw, side } = word;
  const kin = (via: KinWord['relation'], upBy = 0): readonly PersonId[] =>
    findKin(doc, from, [
      { relation: via, gender: 'neutral', greats: upBy, ...(side ? { side } : {}) },
    ]);
  const beside = (as: 'child' | 'parent' | 'sibling' | 'partner', people: readonly PersonId[]) =>
    people.map((of): KinPlace => ({ as, of, ...(modifier ? { modifier } : {}) }));
  if (inLaw) return [];
  switch (relation) {
    case 'parent':
      return beside('parent', modifier || lacksParent(doc, from, word) ? [from] : []);
    case 'child':
    case 'sibling':
      return beside(relation, [from]);
    case 'partner':
    case 'spouse':
      return beside('partner', [from]);
    case 'grandparent':
      return beside(
        'parent',
        (greats === 0 ? parentsOnSide(doc, from, side) : kin('grandparent', greats - 1)).filter(
          (person) => lacksParent(doc, person, word),
        ),
      );
    case 'auntUncle':
      return beside(
        'sibling',
        greats === 0 ? parentsOnSide(doc, from, side) : kin('grandparent', greats - 1),
      );
    case 'grandchild':
      return greats === 0 ? beside('child', kin('child')) : [];
    case 'nieceNephew':
      return greats === 0 ? beside('child', kin('sibling')) : [];
    case 'cousin':
      return beside('child', bloodAunts(doc, from, side));
  }
}

/** Whether a person can still get a parent of the gender that a word says. */
function lacksParent(doc: CaseDocument, person: PersonId, { gender }: KinWord): boolean {
  const parents = parentsOnSide(doc, person, undefined);
  const genders = parents.map((id) => {
    const parent = doc.persons.get(id);
    return parent ? wordGender(parent) : 'neutral';
  });
  return parents.length < 2 && (gender === 'neutral' || !genders.includes(gender));
}

/** Parents by birth or adoption; carers' kin are not the child's. */
const parentsOnSide = (
  doc: CaseDocument,
  from: PersonId,
  side: KinWord['side'],
): readonly PersonId[] =>
  findKin(doc, from, [{ relation: 'parent', gender: 'neutral', greats: 0 }]).filter((id) => {
    const person = doc.persons.get(id);
    return !side || !person || wordGender(person) === (side === 'mum' ? 'woman' : 'man');
  });

/** Brothers and sisters of the parents, without their partners. */
const bloodAunts = (
  doc: CaseDocument,
  from: PersonId,
  side: KinWord['side'],
): readonly PersonId[] => [
  ...new Set(
    parentsOnSide(doc, from, side).flatMap((parent) =>
      findKin(doc, parent, [{ relation: 'sibling', gender: 'neutral', greats: 0 }]),
    ),
  ),
];

/**
 * Places in the family that a chain of kin words may mean, seen from a child or from
 * somebody named: first people without a name who stand there already, then
 * beside whom somebody new can be put, then as kin by an unrecorded way.
 */
export function suggestPlaces(
  doc: CaseDocument,
  viewer: PersonId,
  { owner, words }: { readonly owner?: string; readonly words: readonly KinWord[] },
): readonly KinPlace[] {
  const last = words.at(-1);
  if (!last) return [];
  const starts = owner === undefined ? [viewer] : namedPeople(doc, owner);
  const anchors = [...new Set(starts.flatMap((start) => findKin(doc, start, words.slice(0, -1))))];
  const there = [...new Set(anchors.flatMap((anchor) => findKin(doc, anchor, [last])))];
  const unnamed = there.filter((id) => {
    const person = doc.persons.get(id);
    return person !== undefined && isPlaceholder(person);
  });
  return [
    ...unnamed.map((person): KinPlace => ({ as: 'same', person })),
    ...anchors.flatMap((anchor) => placesFrom(doc, anchor, last)),
    ...anchors.map((of): KinPlace => ({ as: 'relative', of })),
  ];
}
