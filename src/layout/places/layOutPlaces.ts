import { type Town, towns } from './gazetteer.ts';
import { placeBeside, Taken } from './labels.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A home to be put on the map. */
export interface HomeToPlace {
  readonly id: string;
  /** In miles; absent where nobody knows where it is. */
  readonly at?: Point;
  /** Beyond the islands: shown at the edge. */
  readonly abroad?: boolean;
  /** Width and height of its words, px. */
  readonly words: { readonly width: number; readonly height: number };
}

export interface PlacedHome {
  readonly id: string;
  /** Middle of its drawing, px. */
  readonly at: Point;
  readonly where: 'map' | 'edge' | 'tray';
  /** Its town, where several homes are fanned out round it. */
  readonly town?: Point;
  /** Upper left corner of its words, and whether a line leads to them. */
  readonly label: Box & { readonly led: boolean };
}

/** A way from one home to another: a bow, px. */
interface PlacedMove {
  readonly id: string;
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
  /** Middle of its words. */
  readonly label?: Point;
}

export interface PlacedPlaces {
  /** The map, px; the tray lies below it, the edge within it. */
  readonly frame: Box;
  readonly height: number;
  readonly homes: readonly PlacedHome[];
  readonly moves: readonly PlacedMove[];
  /** Towns that tell where the map is. */
  readonly cities: readonly { readonly town: Town; readonly at: Point; readonly label: Box }[];
  readonly pxPerMile: number;
  /** The part of the plane that the map shows, in miles. */
  readonly region: Box;
}

const frame: Box = { x: 0, y: 0, width: 1120, height: 700 };
const edgeWidth = 190;
const trayRow = 64;
/** Half of a drawn house, px. */
export const homeReach = 17;
const padding = { x: 150, y: 104 };
/** The map shows at least so many miles across. */
const leastMiles = 46;

function regionRound(points: readonly Point[], room: Box): { region: Box; pxPerMile: number } {
  const all = points.length
    ? points
    : [
        { x: -150, y: -250 },
        { x: 250, y: 350 },
      ];
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const middle = {
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
  };
  const width = Math.max(leastMiles, Math.max(...xs) - Math.min(...xs));
  const height = Math.max(leastMiles * 0.6, Math.max(...ys) - Math.min(...ys));
  const pxPerMile = Math.min(
    (room.width - 2 * padding.x) / width,
    (room.height - 2 * padding.y) / height,
  );
  // The middle of the room, not of the frame: the edge may be taken by what lies abroad.
  const region = {
    x: middle.x - (room.x + room.width / 2) / pxPerMile,
    y: middle.y - (room.y + room.height / 2) / pxPerMile,
    width: frame.width / pxPerMile,
    height: frame.height / pxPerMile,
  };
  return { region, pxPerMile };
}

const ringOf = (count: number) => Math.max(30, (count * 52) / (2 * Math.PI));

/** Homes of one town on a ring round it, from the top clockwise; one alone stands on it. */
function fanned(group: readonly HomeToPlace[], town: Point): ReadonlyMap<string, Point> {
  if (group.length === 1 && group[0]) return new Map([[group[0].id, town]]);
  const radius = ringOf(group.length);
  return new Map(
    group.map(({ id }, i) => {
      const turn = (2 * Math.PI * i) / group.length - Math.PI / 2;
      return [id, { x: town.x + radius * Math.cos(turn), y: town.y + radius * Math.sin(turn) }];
    }),
  );
}

/** Homes that are so near to each other on the map are fanned out round their middle. */
const together = 36;

function groups(homes: readonly HomeToPlace[], toPx: (p: Point) => Point): HomeToPlace[][] {
  const found: { at: Point; homes: HomeToPlace[] }[] = [];
  for (const home of homes) {
    if (!home.at) continue;
    const at = toPx(home.at);
    const near = found.find((each) => Math.hypot(each.at.x - at.x, each.at.y - at.y) < together);
    if (near) near.homes.push(home);
    else found.push({ at, homes: [home] });
  }
  return found.map((each) => each.homes);
}

/** Groups with their middles, moved as little as keeps the homes of one off those of another. */
function pushedApart(
  all: readonly (readonly HomeToPlace[])[],
  toPx: (p: Point) => Point,
): { readonly group: readonly HomeToPlace[]; readonly town: Point }[] {
  const made = all.map((group) => {
    const points = group.flatMap(({ at }) => (at ? [toPx(at)] : []));
    return {
      group,
      reach: homeReach + 4 + (group.length > 1 ? ringOf(group.length) : 0),
      town: {
        x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
        y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
      },
    };
  });
  for (let round = 0; round < 40; round++)
    for (const [i, a] of made.entries())
      for (const b of made.slice(i + 1)) {
        const dx = b.town.x - a.town.x || 0.1;
        const dy = b.town.y - a.town.y;
        const away = Math.hypot(dx, dy);
        const lacks = a.reach + b.reach - away;
        if (lacks <= 0) continue;
        // The larger group stays more nearly where it is.
        const share = b.reach / (a.reach + b.reach);
        const step = { x: (dx / away) * lacks, y: (dy / away) * lacks };
        a.town = { x: a.town.x - step.x * share, y: a.town.y - step.y * share };
        b.town = { x: b.town.x + step.x * (1 - share), y: b.town.y + step.y * (1 - share) };
      }
  return made;
}

