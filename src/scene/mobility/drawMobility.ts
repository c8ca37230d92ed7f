import { type Leg, layRoad, pointsAlong, type RoadLayout, type RoadStop } from '#layout';
import {
  homePaints,
  homeShapes,
  itemsOn,
  type MapItem,
  type MapLayout,
  type MobilityMap,
  type Move,
  mobilityMapOf,
  moveBetween,
  orderConflicts,
  type RoadStep,
  roadOf,
  type Stay,
} from '#model';
import { scaled, scaledScene } from '../scaled.ts';
import { boxAround, type Figure, type Mark, type Point, type Scene, short } from '../scene.ts';
import { drawCard, type HomeCard, picturePart, speechPart } from './card.ts';
import { drawHome } from './homes.ts';
import { label } from './label.ts';
import { area, inkOf, pen } from './pen.ts';
import { footpathMark, islandMark, pathOf, roadHalf, roadMarks } from './roadMarks.ts';
import { homeName, larger, type MobilityContext, tokenName } from './subject.ts';
import { drawToken, picture } from './token.ts';

/** How a mobility map is drawn. */
export interface MobilityOptions {
  /** Width to height of what it should fill. */
  readonly aspect?: number;
  /**
   * For paper: as near to its shape as can be. A child's large letters come down to the size
   * that every scene prints by, and all else with them, so that it takes fewer sheets.
   */
  readonly onPaper?: true;
  /** Where homes are that are being dragged. */
  readonly held?: ReadonlyMap<string, Point>;
}

const origin: Point = { x: 0, y: 0 };

/** A stretch that nobody remembers: a small cloud over the stones. */
function gapCard(context: MobilityContext, gap: MapItem): HomeCard {
  const said = gap.words ?? context.words.say(context.forCoordinator ? 'map.gap' : 'map.gapChild');
  const text = label(said, {
    x: 0,
    y: -4,
    size: 14 * larger(context),
    width: 120 * larger(context),
    most: 3,
    fill: 'ink2',
  });
  const top = -text.height - 50;
  const marks: Mark[] = [
    area(
      `M-22 ${top + 40}A13 13 0 0 1 -19 ${top + 16}A17 17 0 0 1 12 ${top + 11}A15 15 0 0 1 24 ${top + 40}Z`,
      'wash',
      2,
    ),
    {
      kind: 'text',
      x: 1,
      y: top + 34,
      text: '?',
      size: 20,
      weight: 600,
      anchor: 'middle',
      fill: 'ink2',
    },
    ...text.marks,
  ];
  const half = Math.max(70, text.width / 2);
  const bounds = { x: -half, y: top, width: 2 * half, height: -top };
  const part = {
    id: gap.id,
    kind: 'gap' as const,
    subject: { table: 'mapItems' as const, row: gap.id },
    at: origin,
    marks,
    title: said,
    bounds,
    keys: ['map.gaps'],
  };
  return { id: gap.id, box: bounds, parts: [part] };
}

/** Everything that stands on the road, measured. */
function cardsOf(context: MobilityContext, steps: readonly RoadStep[], items: readonly MapItem[]) {
  const { doc, child, forCoordinator } = context;
  const paints = homePaints(doc, child);
  const conflicts = forCoordinator ? orderConflicts(doc, child) : [];
  const card = (stay: Stay, beside: boolean) =>
    drawCard(context, {
      stay,
      items: items.filter((item) => item.stay === stay.id),
      paint: paints.get(stay.id) ?? 'sun',
      beside,
      conflicts,
    });
  return steps.flatMap((step) => {
    const besides = step.beside.map((stay) => card(stay, true));
    if (step.gap) return [{ main: gapCard(context, step.gap), besides, gap: true as const }];
    if (step.stay) return [{ main: card(step.stay, false), besides }];
    return besides.map((main) => ({ main, besides: [] as HomeCard[] }));
  });
}

function pinsOf(map: MobilityMap | undefined, layout: MapLayout, held: MobilityOptions['held']) {
  const pins = new Map(
    map?.pins?.flatMap((pin) =>
      pin.layout === layout ? [[pin.stay as string, { x: pin.x, y: pin.y }]] : [],
    ),
  );
  for (const [id, point] of held ?? []) pins.set(id, point);
  return pins;
}

/**
 * Draws the map of where a child has lived. For a child it is drawn from the child's own
 * copy: no number, no date, no reason, no distance is in it, since none is in the copy,
 * and nothing here adds one.
 */
