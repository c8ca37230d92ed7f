import type { Lists } from '../lists.ts';
import type { Steps } from '../steps.ts';
import type { Blocks } from './blocks.ts';
import { type Fault, findFaults, stands } from './faults.ts';
import { Keys } from './keys.ts';
import { kick } from './kicks.ts';
import { Sifter } from './sifter.ts';
import { type OrderCosts, Window } from './window.ts';

/** At most so many rounds through all faults; families settle in two to five. */
const rounds = 8;
/** Of more strangers between brothers and sisters than this, moving one does not help. */
const crowd = 6;
/** How many blocks outwards from a stranger among brothers and sisters the one is looked for that brought them. */
const reach = 4;

/**
 * Goes through the faults of an order and moves the blocks that may mend them,
 * until no move helps. A chain is tried again only after something near it has
 * moved.
 */
export function* refine(blocks: Blocks, costs: OrderCosts, effort: Effort = {}): Steps<Keys> {
  const keys = new Keys(blocks.plan);
  const sifter = new Sifter(blocks, keys, new Window(blocks, keys, costs));
  const times = kicksFor(keys, effort.patience);
  const mending = new Mending(blocks, keys, sifter);
  // Each round mends about as much as is left; kicks are the longer part where there are any.
  const share = times > 0 ? 0.2 : 1;
  yield* mending.settle((round) => share * (1 - 0.5 ** round));
  yield* kick({ blocks, keys, sifter, costs }, times, function* (time) {
    mending.unsettle();
    yield* mending.settle(() => share + (1 - share) * (time / times));
    return !mending.isHurried;
  });
  const [mother, father] = effort.parents ?? [];
  if (mother !== undefined && father !== undefined)
    sifter.faceFamilies(mother, father, sides * costs.crossing);
  return keys;
}

/** The parents of the person in the middle stand on their own families' sides for up to so many crossings. */
const sides = 6;

/** How long a good order is looked for, and for whom. */
export interface Effort {
  /** The parents of the person it is drawn round: each is to stand on the side of their own family. */
  readonly parents?: readonly number[];
  /** 'long' looks on past the first order that no single move mends; 'short' never does. */
  readonly patience?: 'short' | 'long';
}

/** Up to so many chains, crossings are looked into at once: such a family takes no time, and a reader sees each of them. */
const small = 14;
/** Kicks for a small family with crossings; and, for as good an order as patience can buy, by the number of chains. */
const kicks = { small: 30, most: 300, byChains: 45000 };

function kicksFor({ plan }: Keys, patience: Effort['patience']): number {
  const chains = plan.chains.length;
  if (patience === 'short') return 0;
  if (patience === 'long') return Math.min(kicks.most, Math.round(kicks.byChains / (chains + 1)));
  return chains <= small ? kicks.small : 0;
}

/** Ways of moving a chain. */
type Way = 'spot' | 'self' | 'order';
const flags: Readonly<Record<Way, number>> = { spot: 1, self: 2, order: 4 };

class Mending {
  /** Chain → ways that have been tried to no avail since anything near it moved. */
  private readonly settled: Uint8Array;
  private fault: Fault | undefined;
  private gained = false;
  /** Somebody is waiting: the order stays as it is by now. */
  isHurried = false;

  constructor(
    private readonly blocks: Blocks,
    private readonly keys: Keys,
    private readonly sifter: Sifter,
  ) {
    this.settled = new Uint8Array(blocks.plan.chains.length);
  }

  /** Mends until no move helps. @param done how much is done in a round, 0 to 1 */
  *settle(done: (round: number) => number): Steps<void> {
    for (let round = 0; round < rounds && !this.isHurried; round++)
      if (!(yield* this.round(done(round)))) return;
  }

  /** Tries to mend every fault once. @returns whether anything was gained */
  private *round(done: number): Steps<boolean> {
    this.gained = false;
    const { keys } = this;
    for (const fault of findFaults(keys)) {
      if (!stands(keys, fault)) continue;
      if (yield done) this.isHurried = true;
      if (this.isHurried) return false;
      this.fault = fault;
      if (fault.kind === 'crossing') this.mendCrossing(fault.bar, fault.other);
      else if (fault.kind === 'apart') this.mendApart(fault.bar);
      else this.mendOrder(fault.bar);
    }
    return this.gained;
  }

