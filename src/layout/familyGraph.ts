import {
  type CaseDocument,
  certaintyTowards,
  familyIndex,
  hasFamily,
  type Parentage,
  type ParentSetId,
  type PartnershipId,
  type PersonId,
  parentageKind,
  partnershipIdOfSet,
} from '#model';

/** Who is laid out and who belongs to whom, in stored order. */
export interface FamilyGraph {
  readonly people: readonly GraphPerson[];
  readonly unions: readonly GraphUnion[];
}

/** Somebody who gets a place. */
export interface GraphPerson {
  readonly id: PersonId;
  /** Of a reference copy: whose it is. */
  readonly of?: PersonId;
}

/** Parents and their children, or a couple without children. */
export interface GraphUnion {
  readonly id: string;
  /** The parent set that it stands for, if any. */
  readonly set?: ParentSetId;
  /** The partnership that it stands for, if any. */
  readonly partnership?: PartnershipId;
  /** Nobody, one parent or two; the first one is drawn on the left where nothing speaks against it. */
  readonly partners: readonly PersonId[];
  /** Eldest first. */
  readonly children: readonly GraphChild[];
  /** Foster, kinship or adoptive parents and the like: not the family a child was born to. */
  readonly care?: boolean;
  /**
   * How doubtful it is that these two belong together: 1 if they are only said
   * to be parents and that is open, 2 if it is disputed or ruled out. Firmer
   * partners stand nearer.
   */
  readonly doubt?: 1 | 2;
}

/** A child of a union. */
export interface GraphChild {
  readonly person: PersonId;
  /** Children of one union and one birth group are twins and hang from one point. */
  readonly birthGroup?: string;
}

/**
 * The family of a case: a union for each parent set, and one for each
 * partnership without a set. Sibships stand in birth order.
 */
export function familyGraph(doc: CaseDocument): FamilyGraph {
  const index = familyIndex(doc);
  const unions: GraphUnion[] = [];
  const drawn = new Set<PartnershipId>();
  for (const set of doc.parentSets.values()) {
    const partnership = partnershipIdOfSet(doc, set);
    if (partnership) drawn.add(partnership);
    const sibship = index.sibshipOf(set.id);
    const children = sibship.map(({ child, birthGroup }) =>
      birthGroup ? { person: child, birthGroup } : { person: child },
    );
    const care = sibship.length > 0 && sibship.every(({ kind }) => !parentageKind(kind).blood);
    const doubt = partnership ? 0 : leastDoubt(sibship, set.parents);
    unions.push({
      id: set.id,
      set: set.id,
      ...(partnership ? { partnership } : {}),
      partners: set.parents,
      children,
      ...(care ? { care } : {}),
      ...(doubt ? { doubt } : {}),
    });
  }
  for (const { id, between } of doc.partnerships.values()) {
    if (!drawn.has(id)) unions.push({ id, partnership: id, partners: between, children: [] });
  }
  return { people: inGroups(doc).map((id) => ({ id })), unions };
}

/**
 * Everybody in stored order, but whoever has no family here right after the first of their
 * agency or club: people without ties stand in this order, and an outline goes round a group.
 */
function inGroups(doc: CaseDocument): readonly PersonId[] {
  const after = new Map<PersonId, PersonId[]>();
  const moved = new Set<PersonId>();
  for (const { members = [] } of doc.organisations.values()) {
    const [first, ...rest] = [...new Set(members.map(({ person }) => person))]
      .filter((id) => doc.persons.has(id) && !hasFamily(doc, id))
      .filter((id) => !moved.has(id) && !after.has(id));
    if (first === undefined || rest.length === 0) continue;
    after.set(first, rest);
    for (const id of rest) moved.add(id);
  }
  if (moved.size === 0) return [...doc.persons.keys()] as readonly PersonId[];
  return [...doc.persons.values()].flatMap(({ id }) =>
    moved.has(id) ? [] : [id, ...(after.get(id) ?? [])],
  );
}

/** How open a parentage is, by the weakest of its certainties. */
const doubts: Readonly<Record<string, 1 | 2>> = {
  possible: 1,
  unknown: 1,
  disputed: 2,
  ruledOut: 2,
};

/** The doubt of the firmest of some parentages of one set. */
function leastDoubt(parentages: readonly Parentage[], parents: readonly PersonId[]): 0 | 1 | 2 {
  let least: 0 | 1 | 2 | undefined;
  for (const parentage of parentages) {
    let most: 0 | 1 | 2 = 0;
    for (const parent of parents) {
      const doubt = doubts[certaintyTowards(parentage, parent) ?? ''] ?? 0;
      if (doubt > most) most = doubt;
    }
    if (least === undefined || most < least) least = most;
  }
  return least ?? 0;
}
