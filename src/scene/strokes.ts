import type { Arrow, LineDrawing, Ornament, Strand } from '#model';
import { linePaint, type Paint } from './palette.ts';
import { type Box, type Mark, type PathMark, type Point, polyline, short } from './scene.ts';
import { textWidth } from './textMetrics.ts';

/** A place on a route and the direction it runs there, as a unit vector. */
interface Station extends Point {
  readonly dx: number;
  readonly dy: number;
}

/** Lengths of notation.md at u = 20, for symbols of 56 px. */
const scale = 1.4;
const waves = {
  zigzag: { period: 12 * scale, amplitude: 6 * scale },
  dense: { period: 6 * scale, amplitude: 6 * scale },
  sine: { period: 20 * scale, amplitude: 4.5 * scale },
};
const rung = { every: 6 * scale, half: 5 * scale };
const tooth = { every: 7 * scale, length: 6 * scale };
/** How far from the middle a line stops at the bars of what is cut off. */
const opening = { bars: 3.5 * scale, barsAndCircle: 9 * scale };

/** A route measured once: its length, and the station at any distance along it. */
export class Track {
  readonly length: number;
  readonly #starts: number[] = [];

  constructor(readonly points: readonly Point[]) {
    let length = 0;
    for (let i = 1; i < points.length; i++) {
      this.#starts.push(length);
      length += distance(points[i - 1], points[i]);
    }
    this.length = length;
  }

  /**
   * The place at a distance, its direction taken over `reach` px to both sides: teeth
   * and rungs turn with a corner instead of piling up inside it.
   */
  smooth(along: number, reach: number): Station {
    const a = this.at(Math.max(0, along - reach));
    const b = this.at(Math.min(this.length, along + reach));
    const direction = unit(a, b);
    const here = this.at(along);
    return direction ? { x: here.x, y: here.y, dx: direction.x, dy: direction.y } : here;
  }

