import { type CaseDocument, genogramOf } from '#model';
import {
  type Box,
  boxAround,
  type Figure,
  type Point,
  personOf,
  placedBounds,
  type Scene,
} from '#scene';
import { type Fit, readabilityOn } from './paper.ts';

/** Figures that lines or homes join with each other. */
interface Cluster {
  readonly figures: readonly Figure[];
  readonly people: number;
  readonly box: Box;
  /** Height of its first row of people, on which clusters beside each other stand level. */
  readonly level: number;
  /** Whether somebody put one of them where they are. */
  readonly pinned: boolean;
}

/** Space between clusters beside each other, and above each row of them, px. */
const gap = { across: 34, down: 44 } as const;
/** What the key of most families takes off a sheet, in points of A4. */
const usualKey = 84;
/** Most rows under a family that still look like part of it. */
const mostRows = 3;
/** How much larger names must print for anybody to be moved. */
const worthwhile = 1.1;

/** Ids of people by the cluster that they are in: any one of its people. */
function clusterOf(figures: readonly Figure[]): (id: string) => string {
  const up = new Map<string, string>();
  const find = (id: string): string => {
    const above = up.get(id);
    return above === undefined || above === id ? id : find(above);
  };
  for (const { people = [] } of figures) {
    const [first, ...rest] = people;
    for (const each of rest) if (first !== undefined) up.set(find(each), find(first));
  }
  return find;
}

function clustersOf(figures: readonly Figure[], pins: ReadonlySet<string>): Cluster[] {
  const find = clusterOf(figures);
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const [about = figure.subject.row] = personOf(figure) ? [figure.id] : (figure.people ?? []);
    const key = find(about);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].map((group) => {
    const people = group.filter((figure) => personOf(figure) !== undefined);
    return {
      figures: group,
      people: people.length,
      box: boxAround(group.map(placedBounds)),
      level: Math.min(...people.map(({ at }) => at.y)),
      pinned: people.some(({ id }) => pins.has(id)),
    };
  });
}

/** Clusters one after the other in rows that are no wider than a width. */
function inRows(clusters: readonly Cluster[], width: number): Cluster[][] {
  const rows: Cluster[][] = [];
  let used = Infinity;
  for (const cluster of clusters) {
    if (used + gap.across + cluster.box.width > width) {
      rows.push([]);
      used = -gap.across;
    }
    rows.at(-1)?.push(cluster);
    used += gap.across + cluster.box.width;
  }
  return rows;
}

const widthOf = (row: readonly Cluster[]) =>
  row.reduce((sum, { box }) => sum + box.width + gap.across, -gap.across);

function moved(figure: Figure, dx: number, dy: number): Figure {
  const shift = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  const { at, routes, hops, outlines } = figure;
  return {
    ...figure,
    at: shift(at),
    ...(routes ? { routes: routes.map((route) => route.map(shift)) } : {}),
    ...(hops ? { hops: hops.map(shift) } : {}),
    ...(outlines ? { outlines: outlines.map((outline) => outline.map(shift)) } : {}),
  };
}

/** Rows of clusters centred below a box. */
function below(box: Box, rows: readonly (readonly Cluster[])[]): Figure[] {
  let top = box.y + box.height + gap.down;
  return rows.flatMap((row) => {
    const above = Math.max(...row.map(({ level, box: own }) => level - own.y));
    const under = Math.max(...row.map(({ level, box: own }) => own.y + own.height - level));
    let x = box.x + (box.width - widthOf(row)) / 2;
    const figures = row.flatMap((cluster) => {
      const dx = x - cluster.box.x;
      const dy = top + above - cluster.level;
      x += cluster.box.width + gap.across;
      return cluster.figures.map((figure) => moved(figure, dx, dy));
    });
    top += above + under + gap.down;
    return figures;
  });
}

/**
 * A family's drawing for paper. On a screen those whom no line joins to the family stand
 * beside it; on a sheet that makes everybody small, so they stand under it where names
 * print larger for that. Whoever was put somewhere by hand stays, and nobody moves where
 * there are notes that lie free on the drawing.
 *
 * @param pins ids of people whose place is fixed.
 */
export function gathered(scene: Scene, pins: Iterable<string> = [], fit: Fit = {}): Scene {
  const { figures, bounds } = scene;
  if (figures.some(({ kind, people }) => kind === 'note' && !people)) return scene;
  const clusters = clustersOf(figures, new Set(pins));
  const main = clusters.toSorted((a, b) => b.people - a.people)[0];
  const loose = clusters
    .filter((cluster) => cluster !== main && !cluster.pinned && cluster.people > 0)
    .toSorted((a, b) => a.box.x - b.box.x || a.box.y - b.box.y);
  if (loose.length === 0) return scene;
  const staying = clusters.filter((cluster) => !loose.includes(cluster));
  const kept = staying.flatMap((cluster) => cluster.figures);
  const around = boxAround(kept.map(placedBounds));
  const all = widthOf(loose);
  const widths = Array.from({ length: mostRows }, (_, i) => Math.max(around.width, all / (i + 1)));
  // All papers have one shape, so what fills one of them fills all.
  const namesIn = (box: Box) => readabilityOn('a4', box, { keyHeight: usualKey, ...fit }).namePt;
  let best = scene;
  let names = namesIn(bounds) * worthwhile;
  for (const width of widths) {
    const under = below(around, inRows(loose, width));
    const box = boxAround([around, ...under.map(placedBounds)]);
    if (namesIn(box) <= names) continue;
    names = namesIn(box);
    const placed = new Map(under.map((figure) => [figure.id, figure]));
    // In the order they were drawn: lines lie under the people that stand on them.
    best = { ...scene, figures: figures.map((each) => placed.get(each.id) ?? each), bounds: box };
  }
  return best;
}

/** Whose place somebody fixed by hand in the genogram of a case. */
export function pinsOf(doc: CaseDocument): readonly string[] {
  const diagram = genogramOf(doc);
  const row = diagram === undefined ? undefined : doc.diagrams.get(diagram);
  return row?.pins.map(({ figure }) => figure) ?? [];
}
