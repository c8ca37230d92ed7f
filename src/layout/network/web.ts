import type { Point } from '../arrangement.ts';
import { placeByStep } from './byStep.ts';
import { stepsFrom } from './stepsFrom.ts';
import { placeByNearness } from './stress.ts';
import type { TokenSize } from './token.ts';

/** People, groups and services, and who of them is joined. */
export interface WebGraph {
  readonly tokens: readonly TokenSize[];
  readonly links: readonly (readonly [from: string, to: string])[];
  /** Who stands in the middle or at the top. */
  readonly centre: string;
}

/** How a web is laid out: by nearness, in layers from the centre, or in rings round it. */
export type WebWay = 'stress' | 'layered' | 'radial';

/** What a layout engine of the Eclipse Layout Kernel takes and gives, as far as it is used. */
export interface ElkGraph {
  readonly id: string;
  readonly layoutOptions?: Readonly<Record<string, string>>;
  readonly children?: readonly {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly x?: number;
    readonly y?: number;
    readonly layoutOptions?: Readonly<Record<string, string>>;
  }[];
  readonly edges?: readonly {
    readonly id: string;
    readonly sources: readonly string[];
    readonly targets: readonly string[];
  }[];
}
export interface ElkEngine {
  layout(graph: ElkGraph): Promise<ElkGraph>;
}

const layeredOptions: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.spacing.nodeNode': '46',
  'elk.layered.spacing.nodeNodeBetweenLayers': '130',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.edgeRouting': 'POLYLINE',
  'elk.layered.thoroughness': '2',
  'elk.randomSeed': '1',
};

/**
 * Lays out a web by nearness, in rings, or in layers with an engine of the Eclipse
 * Layout Kernel, the same on every machine. No two boxes meet afterwards.
 *
 * @param engine is asked for when layers are wanted.
 * @returns the middle of each symbol; the centre lies at the origin.
 */
export async function arrangeWeb(
  graph: WebGraph,
  way: WebWay,
  engine: () => Promise<ElkEngine>,
): Promise<ReadonlyMap<string, Point>> {
  const places =
    way === 'layered'
      ? await inLayers(graph, await engine())
      : placesOf(graph, (way === 'stress' ? placeByNearness : placeByStep)(graph));
  apart(places);
  const middle = places.find(({ token }) => token.id === graph.centre) ?? { x: 0, y: 0 };
  return new Map(
    places.map(({ token, x, y }) => [
      token.id,
      { x: Math.round(x - middle.x), y: Math.round(y - middle.y) },
    ]),
  );
}

const placesOf = ({ tokens }: WebGraph, at: ReadonlyMap<string, Point>): Place[] =>
  tokens.map((token) => ({ token, ...(at.get(token.id) ?? { x: 0, y: 0 }) }));

/** In layers from the centre, by the engine. */
async function inLayers(graph: WebGraph, engine: ElkEngine): Promise<Place[]> {
  const { tokens, links, centre } = graph;
  const steps = stepsFrom(graph);
  const outward = ([a, b]: readonly [string, string]): readonly [string, string] =>
    (steps.get(a) ?? 0) <= (steps.get(b) ?? 0) ? [a, b] : [b, a];
  const laid = await engine.layout({
    id: 'web',
    layoutOptions: layeredOptions,
    children: tokens.map(({ id, width, above, below }) => ({
      id,
      width: width + 24,
      height: above + below + 18,
      ...(id === centre
        ? { layoutOptions: { 'elk.layered.layering.layerConstraint': 'FIRST' } }
        : {}),
    })),
    edges: links
      .map(outward)
      .map(([from, to], i) => ({ id: `e${i}`, sources: [from], targets: [to] })),
  });
  const found = new Map(laid.children?.map((child) => [child.id, child]));
  return tokens.map((token) => {
    const { x = 0, y = 0, width = 0 } = found.get(token.id) ?? {};
    return { token, x: x + width / 2, y: y + 9 + token.above };
  });
}

/** Air between two boxes, px. */
const air = 34;

interface Place {
  readonly token: TokenSize;
  x: number;
  y: number;
}

/** Pushes boxes apart that meet, until none do. */
function apart(places: Place[]): void {
  for (let round = 0; round < 240; round++) {
    let moved = false;
    for (const [i, one] of places.entries())
      for (let j = i + 1; j < places.length; j++) {
        const other = places[j];
        if (other && pushed(one, other)) moved = true;
      }
    if (!moved) return;
  }
}

/** Pushes two boxes apart the shorter way, both by half. @returns whether they met. */
function pushed(one: Place, other: Place): boolean {
  const [a, b] = [one.token, other.token];
  const aside = Math.abs(one.x - other.x);
  const across = (a.width + b.width) / 2 + air - aside;
  if (across <= 0) return false;
  const down =
    air + Math.min(one.y + a.below - other.y + b.above, other.y + b.below - one.y + a.above);
  if (down <= 0) return false;
  const axis = across < down ? 'x' : 'y';
  const by = ((Math.min(across, down) + 0.5) / 2) * (one[axis] <= other[axis] ? -1 : 1);
  one[axis] += by;
  other[axis] -= by;
  return true;
}
