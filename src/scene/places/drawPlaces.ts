import {
  clipped,
  findTown,
  type HomeToPlace,
  homeReach,
  isAbroad,
  islands,
  layOutPlaces,
  milesBetween,
  type PlacedHome,
  type PlacedPlaces,
  softened,
} from '#layout';
import {
  type CaseDocument,
  type DayRange,
  type FuzzyDate,
  type HomeLived,
  type HomeMove,
  homePaints,
  homesLived,
  type PersonId,
  type Stay,
} from '#model';
import { capital, type Words } from '#words';
import { displayName } from '../figures/names.ts';
import type { Paint } from '../palette.ts';
import {
  type Box,
  boxAround,
  type Figure,
  type Mark,
  type Point,
  polyline,
  type Scene,
  short,
  type TextMark,
} from '../scene.ts';
import { textWidth, wrapText } from '../textMetrics.ts';

/** What a map of places is drawn with. */
export interface PlacesDrawing {
  readonly doc: CaseDocument;
  readonly words: Words;
  readonly person: PersonId;
  readonly today: DayRange;
  /** Homes put on the map by hand, in miles, by the ids of their places. */
  readonly pins?: ReadonlyMap<string, Point>;
}

/** A map with what turns a point of it into miles and back. */
export interface PlacesScene extends Scene {
  readonly placed: PlacedPlaces;
}

const nameLook = { size: 14.5, weight: 600 } as const;
const smallLook = { size: 13, weight: 400 } as const;
const widest = 190;

const write = (
  text: string,
  x: number,
  y: number,
  look: { readonly size: number; readonly weight: 400 | 600 },
  fill: Paint = 'ink',
  anchor: TextMark['anchor'] = 'start',
): TextMark => ({ kind: 'text', text, x, y, ...look, anchor, fill });

/** Roofs in the colours that the map of homes gives them. */
const tints: Readonly<Record<string, Paint>> = {
  sun: 'roofSun',
  sky: 'roofSky',
  rose: 'roofRose',
  leaf: 'roofLeaf',
  lilac: 'roofLilac',
  peach: 'roofPeach',
  sea: 'roofSea',
  sand: 'roofSand',
  clay: 'roofRose',
  ink: 'wash',
};

/** A small house with a door; the roof stands over its walls. */
function smallHouse({ x, y }: Point, fill: Paint): readonly Mark[] {
  const at = (dx: number, dy: number) => `${short(x + dx)} ${short(y + dy)}`;
  return [
    {
      kind: 'path',
      d: `M${at(-11, 14)}V${short(y - 2)}H${short(x + 11)}V${short(y + 14)}Z`,
      stroke: 'ink',
      width: 1.8,
      fill: 'sheet',
    },
    {
      kind: 'path',
      d: `M${at(-15, -1)}L${at(0, -15)}L${at(15, -1)}Z`,
      stroke: 'ink',
      width: 1.8,
      fill,
    },
    {
      kind: 'path',
      d: `M${at(-3.5, 14)}V${short(y + 5)}H${short(x + 3.5)}V${short(y + 14)}`,
      stroke: 'ink',
      width: 1.6,
      fill,
    },
  ];
}

interface HomeWords {
  readonly name: string;
  readonly more: string;
}

/** What a home is called on a map of places, and where and when it was. */
export function homeOnMapWords(
  { doc, words }: Pick<PlacesDrawing, 'doc' | 'words'>,
  { place, stays }: HomeLived,
): HomeWords {
  const rows = stays.flatMap((id) => doc.stays.get(id) ?? []);
  const first = rows[0];
  const name =
    rows.length > 1 ? (place?.label ?? first?.childLabel) : (first?.childLabel ?? place?.label);
  const years = rows.map(yearsOf).filter(Boolean);
  return {
    name: name ?? capital(words.say(`home.${first?.kind ?? 'unknown'}`)),
    more: [place?.locality, ...(years.length ? [words.list(years)] : [])]
      .filter(Boolean)
      .join(' · '),
  };
}

/** The years of a time, where they are known as years. */
function yearsOf({ from, to }: Stay): string {
  const year = (date: FuzzyDate | undefined) =>
    date && 'date' in date ? String(date.date.year) : '';
  const [start, end] = [year(from), year(to)];
  return start === end ? start : [start, end].filter(Boolean).join(' – ');
}

