import type { LifeItem, LifeLane, Lifeline } from '#model';
import { type Tick, ticksBetween } from './axis.ts';

/** What a timeline is laid out with. */
export interface TimelineOptions {
  /** First and last day that is drawn; what reaches beyond is cut. */
  readonly from: number;
  readonly to: number;
  readonly pxPerDay: number;
  /** Width of the words of each item, px; items without words are not in it. */
  readonly labels: ReadonlyMap<string, number>;
}

/** Where the words of an item stand. */
interface PlacedLabel {
  /** Left edge, or right edge where they stand to the left of their line; and baseline. */
  readonly x: number;
  readonly y: number;
  /** Px that the words may take. */
  readonly width: number;
  /** Where the line down to words below comes from. */
  readonly line?: number;
  /** In the bar, behind it, or on a line below it. */
  readonly where: 'inside' | 'behind' | 'below';
  /** They stand to the left of their line. */
  readonly turned?: true;
}

/** An item in its place. Its left and right edges slant from the first to the last day they can mean. */
export interface PlacedItem {
  readonly item: LifeItem;
  readonly y: number;
  readonly height: number;
  /** Upper and lower end of the left edge, and of the right. */
  readonly left: readonly [upper: number, lower: number];
  readonly right: readonly [upper: number, lower: number];
  /** It goes on beyond what is drawn. */
  readonly cut: { readonly left: boolean; readonly right: boolean };
  readonly label?: PlacedLabel;
}

export interface PlacedLane {
  readonly id: LifeLane;
  readonly top: number;
  readonly height: number;
}

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly PlacedLane[];
  readonly items: readonly PlacedItem[];
  /** Where no home is known, px. */
  readonly gaps: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Heights, px. */
export const axisHeight = 44;
const laneGap = 26;
const rowGap = 6;
const labelRow = 19;
const labelInset = 9;
const bars: Readonly<Record<LifeLane, number>> = {
  home: 46,
  people: 26,
  school: 30,
  familyTime: 26,
  events: 22,
  feelings: 84,
};
/** Px between words and whatever comes next. */
const apart = 12;
/** A bar is drawn at least so wide. */
const leastBar = 5;

interface Cut {
  readonly item: LifeItem;
  /** From the middle of its first days to the middle of its last: what a row is shared by. */
  readonly core: readonly [number, number];
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
  readonly cut: { readonly left: boolean; readonly right: boolean };
}

function cutTo(item: LifeItem, { from, to, pxPerDay }: TimelineOptions): Cut | undefined {
  const { startFirst, startLast, endFirst, endLast } = item.when;
  if (endLast < from || startFirst > to) return undefined;
  const x = (day: number) => (Math.min(to, Math.max(from, day)) - from) * pxPerDay;
  const left = [x(startFirst), x(startLast)] as const;
  const right = [Math.max(x(endFirst), left[0]), Math.max(x(endLast), left[1])] as const;
  return {
    item,
    core: [middle(left), middle(right)],
    left,
    right: [Math.max(right[0], left[0] + leastBar), Math.max(right[1], left[1] + leastBar)],
    cut: { left: startFirst < from, right: endLast > to },
  };
}

const middle = ([a, b]: readonly [number, number]) => (a + b) / 2;

/** The first row whose last end lies before a start; edges that fade into each other share a row. */
function rowFor(ends: number[], start: number, end: number): number {
  const free = ends.findIndex((last) => last <= start + 1);
  const row = free < 0 ? ends.length : free;
  ends[row] = end;
  return row;
}

interface Flag {
  /** Where the line comes down. */
  readonly x: number;
  readonly width: number;
}

/** Words of a flag: on which row below, and whether they stand to the left of their line. */
interface PlacedFlag {
  readonly row: number;
  readonly turned: boolean;
}

/**
 * Rows for words below bars, so that no line down to them crosses other words:
 * each stands one row lower than all whose words or lines come within it. Words
 * that would run beyond the paper stand to the left of their line.
 */
