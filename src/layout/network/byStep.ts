import type { Point } from '../arrangement.ts';
import { stepsFrom } from './stepsFrom.ts';
import { aroundOrder, besideEach } from './stress.ts';
import type { WebGraph } from './web.ts';

/** Air between two boxes, px. */
const air = 30;
/** From ring to ring, and from one to the next in a ring, where the largest box and its air are 1. */
const ringApart = 1.15;
const oneApart = 1.2;

/**
 * Places a web in rings round the centre: nearest those whom one tie joins to it,
 * then those whom two do. A step takes as many rings as it needs, ovals shaped as
 * those who stand on them; who know each other stand at about the same turn. The
 * engine's radial layout gives each step one circle, which is ten screens wide
 * for 150 people (`bench/network`).
 */
export function placeByStep(graph: WebGraph): ReadonlyMap<string, Point> {
  const { tokens, centre } = graph;
  const steps = stepsFrom(graph);
  const middle = tokens.findIndex(({ id }) => id === centre);
  const order = aroundOrder(besideEach(graph), middle);
  const width = air + Math.max(...tokens.map((token) => token.width));
  const height = air + Math.max(...tokens.map(({ above, below }) => above + below));
  const places = new Map<string, Point>([[centre, { x: 0, y: 0 }]]);
  let radius = 0;
  for (let step = 1; step <= Math.max(...steps.values()); step++) {
    const here = order.flatMap((i) => {
      const id = tokens[i]?.id;
      return id !== undefined && steps.get(id) === step ? [id] : [];
    });
    const radii: number[] = [];
    for (let room = 0; room < here.length; room += roomOn(radius)) {
      radius += ringApart;
      radii.push(radius);
    }
    for (const [i, ring] of dealt(here, radii.map(roomOn)).entries())
      for (const [rank, id] of ring.entries()) {
        // Every other ring is turned by half a place, so that fewer stand straight behind another.
        const turn = (2 * Math.PI * (rank + (i % 2 ? 0 : 0.5))) / ring.length;
        const out = radii[i] ?? 0;
        places.set(id, { x: out * width * Math.sin(turn), y: -out * height * Math.cos(turn) });
      }
  }
  return places;
}

const roomOn = (radius: number): number => Math.floor((2 * Math.PI * radius) / oneApart);

/** Deals a row of people out to rings by the room on each, so that neighbours in the row stay at about one turn. */
function dealt<T>(row: readonly T[], rooms: readonly number[]): readonly (readonly T[])[] {
  const all = rooms.reduce((a, b) => a + b, 0);
  const rings = rooms.map((room) => ({ share: room / all, has: [] as T[] }));
  for (const [i, each] of row.entries()) {
    const behind = rings.map(({ share, has }) => share * (i + 1) - has.length);
    rings[behind.indexOf(Math.max(...behind))]?.has.push(each);
  }
  return rings.map(({ has }) => has);
}
