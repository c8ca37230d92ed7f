import type { PersonId } from '#model';
import type { Arrangement, PersonSize, Point } from '../arrangement.ts';
import { type Box, Crowd, cutAt } from './crowd.ts';
import { wayRound } from './wayRound.ts';

/** A line ends this far from the figures it joins, in px. */
const stop = 6;
/** It keeps this far from figures that it passes. */
const clear = 5;
/** White between two lines. */
const between = 6;
/** From one point to the next where a line is compared with others. */
const step = 8;
/** How far bows swing out, and how far beside the middle of a figure they begin and end. */
const bows = [0, 14, -14, 28, -28, 46, -46, 70, -70, 98, -98, 130, -130, 170, -170];
const besides = [0, 12, -12, 24, -24];
/** Points on a bow. */
const samples = 14;
/** A shorter line has no room for teeth, rungs and ornaments. */
const shortest = 44;

/**
 * What a reader loses by each fault of a way, against a px of detour: lines that run
 * into one another are worse than any detour, crossings are the better the steeper.
 */
const cost = {
  tooShort: 260,
  crossing: 40,
  shallow: 110,
  near: 40,
  familyCrossing: 9,
  familyAlong: 9,
  onWords: 40,
  bow: 0.12,
  beside: 0.25,
  detour: 0.7,
};
/** Where a way may begin and end, and bows with their ends: those that lose least first. */
const ends = besides
  .flatMap((start) =>
    besides.map((end) => ({
      start,
      end,
      before: (Math.abs(start) + Math.abs(end)) * cost.beside,
    })),
  )
  .sort((a, b) => a.before - b.before);
const bowsAndEnds = bows
  .flatMap((bow) =>
    ends.map(({ start, end, before }) => ({
      bow,
      start,
      end,
      before: Math.abs(bow) * cost.bow + before,
    })),
  )
  .sort((a, b) => a.before - b.before);

/** A way that costs less is taken without looking for one that squeezes past people. */
const enough = 160;
/** What every px of a long way may cost besides: it has to cross the lines of others. */
const unavoidable = 0.3;

/** An upright rectangle that words take. */
export interface WordBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight piece of a line. */
interface Piece {
  readonly a: Point;
  readonly b: Point;
  /** How far its strokes reach to either side. */
  readonly half: number;
  /** The last search that found it. */
  seen: number;
}

const side = 120;
/** Lines whose strokes reach further than this are counted as reaching so far, px. */
const most = 14;

/** Pieces of lines by the squares of the plane that they lie in. */
class Pieces {
  readonly #squares = new Map<number, Piece[]>();
  #searches = 0;

  add(points: readonly Point[], half: number): void {
    for (const [i, b] of points.entries()) {
      const a = points[i - 1];
      if (!a) continue;
      const piece = { a, b, half, seen: 0 };
      for (const key of keysOf(a, b, half + between)) {
        const square = this.#squares.get(key);
        if (square) square.push(piece);
        else this.#squares.set(key, [piece]);
      }
    }
  }

  /** Every piece near a straight line, once. */
  near(a: Point, b: Point, reach: number): readonly Piece[] {
    const found: Piece[] = [];
    const search = ++this.#searches;
    for (const key of keysOf(a, b, reach))
      for (const piece of this.#squares.get(key) ?? []) {
        if (piece.seen === search) continue;
        piece.seen = search;
        found.push(piece);
      }
    return found;
  }
}

/** A number for each square, for drawings of up to 7 million px. */
const keyOf = (column: number, row: number): number => (column + 32_768) * 65_536 + row + 32_768;
const squareOf = ({ x, y }: Point) => keyOf(Math.floor(x / side), Math.floor(y / side));

function keysOf(a: Point, b: Point, reach: number): number[] {
  const left = Math.floor((Math.min(a.x, b.x) - reach) / side);
  const right = Math.floor((Math.max(a.x, b.x) + reach) / side);
  const top = Math.floor((Math.min(a.y, b.y) - reach) / side);
  const bottom = Math.floor((Math.max(a.y, b.y) + reach) / side);
  const keys: number[] = [];
  for (let i = left; i <= right; i++) for (let j = top; j <= bottom; j++) keys.push(keyOf(i, j));
  return keys;
}

/** Where everybody stands, and the ways round them that were found: searching for one takes long among hundreds. */
class Rounds {
  readonly #found = new Map<string, Point[]>();
  /** Ways of bonds, by all that they depend on: a drawing that is drawn again has them at once. */
  readonly taken = new Map<string, Point[]>();

  constructor(readonly crowd: Crowd) {}

  way(a: Box, b: Box, room: number): Point[] {
    const key = `${a.id} ${b.id} ${room}`;
    const known = this.#found.get(key) ?? wayRound(this.crowd, a, b, room);
    this.#found.set(key, known);
    return known;
  }
}

