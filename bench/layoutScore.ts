import type { FamilyGraph } from '#layout';

/** Where a tool puts somebody: centre of the symbol. A copy has an id of its own and names whom it copies. */
export interface Drawn {
  readonly id: string;
  readonly of?: string;
  readonly x: number;
  readonly y: number;
}

/** What a reader finds in a drawing. Parts of hundred are of everything in the family, drawn or not. */
export interface Score {
  /** People drawn at least once, % of all. */
  readonly drawn: number;
  /** Copies beyond the first. */
  readonly copies: number;
  readonly crossings: number;
  /** Lines that must run through a symbol. */
  readonly through: number;
  readonly overlaps: number;
  /** Couples side by side, %; and those with none but co-partners between. */
  readonly adjacent: number;
  readonly grouped: number;
  /** Sibships of two and more with none but their partners between, %; and those in birth order. */
  readonly together: number;
  readonly inOrder: number;
  /** Of the drawing, px. */
  readonly width: number;
}

/** Every symbol counts as so large, px. */
export const symbol = 56;
const half = symbol / 2;
const epsilon = 1e-6;

interface Figure {
  readonly of: string;
  readonly x: number;
  readonly y: number;
  row: number;
  /** Rank in its row. */
  at: number;
  /** How many unions it hangs from. */
  stubs: number;
  readonly mates: Set<Figure>;
}

interface Family {
  readonly index: number;
  readonly partners: readonly Figure[];
  readonly children: readonly Figure[];
}

interface Row {
  readonly y: number;
  readonly figures: Figure[];
}

/** A level line with all that hangs from it, in the gap above a row. */
interface Bar {
  readonly family: number;
  readonly lo: number;
  readonly hi: number;
  /** x of the drop that comes down to it, if any. */
  readonly drop: number | undefined;
  /** x of the lines down from it, from left to right. */
  readonly stubs: readonly number[];
  /** Its children if one of them hangs from several families. */
  readonly shared: ReadonlySet<Figure> | undefined;
}

/** A line that comes down through a gap. */
interface Passing {
  readonly family: number;
  readonly x: number;
}

/** A partner line past others. */
interface Detour {
  readonly row: number;
  readonly family: number;
  readonly from: number;
  readonly to: number;
  /** Ranks between which it passes. */
  readonly first: number;
  readonly last: number;
}

/**
 * Scores a drawing by the positions of people alone. Lines are those of every
 * genogram: partner line, one drop for each union, one sibship bar in the gap
 * above the children, one stub for each child. Of two bars in a gap the better
 * one lies higher, and a partner line past others goes above or below them,
 * whichever crosses less: so the count is what the best router could reach,
 * blind to how a tool routes its own lines.
 */
export function scoreDrawing(graph: FamilyGraph, people: readonly Drawn[]): Score {
  return new Judge(graph, people).score();
}

class Judge {
  private readonly figures: Figure[];
  private readonly rows: Row[] = [];
  private readonly families: Family[];
  private readonly copiesOf = new Map<string, Figure[]>();
  private readonly drops: Passing[][];
  private readonly bars: Bar[][];
  private readonly passing: Passing[][];
  private readonly detours: Detour[] = [];
  private readonly adjacent = new Set<string>();
  private readonly grouped = new Set<string>();
  private crossings = 0;
  private through = 0;

  constructor(
    private readonly graph: FamilyGraph,
    people: readonly Drawn[],
  ) {
    this.figures = people
      .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
      .map(({ id, of, x, y }) => ({
        of: of ?? id,
        x,
        y,
        row: 0,
        at: 0,
        stubs: 0,
        mates: new Set<Figure>(),
      }));
    for (const figure of this.figures) {
      const list = this.copiesOf.get(figure.of);
      if (list) list.push(figure);
      else this.copiesOf.set(figure.of, [figure]);
    }
    this.standInRows();
    this.families = graph.unions.map((_, index) => this.familyOf(index));
    for (const { partners, children } of this.families) {
      if (partners.length > 0 || children.length > 1) for (const child of children) child.stubs++;
      for (const a of partners) for (const b of partners) if (a !== b) a.mates.add(b);
    }
    this.drops = this.rows.map(() => []);
    this.bars = this.rows.map(() => []);
    this.passing = this.rows.map(() => []);
  }

