import type { PersonId } from '#model';
import type { Arrangement, PersonSize, Point } from './arrangement.ts';
import { type Concerns, defaultConcerns } from './concerns.ts';
import type { FamilyGraph } from './familyGraph.ts';
import { type Component, componentsOf, inComponents, largest } from './genogram/components.ts';
import { readKin } from './genogram/kin.ts';
import { type Memory, memoryOfOrder, memoryOfPlaces, readPoints } from './genogram/memory.ts';
import { growBlocks } from './genogram/order/growBlocks.ts';
import { mend } from './genogram/order/mend.ts';
import { recall } from './genogram/order/recall.ts';
import { refine } from './genogram/order/refine.ts';
import type { OrderCosts } from './genogram/order/window.ts';
import { drawUp, type Plan, parentsIn } from './genogram/plan.ts';
import { type Anchors, anchorsOf } from './genogram/positions/anchors.ts';
import { homeOf } from './genogram/positions/frame.ts';
import { pack } from './genogram/positions/pack.ts';
import { settleRows } from './genogram/positions/settle.ts';
import { type Spacing, spaceOut } from './genogram/positions/spacing.ts';
import { straighten } from './genogram/positions/straighten.ts';
import { assignRows } from './genogram/rows/assignRows.ts';
import { type Steps, scaled } from './genogram/steps.ts';
import { compose } from './routes/compose.ts';
import { lineUp } from './routes/lineup.ts';
import { standRound } from './routes/standRound.ts';
import { untangle } from './untangle.ts';

/** What a layout is made for. */
export interface ArrangeOptions {
  /** How large everybody is drawn; one size for all, or by person. */
  readonly sizes: ReadonlyMap<PersonId, PersonSize> | PersonSize;
  /** Positions fixed by hand: they are kept to the pixel, and the rest flows round them. */
  readonly pins?: ReadonlyMap<string, Point>;
  /** The last left-to-right order of each row: it is kept, unless `effort` is 'settled'. */
  readonly order?: readonly { readonly row: number; readonly people: readonly PersonId[] }[];
  /**
   * Where everybody stood in the drawing before: they keep their order and,
   * where there is room, their places. `effort` 'settled' forgets it.
   */
  readonly previous?: ReadonlyMap<string, Point>;
  /** Who was acted on: of all those who stood somewhere before, this one stays in any case. */
  readonly anchor?: PersonId;
  /** The person it is drawn round: their mother's family stands on her side, their father's on his. */
  readonly focus?: PersonId;
  /** Cuts loops: where two people are related in two ways, one way ends at a copy (see `untangle`). */
  readonly tidy?: boolean;
  /** What faults of the order cost against each other. */
  readonly weights?: Partial<Concerns>;
  /**
   * 'settled' finds the order anew, whatever it was, and looks longer for it:
   * some 50 ms for a hundred people, twenty times what it takes to find a good
   * one. Else the order is kept where it is known; 'mended' moves branches in
   * it where that mends faults.
   */
  readonly effort?: 'keystroke' | 'mended' | 'settled';
  /** Is told from time to time how much is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Is asked from time to time whether to make do with the order found by then; the drawing is whole all the same. */
  readonly cancelled?: () => boolean;
}

/** A person without a size of their own, or a placeholder. */
const usual: PersonSize = { symbol: { width: 56, height: 56 }, label: { width: 100, height: 36 } };

/**
 * Lays out a family: where everybody stands, and which way every line runs.
 * It never throws, whatever the family, and gives the same for the same input,
 * whatever the ids are. Without earlier positions, the person stored first in
 * the largest family stands at the origin, so that pins keep their meaning
 * when somebody joins at the edge.
 */
export function arrange(family: FamilyGraph, options: ArrangeOptions): Arrangement {
  const steps = arrangeInSteps(family, options);
  for (let step = steps.next(); ; step = steps.next(options.cancelled?.())) {
    if (step.done) return step.value;
    options.onProgress?.(step.value);
  }
}

/**
 * The same in steps, for whoever has to look up from the work now and then:
 * each yields how much is done, 0 to 1. Answered with true, it makes do with
 * the order found by then; the drawing is whole all the same.
 */
