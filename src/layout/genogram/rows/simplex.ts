/** "`head` stands at least `least` rows below `tail`; each row more costs `weight`." */
export interface Descent {
  readonly tail: number;
  readonly head: number;
  readonly least: number;
  readonly weight: number;
}

/**
 * Rows that obey every descent at the lowest cost: network simplex (Gansner,
 * Koutsofios, North & Vo 1993, section 2), exact. What hangs on by one descent
 * only is taken off first and put back tight, so the pivots work on the loops
 * of a family alone; a family without loops needs none.
 * Descents must not run in a circle.
 */
export function leastRows(count: number, descents: readonly Descent[]): Int32Array {
  const { core, fringe } = stripFringe(count, descents);
  const row = new Int32Array(count);
  if (core.length > 0) new Simplex(count, core, row).solve();
  for (let i = fringe.length - 1; i >= 0; i--) {
    const step = fringe[i];
    if (!step) continue;
    const { descent, leaf } = step;
    if (leaf === descent.head) row[leaf] = (row[descent.tail] ?? 0) + descent.least;
    else row[leaf] = (row[descent.head] ?? 0) - descent.least;
  }
  return row;
}

interface Stripped {
  /** Descents that lie on some loop, or between loops. */
  readonly core: readonly Descent[];
  /** The others in the order of their taking off, each with the end that hung loose. */
  readonly fringe: readonly { readonly descent: Descent; readonly leaf: number }[];
}

function stripFringe(count: number, descents: readonly Descent[]): Stripped {
  const at: number[][] = Array.from({ length: count }, () => []);
  const degree = new Int32Array(count);
  descents.forEach(({ tail, head }, i) => {
    at[tail]?.push(i);
    at[head]?.push(i);
  });
  const loose: number[] = [];
  for (let v = 0; v < count; v++) {
    degree[v] = at[v]?.length ?? 0;
    if (degree[v] === 1) loose.push(v);
  }
  const gone = new Uint8Array(descents.length);
  const fringe: { descent: Descent; leaf: number }[] = [];
  for (let leaf = loose.pop(); leaf !== undefined; leaf = loose.pop()) {
    const i = at[leaf]?.find((each) => !gone[each]);
    const descent = i === undefined ? undefined : descents[i];
    if (i === undefined || !descent) continue;
    gone[i] = 1;
    fringe.push({ descent, leaf });
    const other = descent.tail === leaf ? descent.head : descent.tail;
    degree[other] = (degree[other] ?? 0) - 1;
    if (degree[other] === 1) loose.push(other);
  }
  return { core: descents.filter((_, i) => !gone[i]), fringe };
}

/** The pivots, on a graph where everybody has two descents or more. */
class Simplex {
  private readonly tail: Int32Array;
  private readonly head: Int32Array;
  private readonly least: Int32Array;
  private readonly weight: Float64Array;
  /** Descents of each, as tail or head. */
  private readonly at: number[][];
  /** What is in the core, in order. */
  private readonly nodes: number[] = [];
  private readonly inTree: Uint8Array;
  /** Way through the tree, parents first. */
  private readonly walk: number[] = [];
  private readonly treeParent: Int32Array;
  /** The tree's descent to the parent, -1 at a root. */
  private readonly treeLink: Int32Array;
  private readonly place: Int32Array;
  private readonly last: Int32Array;
  private readonly supply: Float64Array;

  constructor(
    count: number,
    descents: readonly Descent[],
    private readonly row: Int32Array,
  ) {
    this.tail = Int32Array.from(descents, ({ tail }) => tail);
    this.head = Int32Array.from(descents, ({ head }) => head);
    this.least = Int32Array.from(descents, ({ least }) => least);
    this.weight = Float64Array.from(descents, ({ weight }) => weight);
    this.at = Array.from({ length: count }, () => []);
    this.inTree = new Uint8Array(descents.length);
    this.treeParent = new Int32Array(count).fill(-1);
    this.treeLink = new Int32Array(count).fill(-1);
    this.place = new Int32Array(count);
    this.last = new Int32Array(count);
    this.supply = new Float64Array(count);
    for (let e = 0; e < descents.length; e++) {
      for (const v of [this.tail[e] ?? 0, this.head[e] ?? 0]) {
        const list = this.at[v];
        if (list?.length === 0) this.nodes.push(v);
        list?.push(e);
      }
    }
  }