  score(): Score {
    for (const family of this.families) this.route(family);
    this.crossDetours();
    this.bars.forEach((bars, gap) => {
      this.crossGap(bars, this.passing[gap] ?? []);
    });
    const xs = this.figures.map(({ x }) => x);
    return {
      drawn: percent(this.copiesOf.size, this.graph.people.length),
      copies: this.figures.length - this.copiesOf.size,
      crossings: this.crossings,
      through: this.through,
      overlaps: this.overlaps(),
      adjacent: percent(this.adjacent.size, this.couples()),
      grouped: percent(this.grouped.size, this.couples()),
      ...this.sibships(),
      width: xs.length > 0 ? least(xs, (x) => -x) * -1 - least(xs, (x) => x) + symbol : 0,
    };
  }

  /** Figures within a quarter of a symbol of each other's height stand in one row. */
  private standInRows(): void {
    for (const figure of [...this.figures].sort((a, b) => a.y - b.y)) {
      const last = this.rows.at(-1);
      if (last && figure.y - last.y <= symbol / 4) last.figures.push(figure);
      else this.rows.push({ y: figure.y, figures: [figure] });
      figure.row = this.rows.length - 1;
    }
    for (const { figures } of this.rows) {
      figures.sort((a, b) => a.x - b.x);
      figures.forEach((figure, at) => {
        figure.at = at;
      });
    }
  }

  /** A union as it is drawn: of copies the nearest ones are meant. */
  private familyOf(index: number): Family {
    const union = this.graph.unions[index];
    const partners: Figure[] = [];
    for (const id of union?.partners ?? []) {
      const figure = this.nearest(id, partners[0]);
      if (figure && !partners.includes(figure)) partners.push(figure);
    }
    const children: Figure[] = [];
    for (const { person } of union?.children ?? []) {
      const figure = this.nearest(person, partners[0] ?? children[0]);
      if (figure && !partners.includes(figure) && !children.includes(figure)) children.push(figure);
    }
    return { index, partners, children };
  }

  private nearest(id: string, to: Figure | undefined): Figure | undefined {
    const copies = this.copiesOf.get(id) ?? [];
    if (!to || copies.length < 2) return copies[0];
    const far = (each: Figure) => Math.abs(each.x - to.x) + 2 * Math.abs(each.y - to.y);
    return copies.reduce((a, b) => (far(b) < far(a) ? b : a));
  }

  private route(family: Family): void {
    const partners = [...family.partners].sort((a, b) => a.x - b.x);
    for (let i = 1; i < partners.length; i++) {
      const [a, b] = [partners[i - 1], partners[i]];
      if (a && b) this.joinPartners(family, a, b);
    }
    const low = partners.reduce((most, { row }) => Math.max(most, row), -1);
    const drop = this.dropOf(family, partners, low);
    if (low >= 0 && drop !== undefined && family.children.length > 0)
      this.drops[low]?.push({ family: family.index, x: drop });
    if (low < 0 && family.children.length < 2) return;
    const below = family.children.filter(({ row }) => row > low);
    if (below.length > 0) this.hang(family, below, drop, low);
    for (const child of family.children) {
      if (child.row > low || drop === undefined) continue;
      // A child not below its parents: its line climbs back.
      this.pass(family, child.x, child.row + 1, low, child.row + 1, low);
      this.bars[low + 1]?.push(bar(family.index, drop, [child.x], [], undefined));
    }
  }

  private dropOf(family: Family, partners: readonly Figure[], low: number): number | undefined {
    const { children } = family;
    const xs = children.map(({ x }) => x);
    const middle = xs.length > 0 ? (Math.min(...xs) + Math.max(...xs)) / 2 : undefined;
    const [first] = partners;
    const last = partners.at(-1);
    if (!first || !last)
      return children.length > 1 ? xs.reduce((sum, x) => sum + x, 0) / xs.length : undefined;
    if (first === last) return first.x;
    const lowest = partners.find(({ row }) => row === low) ?? first;
    const high = partners.find(({ row }) => row !== low);
    if (high) return lowest.x + Math.sign(high.x - lowest.x) * (half + 4);
    const row = this.rows[low]?.figures ?? [];
    let lo = first.x + half;
    let hi = last.x - half;
    if (last.at - first.at > 1) {
      // Past others the drop hangs beside the further partner, or the other where that is nearer.
      const right = (row[first.at + 1]?.x ?? 0) - half;
      lo = Math.max(lo, (row[last.at - 1]?.x ?? 0) + half);
      const far = middle === undefined ? 0 : Math.abs(middle - (lo + hi) / 2);
      const near = middle === undefined ? 1 : Math.abs(middle - (first.x + half + right) / 2);
      if (near < far) [lo, hi] = [first.x + half, right];
    }
    if (lo > hi) lo = hi = (first.x + last.x) / 2;
    return middle === undefined ? (lo + hi) / 2 : Math.min(hi, Math.max(lo, middle));
  }