export function drawMobility(context: MobilityContext, options: MobilityOptions = {}): Scene {
  const { doc, words, child } = context;
  const map = mobilityMapOf(doc, child);
  const items = itemsOn(doc, map);
  const layout = map?.layout ?? 'road';
  const cards = cardsOf(context, roadOf(doc, child), items);
  const stops: RoadStop[] = cards.map(({ main, besides, ...rest }) => ({
    id: main.id,
    box: main.box,
    beside: besides.map(({ id, box }) => ({ id, box })),
    ...('gap' in rest ? { gap: true as const } : {}),
  }));
  const road = layRoad(stops, {
    layout,
    half: roadHalf,
    pins: pinsOf(map, layout, options.held),
    ...(options.aspect === undefined ? {} : { aspect: options.aspect }),
    ...(options.onPaper ? { compact: true } : {}),
  });
  const all = cards.flatMap(({ main, besides }) => [main, ...besides]);
  const standing = all.flatMap((card) =>
    card.parts.map(({ byHand: _, ...part }): Figure => {
      const door = road.places.get(card.id) ?? origin;
      return { ...part, at: { x: door.x + part.at.x, y: door.y + part.at.y } };
    }),
  );
  const rank = { home: 0, gap: 0, thing: 1, speech: 2, person: 3 } as const;
  const rankOf = ({ kind }: Figure) => rank[kind as keyof typeof rank] ?? 4;
  const figures: Figure[] = [
    ...grounds(context, road, layout, all),
    ...moveFigures(context, road, layout),
    ...standing.toSorted((a, b) => rankOf(a) - rankOf(b)),
    ...looseFigures(context, items, standing, road),
    ...strokeFigures(context, items, road),
  ];
  const who = doc.persons.has(child) ? words.say('map.title') : '';
  const scene: Scene = {
    figures,
    bounds: boxAround(
      figures.map(({ at, bounds }) => ({ ...bounds, x: bounds.x + at.x, y: bounds.y + at.y })),
    ),
    title: map?.title ?? who,
  };
  return options.onPaper ? scaledScene(scene, 1 / larger(context)) : scene;
}

const ground = (
  id: string,
  marks: readonly Mark[],
  bounds: Figure['bounds'],
  at = origin,
): Figure => ({
  id,
  kind: 'ground',
  subject: { table: 'mobilityMaps', row: id },
  at,
  marks,
  title: '',
  bounds,
});

/** What everything stands on: the road, islands, footpaths, the sign at the end. */
function grounds(
  context: MobilityContext,
  road: RoadLayout,
  layout: MapLayout,
  cards: readonly HomeCard[],
): Figure[] {
  const { words } = context;
  const found: Figure[] = [];
  if (layout === 'islands')
    for (const { id, box } of cards) {
      const at = road.places.get(id);
      const marks = islandMark(box);
      if (at)
        found.push(
          ground(
            `island:${id}`,
            marks,
            { x: box.x - 26, y: -34, width: box.width + 52, height: 80 },
            at,
          ),
        );
    }
  else if (road.legs.length) {
    const { marks, bounds } = roadMarks(road.legs);
    found.push(ground('road', marks, bounds));
    const end = road.legs.at(-1)?.curves.at(-1)?.[3];
    if (end)
      found.push(
        ground(
          'today',
          signMarks(words.say('map.today'), larger(context)),
          { x: -48, y: -64, width: 96, height: 62 },
          { x: end.x, y: end.y - roadHalf + 4 },
        ),
      );
  }
  for (const { id, curve } of road.footpaths) {
    const box = boxAround(curve.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
    found.push(ground(`path:${id}`, [footpathMark(curve)], box));
  }
  return found;
}

/** A signpost: the road has come to today. */
function signMarks(text: string, by: number): Mark[] {
  const board = label(text, {
    x: 0,
    y: -37,
    size: 14 * by,
    weight: 600,
    width: 120 * by,
    most: 1,
    fill: 'pencil',
  });
  const half = board.width / 2 + 10;
  return [
    pen('M0 0V-30', 4, 'bark'),
    area(
      `M${short(-half)} -54H${short(half)}L${short(half + 10)} -42L${short(half)} -30H${short(-half)}Z`,
      'wallSun',
      2.2,
    ),
    ...board.marks,
  ];
}

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
function moveFigures(context: MobilityContext, road: RoadLayout, layout: MapLayout): Figure[] {
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

/** What belongs to no home: where a hand put it, or in a row under the road. */
function looseFigures(
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

function strokeFigures(
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
