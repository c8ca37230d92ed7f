import type { Point } from '../arrangement.ts';
import type { WebGraph } from './web.ts';

/** How far two who are joined should stand apart, px, and how much further each step between them adds. */
const near = 270;
/** Room that one person takes, as the side of a square, px. */
const roomEach = 200;
const rounds = 90;
/** How much the web is drawn out to the sides and pressed together: windows and paper are wider than high. */
const wide = { x: 1.15, y: 0.87 } as const;

/**
 * Places a web by nearness: stress majorization (Gansner, Koren & North 2004) with
 * everybody at one distance from the centre. Steps are counted without the centre,
 * so that those who know each other stand together though all know the child.
 * The engine's own stress layout takes many seconds for 150 people (`bench/network`).
 */
export function placeByNearness({ tokens, links, centre }: WebGraph): ReadonlyMap<string, Point> {
  const ids = tokens.map(({ id }) => id);
  const middle = ids.indexOf(centre);
  const beside = besideEach({ tokens, links, centre });
  const reach = Math.max(near, (roomEach * Math.sqrt(ids.length)) / 2);
  const wanted = distances(beside, middle, reach);
  const around = aroundOrder(beside, middle);
  const x = new Float64Array(ids.length);
  const y = new Float64Array(ids.length);
  for (const [place, i] of around.entries()) {
    const turn = (2 * Math.PI * place) / around.length;
    x[i] = reach * Math.cos(turn);
    y[i] = reach * Math.sin(turn);
  }
  for (let round = 0; round < rounds; round++) majorize(x, y, wanted, middle);
  return new Map(ids.map((id, i) => [id, { x: wide.x * (x[i] ?? 0), y: wide.y * (y[i] ?? 0) }]));
}

/** Who is joined to whom, by their places in the list of tokens, but for ties to the centre. */
export function besideEach({ tokens, links, centre }: WebGraph): number[][] {
  const at = new Map(tokens.map(({ id }, i) => [id, i]));
  const beside: number[][] = tokens.map(() => []);
  for (const [a, b] of links) {
    const [i, j] = [at.get(a), at.get(b)];
    if (i === undefined || j === undefined || a === centre || b === centre) continue;
    beside[i]?.push(j);
    beside[j]?.push(i);
  }
  return beside;
}

/** How far apart any two should stand: by the steps between them that do not lead over the centre. */
function distances(beside: readonly number[][], middle: number, reach: number): Float64Array[] {
  return beside.map((_, start) => {
    const wanted = new Float64Array(beside.length).fill(reach * 1.5);
    const steps = new Map([[start, 0]]);
    for (const [i, count] of steps) {
      wanted[i] = Math.min(reach * 1.5, near * Math.sqrt(count));
      for (const next of beside[i] ?? []) if (!steps.has(next)) steps.set(next, count + 1);
    }
    wanted[middle] = reach;
    return start === middle ? new Float64Array(beside.length).fill(reach) : wanted;
  });
}

/** Everybody but the centre, those who know each other one after the other. */
export function aroundOrder(beside: readonly number[][], middle: number): number[] {
  const order = new Set<number>();
  for (const start of beside.keys()) {
    const pending = [start];
    for (let i = pending.pop(); i !== undefined; i = pending.pop()) {
      if (i === middle || order.has(i)) continue;
      order.add(i);
      pending.push(...(beside[i] ?? []));
    }
  }
  return [...order];
}

/** One sweep: each goes where all the others, by how far they are, would have them. */
function majorize(x: Float64Array, y: Float64Array, wanted: Float64Array[], middle: number): void {
  for (let i = 0; i < x.length; i++) {
    if (i === middle) continue;
    let [sum, sumX, sumY] = [0, 0, 0];
    const row = wanted[i] ?? x;
    for (let j = 0; j < x.length; j++) {
      if (i === j) continue;
      const far = row[j] ?? 1;
      const weight = 1 / (far * far);
      const dx = (x[i] ?? 0) - (x[j] ?? 0);
      const dy = (y[i] ?? 0) - (y[j] ?? 0);
      const length = Math.sqrt(dx * dx + dy * dy) || 1;
      sum += weight;
      sumX += weight * ((x[j] ?? 0) + (far * dx) / length);
      sumY += weight * ((y[j] ?? 0) + (far * dy) / length);
    }
    x[i] = sumX / sum;
    y[i] = sumY / sum;
  }
}
