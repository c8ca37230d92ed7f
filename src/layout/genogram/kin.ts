import type { FamilyGraph } from '../familyGraph.ts';
import { inverted, type Lists, packed } from './lists.ts';

/**
 * A family as numbers: people and unions by their place in the stored order.
 * Everything after this pass works on numbers, so a layout depends on the
 * order of the records and never on what their ids look like.
 */
export interface Kin {
  readonly people: number;
  readonly unions: number;
  /** Union → its partners, each once. */
  readonly partners: Lists;
  /** Union → its children in birth order, without its own partners. */
  readonly children: Lists;
  /** Person → unions they are a child of. */
  readonly parentUnions: Lists;
  /** Person → unions they are a partner in. */
  readonly ownUnions: Lists;
  /** 1 for unions that look after a child rather than having borne it. */
  readonly care: Uint8Array;
  /** Union → how doubtful it is that its partners belong together, 0 to 2. */
  readonly doubt: Uint8Array;
  /** Union → its twins, triplets and so on; only unions that have any. */
  readonly twins: ReadonlyMap<number, readonly (readonly number[])[]>;
}

/** Reads a family graph; whatever points to nobody is left out. */
export function readKin(graph: FamilyGraph): Kin {
  const people = graph.people.length;
  const indexOf = new Map<string, number>();
  for (let i = 0; i < people; i++) {
    const id = graph.people[i]?.id ?? '';
    if (!indexOf.has(id)) indexOf.set(id, i);
  }
  const partners: number[][] = [];
  const children: number[][] = [];
  const care = new Uint8Array(graph.unions.length);
  const doubt = new Uint8Array(graph.unions.length);
  for (let u = 0; u < graph.unions.length; u++) {
    const union = graph.unions[u];
    const own: number[] = [];
    for (const id of union?.partners ?? []) addOnce(own, indexOf.get(id));
    const sibship: number[] = [];
    for (const { person } of union?.children ?? []) {
      const child = indexOf.get(person);
      if (child !== undefined && !own.includes(child)) addOnce(sibship, child);
    }
    partners.push(own);
    children.push(sibship);
    care[u] = union?.care ? 1 : 0;
    doubt[u] = union?.doubt ?? 0;
  }
  const partnerLists = packed(partners);
  const childLists = packed(children);
  return {
    people,
    unions: graph.unions.length,
    partners: partnerLists,
    children: childLists,
    parentUnions: inverted(childLists, people),
    ownUnions: inverted(partnerLists, people),
    care,
    doubt,
    twins: readTwins(graph, indexOf, children),
  };
}

function readTwins(
  graph: FamilyGraph,
  indexOf: ReadonlyMap<string, number>,
  children: readonly (readonly number[])[],
): Map<number, number[][]> {
  const found = new Map<number, number[][]>();
  graph.unions.forEach((union, u) => {
    const groups = new Map<string, number[]>();
    for (const { person, birthGroup } of union.children) {
      const child = indexOf.get(person) ?? -1;
      if (birthGroup === undefined || !children[u]?.includes(child)) continue;
      const group = groups.get(birthGroup) ?? [];
      addOnce(group, child);
      groups.set(birthGroup, group);
    }
    const together = [...groups.values()].filter(({ length }) => length > 1);
    if (together.length > 0) found.set(u, together);
  });
  return found;
}

function addOnce(list: number[], item: number | undefined): void {
  // Sibships of hundreds exist, but only as test cases; a set for each union would cost more.
  if (item !== undefined && !list.includes(item)) list.push(item);
}
