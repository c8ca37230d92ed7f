import { contactOn, type LineDrawing, type Strand, type Tie, tieLines } from '#model';

import { boxAround, type Figure, type Mark, type Point } from '../scene.ts';
import { letterMarks, lineMarks, ornamentAt } from '../strokes.ts';

/** How a tie is drawn, and what a key has to explain of it. */
export interface TieLook {
  readonly line: LineDrawing;
  readonly keys: readonly string[];
}

const unsaid: readonly Strand[] = [{ wave: 'straight', offset: 0, width: 1.3, colour: 'quiet' }];
const stressStrand: Strand = { wave: 'zigzag', offset: 0, width: 1.7, colour: 'warm', swing: 0.62 };

/**
 * The line of a tie: its strength, stress on top of it, and arrows the way that
 * support runs, each by itself (Hartman 1978).
 */
export function tieLook({ strength, stress, flow }: Tie): TieLook {
  const flows = flow === 'both' || flow === 'fromChild' || flow === 'toChild';
  return {
    line: {
      colour: 'ink',
      strands: [
        ...(strength ? tieLines[strength].strands : unsaid),
        ...(stress ? [stressStrand] : []),
      ],
      ...(flows ? { arrow: 'filled' as const } : {}),
    },
    keys: [
      strength ? `tie.${strength}` : 'network.unsaid',
      ...(stress ? ['tie.stress'] : []),
      ...(flows ? ['network.flow'] : []),
    ],
  };
}

/** Letters that say under what arrangement two sides are in touch. */
const arrangementLetters = { supervised: 'S', carerPresent: 'C', indirect: 'L' } as const;

/** What stands on a line for the arrangement of family time, at the place that is found for it. */
export function arrangementMarks(
  tie: Tie,
  placeOf: (letter: string) => Point,
): { marks: Mark[]; keys: string[] } {
  const arrangement = contactOn(tie)?.arrangement;
  if (arrangement === 'prohibited')
    return {
      marks: ornamentAt('barredCircle', placeOf('⊘'), 'lineWarm'),
      keys: ['network.arrangement.prohibited'],
    };
  const letter =
    arrangementLetters[(arrangement ?? '') as keyof typeof arrangementLetters] ?? undefined;
  return letter === undefined
    ? { marks: [], keys: [] }
    : {
        marks: letterMarks(letter, placeOf(letter), 'ink2'),
        keys: [`network.arrangement.${arrangement}`],
      };
}

/** A tie along a way between two figures. `from` is where its first end stands. */
export function tieFigure(
  tie: Tie,
  route: readonly [Point, Point],
  {
    title,
    people,
    coordinator,
  }: { title: string; people: readonly string[]; coordinator: boolean },
): Figure {
  const { line, keys } = tieLook(tie);
  const [from, to] = route;
  const along = tie.flow === 'toChild' ? [to, from] : [from, to];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const own = coordinator ? arrangementMarks(tie, () => middle) : { marks: [], keys: [] };
  return {
    id: tie.id,
    kind: 'tie',
    subject: { table: 'ties', row: tie.id },
    at: { x: 0, y: 0 },
    marks: [...lineMarks(line, along, { bothWays: tie.flow === 'both' }), ...own.marks],
    title,
    bounds: boxAround(route.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
    routes: [route],
    people,
    keys: [...keys, ...own.keys],
  };
}

/** A thin line where nobody recorded a tie, only that the two belong together. */
export function quietLine(
  id: string,
  route: readonly [Point, Point],
  { title, people, key }: { title: string; people: readonly string[]; key: string },
  subject: Figure['subject'],
): Figure {
  return {
    id,
    kind: 'tie',
    subject,
    at: { x: 0, y: 0 },
    marks: [
      {
        kind: 'path',
        d: `M${route.map(({ x, y }) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}`,
        stroke: 'lineStrong',
        width: 1.3,
      },
    ],
    title,
    bounds: boxAround(route.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
    routes: [route],
    people,
    keys: [key],
  };
}

/** Half width and half height of what a line ends at. */
export interface Reach {
  readonly shape: 'box' | 'ellipse';
  readonly x: number;
  readonly y: number;
}

/** Where a line towards a point leaves something that stands at another, with a little air. */
export function edgeTowards(at: Point, reach: Reach, towards: Point, air: number): Point {
  const dx = towards.x - at.x;
  const dy = towards.y - at.y;
  const length = Math.hypot(dx, dy) || 1;
  const out =
    reach.shape === 'ellipse'
      ? 1 / Math.hypot(dx / length / reach.x, dy / length / reach.y)
      : Math.min(
          reach.x / Math.max(1e-9, Math.abs(dx / length)),
          reach.y / Math.max(1e-9, Math.abs(dy / length)),
        );
  return {
    x: at.x + (dx / length) * (out + air),
    y: at.y + (dy / length) * (out + air),
  };
}
