import type { PathMark, Point } from '#scene';

/** One command of a path: what it draws, as it is written and as it runs. */
interface Step {
  readonly text: string;
  readonly kind: 'start' | 'straight' | 'curve';
  readonly from: Point;
  readonly to: Point;
  /** Scene units; of a start none. */
  readonly length: number;
}

const commands = /([MLHVQAZ])([^A-Za-z]*)/g;
const others = /[^MLHVQAZ\d\s.,-]/;

/** Length of a curve that a line takes at a corner or over another line. */
function curveLength(command: string, numbers: readonly number[], from: Point, to: Point): number {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  const [first = 0, second = 0] = numbers;
  if (command === 'A') return 2 * first * Math.asin(Math.min(1, chord / (2 * first || 1)));
  let length = 0;
  let last = from;
  for (let t = 1 / 8; t <= 1; t += 1 / 8) {
    const u = 1 - t;
    const x = u * u * from.x + 2 * u * t * first + t * t * to.x;
    const y = u * u * from.y + 2 * u * t * second + t * t * to.y;
    length += Math.hypot(x - last.x, y - last.y);
    last = { x, y };
  }
  return length;
}

/** What a path consists of; the way back of one that is closed is drawn as a straight line. */
function stepsOf(d: string): Step[] {
  let from: Point = { x: 0, y: 0 };
  let start = from;
  return [...d.matchAll(commands)].map(([written, command = '', given = '']) => {
    const isBack = command === 'Z';
    const text = isBack ? `L${start.x} ${start.y}` : written;
    const numbers = isBack ? [start.x, start.y] : (given.match(/-?[\d.]+/g)?.map(Number) ?? []);
    const to: Point = {
      x: command === 'V' ? from.x : (numbers.at(command === 'H' ? 0 : -2) ?? from.x),
      y: command === 'H' ? from.y : (numbers.at(-1) ?? from.y),
    };
    if (command === 'M') start = to;
    const straight = Math.hypot(to.x - from.x, to.y - from.y);
    const made: Step =
      command === 'M'
        ? { text, kind: 'start', from, to, length: 0 }
        : command === 'A' || command === 'Q'
          ? { text, kind: 'curve', from, to, length: curveLength(command, numbers, from, to) }
          : { text, kind: 'straight', from, to, length: straight };
    from = to;
    return made;
  });
}

/** A point of a straight step, as paths write it. */
const pointOn = ({ from, to, length }: Step, way: number): string =>
  [from.x + ((to.x - from.x) * way) / length, from.y + ((to.y - from.y) * way) / length]
    .map((each) => String(Math.round(each * 100) / 100))
    .join(' ');

/**
 * Cuts a dashed stroke into pieces of about `most` scene units, along straight stretches
 * and where its dashes begin anew: the pieces together look like the whole. Browsers dash
 * a whole path anew for every square of the screen that it passes, and one of 20,000 units
 * takes them a millisecond a square. Strokes without dashes cost them nothing, and would
 * show where they were cut.
 * @returns paths with one start each; one with commands of other kinds comes back whole.
 */
export function cutStroke({ d, dash = [] }: Pick<PathMark, 'd' | 'dash'>, most: number): string[] {
  const period = dash.reduce((sum, each) => sum + each, 0) * (dash.length % 2 ? 2 : 1);
  if (!period || others.test(d)) return [d];
  const stride = Math.max(1, Math.floor(most / period)) * period;
  const pieces: string[] = [];
  let piece = '';
  /** How long the line is so far, and where on it the next piece may begin. */
  let along = 0;
  let next = stride;
  for (const step of stepsOf(d)) {
    if (step.kind === 'start') {
      if (piece) pieces.push(piece);
      piece = step.text;
      along = 0;
      next = stride;
      continue;
    }
    const end = along + step.length;
    // What would begin in a curve begins after it.
    while (next <= along || (step.kind === 'curve' && next < end)) next += period;
    for (; step.kind === 'straight' && next < end; next += stride) {
      const point = pointOn(step, next - along);
      pieces.push(`${piece}L${point}`);
      piece = `M${point}`;
    }
    along = end;
    piece += step.text;
  }
  if (piece) pieces.push(piece);
  return pieces;
}
