import { type Leg, pointsAlong, type RoadLayout } from '#layout';
import { type MapLayout, moveBetween } from '#model';
import { boxAround, type Figure, type Mark, type Point, short } from '../scene.ts';
import { area, pen } from './pen.ts';
import { pathOf } from './roadMarks.ts';
import { homeName, type MobilityContext } from './subject.ts';

const origin: Point = { x: 0, y: 0 };

/** The legs between two homes, past gaps. */
function journeys(road: RoadLayout, isHome: (id: string) => boolean) {
  const found: { from: string; to: string; legs: Leg[] }[] = [];
  let from: string | undefined;
  let legs: Leg[] = [];
  for (const leg of road.legs) {
    // Islands have no way in: the first leg leaves the first home.
    if (leg.from !== undefined && isHome(leg.from)) from ??= leg.from;
    legs.push(leg);
    if (leg.to === undefined || !isHome(leg.to)) continue;
    if (from !== undefined) found.push({ from, to: leg.to, legs });
    from = leg.to;
    legs = [];
  }
  return found;
}

/** Arrows from home to home; numbered for the coordinator alone. */
export function moveFigures(
  context: MobilityContext,
  road: RoadLayout,
  layout: MapLayout,
): Figure[] {
  const { doc, words, forCoordinator } = context;
  return journeys(road, (id) => doc.stays.has(id)).map(({ from, to, legs }, index): Figure => {
    const curves = legs.flatMap((leg) => leg.curves);
    const points = pointsAlong(curves, 12);
    const move = moveBetween(doc, from, to);
    const name = (id: string) => {
      const stay = doc.stays.get(id);
      return stay ? homeName(context, stay) : '';
    };
    const { at, angle } = midway(points);
    const line: Mark[] =
      layout === 'islands'
        ? [
            {
              kind: 'path',
              d: pathOf(curves),
              stroke: 'roofSand',
              width: 4,
              dash: [0.1, 11],
              cap: 'round',
            },
          ]
        : [];
    const said = words.say(forCoordinator ? 'map.moveNumber' : 'map.move', {
      number: index + 1,
      from: name(from),
      to: name(to),
    });
    const facts = [
      ...(move?.date && forCoordinator ? [words.date(move.date)] : []),
      ...(move?.miles !== undefined && forCoordinator
        ? [words.say('map.milesMoved', { miles: move.miles })]
        : []),
    ];
    return {
      id: `move:${from}>${to}`,
      kind: 'move',
      subject: move ? { table: 'moves', row: move.id } : { table: 'stays', row: to },
      at: origin,
      marks: [...line, ...(forCoordinator ? badge(at, index + 1) : [chevron(at, angle)])],
      title: [said, ...facts].join(', '),
      bounds: boxAround(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
      routes: [points],
      people: [from, to],
      keys: forCoordinator ? ['map.moves'] : [],
    };
  });
}

/** The point half way along a line, and which way it runs there. */
function midway(points: readonly Point[]): { at: Point; angle: number } {
  const lengths = points.slice(1).map((b, index) => {
    const a = points[index] ?? b;
    return Math.hypot(b.x - a.x, b.y - a.y);
  });
  let left = lengths.reduce((sum, each) => sum + each, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const a = points[index];
    const b = points[index + 1];
    if (!a || !b) break;
    if (left <= length) {
      const t = length === 0 ? 0 : left / length;
      return {
        at: { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t },
        angle: Math.atan2(b.y - a.y, b.x - a.x),
      };
    }
    left -= length;
  }
  return { at: points[0] ?? origin, angle: 0 };
}

/** A small arrowhead on the road. */
function chevron({ x, y }: Point, angle: number): Mark {
  const turn = (dx: number, dy: number) =>
    `${short(x + dx * Math.cos(angle) - dy * Math.sin(angle))} ${short(y + dx * Math.sin(angle) + dy * Math.cos(angle))}`;
  return pen(`M${turn(-5, -9)}L${turn(5, 0)}L${turn(-5, 9)}`, 4, 'roofSand');
}

/** The number of a move. */
export const badge = ({ x, y }: Point, number: number): Mark[] => [
  area(
    `M${short(x - 12)} ${short(y)}A12 12 0 1 1 ${short(x + 12)} ${short(y)}A12 12 0 1 1 ${short(x - 12)} ${short(y)}Z`,
    'sheet',
    2,
  ),
  {
    kind: 'text',
    x,
    y: y + 5,
    text: String(number),
    size: 14,
    weight: 600,
    anchor: 'middle',
    fill: 'ink',
  },
];