export function* arrangeInSteps(
  family: FamilyGraph,
  options: Omit<ArrangeOptions, 'onProgress' | 'cancelled'>,
): Steps<Arrangement> {
  const graph = options.tidy ? untangle(family) : family;
  const kin = readKin(graph);
  const plan = drawUp(kin, assignRows(kin));
  const people = new Map(graph.people.map(({ id }, i) => [id, i]));
  const { memory, previous } = remembered(people, options);
  const component = componentsOf(plan);
  const focus = options.focus === undefined ? undefined : people.get(options.focus);
  const heart = focus === undefined ? [] : parentsIn(kin, focus);
  if (focus !== undefined && heart.length === 0) heart.push(focus);
  const ordering = orderRows(plan, component, memory, heart, options);
  const sequence = yield* scaled(ordering, progress.rows, progress.order);
  const sizeOf = sizesOf(graph, options.sizes);
  const spacing = spaceOut(plan, sizeOf);
  const held = options.anchor === undefined ? -1 : (people.get(options.anchor) ?? -1);
  const anchors = previous && anchorsOf(plan, spacing, previous, held);
  const placed = placeRows(plan, spacing, inComponents(plan, component, sequence), anchors);
  const lineup = lineUp(kin, plan, spacing, placed, sizeOf);
  const pins = readPoints(people, options.pins);
  const drawn = compose(graph, standRound(lineup, placed.home, previous, pins));
  yield 1;
  return drawn;
}

/** How much is done when rows are found, and when they are in order. */
const progress = { rows: 0.1, order: 0.8 };

/** The order there was, and the places, if most people were part of it and it is to be kept. */
function remembered(
  people: ReadonlyMap<string, number>,
  { order, previous, effort }: ArrangeOptions,
): { memory?: Memory; previous?: ReadonlyMap<number, Point> } {
  if (effort === 'settled') return {};
  const points = readPoints(people, previous);
  const places = points && memoryOfPlaces(people.size, points);
  if (points && places) return { memory: places, previous: points };
  const memory = memoryOfOrder(people, order);
  return memory ? { memory } : {};
}

/** The chains from left to right, by the last order or found anew. */
function* orderRows(
  plan: Plan,
  component: Int32Array,
  memory: Memory | undefined,
  heart: readonly number[],
  { weights, effort }: ArrangeOptions,
): Steps<ArrayLike<number>> {
  const concerns = { ...defaultConcerns, ...weights };
  const costs: OrderCosts = {
    crossing: concerns.crossings,
    apart: concerns.sibshipsTogether,
    turned: concerns.birthOrder,
  };
  const core = plan.chainOf[heart[0] ?? -1] ?? -1;
  function* anew(): Steps<ArrayLike<number>> {
    const blocks = growBlocks(plan, component, core);
    yield* refine(blocks, costs, {
      parents: heart,
      ...(effort === 'settled' ? { patience: 'long' } : {}),
    });
    return blocks.sequence;
  }
  if (!memory) return yield* anew();
  const known = yield* recall(plan, component, memory, costs, anew);
  return effort === 'mended' ? yield* mend(plan, component, known, costs, core) : known;
}

/** Where every place stands, and the one that the drawing is counted from. */
function placeRows(
  plan: Plan,
  spacing: Spacing,
  { components, lone }: { components: readonly Component[]; lone: readonly number[] },
  anchors: Anchors | undefined,
): { x: Float64Array; row: Int32Array; home: number } {
  const rows = components.map((each) => each.rows);
  const chainX = settleRows(plan, spacing, rows, anchors);
  const main = largest(components);
  const placed = pack(plan, spacing, {
    components,
    lone,
    chainX,
    main,
    ...(anchors ? { before: anchors.places } : {}),
  });
  const home = homeOf(plan, components[main], lone);
  // Earlier positions are a frame by themselves.
  const left = anchors ? 0 : (placed.x[home] ?? 0);
  const x = straighten(plan, spacing, placed);
  return { x: x.map((each) => each - left), row: placed.row, home };
}

function sizesOf(
  graph: FamilyGraph,
  sizes: ArrangeOptions['sizes'],
): (person: number) => PersonSize {
  if (!('get' in sizes)) return () => sizes;
  const list = graph.people.map(({ id, of }) => sizes.get(of ?? id) ?? usual);
  return (person) => list[person] ?? usual;
}
