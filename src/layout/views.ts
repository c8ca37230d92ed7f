import type { PersonId } from '#model';
import type { ArrangeOptions } from './arrange.ts';
import type { FamilyGraph, GraphUnion } from './familyGraph.ts';

/** A family by some people only: unions keep those of them who are in it, and go where fewer than two are left. */
export function onlyPeople(graph: FamilyGraph, people: ReadonlySet<PersonId>): FamilyGraph {
  const unions = graph.unions.flatMap((union) => {
    const partners = union.partners.filter((id) => people.has(id));
    const children = union.children.filter(({ person }) => people.has(person));
    if (partners.length + children.length < 2) return [];
    return [{ ...union, partners, children }];
  });
  return { people: graph.people.filter(({ id }) => people.has(id)), unions };
}

/**
 * Whoever shares an ancestor with a person, or is one, and the partners with
 * whom they have children. Families that only look after a child, and parents
 * who are disputed or ruled out, make nobody a relative.
 */
export function bloodRelatives(graph: FamilyGraph, person: PersonId): FamilyGraph {
  const blood = kinOf(graph, [person]);
  return onlyPeople(graph, withCoParents(graph, blood));
}

/**
 * One parent's side of a person's family: that parent's blood relatives, among
 * them the person, and the partners with whom these have children, but for the
 * person's other parents.
 */
export function sideOf(graph: FamilyGraph, person: PersonId, parent: PersonId): FamilyGraph {
  const blood = kinOf(graph, [parent]);
  blood.add(person);
  const side = withCoParents(graph, blood);
  for (const union of graph.unions) {
    if (!union.children.some((child) => child.person === person)) continue;
    for (const other of union.partners) if (!blood.has(other)) side.delete(other);
  }
  return onlyPeople(graph, side);
}

/** A person with all their descendants, and everybody's partners: what "tidy this branch" is about. */
export function branchOf(graph: FamilyGraph, person: PersonId): Set<PersonId> {
  const branch = new Set([person]);
  spread(branch, unionsOf(graph, 'partners'), ({ partners, children }) => [
    ...children.map((child) => child.person),
    ...partners,
  ]);
  return branch;
}

/**
 * Options that place some people anew among all the others, who stay: without
 * the pins, the places and the rank in their row of those people.
 */
export function tidying(options: ArrangeOptions, people: ReadonlySet<PersonId>): ArrangeOptions {
  const { pins, previous, order } = options;
  const without = (points: ArrangeOptions['pins']) =>
    new Map([...(points ?? [])].filter(([id]) => !people.has(id as PersonId)));
  return {
    ...options,
    ...(pins ? { pins: without(pins) } : {}),
    ...(previous ? { previous: without(previous) } : {}),
    ...(order
      ? {
          order: order.map((row) => ({
            ...row,
            people: row.people.filter((id) => !people.has(id)),
          })),
        }
      : {}),
  };
}

const isBlood = ({ care, doubt }: GraphUnion): boolean => !care && doubt !== 2;

/** Ancestors of some people, and all descendants of those. */
function kinOf(graph: FamilyGraph, people: readonly PersonId[]): Set<PersonId> {
  const family = { ...graph, unions: graph.unions.filter(isBlood) };
  const kin = new Set(people);
  spread(kin, unionsOf(family, 'children'), ({ partners }) => partners);
  spread(kin, unionsOf(family, 'partners'), ({ children }) => children.map((each) => each.person));
  return kin;
}

function withCoParents(graph: FamilyGraph, people: ReadonlySet<PersonId>): Set<PersonId> {
  const all = new Set(people);
  for (const union of graph.unions) {
    const { partners, children } = union;
    const isTheirs = partners.some((id) => people.has(id));
    if (isTheirs && isBlood(union) && children.some(({ person }) => people.has(person)))
      for (const partner of partners) all.add(partner);
  }
  return all;
}

/** Person → unions they are a partner in, or a child of. */
function unionsOf(graph: FamilyGraph, as: 'partners' | 'children'): Map<PersonId, GraphUnion[]> {
  const found = new Map<PersonId, GraphUnion[]>();
  for (const union of graph.unions) {
    const people = as === 'partners' ? union.partners : union.children.map(({ person }) => person);
    for (const person of people) {
      const list = found.get(person);
      if (list) list.push(union);
      else found.set(person, [union]);
    }
  }
  return found;
}

/** Adds whom those in a set lead to, and so on. */
function spread(
  people: Set<PersonId>,
  unions: ReadonlyMap<PersonId, readonly GraphUnion[]>,
  next: (union: GraphUnion) => readonly PersonId[],
): void {
  const waiting = [...people];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    for (const union of unions.get(each) ?? []) {
      for (const other of next(union)) {
        if (people.has(other)) continue;
        people.add(other);
        waiting.push(other);
      }
    }
  }
}
