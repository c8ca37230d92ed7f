import type { PersonId } from '#model';
import type { FamilyGraph } from './familyGraph.ts';
import { onlyPeople } from './views.ts';

/** A branch that is folded away: all that is reached only through somebody's parents, or only through their children. */
export interface Fold {
  readonly at: PersonId;
  readonly hide: 'parents' | 'children';
}

/** A fold, and how many people are hidden behind it: the number for its stub. */
export interface FoldStub extends Fold {
  readonly people: number;
}

/**
 * Folds branches of a family away. Whoever is related in another way stays, and
 * so does every line between two people who stay; so a fold may hide nobody.
 * Folds are taken in turn, and each counts those whom it is the first to hide.
 */
export function foldBranches(
  graph: FamilyGraph,
  folds: readonly Fold[],
): { graph: FamilyGraph; stubs: FoldStub[] } {
  const net = new Net(graph);
  const stubs = folds.map((fold): FoldStub => ({ ...fold, people: net.fold(fold) }));
  if (stubs.every(({ people }) => people === 0)) return { graph, stubs };
  return { graph: onlyPeople(graph, net.visible), stubs };
}

/** Who is reached from whom, with what is cut so far. */
class Net {
  readonly visible: Set<PersonId>;
  private readonly parentUnions = new Map<PersonId, Set<number>>();
  private readonly ownUnions = new Map<PersonId, Set<number>>();
  /** Union → children that still hang from it. */
  private readonly children: Set<PersonId>[];

  constructor(private readonly graph: FamilyGraph) {
    this.visible = new Set(graph.people.map(({ id }) => id));
    for (const id of this.visible) {
      this.parentUnions.set(id, new Set());
      this.ownUnions.set(id, new Set());
    }
    this.children = graph.unions.map(({ partners, children }, union) => {
      for (const partner of partners) this.ownUnions.get(partner)?.add(union);
      for (const { person } of children) this.parentUnions.get(person)?.add(union);
      return new Set(children.map(({ person }) => person));
    });
  }

  /** Cuts somebody off on one side. @returns how many vanish by that */
  fold({ at, hide }: Fold): number {
    if (!this.visible.has(at)) return 0;
    const before = this.reached(at);
    if (hide === 'parents') {
      for (const union of this.parentUnions.get(at) ?? []) this.children[union]?.delete(at);
      this.parentUnions.get(at)?.clear();
    } else {
      for (const union of this.ownUnions.get(at) ?? []) {
        for (const child of this.children[union] ?? []) this.parentUnions.get(child)?.delete(union);
        this.children[union]?.clear();
      }
    }
    const after = this.reached(at);
    for (const id of before) if (!after.has(id)) this.visible.delete(id);
    return before.size - after.size;
  }

  private reached(from: PersonId): Set<PersonId> {
    const people = new Set([from]);
    const seen = new Set<number>();
    const waiting = [from];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      const unions = [...(this.parentUnions.get(each) ?? []), ...(this.ownUnions.get(each) ?? [])];
      for (const union of unions) {
        if (seen.has(union)) continue;
        seen.add(union);
        const members = [
          ...(this.graph.unions[union]?.partners ?? []),
          ...(this.children[union] ?? []),
        ];
        for (const other of members) {
          if (people.has(other) || !this.visible.has(other)) continue;
          people.add(other);
          waiting.push(other);
        }
      }
    }
    return people;
  }
}