const roundsOf = new WeakMap<Arrangement, Rounds>();

/**
 * The ways of all bonds of a drawing, one after the other: each is the best of many
 * bows for a reader who follows it among those that are there already. It curves round
 * people whom it does not concern, since a line through them would say something false;
 * it ends beside other ends, crosses steeply, and does not run along another line.
 */
export class BondWays {
  readonly #rounds: Rounds;
  readonly #bonds = new Pieces();
  readonly #family = new Pieces();
  readonly #words = new Map<number, WordBox[]>();
  /** What the next way depends on: lines, words, and the bonds before it. */
  #sofar: string;

  /**
   * @param people how large everybody is drawn.
   * @param lines the lines of the family.
   * @param words what is written on the drawing beside names.
   */
  constructor(
    arrangement: Arrangement,
    people: ReadonlyMap<PersonId, PersonSize>,
    lines: Iterable<readonly Point[]>,
    words: readonly WordBox[],
  ) {
    const known = roundsOf.get(arrangement) ?? new Rounds(new Crowd(arrangement, people));
    roundsOf.set(arrangement, known);
    this.#rounds = known;
    let count = 0;
    let sum = 0;
    const note = (value: number) => {
      count++;
      sum += value * (1 + (count % 97));
    };
    for (const line of lines) {
      this.#family.add(line, 1);
      for (const { x, y } of line) note(x + 3 * y);
    }
    for (const { x, y, width, height } of words) note(x + 3 * y + 5 * width + 7 * height);
    this.#sofar = `${count} ${sum}`;
    for (const box of words)
      for (const key of keysOf(box, { x: box.x + box.width, y: box.y + box.height }, most)) {
        const square = this.#words.get(key);
        if (square) square.push(box);
        else this.#words.set(key, [box]);
      }
  }

  /**
   * The way of one more bond.
   *
   * @param half how far its strokes reach to either side of it, px.
   * @returns points of a curve from one figure to the other; none if either is not there.
   */
  take(from: PersonId, to: PersonId, half: number): Point[] {
    const one = this.#rounds.crowd.boxOf(from);
    const other = this.#rounds.crowd.boxOf(to);
    if (!one || !other || from === to) return [];
    // The same way whichever of the two it is told from.
    const turned = one.x > other.x || (one.x === other.x && one.y > other.y);
    const [a, b] = turned ? [other, one] : [one, other];
    this.#sofar += `;${a.id} ${b.id} ${half}`;
    const way = this.#rounds.taken.get(this.#sofar) ?? this.#best(a, b, half);
    this.#rounds.taken.set(this.#sofar, way);
    this.#bonds.add(way, half);
    return turned ? way.toReversed() : way;
  }

  #best(a: Box, b: Box, half: number): Point[] {
    let best: Found | undefined;
    const apart = Math.hypot(b.x - a.x, b.y - a.y);
    // With room to spare if that goes, else just past people.
    for (const room of [clear + half, Math.max(clear, half + 1)])
      for (const some of candidates(this.#rounds, a, b, room)) {
        best = this.#better(some, a, b, half, room, best);
        if (best && best.cost < enough + apart * unavoidable) return best.way;
      }
    return best?.way ?? cutAt(this.#rounds.way(a, b, clear), a, b, stop);
  }

  /** The one of some candidates that loses least, if that is less than what was found before. */
  #better(
    some: Iterable<Candidate>,
    a: Box,
    b: Box,
    half: number,
    room: number,
    than: Found | undefined,
  ): Found | undefined {
    let best = than;
    for (const { points, before } of some) {
      const least = best?.cost ?? Number.POSITIVE_INFINITY;
      // Those after it lose more.
      if (before >= least) break;
      if (this.#rounds.crowd.anyOn(points, room - 1, a, b)) continue;
      const way = cutAt(points, a, b, stop);
      if (way.length < 2) continue;
      const found = before + this.#costOf(way, a, b, half, least - before);
      if (found < least) best = { way, cost: found };
    }
    return best;
  }

  #costOf(way: readonly Point[], a: Box, b: Box, half: number, most: number): number {
    const length = lengthOf(way);
    const straight = Math.hypot(b.x - a.x, b.y - a.y);
    let sum = length < shortest ? cost.tooShort : 0;
    sum += Math.max(0, length - straight) * cost.detour;
    for (const [i, to] of way.entries()) {
      const from = way[i - 1];
      if (!from) continue;
      const bonds = this.#bonds.near(from, to, half + between);
      for (const piece of bonds) {
        const steep = crossing(from, to, piece);
        if (steep !== undefined) sum += cost.crossing + (1 - steep) * cost.shallow;
      }
      const family = this.#family.near(from, to, half + between);
      for (const piece of family)
        if (crossing(from, to, piece) !== undefined) sum += cost.familyCrossing;
      if (sum > most) return sum;
      sum += this.#nearOthers(from, to, half, bonds, family);
      if (sum > most) return sum;
    }
    return sum;
  }

