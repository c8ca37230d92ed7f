import type { Arrangement, FamilyGraph, PersonSize, Point, UnionRoute } from '#layout';

/** A straight piece of a line, with what it belongs to. */
interface Piece {
  readonly union: string;
  readonly a: Point;
  readonly b: Point;
}

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const near = 0.6;

/**
 * What a reader would find wrong in a drawing, each fault a sentence: figures
 * that overlap, lines through people or labels, lines that coincide or cross
 * without a bridge, relations that are not drawn.
 */
export function drawnFaults(
  graph: FamilyGraph,
  arrangement: Arrangement,
  sizeOf: (person: string) => PersonSize,
): string[] {
  const boxes = arrangement.people.flatMap((person) =>
    boxesOf(person, sizeOf(person.of ?? person.id)),
  );
  const pieces = arrangement.unions.flatMap(piecesOf);
  return [
    ...missingPeople(graph, arrangement),
    ...missingLinks(graph, arrangement),
    ...overlaps(boxes),
    ...linesThroughFigures(pieces, boxes),
    ...linesTogether(pieces, arrangement),
  ];
}

/** The symbol, and the label under it. */
function boxesOf(
  { id, x, y }: { id: string; x: number; y: number },
  { symbol, label }: PersonSize,
): Box[] {
  const top = y - symbol.height / 2;
  const foot = y + symbol.height / 2;
  return [
    { id, left: x - symbol.width / 2, right: x + symbol.width / 2, top, bottom: foot },
    {
      id,
      left: x - label.width / 2,
      right: x + label.width / 2,
      top: foot,
      bottom: foot + label.height,
    },
  ];
}

function piecesOf(route: UnionRoute): Piece[] {
  const cut = (points: readonly Point[]) =>
    points.slice(1).flatMap((b, i) => {
      const a = points[i];
      return a ? [{ union: route.id, a, b }] : [];
    });
  return [
    ...route.partnerLines.flatMap(({ points }) => cut(points)),
    ...cut(route.drop ?? []),
    ...cut(route.bar ?? []),
    ...route.stubs.flatMap(({ points }) => cut(points)),
  ];
}

function missingPeople(graph: FamilyGraph, { people }: Arrangement): string[] {
  const drawn = new Map<string, number>();
  for (const { id } of people) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  return graph.people.flatMap(({ id }) =>
    drawn.get(id) === 1 ? [] : [`${id} is drawn ${drawn.get(id) ?? 0} times`],
  );
}

function missingLinks(graph: FamilyGraph, { unions }: Arrangement): string[] {
  const faults: string[] = [];
  const routes = new Map(unions.map((route) => [route.id, route]));
  const joined = new Set(
    unions.flatMap((route) =>
      route.partnerLines.map(({ between }) => [...between].sort().join(' ')),
    ),
  );
  for (const { id, partners, children } of graph.unions) {
    const route = routes.get(id);
    const people = new Set(partners);
    const [a, b] = [...people].sort();
    if (people.size === 2 && !joined.has(`${a} ${b}`)) faults.push(`${a} and ${b} have no line`);
    const sibship = new Set(
      children.map(({ person }) => person).filter((child) => !people.has(child)),
    );
    if (sibship.size + people.size < 2) continue;
    for (const child of sibship) {
      if (!route?.stubs.some(({ person }) => person === child))
        faults.push(`${child} has no line to ${id}`);
    }
  }
  return faults;
}

function overlaps(boxes: readonly Box[]): string[] {
  const faults: string[] = [];
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) {
      if (b.left >= a.right - near) break;
      if (a.id !== b.id && a.top < b.bottom - near && b.top < a.bottom - near)
        faults.push(`${a.id} and ${b.id} overlap`);
    }
  });
  return faults;
}