  solve(): void {
    this.longestPaths();
    this.tightTree();
    this.walkTree();
    // Each pivot lowers the cost or keeps it; the bound only guards against an endless round of ties.
    for (let left = 20 * this.nodes.length + 200; left > 0; left--) {
      const leaving = this.leaving();
      if (leaving < 0) return;
      this.pivot(leaving);
      this.walkTree();
    }
  }

  private slack(e: number): number {
    return (
      (this.row[this.head[e] ?? 0] ?? 0) - (this.row[this.tail[e] ?? 0] ?? 0) - (this.least[e] ?? 0)
    );
  }

  private longestPaths(): void {
    const waiting = new Int32Array(this.at.length);
    const ready: number[] = [];
    for (const h of this.head) waiting[h] = (waiting[h] ?? 0) + 1;
    for (const v of this.nodes) if (waiting[v] === 0) ready.push(v);
    for (let i = 0; i < ready.length; i++) {
      const v = ready[i] ?? 0;
      for (const e of this.at[v] ?? []) {
        if (this.tail[e] !== v) continue;
        const h = this.head[e] ?? 0;
        this.row[h] = Math.max(this.row[h] ?? 0, (this.row[v] ?? 0) + (this.least[e] ?? 0));
        waiting[h] = (waiting[h] ?? 0) - 1;
        if (waiting[h] === 0) ready.push(h);
      }
    }
  }

  /** Joins what stands tight into sets, then shifts set after set until one is left of each component. */
  private tightTree(): void {
    const setOf = new Int32Array(this.at.length).fill(-1);
    let sets: number[][] = [];
    for (const v of this.nodes) {
      if ((setOf[v] ?? 0) < 0) sets.push(this.growTight(v, sets.length, setOf));
    }
    while (this.joinSets(sets, setOf)) {
      sets = sets.filter((set) => set.length > 0);
      for (let i = 0; i < sets.length; i++) for (const v of sets[i] ?? []) setOf[v] = i;
    }
  }

  /** Shifts each set towards its nearest neighbour, each at most once. @returns whether any moved. */
  private joinSets(sets: number[][], setOf: Int32Array): boolean {
    const touched = new Uint8Array(sets.length);
    let moved = false;
    for (let s = 0; s < sets.length; s++) {
      const members = sets[s];
      if (!members || touched[s]) continue;
      const e = this.nearest(members, setOf, s);
      if (e < 0) continue;
      const outwards = setOf[this.tail[e] ?? 0] === s;
      const into = setOf[(outwards ? this.head[e] : this.tail[e]) ?? 0] ?? 0;
      this.shift(members, outwards ? this.slack(e) : -this.slack(e));
      for (const v of members) {
        setOf[v] = into;
        sets[into]?.push(v);
      }
      sets[s] = [];
      this.inTree[e] = 1;
      touched[into] = 1;
      moved = true;
    }
    return moved;
  }

  private shift(members: readonly number[], by: number): void {
    for (const v of members) this.row[v] = (this.row[v] ?? 0) + by;
  }

  private growTight(from: number, set: number, setOf: Int32Array): number[] {
    const members = [from];
    setOf[from] = set;
    for (let i = 0; i < members.length; i++) {
      const v = members[i] ?? 0;
      for (const e of this.at[v] ?? []) {
        const other = (this.tail[e] === v ? this.head[e] : this.tail[e]) ?? 0;
        if ((setOf[other] ?? 0) >= 0 || this.slack(e) !== 0) continue;
        setOf[other] = set;
        this.inTree[e] = 1;
        members.push(other);
      }
    }
    return members;
  }