function placeFlags(flags: readonly Flag[], room: number): readonly PlacedFlag[] {
  const turned = new Set<number>();
  for (let grew = true; grew; ) {
    grew = false;
    const least = Math.min(...[...turned].map((index) => flags[index]?.x ?? Infinity));
    for (const [index, { x, width }] of flags.entries())
      if (!turned.has(index) && (x + width > room || (x <= least && x + width + apart > least))) {
        turned.add(index);
        grew = true;
      }
  }
  const byPlace = [...flags.keys()].sort((a, b) => (flags[b]?.x ?? 0) - (flags[a]?.x ?? 0));
  const order = [
    ...byPlace.filter((index) => !turned.has(index)),
    ...byPlace.filter((index) => turned.has(index)).reverse(),
  ];
  const taken: { from: number; to: number; row: number }[] = [];
  const rows = new Map<number, number>();
  for (const index of order) {
    const { x, width } = flags[index] ?? { x: 0, width: 0 };
    const [from, to] = turned.has(index) ? [x - width - apart, x] : [x, x + width + apart];
    const above = taken.filter((other) => other.from < to && other.to > from);
    const row = above.reduce((most, other) => Math.max(most, other.row + 1), 0);
    taken.push({ from: from - 0.5, to: to + 0.5, row });
    rows.set(index, row);
  }
  return flags.map((_, index) => ({ row: rows.get(index) ?? 0, turned: turned.has(index) }));
}

const rowsOf = (flags: readonly PlacedFlag[]) =>
  flags.reduce((most, { row }) => Math.max(most, row + 1), 0);

const widthOf = ({ from, to, pxPerDay }: TimelineOptions) => (to - from) * pxPerDay;

/** Px between the line of a flag and its words. */
const besideLine = 6;

/** Words on a line below, from the height of the first row. */
const below = (
  flag: Flag | undefined,
  placed: PlacedFlag | undefined,
  first: number,
): PlacedLabel | undefined =>
  flag && placed
    ? {
        x: placed.turned ? flag.x - besideLine : flag.x + besideLine,
        y: first + placed.row * labelRow,
        width: flag.width - besideLine,
        line: flag.x,
        where: 'below',
        ...(placed.turned ? { turned: true as const } : {}),
      }
    : undefined;

interface Lane {
  readonly items: readonly PlacedItem[];
  readonly height: number;
}

/** A bar that begins where the one before it in its row ends, should that have been drawn wider than it is. */
function behind(before: Cut | undefined, cut: Cut): Cut {
  if (!before) return cut;
  const left = [0, 1].map((i) =>
    Math.max(cut.left[i] ?? 0, Math.min(before.right[i] ?? 0, (cut.right[i] ?? 0) - leastBar)),
  );
  return { ...cut, left: [left[0] ?? cut.left[0], left[1] ?? cut.left[1]] };
}

/** Homes and schools: bars in rows, words in the bar where they fit, else on lines below all of them. */
function barLane(
  cuts: readonly Cut[],
  height: number,
  top: number,
  options: TimelineOptions,
): Lane {
  const ends: number[] = [];
  const besideEnds: number[] = [];
  const rows = cuts.map(({ item, core }) => ({
    beside: item.beside === true,
    row: rowFor(item.beside ? besideEnds : ends, core[0], core[1]),
  }));
  const rowOf = (index: number) => {
    const own = rows[index];
    return own ? own.row + (own.beside ? ends.length : 0) : 0;
  };
  const count = ends.length + besideEnds.length;
  const under = top + count * (height + rowGap);
  const fits = ({ item, left, right }: Cut) =>
    (options.labels.get(item.id) ?? 0) + 2 * labelInset <= right[0] - left[1];
  const flagged = cuts
    .map((cut, index) => ({ cut, index }))
    .filter(({ cut }) => options.labels.has(cut.item.id) && !fits(cut));
  const flags = flagged.map(({ cut }) => ({
    x: (middle(cut.left) + middle(cut.right)) / 2,
    width: (options.labels.get(cut.item.id) ?? 0) + 6,
  }));
  const placed = placeFlags(flags, widthOf(options));
  const labels = new Map<number, PlacedLabel>();
  for (const [n, { index }] of flagged.entries()) {
    const label = below(flags[n], placed[n], under + 14);
    if (label) labels.set(index, label);
  }
  const before = new Map<number, Cut>();
  const items = cuts.map((whole, index): PlacedItem => {
    const row = rowOf(index);
    const y = top + row * (height + rowGap);
    const cut = behind(before.get(row), whole);
    before.set(row, cut);
    const width = options.labels.get(cut.item.id);
    const inside: PlacedLabel | undefined =
      width === undefined || !fits(cut)
        ? undefined
        : {
            x: cut.left[1] + labelInset,
            y: y + height / 2,
            width: cut.right[0] - cut.left[1] - 2 * labelInset,
            where: 'inside',
          };
    const label = inside ?? labels.get(index);
    return { ...cut, y, height, ...(label ? { label } : {}) };
  });
  const deep = placed.length ? 6 + rowsOf(placed) * labelRow : 0;
  return { items, height: Math.max(1, count) * (height + rowGap) - rowGap + deep };
}