const linesOf = ({ name, more }: HomeWords) => ({
  name: wrapText(name, nameLook, widest, 1)[0] ?? '',
  more: wrapText(more, smallLook, widest, 1)[0] ?? '',
});

/** Where a home lies: by hand, or by its town; nothing where neither is known. */
function whereIs({ pins }: PlacesDrawing, { id, place }: HomeLived): Point | undefined {
  const pin = pins?.get(id);
  if (pin) return pin;
  const town = place?.locality ? findTown(place.locality, place.region, place.country) : undefined;
  return town && { x: town.x, y: town.y };
}

/** How far a move was: as it is recorded, else between the towns as the crow flies. */
function milesOf(
  drawing: PlacesDrawing,
  homes: ReadonlyMap<string, HomeLived>,
  way: HomeMove,
): number | undefined {
  const recorded = way.move === undefined ? undefined : drawing.doc.moves.get(way.move)?.miles;
  if (recorded !== undefined) return recorded;
  const from = homes.get(way.from);
  const to = homes.get(way.to);
  const onMap = (home: HomeLived | undefined) =>
    home && !isAbroad(home.place?.country) ? whereIs(drawing, home) : undefined;
  const a = onMap(from);
  const b = onMap(to);
  const miles = a && b ? milesBetween(a, b) : undefined;
  return miles !== undefined && miles >= 1 ? miles : undefined;
}

const rounded = ({ x, y, width, height }: Box, r: number) =>
  `M${short(x + r)} ${short(y)}h${short(width - 2 * r)}a${r} ${r} 0 0 1 ${r} ${r}v${short(height - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${r}h${short(2 * r - width)}a${r} ${r} 0 0 1 ${-r} ${-r}v${short(2 * r - height)}a${r} ${r} 0 0 1 ${r} ${-r}Z`;

const ground = (id: string, marks: readonly Mark[], bounds: Box): Figure => ({
  id,
  kind: 'ground',
  subject: { table: 'cases', row: 'CASE' },
  at: { x: 0, y: 0 },
  marks,
  title: '',
  bounds,
});

/** Sea, land and the towns that tell where one is. */
function mapGround({ frame, region, pxPerMile, cities }: PlacedPlaces): readonly Figure[] {
  const land: string[] = [];
  const coast: string[] = [];
  const onEdge = (a: Point, b: Point) =>
    (a.x === b.x && (a.x === frame.x || a.x === frame.x + frame.width)) ||
    (a.y === b.y && (a.y === frame.y || a.y === frame.y + frame.height));
  for (const ring of islands()) {
    const px = softened(
      ring.map(({ x, y }) => ({ x: (x - region.x) * pxPerMile, y: (y - region.y) * pxPerMile })),
    );
    const shown = clipped(px, frame);
    if (shown.length < 3) continue;
    land.push(`${polyline(shown)}Z`);
    // Where the paper ends there is no coast.
    let line: Point[] = [];
    for (const [i, point] of [...shown, shown[0] ?? { x: 0, y: 0 }].entries()) {
      const before = shown[i - 1];
      if (before && onEdge(before, point)) {
        if (line.length > 1) coast.push(polyline(line));
        line = [];
      }
      line.push(point);
    }
    if (line.length > 1) coast.push(polyline(line));
  }
  const towns = cities.flatMap(({ town, at, label }): Mark[] => [
    {
      kind: 'path',
      d: `M${short(at.x - 2.5)} ${short(at.y)}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z`,
      fill: 'ink3',
    },
    write(town.name, label.x, label.y + 12, smallLook, 'ink3'),
  ]);
  return [
    ground('sea', [{ kind: 'path', d: rounded(frame, 1), fill: 'wash' }], frame),
    ground(
      'land',
      [
        { kind: 'path', d: land.join(''), fill: 'sheet' },
        { kind: 'path', d: coast.join(''), stroke: 'lineStrong', width: 1.4, cap: 'round' },
      ],
      frame,
    ),
    ground('towns', towns, frame),
    ground(
      'frame',
      [{ kind: 'path', d: rounded(frame, 1), stroke: 'lineStrong', width: 1.4 }],
      frame,
    ),
  ];
}