  private nearest(members: readonly number[], setOf: Int32Array, set: number): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const v of members) {
      for (const e of this.at[v] ?? []) {
        const other = (this.tail[e] === v ? this.head[e] : this.tail[e]) ?? 0;
        if (setOf[other] === set) continue;
        const slack = this.slack(e);
        if (slack < least) {
          least = slack;
          best = e;
        }
      }
    }
    return best;
  }

  /** Numbers the tree from its roots and sums up what each branch pulls with. */
  private walkTree(): void {
    this.walk.length = 0;
    this.place.fill(-1);
    const pending: number[] = [];
    for (const root of this.nodes) {
      if ((this.place[root] ?? 0) >= 0) continue;
      this.treeParent[root] = -1;
      this.treeLink[root] = -1;
      pending.push(root);
      for (let v = pending.pop(); v !== undefined; v = pending.pop()) {
        this.place[v] = this.walk.length;
        this.walk.push(v);
        this.visitBranches(v, pending);
      }
    }
    for (let i = this.walk.length - 1; i >= 0; i--) {
      const v = this.walk[i] ?? 0;
      const parent = this.treeParent[v] ?? -1;
      this.last[v] = Math.max(this.last[v] ?? 0, i);
      if (parent < 0) continue;
      this.supply[parent] = (this.supply[parent] ?? 0) + (this.supply[v] ?? 0);
      this.last[parent] = Math.max(this.last[parent] ?? 0, this.last[v] ?? 0);
    }
  }

  private visitBranches(v: number, pending: number[]): void {
    let pull = 0;
    for (const e of this.at[v] ?? []) {
      pull += this.tail[e] === v ? (this.weight[e] ?? 0) : -(this.weight[e] ?? 0);
      const other = (this.tail[e] === v ? this.head[e] : this.tail[e]) ?? 0;
      if (!this.inTree[e] || e === this.treeLink[v]) continue;
      this.treeParent[other] = v;
      this.treeLink[other] = e;
      pending.push(other);
    }
    this.supply[v] = pull;
    this.last[v] = 0;
  }

  /** What the tree's descent from `v` to its parent would lose by being longer; negative: it should be. */
  private cut(v: number): number {
    const e = this.treeLink[v] ?? -1;
    return this.tail[e] === v ? (this.supply[v] ?? 0) : -(this.supply[v] ?? 0);
  }

  private leaving(): number {
    for (const v of this.walk) {
      if ((this.treeLink[v] ?? -1) >= 0 && this.cut(v) < -1e-9) return v;
    }
    return -1;
  }

  /** Lets the descent above `v` go slack and takes in the one that stops it first. */
  private pivot(v: number): void {
    const leaving = this.treeLink[v] ?? 0;
    const branchIsTail = this.tail[leaving] === v;
    const from = this.place[v] ?? 0;
    const branch = this.walk.slice(from, (this.last[v] ?? 0) + 1);
    const entering = this.entering(branch, from, branchIsTail);
    if (entering < 0) return;
    this.shift(branch, branchIsTail ? -this.slack(entering) : this.slack(entering));
    this.inTree[leaving] = 0;
    this.inTree[entering] = 1;
  }

  /** The tightest of the descents that grow shorter when a branch moves: up if it ends in the leaving one's tail. */
  private entering(branch: readonly number[], from: number, up: boolean): number {
    const near = up ? this.head : this.tail;
    const far = up ? this.tail : this.head;
    let entering = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const u of branch) {
      for (const e of this.at[u] ?? []) {
        const place = this.place[far[e] ?? 0] ?? 0;
        const within = place >= from && place < from + branch.length;
        if (near[e] !== u || within || this.slack(e) >= least) continue;
        least = this.slack(e);
        entering = e;
      }
    }
    return entering;
  }
}
