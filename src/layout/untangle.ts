import type { PersonId } from '#model';
import type { FamilyGraph, GraphChild, GraphUnion } from './familyGraph.ts';

/** A child link that might be cut. */
interface Link {
  readonly union: number;
  readonly child: PersonId;
  /** Links of a lower rank are kept rather. */
  readonly rank: number;
}

/**
 * The family without loops: where two people are related in two ways, one of
 * the ways ends at a reference copy. The copy stands among brothers and
 * sisters, without partners or children; the person themselves stands with
 * them, where they are reached the other way. There are never more copies than
 * loops.
 *
 * Links are kept in the order of a spanning tree (Kruskal 1956): first one for
 * each set of partners, that with the largest sibship; families of birth
 * before others. So a link is cut, where it can be, where partners of two
 * known families meet, which is also where lines cross.
 */
export function untangle(graph: FamilyGraph): FamilyGraph {
  const cut = loopLinks(graph);
  if (cut.size === 0) return graph;
  const copies: { id: PersonId; of: PersonId }[] = [];
  const unions = graph.unions.map((union, u): GraphUnion => {
    if (!union.children.some(({ person }) => cut.has(linkKey(u, person)))) return union;
    const children = union.children.map((child): GraphChild => {
      if (!cut.has(linkKey(u, child.person))) return child;
      // A name made of two ids, so that the copy keeps its place when others come and go.
      const id = `${child.person}~${union.id}` as PersonId;
      if (!copies.some((copy) => copy.id === id)) copies.push({ id, of: child.person });
      return { ...child, person: id };
    });
    return { ...union, children };
  });
  return { people: [...graph.people, ...copies], unions };
}

const linkKey = (union: number, child: string): string => `${union} ${child}`;

/** The child links to cut. */
function loopLinks(graph: FamilyGraph): Set<string> {
  const people = new Map(graph.people.map(({ id }, i) => [id, i]));
  const sets = new Sets(graph.people.length + graph.unions.length);
  const nodeOf = graph.unions.map(({ partners }, u) => {
    const known = partners.flatMap((id) => people.get(id) ?? []);
    for (const partner of known) sets.unite(known[0] ?? partner, partner);
    return known[0] ?? graph.people.length + u;
  });
  const partnersOnly = sets.copy();
  const cut = new Set<string>();
  /** Child → unions it is known to hang from; and pairs of unions that share a child by kept links. */
  const hangs = new Map<PersonId, number[]>();
  const sharing = new Set<string>();
  for (const { union, child } of linksOf(graph, partnersOnly, people)) {
    const own = nodeOf[union] ?? 0;
    const person = people.get(child) ?? 0;
    const others = hangs.get(child) ?? [];
    // One child of several unions of a parent, and sibships that are the same, are no loops.
    const isSame = others.some(
      (other) =>
        partnersOnly.find(nodeOf[other] ?? 0) === partnersOnly.find(own) ||
        sharing.has(linkKey(other, String(union))),
    );
    if (!isSame && sets.find(own) === sets.find(person)) {
      cut.add(linkKey(union, child));
      continue;
    }
    sets.unite(own, person);
    for (const other of others) {
      sharing.add(linkKey(other, String(union)));
      sharing.add(linkKey(union, String(other)));
    }
    hangs.set(child, [...others, union]);
  }
  return cut;
}

/** All child links, those first that had better be kept. */
function linksOf(graph: FamilyGraph, sets: Sets, people: ReadonlyMap<string, number>): Link[] {
  const worth = graph.unions.map(({ children, care, doubt }) =>
    care ? -1 - (doubt ?? 0) : children.length - 1000 * (doubt ?? 0),
  );
  const ofSet = new Map<number, { union: number; child: PersonId }[]>();
  graph.unions.forEach(({ partners, children }, union) => {
    // Whoever is named twice counts once.
    for (const person of new Set(children.map((child) => child.person))) {
      const at = people.get(person);
      if (at === undefined || partners.includes(person)) continue;
      const set = sets.find(at);
      const list = ofSet.get(set);
      if (list) list.push({ union, child: person });
      else ofSet.set(set, [{ union, child: person }]);
    }
  });
  const links = [...ofSet.values()].flatMap((list) =>
    list
      .sort((a, b) => (worth[b.union] ?? 0) - (worth[a.union] ?? 0) || a.union - b.union)
      .map((link, rank): Link => ({ ...link, rank })),
  );
  return links.sort((a, b) => a.rank - b.rank || a.union - b.union);
}

/** Disjoint sets with path halving. */
class Sets {
  constructor(
    count: number,
    private readonly parent = Int32Array.from({ length: count }, (_, i) => i),
  ) {}

  find(of: number): number {
    let v = of;
    while (this.parent[v] !== v) {
      const up = this.parent[v] ?? v;
      this.parent[v] = this.parent[up] ?? up;
      v = up;
    }
    return v;
  }

  unite(a: number, b: number): void {
    this.parent[Math.max(this.find(a), this.find(b))] = Math.min(this.find(a), this.find(b));
  }

  copy(): Sets {
    return new Sets(this.parent.length, this.parent.slice());
  }
}