/** The edge for what lies abroad, and the tray for what nobody could place. */
function margins({ words }: PlacesDrawing, placed: PlacedPlaces): readonly Figure[] {
  const { frame, homes } = placed;
  const figures: Figure[] = [];
  const edge = homes.filter(({ where }) => where === 'edge');
  if (edge.length) {
    const x = frame.width - 190;
    const box = { x, y: frame.y, width: 190, height: frame.height };
    figures.push(
      ground(
        'edge',
        [
          {
            kind: 'path',
            d: `M${x} 14V${frame.height - 14}`,
            stroke: 'lineStrong',
            width: 1.4,
            dash: [2, 6],
          },
          write(words.say('placesMap.abroad'), x + 18, 34, nameLook, 'ink2'),
        ],
        box,
      ),
    );
  }
  if (homes.some(({ where }) => where === 'tray'))
    figures.push(
      ground(
        'tray',
        [write(words.say('placesMap.unplaced'), 8, frame.height + 30, nameLook, 'ink2')],
        { x: 0, y: frame.height, width: frame.width, height: placed.height - frame.height },
      ),
    );
  return figures;
}

/** Where a bow is so far along it. */
const onBow = (a: Point, bend: Point, b: Point, t: number): Point => ({
  x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * bend.x + t ** 2 * b.x,
  y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * bend.y + t ** 2 * b.y,
});

/** An arrow head at the end of a bow, in its direction. */
function headAt(bend: Point, tip: Point): Mark {
  const length = Math.hypot(tip.x - bend.x, tip.y - bend.y) || 1;
  const dx = (tip.x - bend.x) / length;
  const dy = (tip.y - bend.y) / length;
  const at = (along: number, aside: number) =>
    `${short(tip.x + dx * along - dy * aside)} ${short(tip.y + dy * along + dx * aside)}`;
  return { kind: 'path', d: `M${at(0, 0)}L${at(-11, 5)}L${at(-11, -5)}Z`, fill: 'lineTeal' };
}

/**
 * The homes of a child on a schematic map of the islands, from nothing but the
 * case: towns from the gazetteer, moves as bows with their miles, what lies abroad
 * at the edge, and on a tray what nobody could place. Homes that were left out are
 * not in it. For those who may know where
 * a child lived: no copy for a family has towns in it.
 */
export function drawPlaces(drawing: PlacesDrawing): PlacesScene {
  const { doc, words, person } = drawing;
  const lived = homesLived(doc, person);
  const homes = lived.homes.filter(({ offMap }) => !offMap);
  const byId = new Map(homes.map((home) => [home.id as string, home]));
  const ways = lived.moves.filter(({ from, to }) => byId.has(from) && byId.has(to));
  const said = new Map(
    homes.map((home) => [home.id as string, linesOf(homeOnMapWords(drawing, home))]),
  );
  const miles = new Map(ways.map((way) => [way.id, milesOf(drawing, byId, way)]));
  const sayMiles = (way: HomeMove) => {
    const count = miles.get(way.id);
    return count === undefined ? '' : words.say('placements.miles', { miles: Math.round(count) });
  };
  const placed = layOutPlaces(
    homes.map((home): HomeToPlace => {
      const { name = '', more = '' } = said.get(home.id) ?? {};
      const at = whereIs(drawing, home);
      const width = Math.max(textWidth(name, nameLook), textWidth(more, smallLook)) + 4;
      return {
        id: home.id,
        ...(at ? { at } : {}),
        ...(isAbroad(home.place?.country) && !drawing.pins?.has(home.id) ? { abroad: true } : {}),
        words: { width, height: more ? 34 : 18 },
      };
    }),
    ways.map((way) => ({
      id: way.id,
      from: way.from,
      to: way.to,
      width: textWidth(sayMiles(way), smallLook) + 10,
    })),
  );
  const paints = homePaints(doc, person);
  const figures: Figure[] = [...mapGround(placed), ...margins(drawing, placed)];
  figures.push(
    ...placed.moves.map((way) => {
      const row = ways.find(({ id }) => id === way.id);
      return moveFigure(
        way,
        row,
        row ? sayMiles(row) : '',
        (id) => said.get(id)?.name ?? '',
        words,
      );
    }),
  );
  for (const home of placed.homes) {
    const lived2 = byId.get(home.id);
    if (!lived2) continue;
    const stay = lived2.stays[0];
    const paint = tints[(stay !== undefined && paints.get(stay)) || ''] ?? 'sunWash';
    figures.push(homeFigure(home, lived2, said.get(home.id) ?? { name: '', more: '' }, paint));
  }
  return {
    figures,
    bounds: boxAround([{ ...placed.frame, height: placed.height }]),
    title: words.say('placesMap.title', { name: displayName(doc, words, person) }),
    placed,
  };
}

