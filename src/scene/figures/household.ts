import { type Household, hasFamily, type Organisation } from '#model';
import { type NotationContext, wasSo } from '../notation.ts';
import type { Paint } from '../palette.ts';
import {
  type Box,
  boxAround,
  type Figure,
  type Mark,
  type PathMark,
  type Point,
  short,
} from '../scene.ts';
import { enters, isText, overlap, textBox } from '../textBox.ts';
import { textWidth } from '../textMetrics.ts';
import { house } from './couple.ts';
import { nameFor } from './names.ts';
import { outlineRound } from './region.ts';

/** Somebody in the drawing. */
export interface Placed {
  /** Placed id: a copy of somebody has one of its own. */
  readonly id: string;
  readonly person: string;
  readonly box: Box;
  /** Half of the symbol, and its centre. */
  readonly symbol: { readonly width: number; readonly height: number };
  readonly at: Point;
}

/** Everybody in a drawing, found by who they are. */
export class PlacedPeople {
  readonly #places = new Map<string, number[]>();

  constructor(readonly all: readonly Placed[]) {
    for (const [index, { person }] of all.entries()) {
      const known = this.#places.get(person);
      if (known) known.push(index);
      else this.#places.set(person, [index]);
    }
  }

  /** Some people with their copies, in the order of the drawing. */
  of(persons: Iterable<string>): Placed[] {
    const found = [...persons].flatMap((person) => this.#places.get(person) ?? []);
    return found
      .toSorted((a, b) => a - b)
      .flatMap((index) => {
        const each = this.all[index];
        return each ? [each] : [];
      });
  }
}

const nameStyle = { size: 13, weight: 600 } as const;
const corner = 12;

/** A ring of level and upright lines with its corners rounded. */
export function roundedRing(ring: readonly Point[]): string {
  let d = '';
  for (const [i, point] of ring.entries()) {
    const before = ring.at(i - 1) ?? point;
    const after = ring[(i + 1) % ring.length] ?? point;
    const cut = (other: Point) => {
      const length = Math.hypot(other.x - point.x, other.y - point.y) || 1;
      const t = Math.min(corner, length / 2) / length;
      return `${short(point.x + (other.x - point.x) * t)} ${short(point.y + (other.y - point.y) * t)}`;
    };
    d += `${i ? 'L' : 'M'}${cut(before)}Q${short(point.x)} ${short(point.y)} ${cut(after)}`;
  }
  return `${d}Z`;
}

const boundsOf = (rings: readonly (readonly Point[])[]): Box =>
  boxAround(rings.flat().map(({ x, y }) => ({ x, y, width: 0, height: 0 })));

/** A level stretch of an outline. */
interface Edge {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The tops of an outline, or what is level at its foot. */
const edgesOf = (rings: readonly (readonly Point[])[], top: boolean): Edge[] =>
  rings.flatMap((ring) =>
    ring.flatMap((b, i) => {
      const a = ring.at(i - 1) ?? b;
      // Rings run with their inside on the right: a level stretch to the right is a top.
      const width = top ? b.x - a.x : a.x - b.x;
      return a.y === b.y && width > 40 ? [{ x: Math.min(a.x, b.x), y: b.y, width }] : [];
    }),
  );

/** Where a name may stand on an outline, the best first: on a high level stretch that has room for it, the widest first. */
function edgesFor(rings: readonly (readonly Point[])[], room: number): Edge[] {
  const widest = (edges: readonly Edge[]) =>
    edges.filter(({ width }) => width >= room).toSorted((a, b) => b.width - a.width);
  const tops = widest(edgesOf(rings, true));
  const highest = Math.min(...tops.map(({ y }) => y));
  const isHigh = ({ y }: Edge) => y < highest + 30;
  return [
    ...tops.filter(isHigh),
    ...tops.filter((edge) => !isHigh(edge)),
    ...widest(edgesOf(rings, false)),
  ];
}

/** The edge of an outline: a closed line for each of its parts. */
type Rings = readonly (readonly Point[])[];

/** What names on outlines keep clear of: lines of families, the edges of other outlines, and each other. */
class NameRoom {
  readonly #lines: readonly {
    readonly line: readonly Point[];
    readonly bounds: Box;
    /** The outline that it is an edge of. */
    readonly of?: Rings;
  }[];
  readonly #names: Box[] = [];