/** Bows bend to the side: there and back are two lines. */
function bow(from: Point, to: Point): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const aside = 0.2;
  return { x: (from.x + to.x) / 2 - dy * aside, y: (from.y + to.y) / 2 + dx * aside };
}

/** The point of a box that is nearest to another point. */
const nearest = ({ x, y, width, height }: Box, to: Point): Point => ({
  x: Math.min(Math.max(to.x, x), x + width),
  y: Math.min(Math.max(to.y, y), y + height),
});

/** How far a point is from a stretch. */
function distanceTo(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const along = dx * dx + dy * dy;
  const t = along ? Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / along)) : 0;
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

const onBow = (a: Point, bend: Point, b: Point, t: number): Point => ({
  x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * bend.x + t ** 2 * b.x,
  y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * bend.y + t ** 2 * b.y,
});

/** A bow that begins and ends at the edges of two houses, or of the rings of homes in two towns. */
function trimmed(
  from: Point,
  bend: Point,
  to: Point,
  reach: { readonly from: number; readonly to: number },
): Omit<PlacedMove, 'id'> {
  const towards = (a: Point, b: Point, most: number) => {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const by = Math.min(most + 6, length * 0.6);
    return { x: a.x + ((b.x - a.x) * by) / length, y: a.y + ((b.y - a.y) * by) / length };
  };
  return { from: towards(from, bend, reach.from), bend, to: towards(to, bend, reach.to) };
}

/**
 * Where homes, ways and words lie on a schematic map: the part of the islands
 * round the homes fills the frame; homes of one town are fanned out; words take
 * free places, with a line where they stand apart; what lies abroad is at the
 * edge, what nobody could place on a tray below.
 */