function moveFigure(
  { id, from, bend, to, label }: PlacedPlaces['moves'][number],
  way: HomeMove | undefined,
  said: string,
  nameOf: (id: string) => string,
  words: Words,
): Figure {
  const back = { x: to.x - (to.x - bend.x) * 0.02, y: to.y - (to.y - bend.y) * 0.02 };
  const marks: Mark[] = [
    {
      kind: 'path',
      d: `M${short(from.x)} ${short(from.y)}Q${short(bend.x)} ${short(bend.y)} ${short(back.x)} ${short(back.y)}`,
      stroke: 'lineTeal',
      width: 2.2,
      cap: 'round',
    },
    headAt(bend, to),
  ];
  if (said && label) {
    const width = textWidth(said, smallLook) + 10;
    const box = { x: label.x - width / 2, y: label.y - 10, width, height: 20 };
    marks.push(
      { kind: 'path', d: rounded(box, 9), fill: 'paper', stroke: 'lineTeal', width: 1.2 },
      write(said, label.x, label.y + 4.5, smallLook, 'ink', 'middle'),
    );
  }
  const route = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].map((t) =>
    onBow(from, bend, to, t),
  );
  return {
    id,
    kind: 'move',
    subject:
      way?.move === undefined ? { table: 'cases', row: 'CASE' } : { table: 'moves', row: way.move },
    at: { x: 0, y: 0 },
    marks,
    title: words.say('placesMap.move', {
      from: nameOf(way?.from ?? ''),
      to: nameOf(way?.to ?? ''),
      miles: said,
    }),
    bounds: boxAround(route.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
    routes: [route],
    people: way ? [way.from, way.to] : [],
  };
}

function homeFigure(
  { at, label, town, where }: PlacedHome,
  home: HomeLived,
  { name, more }: HomeWords,
  paint: Paint,
): Figure {
  const marks: Mark[] = [];
  const dx = (x: number) => x - at.x;
  const dy = (y: number) => y - at.y;
  if (town)
    marks.push({
      kind: 'path',
      d: `M${short(dx(town.x))} ${short(dy(town.y))}L0 0`,
      stroke: 'lineStrong',
      width: 1.2,
    });
  if (label.led) {
    const x = Math.min(Math.max(at.x, label.x), label.x + label.width);
    const y = Math.min(Math.max(at.y, label.y), label.y + label.height);
    marks.push({
      kind: 'path',
      d: `M0 0L${short(dx(x))} ${short(dy(y))}`,
      stroke: 'lineStrong',
      width: 1.2,
    });
  }
  marks.push(...smallHouse({ x: 0, y: 0 }, paint));
  marks.push(write(name, dx(label.x) + 2, dy(label.y) + 13.5, nameLook));
  if (more) marks.push(write(more, dx(label.x) + 2, dy(label.y) + 30, smallLook, 'ink2'));
  return {
    id: `home:${home.id}`,
    kind: 'event',
    subject: home.place
      ? { table: 'places', row: home.place.id }
      : { table: 'stays', row: home.stays[0] ?? home.id },
    at,
    marks,
    title: [name, more].filter(Boolean).join('. '),
    bounds: { x: -homeReach, y: -homeReach, width: 2 * homeReach, height: 2 * homeReach },
    people: [home.id],
    ...(where === 'tray' ? { keys: ['placesMap.unplaced'] } : {}),
  };
}