  constructor(lines: readonly (readonly Point[])[], outlines: readonly Rings[]) {
    const boundsOfLine = (line: readonly Point[]) =>
      boxAround(line.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
    this.#lines = [
      ...lines.map((line) => ({ line, bounds: boundsOfLine(line) })),
      ...outlines.flatMap((rings) =>
        rings.map((ring) => ({
          line: [...ring, ...ring.slice(0, 1)],
          bounds: boundsOfLine(ring),
          of: rings,
        })),
      ),
    ];
  }

  /**
   * What tells of places in a part of the drawing whether they are free for the name of an
   * outline: of everything, or of all but other outlines, which may lie on this very one.
   */
  within(area: Box, own: Rings | 'all'): (box: Box) => boolean {
    const reaches = ({ x, y, width, height }: Box) =>
      x <= area.x + area.width &&
      area.x <= x + width &&
      y <= area.y + area.height &&
      area.y <= y + height;
    const isOwn = (of: Rings | undefined) => of !== undefined && (own === 'all' || of === own);
    const lines = this.#lines.filter(({ bounds, of }) => !isOwn(of) && reaches(bounds));
    const names = this.#names.filter(reaches);
    return (box) => {
      const crossed = lines.some(({ line }) =>
        line.some((b, i) => {
          const a = line[i - 1];
          return a !== undefined && enters(a, b, box);
        }),
      );
      return !crossed && !names.some((other) => overlap(box, other));
    };
  }

  take(box: Box): void {
    this.#names.push(box);
  }
}

/** Half the height of the ground of a name, which lies on its edge. */
const halfGround = 9;

/** Space beside a name on an edge, px: as it should be, and where an outline is narrow. */
const besideName = [
  { left: 18, right: 10 },
  { left: 8, right: 8 },
] as const;
type Beside = (typeof besideName)[number];

/** As much of a name as there is room for. */
function shortened(text: string, room: number): string {
  if (textWidth(text, nameStyle) <= room) return text;
  for (let length = text.length - 1; length > 3; length--) {
    const part = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(part, nameStyle) <= room) return part;
  }
  return '';
}

/** The ground of a name whose letters begin at a place of an edge. */
const groundOf = (left: number, { y }: Edge, wide: number): Box => ({
  x: left - 5,
  y: y - halfGround,
  width: wide + 10,
  height: 2 * halfGround,
});

/** Every place for a name along an edge, from the left. */
function* placesAlong(edge: Edge, wide: number, beside: Beside): Generator<Box> {
  const last = edge.x + edge.width - beside.right - wide;
  for (let left = edge.x + beside.left; left <= last + 0.01; left += 6)
    yield groundOf(left, edge, wide);
}

/** Where a name is whole and crosses no line and no other name; else as much of it as the widest edge has room for. */
function placeOf(
  name: string,
  rings: readonly (readonly Point[])[],
  room: NameRoom,
): { text: string; ground: Box } | undefined {
  const wide = textWidth(name, nameStyle);
  const around = boundsOf(rings);
  const area = {
    ...around,
    y: around.y - halfGround,
    height: around.height + 2 * halfGround,
  };
  const isFree = room.within(area, 'all');
  const places = besideName.flatMap((beside) =>
    edgesFor(rings, wide + beside.left + beside.right).flatMap((edge) => [
      ...placesAlong(edge, wide, beside),
    ]),
  );
  const ground = places.find(room.within(area, rings)) ?? places.find(isFree) ?? places[0];
  if (ground) return { text: name, ground };
  const edges = edgesFor(rings, 0).toSorted((a, b) => b.width - a.width);
  const [beside] = besideName;
  const parts = edges.flatMap((edge) => {
    const text = shortened(name, edge.width - beside.left - beside.right);
    const ground = groundOf(edge.x + beside.left, edge, textWidth(text, nameStyle));
    return text ? [{ text, ground }] : [];
  });
  return parts.find(({ ground }) => isFree(ground)) ?? parts[0];
}

