import type { Point } from '../arrangement.ts';
import { placeByNearness } from './stress.ts';
import { edgesAt, isNear, type TokenSize } from './token.ts';

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

const optionsOf: Readonly<Record<Exclude<WebWay, 'stress'>, Readonly<Record<string, string>>>> = {
  layered: {
    'elk.algorithm': 'layered',
    'elk.direction': 'DOWN',
    'elk.spacing.nodeNode': '46',
    'elk.layered.spacing.nodeNodeBetweenLayers': '130',
    'elk.layered.nodePlacement.strategy': 'SIMPLE',
    'elk.edgeRouting': 'POLYLINE',
    'elk.layered.thoroughness': '2',
    'elk.randomSeed': '1',
  },
  radial: {
    'elk.algorithm': 'radial',
    'elk.spacing.nodeNode': '54',
    'elk.radial.compactor': 'WEDGE_COMPACTION',
    'elk.randomSeed': '1',
  },
};

/** How many steps everybody is from the centre, and the links that lead there: a tree. */
function stepsFrom({ tokens, links, centre }: WebGraph) {
  const near = new Map<string, string[]>(tokens.map(({ id }) => [id, []]));
  for (const [a, b] of links) {
    near.get(a)?.push(b);
    near.get(b)?.push(a);
  }
  const steps = new Map<string, number>();
  const tree: (readonly [string, string])[] = [];
  const walk = (start: string, depth: number) => {
    const queue = [start];
    steps.set(start, depth);
    for (const id of queue)
      for (const next of near.get(id) ?? []) {
        if (steps.has(next)) continue;
        steps.set(next, (steps.get(id) ?? 0) + 1);
        tree.push([id, next]);
        queue.push(next);
      }
  };
  walk(centre, 0);
  // Whoever nobody joins to the centre hangs on it all the same, so that the drawing is one.
  for (const { id } of tokens)
    if (!steps.has(id)) {
      tree.push([centre, id]);
      walk(id, 2);
    }
  return { steps, tree };
}

/**
 * Lays out a web by nearness, or with an engine of the Eclipse Layout Kernel, the
 * same on every machine. No two boxes meet afterwards.
 *
 * @returns the middle of each symbol; the centre lies at the origin.
 */
export async function arrangeWeb(
  graph: WebGraph,
  way: WebWay,
  engine: ElkEngine,
): Promise<ReadonlyMap<string, Point>> {
  const places =
    way === 'stress' ? placesOf(graph, placeByNearness(graph)) : await byEngine(graph, way, engine);
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

/** In layers from the centre or in rings round it, by the engine. */
async function byEngine(
  graph: WebGraph,
  way: 'layered' | 'radial',
  engine: ElkEngine,
): Promise<Place[]> {
  const { steps, tree } = stepsFrom(graph);
  const { tokens, links, centre } = graph;
  const outward = ([a, b]: readonly [string, string]): readonly [string, string] =>
    (steps.get(a) ?? 0) <= (steps.get(b) ?? 0) ? [a, b] : [b, a];
  const used = way === 'radial' ? tree : links.map(outward);
  const laid = await engine.layout({
    id: 'web',
    layoutOptions: optionsOf[way],
    children: tokens.map(({ id, width, above, below }) => ({
      id,
      width: width + 24,
      height: above + below + 18,
      ...(way === 'layered' && id === centre
        ? { layoutOptions: { 'elk.layered.layering.layerConstraint': 'FIRST' } }
        : {}),
    })),
    edges: used.map(([from, to], i) => ({ id: `e${i}`, sources: [from], targets: [to] })),
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
      for (const other of places.slice(i + 1)) moved = pushed(one, other) || moved;
    if (!moved) return;
  }
}

/** Pushes two boxes apart the shorter way, both by half. @returns whether they met. */
function pushed(one: Place, other: Place): boolean {
  const [a, b] = [edgesAt(one.token, one), edgesAt(other.token, other)];
  if (!isNear(a, b, air)) return false;
  const across = Math.min(a.right - b.left, b.right - a.left) + air + 0.5;
  const down = Math.min(a.bottom - b.top, b.bottom - a.top) + air + 0.5;
  const axis = across < down ? 'x' : 'y';
  const by = (Math.min(across, down) / 2) * (one[axis] <= other[axis] ? -1 : 1);
  one[axis] += by;
  other[axis] -= by;
  return true;
}
