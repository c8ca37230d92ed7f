import type { supportKinds } from '#model';
import type { Paint } from '../palette.ts';
import { type Mark, type Point, polyline, short } from '../scene.ts';
import { heart, star } from '../strokes.ts';
import { disc, polar, roundedBox } from './shapes.ts';

export type SupportKind = (typeof supportKinds)[number];

const square = ({ x, y }: Point, r: number) => roundedBox({ x: x - r, y: y - r }, 2 * r, 2 * r, 1);
const turned = ({ x, y }: Point, r: number) =>
  `${polyline([
    { x, y: y - r },
    { x: x + r, y },
    { x, y: y + r },
    { x: x - r, y },
  ])}Z`;
const triangle = ({ x, y }: Point, r: number, up: 1 | -1) =>
  `${polyline([
    { x, y: y - up * r },
    { x: x + r, y: y + up * r * 0.8 },
    { x: x - r, y: y + up * r * 0.8 },
  ])}Z`;
const plus = ({ x, y }: Point, r: number) => {
  const t = r * 0.36;
  return `M${short(x - t)} ${short(y - r)}H${short(x + t)}V${short(y - t)}H${short(x + r)}V${short(y + t)}H${short(x + t)}V${short(y + r)}H${short(x - t)}V${short(y + t)}H${short(x - r)}V${short(y - t)}H${short(x - t)}Z`;
};
const half = ({ x, y }: Point, r: number) =>
  `M${short(x - r)} ${short(y + r * 0.5)}A${short(r)} ${short(r)} 0 0 1 ${short(x + r)} ${short(y + r * 0.5)}Z`;

/** Each kind of support has a shape and a colour of its own. */
const supportLooks: Readonly<
  Record<SupportKind, { readonly shape: (at: Point, r: number) => string; readonly paint: Paint }>
> = {
  talk: { shape: disc, paint: 'lineBlue' },
  fun: { shape: (at, r) => star(at, r * 1.3), paint: 'lineAmber' },
  practical: { shape: square, paint: 'lineTeal' },
  money: { shape: turned, paint: 'lineGreen' },
  advice: { shape: (at, r) => triangle(at, r * 1.1, 1), paint: 'lineGrief' },
  bed: { shape: (at, r) => half(at, r * 1.15), paint: 'ink2' },
  celebrate: { shape: (at, r) => heart(at, r * 0.95), paint: 'lineRose' },
  faithCulture: { shape: (at, r) => plus(at, r * 1.1), paint: 'lineWarm' },
  info: { shape: (at, r) => triangle(at, r * 1.1, -1), paint: 'ink3' },
};

const dot = 4.6;

/** One dot of support: filled where it comes to the child, open where the child gives it. */
export const supportDot = (kind: SupportKind, at: Point, gives: boolean): Mark => {
  const { shape, paint } = supportLooks[kind];
  return {
    kind: 'path',
    d: shape(at, dot),
    stroke: paint,
    width: 1.5,
    fill: gives ? 'sheet' : paint,
  };
};

/** How far dots of support stand out from a symbol, px. */
export const dotsReach = 6;

/** Dots of support round the upper half of a symbol: what comes to the child, then what it gives. */
export function supportDots(
  receives: readonly SupportKind[],
  gives: readonly SupportKind[],
  half: Point,
): Mark[] {
  const all = [
    ...receives.map((kind) => ({ kind, gives: false })),
    ...gives.map((kind) => ({ kind, gives: true })),
  ];
  // Round a circle on its edge, else along the upper side.
  const round = Math.abs(half.x - half.y) < 1;
  const apart = round ? Math.min(0.42, (1.28 * Math.PI) / Math.max(1, all.length - 1)) : 10.5;
  return all.map(({ kind, gives: given }, i) => {
    const along = (i - (all.length - 1) / 2) * apart;
    const at = round ? polar(-Math.PI / 2 + along, half.y) : { x: along, y: -half.y };
    return supportDot(kind, at, given);
  });
}

const badgeRadius = 9.5;

/** A small round badge with a sign in it. */
function badge(at: Point, paint: Paint, sign: string, filled: boolean): Mark[] {
  return [
    {
      kind: 'path',
      d: disc(at, badgeRadius),
      fill: filled ? paint : 'sheet',
      stroke: paint,
      width: 1.8,
    },
    { kind: 'path', d: sign, stroke: filled ? 'sheet' : paint, width: 2.2, cap: 'round' },
  ];
}

const signAt = {
  more: ({ x, y }: Point) =>
    `M${short(x - 4.5)} ${short(y)}H${short(x + 4.5)}M${short(x)} ${short(y - 4.5)}V${short(y + 4.5)}`,
  less: ({ x, y }: Point) => `M${short(x - 4.5)} ${short(y)}H${short(x + 4.5)}`,
  none: ({ x, y }: Point) =>
    `M${short(x - 3.6)} ${short(y - 3.6)}L${short(x + 3.6)} ${short(y + 3.6)}M${short(x - 3.6)} ${short(y + 3.6)}L${short(x + 3.6)} ${short(y - 3.6)}`,
};

/** What a child wants of a tie: more of it, less or none. */
export const wishBadge = (wish: 'more' | 'less' | 'none', at: Point): Mark[] =>
  badge(at, wish === 'more' ? 'moss' : 'ink2', signAt[wish](at), wish === 'more');

/** What became of somebody between two days; arrows point towards the middle or away from it. */
export function changeBadge(
  how: 'closer' | 'further' | 'joined' | 'left' | 'moved',
  at: Point,
  towards: number,
): Mark[] {
  if (how === 'joined')
    return [
      { kind: 'path', d: disc(at, badgeRadius), fill: 'moss', stroke: 'sheet', width: 1.6 },
      { kind: 'path', d: star(at, 6.4), fill: 'sheet' },
    ];
  if (how === 'left') return badge(at, 'ink2', signAt.none(at), false);
  const angle =
    how === 'further' ? towards + Math.PI : how === 'moved' ? towards + Math.PI / 2 : towards;
  const from = (along: number, aside: number): Point => ({
    x: at.x + along * Math.cos(angle) - aside * Math.sin(angle),
    y: at.y + along * Math.sin(angle) + aside * Math.cos(angle),
  });
  const tip = from(5.4, 0);
  const sign = polyline([from(-5, 0), tip]) + polyline([from(1.4, -3.8), tip, from(1.4, 3.8)]);
  return badge(
    at,
    how === 'closer' ? 'moss' : how === 'further' ? 'lineAmber' : 'lineBlue',
    sign,
    how !== 'moved',
  );
}