/** A name on the edge, on a ground of the paper's colour. */
function edgeName(
  name: string,
  rings: readonly (readonly Point[])[],
  paint: Paint,
  room: NameRoom,
): Mark[] {
  const place = placeOf(name, rings, room);
  if (!place) return [];
  const { text, ground } = place;
  room.take(ground);
  const { x, y, width, height } = ground;
  return [
    {
      kind: 'path',
      d: `M${short(x)} ${short(y)}H${short(x + width)}V${short(y + height)}H${short(x)}Z`,
      fill: 'paper',
    },
    {
      kind: 'text',
      x: x + 5,
      y: y + 13.5,
      text,
      ...nameStyle,
      anchor: 'start',
      fill: letteringOf(paint),
    },
  ];
}

/** Letters have the colour of their outline; on a home of the past a little darker, to be read. */
const letteringOf = (paint: Paint): Paint => (paint === 'ink3' ? 'ink2' : paint);

/** The same small sign with the same letter at everybody of one outline that cannot hold them all. */
function memberSigns(
  letter: string,
  members: readonly Placed[],
  paint: Paint,
  sign: OutlineLook['sign'],
): Mark[] {
  return members.flatMap(({ at, symbol }): Mark[] => {
    const place = { x: at.x - symbol.width / 2 - 6, y: at.y + symbol.height / 2 - 6 };
    return [
      sign(place),
      {
        kind: 'text',
        x: place.x,
        y: place.y + 6,
        text: letter,
        size: 13,
        weight: 600,
        anchor: 'middle',
        fill: letteringOf(paint),
      },
    ];
  });
}

/** Who lives in a home on the day of the drawing, or now: its members, and whoever stays there. */
function membersNow({ doc, asOf }: NotationContext, household: Household): ReadonlySet<string> {
  const staying = [...doc.stays.values()].filter(
    (stay) => stay.household === household.id && !stay.parallel && wasSo(stay, asOf),
  );
  const members = household.members.filter((member) => wasSo(member, asOf));
  return new Set([...members, ...staying].map(({ person }) => person));
}

/** How an outline round people looks, and what it is called. */
interface OutlineLook {
  readonly label: string;
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
  /** What everybody wears where no outline can hold them all. */
  readonly sign: (at: Point) => Mark;
}

interface Outlined {
  readonly marks: readonly Mark[];
  readonly rings: Rings;
  readonly whole: boolean;
}

/** An outline whose name still has to find its place on the edge. */
export interface Outline {
  readonly figure: Figure;
  readonly rings: Rings;
  readonly label: string;
  readonly paint: Paint;
}

/** Outlines with their names, each where no line, no other outline and no other name is, if it can be. */
export function named(
  outlines: readonly Outline[],
  lines: readonly (readonly Point[])[] = [],
): Figure[] {
  const room = new NameRoom(
    lines,
    outlines.map(({ rings }) => rings),
  );
  return outlines.map(({ figure, rings, label, paint }) => {
    const name = edgeName(label, rings, paint, room);
    const words = name.filter(isText).map((mark) => textBox(mark, { x: 0, y: 0 }));
    const [edge, ...signs] = figure.marks;
    return {
      ...figure,
      marks: [...(edge ? [edge] : []), ...name, ...signs],
      bounds: boxAround([figure.bounds, ...words]),
    };
  });
}

/** An outline that holds some people and nobody else. */
function outlined(
  members: readonly Placed[],
  placed: PlacedPeople,
  letter: string,
  { paint, width, dash, sign }: OutlineLook,
): Outlined {
  const { rings, whole } = outlineRound(
    members.map(({ box }) => box),
    placed.all.map(({ box }) => box),
  );
  const line: Mark = {
    kind: 'path',
    d: rings.map(roundedRing).join(''),
    stroke: paint,
    width,
    ...(dash ? { dash } : {}),
    cap: 'round',
  };
  const apart = whole ? [] : memberSigns(letter, members, paint, sign);
  return { marks: [line, ...apart], rings, whole };
}

