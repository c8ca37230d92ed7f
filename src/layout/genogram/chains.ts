/**
 * Partners side by side. A chain is what stands on one row because each is a
 * partner of another: mostly a couple, sometimes `wife, man, second wife`, or
 * longer. Nobody has more than two neighbours, so a third partner stands
 * beyond the first or second, with only co-partners between.
 */

/** Two members of a chain who are partners, and how doubtful that is, 0 to 2. */
export type Tie = readonly [number, number, number];

/** How well a left-to-right order keeps partners together. */
export interface Togetherness {
  /** Pairs side by side. */
  adjacent: number;
  /** Pairs with only partners of one of the two between. */
  grouped: number;
  /** Doubt of those side by side, summed: the less, the nearer firm partners stand. */
  doubt: number;
}

/**
 * A left-to-right order of a chain's members: as many couples side by side as
 * possible, firm ones before doubtful ones, then as many as possible with only
 * co-partners between, then earlier partners nearer, then the first-named
 * partner on the left.
 * @param ties firm ones first; couples that are there twice count as the first says.
 */
export function arrangeChain(members: readonly number[], ties: readonly Tie[]): number[] {
  if (members.length < 2) return [...members];
  const [first] = ties;
  if (members.length === 2 && first) return [first[0], first[1]];
  const mates = matesOf(members, ties);
  const path = asPath(members, mates, ties) ?? asStar(members, mates, ties);
  if (path) return path;
  const order = grown(members, mates, ties);
  const joined = joinedPaths(members, mates, ties);
  return joined && worthOf(joined, mates, ties) > worthOf(order, mates, ties) ? joined : order;
}

/** Of more stretches than this, not all orders are tried. */
const fewPaths = 3;

/**
 * As many couples side by side as can be: whoever has most partners gives some
 * up, leaves of the tree of partners first (exact on trees), which leaves
 * stretches to be put in a row. @returns nothing where partners go round in a circle
 */
function joinedPaths(
  members: readonly number[],
  mates: ReadonlyMap<number, readonly number[]>,
  ties: readonly Tie[],
): number[] | undefined {
  const next = new Map<number, number[]>(members.map((member) => [member, []]));
  const above = new Map<number, number>();
  const waiting = [members[0] ?? 0];
  let links = 0;
  for (const member of waiting) {
    for (const mate of mates.get(member) ?? []) {
      links++;
      if (mate === waiting[0] || above.has(mate)) continue;
      above.set(mate, member);
      waiting.push(mate);
    }
  }
  if (links !== 2 * (members.length - 1) || waiting.length < members.length) return undefined;
  for (const member of waiting.toReversed()) {
    const up = above.get(member);
    const own = next.get(member);
    const others = up === undefined ? undefined : next.get(up);
    if (up === undefined || !own || !others || own.length > 1 || others.length > 1) continue;
    own.push(up);
    others.push(member);
  }
  const paths = pathsIn(members, next);
  if (paths.length > fewPaths) return undefined;
  let best: number[] | undefined;
  for (const order of arrangements(paths)) {
    if (!best || worthOf(order, mates, ties) > worthOf(best, mates, ties)) best = order;
  }
  return best;
}

/** The stretches that neighbours form. */
function pathsIn(
  members: readonly number[],
  next: ReadonlyMap<number, readonly number[]>,
): number[][] {
  const seen = new Set<number>();
  const paths: number[][] = [];
  for (const start of members) {
    if (seen.has(start) || (next.get(start)?.length ?? 0) > 1) continue;
    const path: number[] = [];
    for (let at: number | undefined = start; at !== undefined; ) {
      seen.add(at);
      path.push(at);
      at = next.get(at)?.find((each) => !seen.has(each));
    }
    paths.push(path);
  }
  return paths;
}

/** Stretches in every order, each either way round. */
function arrangements(paths: readonly (readonly number[])[]): number[][] {
  if (paths.length === 0) return [[]];
  return paths.flatMap((path, i) =>
    arrangements(paths.toSpliced(i, 1)).flatMap((rest) => [
      [...path, ...rest],
      [...path.toReversed(), ...rest],
    ]),
  );
}

function matesOf(members: readonly number[], ties: readonly Tie[]): Map<number, number[]> {
  const mates = new Map<number, number[]>(members.map((m) => [m, []]));
  for (const [a, b] of ties) {
    const ofA = mates.get(a);
    const ofB = mates.get(b);
    if (!ofA || !ofB || ofA.includes(b)) continue;
    ofA.push(b);
    ofB.push(a);
  }
  return mates;
}

/** Where nobody has more than two partners, the chain has one order and its mirror. */
function asPath(
  members: readonly number[],
  mates: ReadonlyMap<number, readonly number[]>,
  ties: readonly Tie[],
): number[] | undefined {
  const ends = members.filter((m) => mates.get(m)?.length === 1);
  if (ends.length !== 2 || members.some((m) => (mates.get(m)?.length ?? 0) > 2)) return undefined;
  const order: number[] = [];
  let before = -1;
  for (let at = ends[0]; at !== undefined; ) {
    order.push(at);
    const here: number = at;
    at = mates.get(here)?.find((m) => m !== before);
    before = here;
  }
  if (order.length !== members.length) return undefined;
  return leftHanded(order, ties) >= 0 ? order : order.reverse();
}

