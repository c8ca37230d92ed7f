import type { CaseDocument } from '../caseDocument.ts';
import { compareDates } from '../fuzzyDate.ts';
import type { ParentageId, ParentSetId, PartnershipId, PersonId } from '../ids.ts';
import type { Certainty } from '../kinds/certainty.ts';
import { pushTo } from '../lists.ts';
import type { Parentage, ParentSet, Partnership } from '../rows/family.ts';
import { bornOf } from './person.ts';

/** Who belongs to whom, looked up by person or parent set. Made once per document. */
export interface FamilyIndex {
  /** Parentages of a person as a child, in stored order. */
  parentagesOf(child: PersonId): readonly Parentage[];
  /** The children of a set, eldest first. */
  sibshipOf(set: ParentSetId): readonly Parentage[];
  /** Sets in which a person is a parent, in stored order. */
  setsOf(parent: PersonId): readonly ParentSet[];
  /** Partnerships of a person, in stored order. */
  partnershipsOf(person: PersonId): readonly Partnership[];
}

const cache = new WeakMap<CaseDocument, FamilyIndex>();

/**
 * Children in birth order: by hand-given order where every child has one, else
 * by date of birth where everybody's is known, else as stored.
 */
function inBirthOrder(doc: CaseDocument, parentages: Parentage[]): Parentage[] {
  if (parentages.length < 2) return parentages;
  if (parentages.every((p) => p.order !== undefined)) {
    return parentages.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  }
  const born = (p: Parentage) => {
    const person = doc.persons.get(p.child);
    return person && bornOf(person);
  };
  if (!parentages.every((p) => isDated(born(p)))) return parentages;
  return parentages.toSorted((a, b) => compareDates(born(a), born(b)));
}

const isDated = (date: ReturnType<typeof bornOf>) => date !== undefined && date.form !== 'words';

/** The family index of a document; the same object for the same document. */
export function familyIndex(doc: CaseDocument): FamilyIndex {
  const known = cache.get(doc);
  if (known) return known;
  const ofChild = new Map<PersonId, Parentage[]>();
  const ofSet = new Map<ParentSetId, Parentage[]>();
  const setsOfParent = new Map<PersonId, ParentSet[]>();
  const ofPartner = new Map<PersonId, Partnership[]>();
  for (const parentage of doc.parentages.values()) {
    pushTo(ofChild, parentage.child, parentage);
    pushTo(ofSet, parentage.set, parentage);
  }
  for (const set of doc.parentSets.values()) {
    for (const parent of set.parents) pushTo(setsOfParent, parent, set);
  }
  for (const partnership of doc.partnerships.values()) {
    for (const person of partnership.between) pushTo(ofPartner, person, partnership);
  }
  for (const [set, list] of ofSet) ofSet.set(set, inBirthOrder(doc, list));
  const index: FamilyIndex = {
    parentagesOf: (child) => ofChild.get(child) ?? [],
    sibshipOf: (set) => ofSet.get(set) ?? [],
    setsOf: (parent) => setsOfParent.get(parent) ?? [],
    partnershipsOf: (person) => ofPartner.get(person) ?? [],
  };
  cache.set(doc, index);
  return index;
}

/** The kind of a parentage towards one parent: the parent's override, else the set's. */
export const kindTowards = (parentage: Parentage, parent: PersonId): string =>
  parentage.perParent?.find((entry) => entry.parent === parent)?.kind ?? parentage.kind;

/** How sure a parentage is towards one parent. */
export const certaintyTowards = (parentage: Parentage, parent: PersonId): Certainty | undefined =>
  parentage.perParent?.find((entry) => entry.parent === parent)?.certainty ?? parentage.certainty;

/** A parent of somebody, through one parentage. */
export interface ParentLink {
  readonly parent: PersonId;
  readonly parentage: ParentageId;
  readonly kind: string;
  readonly certainty?: Certainty;
  readonly ended: boolean;
}

/** Everybody recorded as a parent of a person, ruled out or not, in stored order. */
export function parentLinks(doc: CaseDocument, child: PersonId): readonly ParentLink[] {
  const links: ParentLink[] = [];
  for (const parentage of familyIndex(doc).parentagesOf(child)) {
    for (const parent of doc.parentSets.get(parentage.set)?.parents ?? []) {
      const certainty = certaintyTowards(parentage, parent);
      const own = parentage.perParent?.find((entry) => entry.parent === parent);
      links.push({
        parent,
        parentage: parentage.id,
        kind: kindTowards(parentage, parent),
        ...(certainty ? { certainty } : {}),
        ended: (own?.to ?? parentage.to) !== undefined,
      });
    }
  }
  return links;
}

/** The people a person is or was in a couple with, each once, in stored order. */
export function partnersOf(doc: CaseDocument, person: PersonId): readonly PersonId[] {
  const index = familyIndex(doc);
  const others = new Set<PersonId>();
  for (const { between } of index.partnershipsOf(person)) {
    others.add(between[0] === person ? between[1] : between[0]);
  }
  for (const { parents } of index.setsOf(person)) {
    for (const other of parents) if (other !== person) others.add(other);
  }
  return [...others];
}

/** The partnership of two people, if one is recorded. */
export function partnershipBetween(
  doc: CaseDocument,
  a: PersonId,
  b: PersonId,
): Partnership | undefined {
  return familyIndex(doc)
    .partnershipsOf(a)
    .find(({ between }) => between.includes(b) && a !== b);
}

/** Whether `ancestor` is `person`, or a parent of theirs at any remove and of any kind. */
export function isAncestorOrSelf(doc: CaseDocument, ancestor: PersonId, person: PersonId): boolean {
  const seen = new Set<PersonId>([person]);
  const pending = [person];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === ancestor) return true;
    for (const { parent } of parentLinks(doc, next)) {
      if (!seen.has(parent)) {
        seen.add(parent);
        pending.push(parent);
      }
    }
  }
  return false;
}

/** The partnership a set belongs to: the one it names, else the one of its two parents. */
export function partnershipOfSet(doc: CaseDocument, set: ParentSet): Partnership | undefined {
  if (set.partnership) return doc.partnerships.get(set.partnership);
  const [a, b] = set.parents;
  return a && b ? partnershipBetween(doc, a, b) : undefined;
}

/** Id of the partnership that a set is drawn on, for sets of two. */
export const partnershipIdOfSet = (doc: CaseDocument, set: ParentSet): PartnershipId | undefined =>
  partnershipOfSet(doc, set)?.id;

/** Whether anybody is recorded as a parent, child or partner of somebody. */
export function hasFamily(doc: CaseDocument, person: PersonId): boolean {
  const index = familyIndex(doc);
  return (
    index.parentagesOf(person).length > 0 ||
    index.setsOf(person).length > 0 ||
    index.partnershipsOf(person).length > 0
  );
}