/** What an outline has beside its look: its place, its people and its key. */
const outlineFigure = (
  { marks, rings, whole }: Outlined,
  members: readonly Placed[],
  sign: string,
) => ({
  at: { x: 0, y: 0 },
  marks,
  bounds: boundsOf(rings),
  outlines: rings,
  ...(whole ? {} : { sign }),
  people: members.map(({ id }) => id),
});

/**
 * People living together as an outline that holds all of them and nobody else.
 * Where rows keep them apart, each part has its outline and everybody the same sign.
 */
export function drawHousehold(
  context: NotationContext,
  household: Household,
  placed: PlacedPeople,
  sign: string,
): Outline | undefined {
  const { doc, words, asOf } = context;
  const living = membersNow(context, household);
  const members = placed.of(living);
  if (members.length < 2) return undefined;
  const place = household.place === undefined ? undefined : doc.places.get(household.place);
  const label = household.label ?? place?.label ?? words.say('figure.householdUnnamed');
  const past = !wasSo(household, asOf);
  const plain = context.profile === 'plain';
  const paint = past ? 'ink3' : 'lineTeal';
  const look: OutlineLook = {
    label,
    paint,
    // Nothing is broken in a drawing for children.
    ...(plain ? { width: past ? 0.8 : 2.6 } : { width: 1.8, dash: past ? [9, 6] : [2, 5] }),
    sign: (at) => house(at, paint),
  };
  const made = outlined(members, placed, sign, look);
  const figure: Figure = {
    id: household.id,
    kind: 'household',
    subject: { table: 'households', row: household.id },
    ...outlineFigure(made, members, sign),
    title: words.say('figure.household', {
      label,
      people: words.list(members.map(({ person }) => nameFor(context, person))),
    }),
    keys: [
      past ? 'legend.householdPast' : 'legend.household',
      ...(made.whole ? [] : ['legend.homeMark']),
    ],
  };
  return { figure, rings: made.rings, label, paint };
}

/** The small building of an organisation (GenoPro 3: a roof over columns), round a point. */
const building = ({ x, y }: Point): PathMark => ({
  kind: 'path',
  d: `M${short(x - 9)} ${short(y + 7)}H${short(x + 9)}M${short(x - 9)} ${short(y - 3)}H${short(x + 9)}L${short(x)} ${short(y - 10)}ZM${short(x - 6)} ${short(y - 3)}V${short(y + 7)}M${short(x + 6)} ${short(y - 3)}V${short(y + 7)}`,
  stroke: 'lineBlue',
  width: 1.8,
  fill: 'paper',
});

/**
 * People of one agency, club or team in an outline of long dashes: professionals and friends.
 * Whoever has family here stays with them; what they belong to is told on the network maps.
 */
export function drawGroup(
  context: NotationContext,
  organisation: Organisation,
  placed: PlacedPeople,
  sign: string,
): Outline | undefined {
  const { doc, words, asOf } = context;
  const belong = new Set(
    (organisation.members ?? [])
      .filter((member) => wasSo(member, asOf) && !hasFamily(doc, member.person))
      .map(({ person }) => person),
  );
  const members = placed.of(belong);
  if (members.length < 2) return undefined;
  const look: OutlineLook = {
    label: organisation.name,
    paint: 'lineBlue',
    width: 1.6,
    dash: [14, 5],
    sign: building,
  };
  const made = outlined(members, placed, sign, look);
  const figure: Figure = {
    id: organisation.id,
    kind: 'organisation',
    subject: { table: 'organisations', row: organisation.id },
    ...outlineFigure(made, members, sign),
    title: words.say('figure.group', {
      label: organisation.name,
      people: words.list(members.map(({ person }) => nameFor(context, person))),
    }),
    keys: ['legend.group'],
  };
  return { figure, rings: made.rings, label: look.label, paint: look.paint };
}