  /** What a straight piece loses to the lines and words beside it. */
  #nearOthers(
    from: Point,
    to: Point,
    half: number,
    bonds: readonly Piece[],
    family: readonly Piece[],
  ): number {
    let sum = 0;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const count = Math.max(1, Math.round(length / step));
    const along = family.filter((piece) => steepness(from, to, piece) < 0.5);
    for (let i = 0; i < count; i++) {
      const t = (i + 0.5) / count;
      const at = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
      let nearest = 1;
      for (const piece of bonds)
        nearest = Math.min(nearest, distanceTo(at, piece) / (half + piece.half + between));
      sum += cost.near * (1 - nearest);
      if (along.some((piece) => distanceTo(at, piece) < half + between)) sum += cost.familyAlong;
      const words = this.#words.get(squareOf(at));
      if (words?.some((box) => isWithin(at, box, Math.min(half, most)))) sum += cost.onWords;
    }
    return sum;
  }
}

/** A way that was found, and what a reader loses by it. */
interface Found {
  readonly way: Point[];
  readonly cost: number;
}

/** A way that a bond could take, and what it loses before it is compared with other lines. */
interface Candidate {
  readonly points: Point[];
  readonly before: number;
}

/** Bows first, then ways round people in wider and wider circles; of each, those that lose least come first. */
function* candidates(rounds: Rounds, a: Box, b: Box, room: number): Generator<Iterable<Candidate>> {
  yield bowsBetween(rounds, a, b, room);
  for (const wider of [0, 8, 16, 28]) yield waysRound(rounds, a, b, room + wider);
}

function* bowsBetween({ crowd }: Rounds, a: Box, b: Box, room: number): Generator<Candidate> {
  // A bow that meets people by its middle is not tried beside it: that is no great way off.
  const free = new Set(bows.filter((bow) => !crowd.anyOn(bowed(a, b, bow, 0, 0), room - 1, a, b)));
  for (const { bow, start, end, before } of bowsAndEnds)
    if (free.has(bow)) yield { points: bowed(a, b, bow, start, end), before };
}

function* waysRound(rounds: Rounds, a: Box, b: Box, room: number): Generator<Candidate> {
  const inner = rounds.way(a, b, room).slice(1, -1);
  const [first = b] = inner;
  const last = inner.at(-1) ?? a;
  for (const { start, end, before } of ends)
    yield { points: [besideOf(a, first, start), ...inner, besideOf(b, last, end)], before };
}

/** The middle of a figure, or a point so far beside it, across the way to `next`. */
function besideOf({ x, y }: Box, next: Point, by: number): Point {
  const length = Math.hypot(next.x - x, next.y - y) || 1;
  return { x: x - ((next.y - y) / length) * by, y: y + ((next.x - x) / length) * by };
}

const isWithin = ({ x, y }: Point, box: WordBox, by: number): boolean =>
  x > box.x - by && x < box.x + box.width + by && y > box.y - by && y < box.y + box.height + by;

const lengthOf = (way: readonly Point[]): number =>
  way.reduce((sum, to, i) => {
    const from = way[i - 1];
    return from ? sum + Math.hypot(to.x - from.x, to.y - from.y) : sum;
  }, 0);

/** A parabola from one figure to the other, `start` and `end` px beside their middles. */
function bowed(a: Box, b: Box, bow: number, start: number, end: number): Point[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const across = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  const points: Point[] = [];
  for (let i = 0; i <= samples; i++) {
    const t = i / samples;
    const out = 4 * t * (1 - t) * bow + start * (1 - t) + end * t;
    points.push({
      x: a.x + (b.x - a.x) * t + across.x * out,
      y: a.y + (b.y - a.y) * t + across.y * out,
    });
  }
  return points;
}

/** How steeply two straight lines meet: 0 along each other, 1 at a right angle. */
function steepness(from: Point, to: Point, { a, b }: Piece): number {
  const one = { x: to.x - from.x, y: to.y - from.y };
  const other = { x: b.x - a.x, y: b.y - a.y };
  const lengths = Math.hypot(one.x, one.y) * Math.hypot(other.x, other.y);
  return lengths === 0 ? 1 : Math.abs(one.x * other.y - one.y * other.x) / lengths;
}

/** How steeply a piece is crossed; nothing where it is not. */
function crossing(from: Point, to: Point, piece: Piece): number | undefined {
  const { a, b } = piece;
  const turn = (p: Point, q: Point, r: Point) =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  const apart =
    turn(from, to, a) * turn(from, to, b) >= 0 || turn(a, b, from) * turn(a, b, to) >= 0;
  return apart ? undefined : steepness(from, to, piece);
}

function distanceTo({ x, y }: Point, { a, b }: Piece): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const t = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(a.x + t * dx - x, a.y + t * dy - y);
}