export function layOutPlaces(
  homes: readonly HomeToPlace[],
  moves: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly width: number;
  }[],
): PlacedPlaces {
  const abroad = homes.filter((home) => home.abroad);
  const known = homes.filter((home) => home.at && !home.abroad);
  const lost = homes.filter((home) => !home.at && !home.abroad);
  const room = { ...frame, width: frame.width - (abroad.length ? edgeWidth : 0) };
  const { region, pxPerMile } = regionRound(
    known.flatMap(({ at }) => at ?? []),
    room,
  );
  const toPx = ({ x, y }: Point): Point => ({
    x: (x - region.x) * pxPerMile,
    y: (y - region.y) * pxPerMile,
  });

  const places = new Map<
    string,
    { at: Point; where: PlacedHome['where']; town?: Point; reach: number }
  >();
  for (const { group, town } of pushedApart(groups(known, toPx), toPx)) {
    for (const [id, at] of fanned(group, town))
      places.set(id, {
        at,
        where: 'map',
        reach: homeReach + (group.length > 1 ? ringOf(group.length) : 0),
        ...(group.length > 1 ? { town } : {}),
      });
  }
  abroad.forEach(({ id }, i) => {
    places.set(id, {
      at: { x: frame.width - edgeWidth + 34, y: 70 + i * 62 },
      where: 'edge',
      reach: homeReach,
    });
  });
  const columns = 4;
  lost.forEach(({ id }, i) => {
    places.set(id, {
      at: {
        x: 34 + (i % columns) * (frame.width / columns),
        y: frame.height + 66 + Math.floor(i / columns) * trayRow,
      },
      where: 'tray',
      reach: homeReach,
    });
  });

  const taken = new Taken();
  for (const { at } of places.values())
    taken.add({
      x: at.x - homeReach,
      y: at.y - homeReach,
      width: 2 * homeReach,
      height: 2 * homeReach,
    });
  const drawn = new Set<string>();
  const bows = moves.flatMap((move) => {
    const from = places.get(move.from);
    const to = places.get(move.to);
    if (!from || !to || from.where === 'tray' || to.where === 'tray') return [];
    // Within a town a bow would be shorter than its arrow.
    if (from.town && from.town === to.town) return [];
    const a = from.town ?? from.at;
    const b = to.town ?? to.at;
    // One bow for everybody's way from one town to another.
    const key = [a.x, a.y, b.x, b.y].map(Math.round).join(' ');
    if (drawn.has(key)) return [];
    drawn.add(key);
    return [{ move, ...trimmed(a, bow(a, b), b, { from: from.reach, to: to.reach }) }];
  });
  for (const { from, bend, to } of bows)
    for (let t = 0.06; t < 1; t += 0.04) {
      const { x, y } = onBow(from, bend, to, t);
      taken.add({ x: x - 3, y: y - 3, width: 6, height: 6 });
    }
  const labels = new Taken();
  const placedHomes = homes.flatMap((home): PlacedHome[] => {
    const place = places.get(home.id);
    if (!place) return [];
    const beside = {
      x: place.at.x + homeReach + 8,
      y: place.at.y - home.words.height / 2,
      ...home.words,
    };
    const within = { ...room, x: 8, y: 8, width: room.width - 16, height: room.height - 16 };
    const left = place.town !== undefined && place.at.x < place.town.x - 1;
    const others = [...places].filter(([id]) => id !== home.id).map(([, { at }]) => at);
    const clear = (words: Box) => {
      const end = nearest(words, place.at);
      const free = [0.3, 0.45, 0.6, 0.75, 0.9].every((t) =>
        labels.isFree(
          {
            x: place.at.x + (end.x - place.at.x) * t,
            y: place.at.y + (end.y - place.at.y) * t,
            width: 1,
            height: 1,
          },
          1,
        ),
      );
      return free && others.every((other) => distanceTo(other, place.at, end) > homeReach + 2);
    };
    const beginning = homeReach + 6;
    const search = (most: number, isClear?: (words: Box) => boolean) =>
      placeBeside(place.at, home.words, beginning, taken, within, most, left, isClear);
    const found = place.where === 'map' ? (search(16, clear) ?? search(30)) : beside;
    const label = found ?? beside;
    taken.add(label);
    labels.add(label);
    const end = nearest(label, place.at);
    const away = Math.hypot(end.x - place.at.x, end.y - place.at.y);
    if (away > homeReach + 14)
      for (let t = 0.2; t < 1; t += 0.1)
        taken.add({
          x: place.at.x + (end.x - place.at.x) * t - 1,
          y: place.at.y + (end.y - place.at.y) * t - 1,
          width: 2,
          height: 2,
        });
    return [{ id: home.id, ...place, label: { ...label, led: away > homeReach + 14 } }];
  });
  // Words of a way lie on it: only homes and words are in their way, not bows.
  const words = new Taken();
  for (const { at, label } of placedHomes) {
    words.add(label);
    words.add({
      x: at.x - homeReach,
      y: at.y - homeReach,
      width: 2 * homeReach,
      height: 2 * homeReach,
    });
  }
  const placedMoves = bows.map(({ move, from, bend, to }): PlacedMove => {
    const size = { width: move.width, height: 20 };
    const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((t) => onBow(from, bend, to, t));
    const spot = spots.find(({ x, y }) =>
      words.isFree({ x: x - size.width / 2, y: y - size.height / 2, ...size }),
    );
    if (spot) {
      const box = { x: spot.x - size.width / 2, y: spot.y - size.height / 2, ...size };
      words.add(box);
      taken.add(box);
    }
    return { id: move.id, from, bend, to, ...(spot ? { label: spot } : {}) };
  });
  return {
    frame,
    height: frame.height + (lost.length ? 36 + Math.ceil(lost.length / columns) * trayRow : 0),
    homes: placedHomes,
    moves: placedMoves,
    cities: citiesIn(region, room, toPx, taken),
    pxPerMile,
    region,
  };
}

/** So many towns tell where a map is. */
const mostCities = 9;

/** The largest towns that the map shows, where their names have room. */
function citiesIn(
  region: Box,
  room: Box,
  toPx: (p: Point) => Point,
  taken: Taken,
): PlacedPlaces['cities'] {
  const found: { town: Town; at: Point; label: Box }[] = [];
  for (const town of towns()) {
    if (found.length >= mostCities) break;
    const inside =
      town.x > region.x &&
      town.x < region.x + region.width &&
      town.y > region.y &&
      town.y < region.y + region.height;
    if (!inside) continue;
    const at = toPx(town);
    const apart = found.every((other) => Math.hypot(other.at.x - at.x, other.at.y - at.y) > 110);
    const dot = { x: at.x - 3, y: at.y - 3, width: 6, height: 6 };
    if (!apart || !taken.isFree(dot, 2)) continue;
    const size = { width: town.name.length * 7.2, height: 16 };
    const label = placeBeside(
      at,
      size,
      7,
      taken,
      { ...room, x: 6, y: 6, width: room.width - 12, height: room.height - 12 },
      1,
    );
    if (!label) continue;
    taken.add(dot);
    taken.add(label);
    found.push({ town, at, label });
  }
  return found;
}
