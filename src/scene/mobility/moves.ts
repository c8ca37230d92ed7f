import { type Leg, pointsAlong, type RoadLayout } from '#layout';
import { type MapLayout, type Move, moveBetween } from '#model';
import { scaled } from '../scaled.ts';
import { boxAround, type Figure, type Mark, type Point, short } from '../scene.ts';
import { area, pen } from './pen.ts';
import { pathOf } from './roadMarks.ts';
import { homeName, type MobilityContext, tokenName } from './subject.ts';
import { picture } from './token.ts';

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
    const along = travellers(context, move, points);
    const { at, angle } = halfWay(points);
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
      ...(along.names.length ? [words.say('map.movedWith', { who: words.list(along.names) })] : []),
      ...(move?.miles !== undefined && forCoordinator
        ? [words.say('map.milesMoved', { miles: move.miles })]
        : []),
    ];
    return {
      id: `move:${from}>${to}`,
      kind: 'move',
      subject: move ? { table: 'moves', row: move.id } : { table: 'stays', row: to },
      at: origin,
      marks: [
        ...line,
        ...(forCoordinator ? badge(at, index + 1) : [chevron(at, angle)]),
        ...along.marks,
      ],
      title: [said, ...facts].join(', '),
      bounds: boxAround(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
      routes: [points],
      people: [from, to],
      keys: forCoordinator ? ['map.moves'] : [],
    };
  });
}

/** How large somebody on the road is, and how far the next one goes behind, px. */
const walking = { size: 0.62, first: 30, step: 31, most: 3 } as const;

/** Who came along, as faces on the road behind the arrow; all of them by name in its title. */
function travellers(
  context: MobilityContext,
  move: Move | undefined,
  points: readonly Point[],
): { marks: Mark[]; names: string[] } {
  const people = move?.whoCameWith?.filter((id) => context.doc.persons.has(id)) ?? [];
  const middle = lengthOf(points) / 2;
  const places = people.slice(0, walking.most).map((id, index) => ({
    id,
    back: walking.first + index * walking.step,
  }));
  return {
    marks: places.flatMap(({ id, back }) =>
      back > middle
        ? []
        : scaled(picture(context, id), walking.size, pointAt(points, middle - back).at),
    ),
    names: people.map((id) => tokenName(context, id)),
  };
}

const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, b, index) => {
    const a = points[index] ?? b;
    return sum + Math.hypot(b.x - a.x, b.y - a.y);
  }, 0);

/** The point half way along a line, and which way it runs there. */
const halfWay = (points: readonly Point[]) => pointAt(points, lengthOf(points) / 2);

/** The point so far along a line, and which way it runs there. */
function pointAt(points: readonly Point[], along: number): { at: Point; angle: number } {
  let left = along;
  for (const [index, b] of points.slice(1).entries()) {
    const a = points[index] ?? b;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
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