/** People and family time: bars in rows with their words in them or behind them. */
function rowLane(
  cuts: readonly Cut[],
  height: number,
  top: number,
  options: TimelineOptions,
): Lane {
  const ends: number[] = [];
  const right = widthOf(options);
  const items = cuts.map((cut): PlacedItem => {
    const width = options.labels.get(cut.item.id) ?? 0;
    const inside = width + 2 * labelInset <= cut.right[0] - cut.left[1];
    // At the right edge words stand before the bar rather than beyond the paper.
    const before = !inside && cut.right[1] + 6 + width > right;
    const start = before ? cut.left[0] - 6 - width : cut.left[0];
    const end = inside || before ? cut.right[1] : cut.right[1] + 6 + width;
    const row = rowFor(ends, start - apart, end);
    const y = top + row * (height + rowGap);
    const x = inside ? cut.left[1] + labelInset : before ? start : cut.right[1] + 6;
    return {
      ...cut,
      y,
      height,
      label: { x, y: y + height / 2, width, where: inside ? 'inside' : 'behind' },
    };
  });
  return { items, height: Math.max(1, ends.length) * (height + rowGap) - rowGap };
}

/** Events: pins on a line, with their words below. */
function pinLane(
  cuts: readonly Cut[],
  height: number,
  top: number,
  options: TimelineOptions,
): Lane {
  const flags = cuts.map(({ item, left, right }) => ({
    x: (left[0] + right[1]) / 2,
    width: (options.labels.get(item.id) ?? 0) + 6,
  }));
  const placed = placeFlags(flags, widthOf(options));
  const items = cuts.map((cut, index): PlacedItem => {
    const label = below(flags[index], placed[index], top + height + 12);
    return { ...cut, y: top, height, ...(label ? { label } : {}) };
  });
  return { items, height: height + rowsOf(placed) * labelRow };
}

/** Feelings: points on a line as high as each is. */
function feelingLane(cuts: readonly Cut[], height: number, top: number): Lane {
  const step = (height - 24) / 4;
  const items = cuts.map(
    (cut): PlacedItem => ({
      ...cut,
      y: top + 12 + (2 - (cut.item.level ?? 0)) * step,
      height: 0,
    }),
  );
  return { items, height };
}

/** By first day, then by last: the same whatever order rows are stored in. */
const inTime = (a: LifeItem, b: LifeItem) =>
  a.when.startFirst - b.when.startFirst ||
  a.when.endLast - b.when.endLast ||
  (a.id < b.id ? -1 : 1);

/**
 * A life in lanes: where bars, pins, points, words and gaps lie. A pure function
 * of the life, the stretch that is drawn, the scale and the widths of words. Lanes
 * with nothing in them take no room.
 */
export function layOutTimeline(life: Lifeline, options: TimelineOptions): PlacedTimeline {
  const { from, to, pxPerDay } = options;
  const lanes: PlacedLane[] = [];
  const items: PlacedItem[] = [];
  let top = axisHeight + 12;
  const ids: readonly LifeLane[] = ['home', 'people', 'school', 'familyTime', 'events', 'feelings'];
  for (const id of ids) {
    const cuts = life.items
      .filter(({ lane }) => lane === id)
      .toSorted(inTime)
      .flatMap((item) => cutTo(item, options) ?? []);
    const whole = life.items.some(({ lane }) => lane === id);
    if (!whole && id !== 'home') continue;
    const height = bars[id];
    const lane =
      id === 'feelings'
        ? feelingLane(cuts, height, top)
        : id === 'events'
          ? pinLane(cuts, height, top, options)
          : id === 'home' || id === 'school'
            ? barLane(cuts, height, top, options)
            : rowLane(cuts, height, top, options);
    lanes.push({ id, top, height: lane.height });
    items.push(...lane.items);
    top += lane.height + laneGap;
  }
  const gaps = life.gaps.flatMap((gap) => {
    const x = (Math.max(from, gap.from) - from) * pxPerDay;
    const width = (Math.min(to, gap.to) - from) * pxPerDay - x;
    return width > 2 ? [{ x, y: lanes[0]?.top ?? 0, width, height: bars.home }] : [];
  });
  return {
    width: widthOf(options),
    height: top - laneGap + 12,
    ticks: ticksBetween(from, to, pxPerDay),
    lanes,
    items,
    gaps,
  };
}
