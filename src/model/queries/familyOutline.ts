import type { CaseDocument } from '../caseDocument.ts';
import type { ParentageId, ParentSetId, PartnershipId, PersonId } from '../ids.ts';
import { parentageKind } from '../kinds/parentages.ts';
import type { Parentage } from '../rows/family.ts';
import { certaintyTowards, familyIndex, partnershipBetween, partnersOf } from './familyIndex.ts';

/**
 * One person in the outline of a family. Everybody stands in it once in their own
 * place; wherever else they belong (as a partner, with foster carers, with another
 * candidate father) they stand again, marked, without what follows from them.
 */
export interface OutlineEntry {
  readonly person: PersonId;
  /** How they come to stand here. */
  readonly as:
    | { readonly kind: 'first' }
    | { readonly kind: 'partner'; readonly of: PersonId; readonly partnership?: PartnershipId }
    | { readonly kind: 'child'; readonly parentage: ParentageId };
  /** Their own place is elsewhere. */
  readonly again: boolean;
  /** Partners of theirs, and their children whose other parent is not recorded. */
  readonly below: readonly OutlineEntry[];
}

/** A part of the outline: a family from its eldest down, or brothers and sisters of parents nobody recorded. */
export interface OutlineTree {
  readonly kind: 'family' | 'siblings' | 'alone';
  readonly entries: readonly OutlineEntry[];
}

const unsettled: ReadonlySet<string> = new Set(['possible', 'disputed', 'unknown']);

/** How well a link serves as a person's own place: birth first, doubts and care after. Less is better. */
function rank(doc: CaseDocument, parentage: Parentage): number {
  const parents = doc.parentSets.get(parentage.set)?.parents ?? [];
  const doubts = parents.map((parent) => certaintyTowards(parentage, parent));
  const kind = parentageKind(parentage.kind);
  const sort = kind.blood ? 0 : parentage.kind === 'adoptive' ? 2 : 3;
  const doubt = doubts.includes('ruledOut')
    ? 10
    : doubts.some((each) => each && unsettled.has(each))
      ? 1
      : 0;
  return sort + doubt + (parents.length ? 0 : 20);
}

/** Builds the outline: who was placed, and under whom. */
class Outliner {
  readonly #placed = new Set<PersonId>();
  readonly #families = new Set<string>();
  readonly #ownLinks = new Map<PersonId, Parentage>();

  constructor(readonly doc: CaseDocument) {
    for (const id of doc.persons.keys() as Iterable<PersonId>) {
      const links = familyIndex(doc)
        .parentagesOf(id)
        .toSorted((a, b) => rank(doc, a) - rank(doc, b));
      if (links[0]) this.#ownLinks.set(id, links[0]);
    }
  }

  isPlaced(id: PersonId): boolean {
    return this.#placed.has(id);
  }

  /** The parents under whom somebody has their own place. */
  parentsOf(id: PersonId): readonly PersonId[] {
    const link = this.#ownLinks.get(id);
    return (link && this.doc.parentSets.get(link.set)?.parents) ?? [];
  }

  /** Brothers and sisters of parents whom nobody recorded, by the set that says so. */
  siblingSetOf(id: PersonId): ParentSetId | undefined {
    const link = this.#ownLinks.get(id);
    return link && this.parentsOf(id).length === 0 ? link.set : undefined;
  }