  private joinPartners(family: Family, a: Figure, b: Figure): void {
    const key = pairKey(a.of, b.of);
    if (a.row === b.row) {
      const between = (this.rows[a.row]?.figures ?? []).slice(a.at + 1, b.at);
      if (between.length === 0) this.adjacent.add(key);
      if (between.every((each) => each.mates.has(a) || each.mates.has(b))) this.grouped.add(key);
      if (between.length > 0)
        this.detours.push({
          row: a.row,
          family: family.index,
          from: a.x,
          to: b.x,
          first: a.at,
          last: b.at,
        });
      return;
    }
    const [high, low] = a.row < b.row ? [a, b] : [b, a];
    this.pass(family, high.x, high.row + 1, low.row, high.row + 1, low.row - 1);
    const at = this.rankOf(low.row, high.x);
    const [first, last] = high.x < low.x ? [at - 1, low.at] : [low.at, at];
    this.detours.push({
      row: low.row,
      family: family.index,
      from: Math.min(high.x, low.x),
      to: Math.max(high.x, low.x),
      first,
      last,
    });
  }

  private hang(
    family: Family,
    below: readonly Figure[],
    drop: number | undefined,
    low: number,
  ): void {
    const top = Math.min(...below.map(({ row }) => row));
    if (low >= 0 && drop !== undefined) this.pass(family, drop, low + 1, top - 1, low + 1, top - 1);
    const shared = below.some(({ stubs }) => stubs > 1) ? new Set(below) : undefined;
    const xs = below.map(({ x }) => x).sort((a, b) => a - b);
    const hung = low >= 0 ? drop : undefined;
    this.bars[top]?.push(bar(family.index, drop ?? xs[0] ?? 0, xs, xs, shared, hung));
    for (const child of below) this.pass(family, child.x, top + 1, child.row, top, child.row - 1);
  }

  /** Notes a line down a column: the gaps it comes through, and the rows in which it may meet somebody. */
  private pass(
    family: Family,
    x: number,
    firstGap: number,
    lastGap: number,
    firstRow: number,
    lastRow: number,
  ): void {
    for (let gap = firstGap; gap <= lastGap; gap++)
      this.passing[gap]?.push({ family: family.index, x });
    for (let row = firstRow; row <= lastRow; row++) {
      const at = this.rankOf(row, x);
      const figures = this.rows[row]?.figures ?? [];
      const met = [figures[at - 1], figures[at]];
      if (met.some((each) => each && Math.abs(each.x - x) < half - epsilon)) this.through++;
    }
  }

