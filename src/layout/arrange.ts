import type { PersonId } from '#model';
import type { Arrangement, PersonSize, Point } from './arrangement.ts';
import { type Concerns, defaultConcerns } from './concerns.ts';
import type { FamilyGraph } from './familyGraph.ts';
import { readKin } from './genogram/kin.ts';
import { growBlocks } from './genogram/order/growBlocks.ts';
import { refine } from './genogram/order/refine.ts';
import { drawUp, type Plan } from './genogram/plan.ts';
import { type Component, pack } from './genogram/positions/pack.ts';
import { settleRows } from './genogram/positions/settle.ts';
import { spaceOut } from './genogram/positions/spacing.ts';
import { assignRows } from './genogram/rows/assignRows.ts';
import { drawLines } from './routes/draw.ts';
import { placeDrops } from './routes/drops.ts';
import { stackRows } from './routes/levels.ts';
import { type Lineup, lineUp } from './routes/lineup.ts';
import { findPairs } from './routes/pairs.ts';
import { layBars } from './routes/tracks.ts';

/** What a layout is made for. */
export interface ArrangeOptions {
  /** How large everybody is drawn; one size for all, or by person. */
  readonly sizes: ReadonlyMap<PersonId, PersonSize> | PersonSize;
  /** Positions fixed by hand: they are kept to the pixel. */
  readonly pins?: ReadonlyMap<string, Point>;
  /** The last left-to-right order of each row. */
  readonly order?: readonly { readonly row: number; readonly people: readonly PersonId[] }[];
  /** The person it is drawn round. */
  readonly focus?: PersonId;
  /** Cuts loops and shows copies. */
  readonly tidy?: boolean;
  readonly weights?: Partial<Concerns>;
  readonly effort?: 'keystroke' | 'settled';
  readonly budgetMs?: number;
  readonly onProgress?: (done: number) => void;
  readonly cancelled?: () => boolean;
}

/** A person without a size of their own, or a placeholder. */
const usual: PersonSize = { symbol: { width: 56, height: 56 }, label: { width: 100, height: 36 } };

/**
 * Lays out a family: where everybody stands, and which way every line runs.
 * It never throws, whatever the family, and gives the same for the same input,
 * whatever the ids are.
 */
export function arrange(graph: FamilyGraph, options: ArrangeOptions): Arrangement {
  const kin = readKin(graph);
  const rows = assignRows(kin);
  const plan = drawUp(kin, rows);
  const blocks = growBlocks(plan);
  const concerns = { ...defaultConcerns, ...options.weights };
  refine(blocks, {
    crossing: concerns.crossings,
    apart: concerns.sibshipsTogether,
    turned: concerns.birthOrder,
  });
  const sizeOf = sizesOf(graph, options.sizes);
  const spacing = spaceOut(plan, sizeOf);
  const { components, lone } = inComponents(
    plan,
    blocks.roots,
    blocks.sequence,
    blocks.from,
    blocks.size,
  );
  const chainX = settleRows(
    plan,
    spacing,
    components.map(({ rows }) => rows),
  );
  const main = largest(components);
  const placed = pack(plan, spacing, components, lone, chainX, main);
  const lineup = lineUp(kin, plan, spacing, placed, sizeOf);
  return routed(graph, lineup);
}

function sizesOf(
  graph: FamilyGraph,
  sizes: ArrangeOptions['sizes'],
): (person: number) => PersonSize {
  if (!('get' in sizes)) return () => sizes;
  const list = graph.people.map(({ id }) => sizes.get(id) ?? usual);
  return (person) => list[person] ?? usual;
}

function inComponents(
  plan: Plan,
  roots: readonly number[],
  sequence: Int32Array,
  from: Int32Array,
  size: Int32Array,
): { components: Component[]; lone: number[] } {
  const components: Component[] = [];
  const lone: number[] = [];
  for (const root of roots) {
    const begin = from[root] ?? 0;
    const places = plan.chains[root] ?? [];
    if (size[root] === 1 && places.length === 1) {
      lone.push(places[0] ?? 0);
      continue;
    }
    const rows: number[][] = [];
    for (const chain of sequence.subarray(begin, begin + (size[root] ?? 0))) {
      const row = plan.row[plan.chains[chain]?.[0] ?? 0] ?? 0;
      while (rows.length <= row) rows.push([]);
      rows[row]?.push(chain);
    }
    components.push({ rows });
  }
  return { components, lone };
}

function largest(components: readonly Component[]): number {
  let best = 0;
  let most = -1;
  components.forEach(({ rows }, i) => {
    const size = rows.reduce((sum, row) => sum + row.length, 0);
    if (size > most) {
      most = size;
      best = i;
    }
  });
  return best;
}

function routed(graph: FamilyGraph, lineup: Lineup): Arrangement {
  const pairs = findPairs(lineup);
  const drops = placeDrops(lineup, pairs);
  const tracks = layBars(lineup, drops);
  const levels = stackRows(lineup, pairs, tracks);
  const idOf = (person: number) => graph.people[person]?.id ?? '';
  const unions = drawLines(
    { lineup, pairs, drops, tracks, levels, twins: twinsOf(graph), idOf },
    graph.unions.map(({ id }) => id),
  );
  const people = graph.people.map(({ id }, person) => ({
    id,
    x: lineup.x[person] ?? 0,
    y: levels.y[lineup.row[person] ?? 0] ?? 0,
  }));
  const rows = lineup.rows.map((places, row) => ({
    row,
    y: levels.y[row] ?? 0,
    people: places.filter((place) => place < lineup.plan.people).map(idOf),
  }));
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < lineup.plan.people; p++) {
    left = Math.min(left, (lineup.x[p] ?? 0) - (lineup.spacing.half[p] ?? 0));
    right = Math.max(right, (lineup.x[p] ?? 0) + (lineup.spacing.half[p] ?? 0));
  }
  const bottom = levels.bottom.at(-1) ?? 0;
  const bounds =
    people.length > 0
      ? { x: left, y: 0, width: right - left, height: bottom }
      : { x: 0, y: 0, width: 0, height: 0 };
  return { people, rows, unions, bounds };
}

function twinsOf(graph: FamilyGraph): Map<number, Map<number, string>> {
  const found = new Map<number, Map<number, string>>();
  let indexOf: Map<string, number> | undefined;
  graph.unions.forEach(({ children }, union) => {
    if (!children.some(({ birthGroup }) => birthGroup !== undefined)) return;
    indexOf ??= new Map(graph.people.map(({ id }, i) => [id, i]));
    const groups = new Map<number, string>();
    for (const { person, birthGroup } of children) {
      const at = indexOf.get(person);
      if (birthGroup !== undefined && at !== undefined) groups.set(at, birthGroup);
    }
    found.set(union, groups);
  });
  return found;
}
