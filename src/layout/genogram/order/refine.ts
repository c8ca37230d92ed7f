import type { Blocks } from './blocks.ts';
import { crossings } from './crossings.ts';
import { Keys } from './keys.ts';
import { Sifter } from './sifter.ts';
import { type OrderCosts, Window } from './window.ts';

export interface Faults {
  cross: number;
  apart: number;
  turned: number;
}

/** Moves blocks about where lines cross, sibships are apart or out of order, until nothing gains. */
export class Refinement {
  readonly keys: Keys;
  readonly window: Window;
  readonly sifter: Sifter;
  private readonly fresh: Uint8Array;
  constructor(
    readonly blocks: Blocks,
    readonly costs: OrderCosts,
  ) {
    this.keys = new Keys(blocks.plan);
    this.window = new Window(blocks, this.keys, costs);
    this.fresh = new Uint8Array(blocks.plan.chains.length);
    this.sifter = new Sifter(blocks, this.keys, this.window);
  }

  run(rounds = 8): void {
    this.fresh.fill(1);
    for (let round = 0; round < rounds; round++) {
      let gain = 0;
      for (const chain of this.hot()) {
        if (!this.fresh[chain]) continue;
        const gained = this.sifter.better(chain);
        gain += gained;
        this.fresh[chain] = 0;
        if (gained > 1e-6) this.refresh();
      }
      if (gain < 1e-6) return;
    }
  }

  /** Lets the chains at the ends of changed bars be tried again, and those they hang on. */
  private refresh(): void {
    const { plan, above } = this.blocks;
    for (const bar of this.sifter.changed) {
      for (const lists of [plan.parents, plan.children]) {
        for (let e = lists.start[bar] ?? 0; e < (lists.start[bar + 1] ?? 0); e++) {
          const chain = plan.chainOf[lists.items[e] ?? 0] ?? 0;
          this.fresh[chain] = 1;
          const up = above[chain] ?? -1;
          if (up >= 0) this.fresh[up] = 1;
        }
      }
    }
    this.sifter.changed.length = 0;
  }

  /** Chains that have to do with a fault. */
  hot(): number[] {
    const { plan } = this.blocks;
    const flag = new Uint8Array(plan.chains.length);
    const hot: number[] = [];
    const add = (chain: number) => {
      if (chain < 0 || flag[chain]) return;
      flag[chain] = 1;
      hot.push(chain);
    };
    const addEnds = (lists: { start: Int32Array; items: Int32Array }, bar: number) => {
      for (let i = lists.start[bar] ?? 0; i < (lists.start[bar + 1] ?? 0); i++)
        add(plan.chainOf[lists.items[i] ?? 0] ?? 0);
    };
    this.eachCrossing((a, b) => {
      for (const bar of [a, b]) {
        addEnds(plan.children, bar);
        addEnds(plan.parents, bar);
      }
    });
    const rows = this.rowsOfChains();
    for (let bar = 0; bar < plan.bars; bar++) {
      if (this.window.costAlone(bar) < 0.3) continue;
      addEnds(plan.children, bar);
      addEnds(plan.parents, bar);
      if (this.keys.strangers(bar) <= 0) continue;
      const row = rows[plan.barRow[bar] ?? 0] ?? [];
      const from = Math.floor((this.keys.lo[bar] ?? 0) / this.keys.unit);
      const to = Math.floor((this.keys.hi[bar] ?? 0) / this.keys.unit);
      for (let s = from; s <= to; s++) {
        let chain = row[s] ?? -1;
        for (let up = 0; up < 4 && chain >= 0; up++) {
          add(chain);
          chain = this.blocks.above[chain] ?? -1;
          if (chain >= 0 && plan.row[plan.chains[chain]?.[0] ?? 0] === plan.barRow[bar]) break;
        }
      }
    }
    return hot;
  }

  rowsOfChains(): number[][] {
    const rows: number[][] = [];
    for (const chain of this.blocks.sequence) {
      const row = this.blocks.plan.row[this.blocks.plan.chains[chain]?.[0] ?? 0] ?? 0;
      while (rows.length <= row) rows.push([]);
      rows[row]?.push(chain);
    }
    return rows;
  }

  eachCrossing(visit: (a: number, b: number, count: number) => void): void {
    const { plan } = this.blocks;
    const gaps: number[][] = plan.chains.map(() => []);
    for (let bar = 0; bar < plan.bars; bar++) gaps[plan.barRow[bar] ?? 0]?.push(bar);
    for (const bars of gaps) {
      if (!bars) continue;
      for (let i = 0; i < bars.length; i++) {
        for (let j = i + 1; j < bars.length; j++) {
          const count = crossings(this.keys, bars[i] ?? 0, bars[j] ?? 0);
          if (count > 0) visit(bars[i] ?? 0, bars[j] ?? 0, count);
        }
      }
    }
  }

  faults(): Faults {
    const { plan } = this.blocks;
    const faults = { cross: 0, apart: 0, turned: 0 };
    this.eachCrossing((_a, _b, count) => {
      faults.cross += count;
    });
    for (let bar = 0; bar < plan.bars; bar++) {
      if (plan.passing[bar] || (this.keys.chainsBelow[bar] ?? 0) < 2) continue;
      if (this.keys.strangers(bar) > 0 || this.keys.cutAtEnds(bar)) faults.apart++;
      if (this.keys.turned(bar) > 0) faults.turned++;
    }
    return faults;
  }
}
