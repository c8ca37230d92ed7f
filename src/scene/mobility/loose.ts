import type { RoadLayout } from '#layout';
import { homeShapes, type MapItem } from '#model';
import { scaled } from '../scaled.ts';
import { type Figure, type Point, short } from '../scene.ts';
import { picturePart, speechPart } from './card.ts';
import { drawHome } from './homes.ts';
import { label } from './label.ts';
import { area, inkOf, pen } from './pen.ts';
import { roadHalf } from './roadMarks.ts';
import { larger, type MobilityContext } from './subject.ts';
import { drawToken } from './token.ts';

const origin: Point = { x: 0, y: 0 };

/** What belongs to no home: where a hand put it, or in a row under the road. */
export function looseFigures(
  context: MobilityContext,
  items: readonly MapItem[],
  standing: readonly Figure[],
  road: RoadLayout,
): Figure[] {
  const loose = items.filter(
    ({ stay, kind }) => stay === undefined && kind !== 'stroke' && kind !== 'gap',
  );
  const lowest = Math.max(
    0,
    ...standing.map(({ at, bounds }) => at.y + bounds.y + bounds.height),
    ...road.legs.flatMap(({ curves }) => curves.map(([, , , end]) => end.y + roadHalf)),
  );
  let x = 0;
  return loose.flatMap((item): Figure[] => {
    const part = loosePart(context, item);
    if (!part) return [];
    const { bounds } = part;
    const at =
      item.x === undefined
        ? { x: x - bounds.x, y: lowest + 34 - bounds.y }
        : { x: item.x, y: item.y ?? 0 };
    if (item.x === undefined) x += bounds.width + 18;
    return [{ ...part, at }];
  });
}

function loosePart(context: MobilityContext, item: MapItem): Omit<Figure, 'at'> | undefined {
  if (item.kind === 'speech') return speechPart(context, item, false);
  if (item.kind === 'future') return futurePart(context, item);
  if (item.kind !== 'person') return picturePart(context, item);
  if (item.person === undefined) return undefined;
  const { marks, bounds, title, keys } = drawToken(context, item.person, item);
  return {
    id: item.id,
    kind: 'person',
    subject: { table: 'persons', row: item.person },
    marks,
    title,
    bounds,
    symbol: { width: 46, height: 46 },
    keys,
  };
}

const dream =
  'M-52 22A24 24 0 0 1 -56 -20A30 30 0 0 1 -26 -46A36 36 0 0 1 30 -44A28 28 0 0 1 58 -16A22 22 0 0 1 50 22Z';

/** A place the child would like to be one day: a home in a cloud, with the child's words under it. */
function futurePart(context: MobilityContext, item: MapItem): Omit<Figure, 'at'> {
  const by = larger(context);
  const shape = homeShapes.find((each) => each === item.picture) ?? 'house';
  const under = label(item.words ?? '', { x: 0, y: 0, size: 13.5 * by, width: 124 * by, most: 3 });
  const kind = context.words.say('mapItem.future');
  const half = Math.max(62, under.width / 2);
  return {
    id: item.id,
    kind: 'thing',
    subject: { table: 'mapItems', row: item.id },
    marks: [
      area(dream, 'sheet', 1.8),
      ...scaled(drawHome(shape, item.paint ?? 'sky').marks, 0.5, { x: 0, y: 14 }),
      ...under.marks.map((mark) =>
        mark.kind === 'text' ? { ...mark, y: mark.y + 26 + under.height } : mark,
      ),
    ],
    title: item.words ? `${kind}: ${item.words}` : kind,
    bounds: { x: -half, y: -58, width: 2 * half, height: 58 + 30 + under.height },
  };
}

/** A stroke of the pen, smooth through the middles of its stretches. */
function strokePath(points: readonly number[]): string {
  const at = (index: number): Point => ({
    x: points[2 * index] ?? 0,
    y: points[2 * index + 1] ?? 0,
  });
  const count = Math.floor(points.length / 2);
  const first = at(0);
  let d = `M${short(first.x)} ${short(first.y)}`;
  if (count < 3)
    return `${d}L${short(at(count - 1).x + (count === 1 ? 0.1 : 0))} ${short(at(count - 1).y)}`;
  for (let i = 1; i < count - 1; i++) {
    const here = at(i);
    const next = at(i + 1);
    const end = i === count - 2 ? next : { x: (here.x + next.x) / 2, y: (here.y + next.y) / 2 };
    d += `Q${short(here.x)} ${short(here.y)} ${short(end.x)} ${short(end.y)}`;
  }
  return d;
}

export function strokeFigures(
  { words }: MobilityContext,
  items: readonly MapItem[],
  road: RoadLayout,
): Figure[] {
  return items.flatMap((item): Figure[] => {
    const { points, stay, x = 0, y = 0, width = 4, paint = 'ink' } = item;
    if (item.kind !== 'stroke' || !points?.length) return [];
    const door = (stay && road.places.get(stay)) ?? origin;
    const xs = points.filter((_, index) => index % 2 === 0);
    const ys = points.filter((_, index) => index % 2 === 1);
    const left = Math.min(...xs) - width;
    const top = Math.min(...ys) - width;
    return [
      {
        id: item.id,
        kind: 'stroke',
        subject: { table: 'mapItems', row: item.id },
        at: { x: door.x + x, y: door.y + y },
        marks: [pen(strokePath(points), width, inkOf[paint])],
        title: words.say('mapItem.stroke'),
        bounds: {
          x: left,
          y: top,
          width: Math.max(...xs) + width - left,
          height: Math.max(...ys) + width - top,
        },
      },
    ];
  });
}