  /** Rank in a row of the first figure at or right of a place. */
  private rankOf(row: number, x: number): number {
    const figures = this.rows[row]?.figures ?? [];
    let lo = 0;
    let hi = figures.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((figures[mid]?.x ?? 0) < x) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  /** Above the row a detour meets every line to a parent, below it every drop. */
  private crossDetours(): void {
    const sides = new Map<string, Detour[]>();
    for (const detour of this.detours) {
      const { row, first, last, from, to, family } = detour;
      let above = 0;
      const figures = this.rows[row]?.figures ?? [];
      for (let i = first + 1; i < last; i++) above += figures[i]?.stubs ?? 0;
      const drops = this.drops[row] ?? [];
      const below = drops.filter((each) => each.family !== family && each.x > from && each.x < to);
      this.crossings += Math.min(above, below.length);
      const key = `${row} ${above <= below.length}`;
      const list = sides.get(key);
      if (list) list.push(detour);
      else sides.set(key, [detour]);
    }
    for (const list of sides.values()) {
      list.sort((a, b) => a.from - b.from);
      list.forEach((a, i) => {
        for (const b of list.slice(i + 1)) {
          if (b.from >= a.to - epsilon) break;
          if (b.from > a.from + epsilon && b.to > a.to + epsilon) this.crossings++;
        }
      });
    }
  }

  private crossGap(bars: Bar[], passing: readonly Passing[]): void {
    bars.sort((a, b) => a.lo - b.lo);
    const falling = [...passing].sort((a, b) => a.x - b.x);
    let open: Bar[] = [];
    for (const next of bars) {
      for (const { family, x } of falling) {
        if (x >= next.hi - epsilon) break;
        if (x > next.lo + epsilon && family !== next.family) this.crossings++;
      }
      open = open.filter(({ hi }) => hi > next.lo + epsilon);
      for (const other of open) this.crossings += crossingsOf(other, next);
      open.push(next);
    }
  }

  private sibships(): { together: number; inOrder: number } {
    let all = 0;
    let together = 0;
    let inOrder = 0;
    this.families.forEach(({ children }, index) => {
      if ((this.graph.unions[index]?.children.length ?? 0) < 2) return;
      all++;
      if (children.length < 2) return;
      if (children.every((child, i) => i === 0 || child.x > (children[i - 1]?.x ?? 0))) inOrder++;
      if (this.isTogether(children)) together++;
    });
    return { together: percent(together, all), inOrder: percent(inOrder, all) };
  }

  private isTogether(children: readonly Figure[]): boolean {
    const [first] = children;
    if (!first || children.some(({ row }) => row !== first.row)) return false;
    const ranks = children.map(({ at }) => at);
    const [lo, hi] = [Math.min(...ranks), Math.max(...ranks)];
    const allowed = new Set(children);
    // Partners of those between, at any remove, belong there too.
    const waiting = [...children];
    for (let each = waiting.pop(); each; each = waiting.pop()) {
      for (const mate of each.mates) {
        if (allowed.has(mate)) continue;
        allowed.add(mate);
        if (mate.row === first.row && mate.at > lo && mate.at < hi) waiting.push(mate);
      }
    }
    const row = this.rows[first.row]?.figures ?? [];
    return row.slice(lo, hi + 1).every((each) => allowed.has(each));
  }

  private couples(): number {
    const pairs = new Set<string>();
    for (const { partners } of this.graph.unions)
      for (const a of partners) for (const b of partners) if (a !== b) pairs.add(pairKey(a, b));
    return pairs.size;
  }

  private overlaps(): number {
    const sorted = [...this.figures].sort((a, b) => a.x - b.x);
    let count = 0;
    sorted.forEach((a, i) => {
      for (let j = i + 1; j < sorted.length; j++) {
        const b = sorted[j];
        if (!b || b.x - a.x >= symbol - 0.5) break;
        if (Math.abs(b.y - a.y) < symbol - 0.5) count++;
      }
    });
    return count;
  }
}

function bar(
  family: number,
  drop: number,
  xs: readonly number[],
  stubs: readonly number[],
  shared: ReadonlySet<Figure> | undefined,
  hung: number | undefined = drop,
): Bar {
  const lo = Math.min(drop, xs[0] ?? drop);
  const hi = Math.max(drop, xs.at(-1) ?? drop);
  return { family, lo, hi, drop: hung, stubs, shared };
}

/** Crossings of two bars of a gap, the better one of them above. */
function crossingsOf(a: Bar, b: Bar): number {
  if (a.family === b.family) return 0;
  let common = 0;
  if (a.shared && b.shared) for (const child of a.shared) if (b.shared.has(child)) common++;
  // One family's children are all the other's too: one bar carries both drops.
  if (common > 0 && (common === a.shared?.size || common === b.shared?.size)) return 0;
  const above = inside(a.stubs, b) + (isInside(b.drop, a) ? 1 : 0);
  const below = inside(b.stubs, a) + (isInside(a.drop, b) ? 1 : 0);
  return Math.max(0, Math.min(above, below) - common);
}

const inside = (xs: readonly number[], other: Bar): number =>
  xs.filter((x) => isInside(x, other)).length;

const isInside = (x: number | undefined, { lo, hi }: Bar): boolean =>
  x !== undefined && x > lo + epsilon && x < hi - epsilon;

const pairKey = (a: string, b: string): string => (a < b ? `${a}\0${b}` : `${b}\0${a}`);

const percent = (part: number, all: number): number => (all > 0 ? (100 * part) / all : 100);

const least = (values: readonly number[], of: (value: number) => number): number =>
  values.reduce((min, value) => Math.min(min, of(value)), Number.POSITIVE_INFINITY);