  at(along: number): Station {
    let i = 0;
    while (i + 1 < this.#starts.length && (this.#starts[i + 1] ?? Infinity) <= along) i++;
    const a = this.points[i] ?? { x: 0, y: 0 };
    const b = this.points[i + 1] ?? a;
    const length = distance(a, b) || 1;
    const t = Math.min(1, Math.max(0, (along - (this.#starts[i] ?? 0)) / length));
    return {
      x: a.x + (b.x - a.x) * t,
      y: a.y + (b.y - a.y) * t,
      dx: (b.x - a.x) / length,
      dy: (b.y - a.y) / length,
    };
  }
}

const distance = (a: Point | undefined, b: Point | undefined) =>
  a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;

/** A place beside the route: to its right when positive. */
const beside = ({ x, y, dx, dy }: Station, offset: number): Point => ({
  x: x - dy * offset,
  y: y + dx * offset,
});

/** The route moved sideways; corners are mitred so that parallel strands keep their distance. */
export function shifted(points: readonly Point[], offset: number): readonly Point[] {
  if (offset === 0) return points;
  return points.map((point, i) => {
    const before = unit(points[i - 1], point) ?? unit(point, points[i + 1]) ?? { x: 1, y: 0 };
    const after = unit(point, points[i + 1]) ?? before;
    const nx = -(before.y + after.y) / 2;
    const ny = (before.x + after.x) / 2;
    const spread = Math.max(0.25, nx * nx + ny * ny);
    return { x: point.x + (nx * offset) / spread, y: point.y + (ny * offset) / spread };
  });
}

function unit(a: Point | undefined, b: Point | undefined): Point | undefined {
  const length = distance(a, b);
  return a && b && length > 0 ? { x: (b.x - a.x) / length, y: (b.y - a.y) / length } : undefined;
}

/** Teeth from side to side, a whole number of them, with a short straight lead at both ends. */
function zigzag(
  track: Track,
  { period, amplitude }: { period: number; amplitude: number },
  offset: number,
): string {
  const lead = Math.min(8, track.length / 4);
  const halves = Math.max(2, 2 * Math.round((track.length - 2 * lead) / period));
  const step = (track.length - 2 * lead) / halves;
  // A line too short for a whole tooth gets flatter ones.
  const swing = Math.min(amplitude, step * 2.8);
  const points = [beside(track.at(0), offset), beside(track.at(lead), offset)];
  for (let i = 0; i < halves; i++) {
    const station = track.smooth(lead + (i + 0.5) * step, step);
    points.push(beside(station, offset + (i % 2 ? swing : -swing)));
  }
  points.push(
    beside(track.at(track.length - lead), offset),
    beside(track.at(track.length), offset),
  );
  return polyline(points);
}

const swung = ({ period, amplitude }: typeof waves.zigzag, by = 1) => ({
  period: period * by,
  amplitude: amplitude * by,
});

/** A wave of quadratic arcs centred on the route; `side` is where it swings first. */
function sine(track: Track, side: 1 | -1): string {
  const { period, amplitude } = waves.sine;
  const halves = Math.max(2, 2 * Math.round(track.length / period));
  const step = track.length / halves;
  const start = track.at(0);
  let d = `M${short(start.x)} ${short(start.y)}`;
  for (let i = 0; i < halves; i++) {
    // A quadratic arc reaches half the height of its control point.
    const control = beside(
      track.smooth((i + 0.5) * step, step / 2),
      side * (i % 2 ? 2 : -2) * Math.min(amplitude, step),
    );
    const end = track.at((i + 1) * step);
    d += `Q${short(control.x)} ${short(control.y)} ${short(end.x)} ${short(end.y)}`;
  }
  return d;
}

/** Short strokes across the route, or out to one side. */
function strokesAcross(track: Track, every: number, from: number, to: number): string {
  const count = Math.max(1, Math.floor((track.length - every) / every));
  const first = (track.length - (count - 1) * every) / 2;
  let d = '';
  for (let i = 0; i < count; i++) {
    const station = track.smooth(first + i * every, every / 2);
    d += polyline([beside(station, from), beside(station, to)]);
  }
  return d;
}

function strandPath(strand: Strand, track: Track): string {
  switch (strand.wave) {
    case 'straight':
      return polyline(shifted(track.points, strand.offset));
    case 'zigzag':
      return zigzag(track, swung(waves.zigzag, strand.swing), strand.offset);
    case 'dense':
      return zigzag(track, waves.dense, strand.offset);
    case 'sine':
      return sine(track, 1);
    case 'sineBack':
      return sine(track, -1);
    case 'ladder':
      return strokesAcross(track, rung.every, -rung.half, rung.half);
    case 'comb':
      return strokesAcross(track, tooth.every, 0, -tooth.length);
  }
}

/** A closed outline through points given along and beside a station. */
function outline(
  station: Station,
  corners: readonly (readonly [along: number, aside: number])[],
): string {
  const { x, y, dx, dy } = station;
  return `${polyline(corners.map(([a, s]) => ({ x: x + dx * a - dy * s, y: y + dy * a + dx * s })))}Z`;
}

export const circle = ({ x, y }: Point, r: number) =>
  `M${short(x - r)} ${short(y)}A${short(r)} ${short(r)} 0 1 0 ${short(x + r)} ${short(y)}A${short(r)} ${short(r)} 0 1 0 ${short(x - r)} ${short(y)}Z`;

/** A star of five points, one of them up. */
export function star({ x, y }: Point, radius: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 ? radius * 0.42 : radius;
    const turn = (i * Math.PI) / 5 - Math.PI / 2;
    return { x: x + r * Math.cos(turn), y: y + r * Math.sin(turn) };
  });
  return `${polyline(corners)}Z`;
}

/** A heart, its point down. */
export function heart({ x, y }: Point, r: number): string {
  const at = (dx: number, dy: number) => `${short(x + dx * r)} ${short(y + dy * r)}`;
  return `M${at(0, 0.9)}C${at(-1.5, -0.2)} ${at(-0.9, -1.3)} ${at(0, -0.4)}C${at(0.9, -1.3)} ${at(1.5, -0.2)} ${at(0, 0.9)}Z`;
}

/** Two strokes crossing at a station, turned with the line. */
function cross(station: Station, half: number): string {
  const { x, y, dx, dy } = station;
  const corner = (a: number, s: number) => ({
    x: x + (dx * a - dy * s) * half,
    y: y + (dy * a + dx * s) * half,
  });
  return polyline([corner(-1, -1), corner(1, 1)]) + polyline([corner(-1, 1), corner(1, -1)]);
}

const box = (station: Station, half: number) =>
  outline(station, [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]);

function ornamentMarks(ornament: Ornament, track: Track, stroke: Paint): Mark[] {
  const middle = track.at(track.length / 2);
  const open = (d: string): PathMark => ({ kind: 'path', d, stroke, width: 2 });
  const filled = (d: string): PathMark => ({ kind: 'path', d, stroke, width: 2, fill: 'paper' });
  const bar = 9 * scale;
  const blank = (d: string): PathMark => ({ kind: 'path', d, fill: 'paper' });
  const barsAt = (out: number) =>
    [-out, out]
      .map((along) => track.at(track.length / 2 + along))
      .map((station) => polyline([beside(station, -bar), beside(station, bar)]))
      .join('');
  switch (ornament) {
    case 'circle':
      return [filled(circle(middle, 5 * scale))];
    case 'smallRing':
      return [filled(circle(middle, 3.2 * scale))];
    case 'twoRings': {
      const rings = [-1, 1].map((side) => track.at(track.length / 2 + side * 3.5 * scale));
      return [
        ...rings.map((ring) => filled(circle(ring, 5 * scale))),
        open(rings.map((ring) => circle(ring, 5 * scale)).join('')),
      ];
    }
    case 'cross':
      return [open(cross(middle, 6 * scale))];
    case 'boxedCross':
      return [filled(box(middle, 6.5 * scale)), open(cross(middle, 6.5 * scale))];
    case 'diamond':
      return [
        filled(
          outline(middle, [
            [-8 * scale, 0],
            [0, -6 * scale],
            [8 * scale, 0],
            [0, 6 * scale],
          ]),
        ),
      ];
    case 'bars':
      return [open(barsAt(opening.bars))];
    case 'barsAndCircle':
      return [open(barsAt(opening.barsAndCircle)), filled(circle(middle, 3.8 * scale))];
    case 'boxedQuestion':
      return [
        filled(box({ ...middle, dx: 1, dy: 0 }, 6.5 * scale)),
        letterMark('?', middle, stroke),
      ];
    case 'question':
      return [blank(circle(middle, 7 * scale)), letterMark('?', middle, stroke)];
    case 'barredCircle':
      return [
        filled(circle(middle, 8 * scale)),
        open(
          polyline([
            { x: middle.x - 5.6 * scale, y: middle.y - 5.6 * scale },
            { x: middle.x + 5.6 * scale, y: middle.y + 5.6 * scale },
          ]),
        ),
      ];
    case 'heart':
      return [filled(heart(middle, 8 * scale))];
    case 'star':
      return [filled(star(middle, 8 * scale))];
    case 'square':
      return [{ kind: 'path', d: box(middle, 5 * scale), stroke, width: 2, fill: stroke }];
    case 'doubleChevron':
      return [
        open(
          [-4, 4]
            .map((along) => chevron(track.at(track.length / 2 + along * scale), 6 * scale))
            .join(''),
        ),
      ];
  }
}

/** An ornament by itself at a place, turned as on a level line. */
export const ornamentAt = (ornament: Ornament, at: Point, stroke: Paint): Mark[] =>
  ornamentMarks(ornament, around(at), stroke);

const chevron = (station: Station, size: number) => {
  const { x, y, dx, dy } = station;
  const at = (a: number, s: number) => ({ x: x + dx * a - dy * s, y: y + dy * a + dx * s });
  return polyline([at(-size, -size), at(0, 0), at(-size, size)]);
};

const letterStyle = { size: 13, weight: 600 } as const;

const letterMark = (text: string, { x, y }: Point, fill: Paint): Mark => ({
  kind: 'text',
  x,
  y: y + 4.6,
  text,
  ...letterStyle,
  anchor: 'middle',
  fill,
});

/** Room that letters on a line take, with what is round them. */
export function letterRoom(letters: string, at: Point): Box {
  const half = halfOf(letters);
  return { x: at.x - half, y: at.y - 10, width: 2 * half, height: 20 };
}

const halfOf = (letters: string) => Math.max(10, textWidth(letters, letterStyle) / 2 + 5);

/** Letters in a circle, or in a rounded box where they are more, on the middle of a line. */
export function letterMarks(letters: string, at: Point, stroke: Paint): Mark[] {
  const half = halfOf(letters);
  const { x, y } = at;
  const d =
    half === 10
      ? circle(at, 10)
      : `M${short(x - half + 10)} ${short(y - 10)}H${short(x + half - 10)}A10 10 0 0 1 ${short(x + half - 10)} ${short(y + 10)}H${short(x - half + 10)}A10 10 0 0 1 ${short(x - half + 10)} ${short(y - 10)}Z`;
  return [{ kind: 'path', d, stroke, width: 1.6, fill: 'paper' }, letterMark(letters, at, stroke)];
}

/** A line shows between its heads for so far, px. */
const betweenHeads = 8;

/** How long arrow heads of a line are, px: on a short one smaller, so that they do not run into each other. */
const headLength = (track: Track, bothWays: boolean): number => {
  const room = (track.length - betweenHeads) / (bothWays ? 2 : 1) / scale;
  return Math.max(6, Math.min(13, room)) * scale;
};

/** An arrow head of a length whose tip is the end of the track. */
function arrowMark(arrow: Arrow, track: Track, stroke: Paint, long: number): PathMark {
  const tip = track.at(track.length);
  if (arrow === 'open')
    return { kind: 'path', d: chevron(tip, (8 / 13) * long), stroke, width: 2.2 };
  const half = (7 / 13) * long;
  const d = outline(tip, [
    [0, 0],
    [-long, -half],
    [-long, half],
  ]);
  return { kind: 'path', d, stroke, width: 2, fill: arrow === 'filled' ? stroke : 'paper' };
}

/** The pattern of a strand in pieces, which have no room for one when they are as short as a dash and a gap: then they are that dash. */
function dashOf({ dash }: Strand, pieces: readonly Track[]): { dash?: readonly number[] } {
  const length = pieces[0]?.length ?? 0;
  if (!dash || (pieces.length > 1 && length < sum(dash))) return {};
  return { dash: fittedDash(dash, length) };
}

/**
 * The marks of a line along its route: strands, ornament, letter, arrow at the end.
 * `colour` replaces the kind's colour, for lines that are no longer so.
 */
export function lineMarks(
  drawing: LineDrawing,
  route: readonly Point[],
  options: {
    readonly colour?: Paint;
    readonly width?: number;
    readonly ornamentAt?: Point;
    readonly bothWays?: boolean;
    /** Where letters and names stand that would be mid-line. */
    readonly letterAt?: Point;
    /** The name of a kind that is told apart by it. */
    readonly name?: string;
  } = {},
): Mark[] {
  const track = new Track(route);
  const stroke = options.colour ?? linePaint[drawing.colour];
  const solidHead = drawing.arrow && drawing.arrow !== 'open';
  const bothWays = options.bothWays === true;
  const head = headLength(track, bothWays);
  const body = solidHead ? trimmed(track, head, bothWays) : track;
  // A wave would run into an open head: it ends before it, and a straight piece goes on to the tip.
  const waved = drawing.arrow === 'open' && trimmed(track, head, bothWays);
  const marks = drawing.strands.map((strand): Mark => {
    const under = waved && strand.wave !== 'straight' ? waved : body;
    // With a head at one end only, the middle of the line is not that of its body.
    const middle = (bothWays ? under : track).length / 2;
    const pieces = piecesRound(under, middle, drawing.ornament);
    return {
      kind: 'path',
      d:
        pieces.map((piece) => strandPath(strand, piece)).join('') +
        (under === waved ? leads(waved, track) : ''),
      stroke: options.colour ?? (strand.colour ? linePaint[strand.colour] : stroke),
      width: strand.width ?? options.width ?? 2,
      ...dashOf(strand, pieces),
    };
  });
  const middle = options.ornamentAt ?? track.at(track.length / 2);
  if (drawing.ornament)
    marks.push(
      ...ornamentMarks(drawing.ornament, options.ornamentAt ? around(middle) : track, stroke),
    );
  const lettered = options.letterAt ?? middle;
  if (drawing.letter) marks.push(...letterMarks(drawing.letter, lettered, stroke));
  if (drawing.named && options.name) marks.push(...letterMarks(options.name, lettered, stroke));
  if (drawing.arrow) {
    marks.push(arrowMark(drawing.arrow, track, stroke, head));
    if (bothWays) marks.push(arrowMark(drawing.arrow, new Track(route.toReversed()), stroke, head));
  }
  return marks;
}

/** A solid triangle beside a line, a third of the way along it: a secret (McGoldrick, Gerson & Petry 2020; GenoPro 3). */
export function secretBeside(route: readonly Point[], half: number): PathMark[] {
  const track = new Track(route);
  const { x, y } = beside(track.at(track.length / 3), half + 11);
  const d = `${polyline([
    { x, y: y - 7 },
    { x: x + 8, y: y + 7 },
    { x: x - 8, y: y + 7 },
  ])}Z`;
  return [{ kind: 'path', d, fill: 'ink' }];
}

/** How far the strokes of a line reach from its route to either side, px. */
export function halfWidth({ strands }: LineDrawing): number {
  const reach: Readonly<Record<Strand['wave'], number>> = {
    straight: 0,
    zigzag: waves.zigzag.amplitude,
    dense: waves.dense.amplitude,
    sine: waves.sine.amplitude,
    sineBack: waves.sine.amplitude,
    ladder: rung.half,
    comb: tooth.length,
  };
  return Math.max(
    1,
    ...strands.map(({ wave, offset, width = 2 }) => Math.abs(offset) + reach[wave] + width / 2),
  );
}

/** How far ornaments reach to either side of their line, px. */
const ornamentReach: Readonly<Record<Ornament, number>> = {
  circle: 5 * scale,
  smallRing: 3.2 * scale,
  twoRings: 5 * scale,
  cross: 6 * scale,
  boxedCross: 6.5 * scale,
  diamond: 6 * scale,
  bars: 9 * scale,
  barsAndCircle: 9 * scale,
  boxedQuestion: 6.5 * scale,
  question: 7 * scale,
  barredCircle: 8 * scale,
  doubleChevron: 6 * scale,
  heart: 8 * scale,
  star: 8 * scale,
  square: 5 * scale,
};

/** How far a line reaches to either side of its route with all that stands on it, px. */
export function fullReach(line: LineDrawing): number {
  const { ornament, letter, arrow } = line;
  return Math.max(
    halfWidth(line),
    ornament ? ornamentReach[ornament] + 1 : 0,
    letter ? 11 : 0,
    arrow ? 8 * scale : 0,
  );
}

/** A short level track round a point, for an ornament that stands elsewhere than mid-line. */
const around = ({ x, y }: Point) =>
  new Track([
    { x: x - 30, y },
    { x: x + 30, y },
  ]);

/** The pieces of a track that a shorter one lacks at its ends. */
function leads(part: Track, whole: Track): string {
  const piece = (from: Point, to: Point) => (distance(from, to) > 1 ? polyline([from, to]) : '');
  return piece(part.at(part.length), whole.at(whole.length)) + piece(part.at(0), whole.at(0));
}

/** The track without its last stretch, so that a hollow arrow head stays hollow. */
function trimmed(track: Track, by: number, bothEnds: boolean): Track {
  const start = bothEnds ? by : 0;
  const end = track.length - by;
  return end - start < 4 ? track : stretch(track, start, end);
}

/** A track from one distance along it to another. */
function stretch(track: Track, start: number, end: number): Track {
  const inner: Point[] = [];
  let along = 0;
  for (const [i, point] of track.points.entries()) {
    along += distance(track.points[i - 1], point);
    if (along > start && along < end) inner.push(point);
  }
  return new Track([track.at(start), ...inner, track.at(end)]);
}

/** The pieces of a line that has an opening in its middle; all of one that is too short for it. */
function piecesRound(track: Track, middle: number, ornament: Ornament | undefined): Track[] {
  const out = ornament === 'bars' || ornament === 'barsAndCircle' ? opening[ornament] : 0;
  if (out === 0 || middle - out < 2 || track.length - middle - out < 2) return [track];
  return [stretch(track, 0, middle - out), stretch(track, middle + out, track.length)];
}

const sum = (lengths: readonly number[]) => lengths.reduce((all, each) => all + each, 0);
const isPalindrome = (lengths: readonly number[]) =>
  lengths.every((each, i) => each === lengths.at(-1 - i));

/** What of a pattern must follow its last whole repeat for the line to end as it began: `2 4 6 4` ends with 2. */
function closingOf(dash: readonly number[]): number {
  for (let count = 1; count < dash.length; count += 2)
    if (isPalindrome(dash.slice(0, count)) && isPalindrome(dash.slice(count)))
      return sum(dash.slice(0, count));
  return dash[0] ?? 0;
}

/**
 * A pattern drawn out or in so that a line of a length begins and ends with a whole dash.
 * In steps of a hundredth, so that the lines of a large drawing share their patterns.
 */
export function fittedDash(dash: readonly number[], length: number): readonly number[] {
  const closing = closingOf(dash);
  const repeats = Math.max(1, Math.round((length - closing) / sum(dash)));
  const by = Math.max(0.05, Math.round((length / (repeats * sum(dash) + closing)) * 100) / 100);
  return dash.map((each) => Number((each * by).toFixed(2)));
}
