import type { PersonId } from '#model';
import type { Arrangement, PersonSize, Point } from '../arrangement.ts';
import { type Box, Crowd, cutAt } from './crowd.ts';
import { wayRound } from './wayRound.ts';

/** A bond ends this far from the figures it joins, in px. */
const stop = 6;
/** It keeps this far from figures that it passes. */
const clear = 10;
/** From lane to lane. */
const laneWidth = 9;
/** Points on a bow. */
const samples = 16;

const crowds = new WeakMap<Arrangement, Crowd>();

/**
 * The way of a bond between two people: a bow that lies beside the lines of
 * the family and, where somebody stands in the way, a way round them and their
 * labels. A straight line through a third person would say something false.
 *
 * @param people how large everybody is drawn.
 * @param lane 0 for the first bond of two people, 1 for the second and so on: they lie side by side.
 * @returns points of a curve from one figure to the other; none if either is not there.
 */
export function routeBond(
  arrangement: Arrangement,
  people: ReadonlyMap<PersonId, PersonSize>,
  from: PersonId,
  to: PersonId,
  lane = 0,
): Point[] {
  let crowd = crowds.get(arrangement);
  if (!crowd) {
    crowd = new Crowd(arrangement, people);
    crowds.set(arrangement, crowd);
  }
  const a = crowd.boxOf(from);
  const b = crowd.boxOf(to);
  if (!a || !b || from === to) return [];
  // Bonds of two people drawn from either end lie in the same lanes.
  const turned = a.x > b.x || (a.x === b.x && a.y > b.y);
  const points = turned ? between(crowd, b, a, lane).reverse() : between(crowd, a, b, lane);
  return cutAt(points, a, b, stop);
}

function between(crowd: Crowd, a: Box, b: Box, lane: number): Point[] {
  for (const bow of bows(a, b, lane)) {
    const points = bowed(a, b, bow);
    if (!crowd.anyOn(points, clear / 2, a, b)) return points;
  }
  return wayRound(crowd, a, b, clear + lane * laneWidth);
}

/** How far a bow may swing out, the flattest first: neighbours' bonds lie above their partner line. */
function bows(a: Box, b: Box, lane: number): number[] {
  const level = Math.abs(a.y - b.y) < 1;
  const first = level ? (a.symbolHeight + b.symbolHeight) / 2 + 14 : 12;
  const least = first + lane * laneWidth * (level ? 2 : 1);
  return level ? [-least, -least - 24] : [least, -least, least + 24, -least - 24];
}

/** A parabola from centre to centre. */
function bowed(a: Box, b: Box, bow: number): Point[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const across = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  const points: Point[] = [];
  for (let i = 0; i <= samples; i++) {
    const t = i / samples;
    const out = 4 * t * (1 - t) * bow;
    points.push({
      x: a.x + (b.x - a.x) * t + across.x * out,
      y: a.y + (b.y - a.y) * t + across.y * out,
    });
  }
  return points;
}
