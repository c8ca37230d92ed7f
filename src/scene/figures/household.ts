import type { Household } from '#model';
import { type NotationContext, wasSo } from '../notation.ts';
import { type Box, boxAround, type Figure, type Mark, type Point, short } from '../scene.ts';
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

/** The longest level stretch at the top of some rings, for the name of the home. */
function topEdge(rings: readonly (readonly Point[])[]): { x: number; y: number; width: number } {
  let best = { x: 0, y: Infinity, width: 0 };
  for (const ring of rings)
    for (const [i, b] of ring.entries()) {
      const a = ring.at(i - 1) ?? b;
      const width = b.x - a.x;
      if (a.y !== b.y || width <= 40) continue;
      if (b.y < best.y - 30 || (b.y < best.y + 30 && width > best.width))
        best = { x: a.x, y: b.y, width };
    }
  return best;
}

/** A name on the edge, on a ground of the paper's colour. */
function edgeName(text: string, rings: readonly (readonly Point[])[]): Mark[] {
  const { x, y, width } = topEdge(rings);
  const wide = textWidth(text, nameStyle);
  if (!Number.isFinite(y) || wide + 28 > width) return [];
  const left = x + 18;
  return [
    {
      kind: 'path',
      d: `M${short(left - 5)} ${short(y - 9)}H${short(left + wide + 5)}V${short(y + 9)}H${short(left - 5)}Z`,
      fill: 'paper',
    },
    { kind: 'text', x: left, y: y + 4.5, text, ...nameStyle, anchor: 'start', fill: 'lineTeal' },
  ];
}

/** The same small house with the same letter at everybody who lives in one home that no outline can show. */
function homeSigns(sign: string, members: readonly Placed[]): Mark[] {
  return members.flatMap(({ at, symbol }): Mark[] => {
    const place = { x: at.x - symbol.width / 2 - 6, y: at.y + symbol.height / 2 - 6 };
    return [
      house(place, 'lineTeal'),
      {
        kind: 'text',
        x: place.x,
        y: place.y + 6,
        text: sign,
        size: 13,
        weight: 600,
        anchor: 'middle',
        fill: 'lineTeal',
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
  const others = placed.filter(({ person }) => !living.has(person));
  const { rings, whole } = outlineRound(
    members.map(({ box }) => box),
    others.map(({ box }) => box),
  );
  const place = household.place === undefined ? undefined : doc.places.get(household.place);
  const label = household.label ?? place?.label ?? words.say('figure.householdUnnamed');
  const past = !wasSo(household, asOf);
  const plain = context.profile === 'plain';
  const outline: Mark = {
    kind: 'path',
    d: rings.map(roundedRing).join(''),
    stroke: past ? 'ink3' : 'lineTeal',
    // Nothing is broken in a drawing for children.
    ...(plain ? { width: past ? 0.8 : 2.6 } : { width: 1.8, dash: past ? [9, 6] : [2, 5] }),
    cap: 'round',
  };
  return {
    id: household.id,
    kind: 'household',
    subject: { table: 'households', row: household.id },
    at: { x: 0, y: 0 },
    marks: [outline, ...edgeName(label, rings), ...(whole ? [] : homeSigns(sign, members))],
    title: words.say('figure.household', {
      label,
      people: words.list(members.map(({ person }) => nameFor(context, person))),
    }),
    bounds: boxAround(rings.flat().map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
    outlines: rings,
    ...(whole ? {} : { sign }),
    people: members.map(({ id }) => id),
    keys: [
      past ? 'legend.householdPast' : 'legend.household',
      ...(whole ? [] : ['legend.homeMark']),
    ],
  };
}