  place(person: PersonId, as: OutlineEntry['as']): OutlineEntry {
    if (this.#placed.has(person)) return { person, as, again: true, below: [] };
    this.#placed.add(person);
    return { person, as, again: false, below: this.#familiesOf(person) };
  }

  #familiesOf(person: PersonId): OutlineEntry[] {
    const { doc } = this;
    const index = familyIndex(doc);
    const alone = index.setsOf(person).filter(({ parents }) => parents.length === 1);
    return [
      ...partnersOf(doc, person).map((partner) => this.#couple(person, partner)),
      ...alone.flatMap((set) => this.#childrenOf(set.id)),
    ];
  }

  /** A partner with the children of both. One who has parents in the case stands with them, and here again. */
  #couple(person: PersonId, partner: PersonId): OutlineEntry {
    const partnership = partnershipBetween(this.doc, person, partner)?.id;
    const as = {
      kind: 'partner',
      of: person,
      ...(partnership === undefined ? {} : { partnership }),
    } as const;
    const family = [person, partner].toSorted().join(' ');
    if (this.#families.has(family)) return { person: partner, as, again: true, below: [] };
    this.#families.add(family);
    const again = this.isPlaced(partner) || this.parentsOf(partner).length > 0;
    if (!again) this.#placed.add(partner);
    const together = familyIndex(this.doc)
      .setsOf(person)
      .filter(({ parents }) => parents.includes(partner))
      .flatMap((set) => this.#childrenOf(set.id));
    const others = again
      ? []
      : this.#familiesOf(partner).filter((entry) => entry.person !== person);
    return { person: partner, as, again, below: [...together, ...others] };
  }

  #childrenOf(set: ParentSetId): OutlineEntry[] {
    return familyIndex(this.doc)
      .sibshipOf(set)
      .map((parentage) => {
        const as = { kind: 'child', parentage: parentage.id } as const;
        const own = this.#ownLinks.get(parentage.child)?.id === parentage.id;
        return own
          ? this.place(parentage.child, as)
          : { person: parentage.child, as, again: true, below: [] };
      });
  }
}

/** The eldest of a person's own line, first parents first. */
function headOf(outliner: Outliner, person: PersonId, which: 0 | 1): PersonId {
  const seen = new Set([person]);
  let head = person;
  for (let up = outliner.parentsOf(person)[which]; up !== undefined && !seen.has(up); ) {
    seen.add(up);
    head = up;
    up = outliner.parentsOf(up)[0];
  }
  return head;
}

/**
 * The family as a list: from the eldest to their partners and children, the lines
 * of the children of the case first. Everybody of the case is in it.
 */
export function familyOutline(doc: CaseDocument): readonly OutlineTree[] {
  const outliner = new Outliner(doc);
  const index = familyIndex(doc);
  const everybody = [...doc.persons.keys()] as PersonId[];
  const children = [...doc.focalChildren.values()].map(({ person }) => person);
  const isHead = (id: PersonId) => outliner.parentsOf(id).length === 0;
  const isAlone = (id: PersonId) =>
    index.parentagesOf(id).length === 0 &&
    partnersOf(doc, id).length === 0 &&
    index.setsOf(id).length === 0;
  // Somebody who married in stands with their partner, whose line goes further up.
  const marriedIn = (id: PersonId) => partnersOf(doc, id).some((partner) => !isHead(partner));
  const lines = children.flatMap((child) => [
    headOf(outliner, child, 0),
    headOf(outliner, child, 1),
  ]);
  const heads = everybody.filter((id) => isHead(id) && !isAlone(id));
  const order = [
    ...lines.filter((id) => isHead(id) && !isAlone(id) && !marriedIn(id)),
    ...heads.filter((id) => !marriedIn(id)),
    ...heads,
    // Nobody is left out, whatever a file holds.
    ...everybody.filter((id) => !isAlone(id)),
  ];
  const trees: OutlineTree[] = [];
  for (const id of order) {
    if (outliner.isPlaced(id)) continue;
    const set = outliner.siblingSetOf(id);
    const people = set === undefined ? [id] : index.sibshipOf(set).map(({ child }) => child);
    const entries = people
      .filter((each) => !outliner.isPlaced(each))
      .map((each) => outliner.place(each, { kind: 'first' }));
    trees.push({ kind: set === undefined ? 'family' : 'siblings', entries });
  }
  const alone = everybody
    .filter((id) => !outliner.isPlaced(id))
    .map((id) => outliner.place(id, { kind: 'first' }));
  return alone.length ? [...trees, { kind: 'alone', entries: alone }] : trees;
}