/** One person with all the others as partners: the first on one side, the rest on the other. */
function asStar(
  members: readonly number[],
  mates: ReadonlyMap<number, readonly number[]>,
  ties: readonly Tie[],
): number[] | undefined {
  const hub = members.find((m) => mates.get(m)?.length === members.length - 1);
  const partners = hub === undefined ? undefined : mates.get(hub);
  if (
    hub === undefined ||
    !partners ||
    members.some((m) => m !== hub && mates.get(m)?.length !== 1)
  )
    return undefined;
  const [first = 0, ...others] = partners;
  const order = [first, hub, ...others];
  return leftHanded(order, ties) >= 0 ? order : order.reverse();
}

/** How many more first-named partners stand on the left than on the right. */
function leftHanded(order: readonly number[], ties: readonly Tie[]): number {
  const at = new Map(order.map((m, i) => [m, i]));
  let sum = 0;
  for (const [a, b] of ties) sum += Math.sign((at.get(b) ?? 0) - (at.get(a) ?? 0));
  return sum;
}

/** Counts the couples of an order that are together. */
export function togetherness(
  order: readonly number[],
  mates: ReadonlyMap<number, readonly number[]>,
  doubtOf: (a: number, b: number) => number,
): Togetherness {
  let adjacent = 0;
  let grouped = 0;
  let doubt = 0;
  for (let i = 0; i < order.length; i++) {
    const a = order[i] ?? 0;
    const ofA = mates.get(a) ?? [];
    let together = true;
    for (let j = i + 1; j < order.length && together; j++) {
      const b = order[j] ?? 0;
      if (!ofA.includes(b)) {
        // Whoever stands here parts `a` from all beyond, but for partners of their own.
        const beyond = order.slice(j + 1).filter((c) => ofA.includes(c));
        if (!beyond.some((c) => mates.get(b)?.includes(c))) together = false;
        continue;
      }
      if (j === i + 1) {
        adjacent++;
        doubt += doubtOf(a, b);
      }
      if (onlyMatesBetween(order, i, j, mates)) grouped++;
    }
  }
  return { adjacent, grouped, doubt };
}

function onlyMatesBetween(
  order: readonly number[],
  i: number,
  j: number,
  mates: ReadonlyMap<number, readonly number[]>,
): boolean {
  const ofA = mates.get(order[i] ?? 0) ?? [];
  const ofB = mates.get(order[j] ?? 0) ?? [];
  for (let k = i + 1; k < j; k++) {
    const between = order[k] ?? 0;
    if (!ofA.includes(between) && !ofB.includes(between)) return false;
  }
  return true;
}

/** Larger is better; couples side by side outweigh all, and so on down. */
function worthOf(
  order: readonly number[],
  mates: ReadonlyMap<number, readonly number[]>,
  ties: readonly Tie[],
): number {
  const { adjacent, grouped, doubt } = togetherness(order, mates, (a, b) => doubtIn(ties, a, b));
  const at = new Map(order.map((m, i) => [m, i]));
  let far = 0;
  ties.forEach(([a, b], i) => {
    // Earlier partners count a little more, so that they are the nearer ones.
    far += Math.abs((at.get(a) ?? 0) - (at.get(b) ?? 0)) * (1 + 0.1 / (1 + i));
  });
  return adjacent * 1000 - doubt * 100 + grouped * 400 - far + leftHanded(order, ties) * 0.01;
}

/** How doubtful the tie of two is, 0 where none is. */
export const doubtIn = (ties: readonly Tie[], a: number, b: number): number =>
  ties.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? 0;

/** A good order for many: each joins where it fits best, then each is tried everywhere again. */
function grown(
  members: readonly number[],
  mates: ReadonlyMap<number, readonly number[]>,
  ties: readonly Tie[],
): number[] {
  const hub = members.reduce((a, b) =>
    (mates.get(b)?.length ?? 0) > (mates.get(a)?.length ?? 0) ? b : a,
  );
  const waiting = [hub];
  const seen = new Set(waiting);
  let order: number[] = [];
  for (let i = 0; i < waiting.length; i++) {
    const next = waiting[i] ?? 0;
    order = settled(order, next, mates, ties);
    for (const mate of mates.get(next) ?? []) {
      if (!seen.has(mate)) waiting.push(mate);
      seen.add(mate);
    }
  }
  for (const member of members) if (!seen.has(member)) order.push(member);
  const rounds = members.length > 40 ? 0 : 2;
  for (let round = 0; round < rounds; round++) {
    for (const member of members) {
      order = settled(
        order.filter((m) => m !== member),
        member,
        mates,
        ties,
      );
    }
  }
  return order;
}

function settled(
  order: readonly number[],
  member: number,
  mates: ReadonlyMap<number, readonly number[]>,
  ties: readonly Tie[],
): number[] {
  // Far from every partner nothing is gained: only places near them are tried.
  const places = new Set<number>(order.length === 0 ? [0] : [0, order.length]);
  order.forEach((m, i) => {
    if (mates.get(member)?.includes(m)) for (const d of [-1, 0, 1, 2]) places.add(i + d);
  });
  let best: number[] = [...order, member];
  let worth = Number.NEGATIVE_INFINITY;
  const present = new Set([...order, member]);
  const joined = ties.filter(([a, b]) => present.has(a) && present.has(b));
  for (const place of places) {
    if (place < 0 || place > order.length) continue;
    const tried = [...order.slice(0, place), member, ...order.slice(place)];
    const own = worthOf(tried, mates, joined);
    if (own > worth) {
      worth = own;
      best = tried;
    }
  }
  return best;
}