  /** Tries one way for a chain. @returns whether the fault is mended */
  private move(chain: number, way: Way): boolean {
    const { settled, sifter } = this;
    const flag = flags[way];
    if ((settled[chain] ?? 0) & flag) return false;
    const gain =
      way === 'spot'
        ? sifter.betterSpot(chain)
        : way === 'self'
          ? sifter.betterSelf(chain)
          : sifter.inBirthOrder(chain);
    settled[chain] = (settled[chain] ?? 0) | flag;
    if (gain === 0) return false;
    this.gained = true;
    this.unsettle();
    return this.fault !== undefined && !stands(this.keys, this.fault);
  }

  /** Lets the chains at the ends of changed bars be tried again, and those that they hang on. */
  unsettle(): void {
    const { plan, above } = this.blocks;
    for (const bar of this.sifter.changed) {
      for (const { start, items } of [plan.parents, plan.children]) {
        for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++) {
          const chain = plan.chainOf[items[i] ?? 0] ?? 0;
          const owner = above[chain] ?? -1;
          this.settled[chain] = 0;
          if (owner >= 0) this.settled[owner] = 0;
        }
      }
    }
    this.sifter.changed.length = 0;
  }

  /** First the couple that both bars lead to, or the children of the smaller; then both pairs of parents. */
  private mendCrossing(a: number, b: number): void {
    const { children, parents } = this.blocks.plan;
    const size = (bar: number): number =>
      (children.start[bar + 1] ?? 0) - (children.start[bar] ?? 0);
    const joint = this.joint(a, b);
    if (joint >= 0 ? this.move(joint, 'spot') : this.moveAll(children, size(a) < size(b) ? a : b))
      return;
    for (const bar of [a, b]) {
      for (let i = parents.start[bar] ?? 0; i < (parents.start[bar + 1] ?? 0); i++) {
        const chain = this.blocks.plan.chainOf[parents.items[i] ?? 0] ?? 0;
        if (this.move(chain, 'spot') || this.move(chain, 'self')) return;
      }
    }
  }

  private joint(a: number, b: number): number {
    const { children, chainOf } = this.blocks.plan;
    for (let i = children.start[a] ?? 0; i < (children.start[a + 1] ?? 0); i++) {
      const chain = chainOf[children.items[i] ?? 0] ?? 0;
      for (let j = children.start[b] ?? 0; j < (children.start[b + 1] ?? 0); j++) {
        if (chainOf[children.items[j] ?? 0] === chain) return chain;
      }
    }
    return -1;
  }

  private moveAll({ start, items }: Lists, bar: number): boolean {
    for (let i = start[bar] ?? 0; i < (start[bar + 1] ?? 0); i++) {
      if (this.move(this.blocks.plan.chainOf[items[i] ?? 0] ?? 0, 'spot')) return true;
    }
    return false;
  }

  /** First whoever stands between, with the blocks that brought them there; then the children. */
  private mendApart(bar: number): void {
    const { blocks, keys } = this;
    const { plan } = blocks;
    for (const stranger of keys.strangers(bar) <= crowd ? this.between(bar) : []) {
      let chain = stranger;
      for (let up = 0; up < reach && chain >= 0; up++) {
        if (this.move(chain, 'spot')) return;
        chain = blocks.above[chain] ?? -1;
        if (chain >= 0 && blocks.rowOf[chain] === plan.barRow[bar]) break;
      }
      if (!stands(keys, { kind: 'apart', bar })) return;
    }
    this.moveAll(plan.children, bar);
  }

  /** Chains between the outermost children of a bar that hold none of them. */
  private between(bar: number): number[] {
    const { blocks, keys } = this;
    const { children, chainOf } = blocks.plan;
    const own = new Set<number>();
    for (let i = children.start[bar] ?? 0; i < (children.start[bar + 1] ?? 0); i++)
      own.add(chainOf[children.items[i] ?? 0] ?? 0);
    const row = blocks.plan.barRow[bar] ?? 0;
    const to = Math.floor((keys.hi[bar] ?? 0) / keys.unit);
    const found: number[] = [];
    for (let slot = Math.floor((keys.lo[bar] ?? 0) / keys.unit) + 1; slot < to; slot++) {
      const chain = this.sifter.window.chainAt(row, slot);
      if (!own.has(chain)) found.push(chain);
    }
    return found;
  }

  /** First all children by birth, then each by itself. */
  private mendOrder(bar: number): void {
    const { plan, above } = this.blocks;
    const { start, items } = plan.children;
    const first = plan.chainOf[items[start[bar] ?? 0] ?? 0] ?? 0;
    const owner = above[first] ?? -1;
    if (owner >= 0 && this.move(owner, 'order')) return;
    this.moveAll(plan.children, bar);
  }
}
