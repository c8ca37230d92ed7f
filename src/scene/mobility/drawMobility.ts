import { layRoad, type RoadLayout, type RoadStop } from '#layout';
import {
  homePaints,
  itemsOn,
  type MapItem,
  type MapLayout,
  type MobilityMap,
  mobilityMapOf,
  orderConflicts,
  type RoadStep,
  roadOf,
  type Stay,
} from '#model';
import { scaledScene } from '../scaled.ts';
import {
  boxAround,
  type Figure,
  type Mark,
  type Point,
  type Scene,
  sceneFor,
  short,
} from '../scene.ts';
import { drawCard, type HomeCard } from './card.ts';
import { label } from './label.ts';
import { looseFigures, strokeFigures } from './loose.ts';
import { moveFigures } from './moves.ts';
import { area, pen } from './pen.ts';
import { footpathMark, islandMark, roadHalf, roadMarks } from './roadMarks.ts';
import { larger, type MobilityContext } from './subject.ts';

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
  const readers = context.forCoordinator ? 'adults' : 'children';
  return sceneFor(readers, () => drawMap(context, options));
}

/** The map in the shape of A4 and A3 on their side, or another: width to height. */
export const drawMobilityOnPaper = (context: MobilityContext, aspect = Math.SQRT2): Scene =>
  drawMobility(context, { aspect, ...(context.forCoordinator ? {} : { onPaper: true }) });

/** The map in other shapes, of which one may fill a paper better. */
export const mobilityShapes = (context: MobilityContext): Scene[] =>
  [2, 1, 0.71, 0.5].map((aspect) => drawMobilityOnPaper(context, aspect));

function drawMap(context: MobilityContext, options: MobilityOptions): Scene {
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
    fill: 'ink',
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