function linesThroughFigures(pieces: readonly Piece[], boxes: readonly Box[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  const widest = Math.max(0, ...boxes.map(({ left, right }) => right - left));
  const faults: string[] = [];
  for (const piece of pieces) {
    const lo = Math.min(piece.a.x, piece.b.x);
    const hi = Math.max(piece.a.x, piece.b.x);
    const from = sorted.findIndex(({ left }) => left >= lo - widest);
    for (const box of from < 0 ? [] : sorted.slice(from)) {
      if (box.left > hi) break;
      if (!passes(piece, box)) continue;
      faults.push(`a line of ${piece.union} runs through ${box.id}`);
    }
  }
  return faults;
}

/** Whether a piece enters the inside of a box. */
function passes({ a, b }: Piece, box: Box): boolean {
  const steps = 24;
  for (let i = 0; i <= steps; i++) {
    const x = a.x + ((b.x - a.x) * i) / steps;
    const y = a.y + ((b.y - a.y) * i) / steps;
    if (x > box.left + near && x < box.right - near && y > box.top + near && y < box.bottom - near)
      return true;
  }
  // Long level or upright lines step over narrow boxes: compare their whole stretch.
  const left = Math.min(a.x, b.x);
  const right = Math.max(a.x, b.x);
  const top = Math.min(a.y, b.y);
  const bottom = Math.max(a.y, b.y);
  if (a.x !== b.x && a.y !== b.y) return false;
  return (
    left < box.right - near &&
    right > box.left + near &&
    top < box.bottom - near &&
    bottom > box.top + near
  );
}

function linesTogether(pieces: readonly Piece[], { unions }: Arrangement): string[] {
  const faults: string[] = [];
  const hops = new Set(
    unions.flatMap((route) => route.hops.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)),
  );
  const upright = pieces
    .filter(({ a, b }) => a.x === b.x && a.y !== b.y)
    .sort((p, q) => p.a.x - q.a.x);
  const level = pieces.filter(({ a, b }) => a.y === b.y && a.x !== b.x);
  upright.forEach((p, i) => {
    for (const q of upright.slice(i + 1)) {
      if (q.a.x - p.a.x > near) break;
      if (q.union !== p.union && share(p.a.y, p.b.y, q.a.y, q.b.y) > near)
        faults.push(`upright lines of ${p.union} and ${q.union} coincide`);
    }
  });
  const byHeight = new Map<number, Piece[]>();
  for (const p of level) {
    const y = Math.round(p.a.y);
    byHeight.set(y, [...(byHeight.get(y) ?? []), p]);
  }
  for (const list of byHeight.values()) {
    list.sort((p, q) => Math.min(p.a.x, p.b.x) - Math.min(q.a.x, q.b.x));
    list.forEach((p, i) => {
      for (const q of list.slice(i + 1)) {
        if (Math.min(q.a.x, q.b.x) > Math.max(p.a.x, p.b.x)) break;
        if (q.union !== p.union && share(p.a.x, p.b.x, q.a.x, q.b.x) > near)
          faults.push(`level lines of ${p.union} and ${q.union} coincide`);
      }
    });
  }
  const couples = new Map(unions.map(({ id, partners }) => [id, [...partners].sort().join(' ')]));
  // Another family of the same couple hangs from the one line they have.
  const hangsFrom = (p: Piece, q: Piece): boolean =>
    couples.get(p.union) === couples.get(q.union) && Math.abs(q.a.y - p.a.y) < near;
  for (const p of level) {
    const others = upright.filter((q) => !hangsFrom(p, q));
    faults.push(...crossingsWithoutHop(p, others, hops));
  }
  return faults;
}

function crossingsWithoutHop(
  p: Piece,
  upright: readonly Piece[],
  hops: ReadonlySet<string>,
): string[] {
  const lo = Math.min(p.a.x, p.b.x) + near;
  const hi = Math.max(p.a.x, p.b.x) - near;
  const faults: string[] = [];
  for (const q of upright) {
    if (q.a.x > hi) break;
    if (q.a.x < lo || q.union === p.union) continue;
    const y = p.a.y;
    if (y < Math.min(q.a.y, q.b.y) - near || y > Math.max(q.a.y, q.b.y) + near) continue;
    if (!hops.has(`${Math.round(q.a.x)} ${Math.round(y)}`))
      faults.push(`${p.union} and ${q.union} cross without a bridge`);
  }
  return faults;
}

/** How much of two stretches is common. */
const share = (a: number, b: number, c: number, d: number): number =>
  Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
