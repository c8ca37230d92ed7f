import { type Household, hasFamily, type Organisation, type PersonId } from '#model';
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

/** Where a name stands on an outline: on the highest level stretch that has room for it, else on the widest. */
function edgeFor(
  rings: readonly (readonly Point[])[],
  room: number,
): { readonly x: number; readonly y: number; readonly width: number } | undefined {
  const tops = rings.flatMap((ring) =>
    ring.flatMap((b, i) => {
      const a = ring.at(i - 1) ?? b;
      const width = b.x - a.x;
      // Rings run with their inside on the right: a level stretch to the right is a top.
      return a.y === b.y && width > 40 ? [{ x: a.x, y: b.y, width }] : [];
    }),
  );
  const roomy = tops.filter(({ width }) => width >= room);
  const highest = Math.min(...roomy.map(({ y }) => y));
  const near = roomy.filter(({ y }) => y < highest + 30);
  return (near.length ? near : tops).toSorted((a, b) => b.width - a.width)[0];
}

/** Space beside a name on an edge, px. */
const besideName = 28;

/** As much of a name as there is room for. */
function shortened(text: string, room: number): string {
  if (textWidth(text, nameStyle) <= room) return text;
  for (let length = text.length - 1; length > 3; length--) {
    const part = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(part, nameStyle) <= room) return part;
  }
  return '';
}

/** A name on the edge, on a ground of the paper's colour. */
function edgeName(name: string, rings: readonly (readonly Point[])[], paint: Paint): Mark[] {
  const edge = edgeFor(rings, textWidth(name, nameStyle) + besideName);
  const text = edge ? shortened(name, edge.width - besideName) : '';
  if (!edge || !text) return [];
  const { y } = edge;
  const wide = textWidth(text, nameStyle);
  const left = edge.x + 18;
  return [
    {
      kind: 'path',
      d: `M${short(left - 5)} ${short(y - 9)}H${short(left + wide + 5)}V${short(y + 9)}H${short(left - 5)}Z`,
      fill: 'paper',
    },
    {
      kind: 'text',
      x: left,
      y: y + 4.5,
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
  readonly rings: readonly (readonly Point[])[];
  readonly whole: boolean;
}

/** An outline that holds some people and nobody else, with its name on the edge. */
function outlined(
  members: readonly Placed[],
  placed: readonly Placed[],
  letter: string,
  { label, paint, width, dash, sign }: OutlineLook,
): Outlined {
  const inside = new Set(members);
  const { rings, whole } = outlineRound(
    members.map(({ box }) => box),
    placed.filter((each) => !inside.has(each)).map(({ box }) => box),
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
  return { marks: [line, ...edgeName(label, rings, paint), ...apart], rings, whole };
}

/** What an outline has beside its look: its place, its people and its key. */
const outlineFigure = (
  { marks, rings, whole }: Outlined,
  members: readonly Placed[],
  sign: string,
) => ({
  at: { x: 0, y: 0 },
  marks,
  bounds: boxAround(rings.flat().map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
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
  placed: readonly Placed[],
  sign: string,
): Figure | undefined {
  const { doc, words, asOf } = context;
  const living = membersNow(context, household);
  const members = placed.filter(({ person }) => living.has(person));
  if (members.length < 2) return undefined;
  const place = household.place === undefined ? undefined : doc.places.get(household.place);
  const label = household.label ?? place?.label ?? words.say('figure.householdUnnamed');
  const past = !wasSo(household, asOf);
  const plain = context.profile === 'plain';
  const paint = past ? 'ink3' : 'lineTeal';
  const made = outlined(members, placed, sign, {
    label,
    paint,
    // Nothing is broken in a drawing for children.
    ...(plain ? { width: past ? 0.8 : 2.6 } : { width: 1.8, dash: past ? [9, 6] : [2, 5] }),
    sign: (at) => house(at, paint),
  });
  return {
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
  placed: readonly Placed[],
  sign: string,
): Figure | undefined {
  const { doc, words, asOf } = context;
  const belong = new Set(
    (organisation.members ?? [])
      .filter((member) => wasSo(member, asOf) && !hasFamily(doc, member.person))
      .map(({ person }) => person),
  );
  const members = placed.filter(({ person }) => belong.has(person as PersonId));
  if (members.length < 2) return undefined;
  const made = outlined(members, placed, sign, {
    label: organisation.name,
    paint: 'lineBlue',
    width: 1.6,
    dash: [14, 5],
    sign: building,
  });
  return {
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
}
