import type { Component } from '../components.ts';
import type { Plan } from '../plan.ts';
import { room, type Spacing } from './spacing.ts';

/** Between two families that have nothing to do with each other, in px. */
const betweenFamilies = 72;

/** Where every place ended up. */
export interface Packed {
  readonly x: Float64Array;
  readonly row: Int32Array;
}

/** What is put side by side. */
export interface Parcel {
  readonly components: readonly Component[];
  /** The component that comes first. */
  readonly main: number;
  /** People without any ties. */
  readonly lone: readonly number[];
  /** Chain → x of its first place. */
  readonly chainX: Float64Array;
  /** Place → x in the last drawing, NaN for newcomers: components stay where they were if there is room. */
  readonly before?: Float64Array;
}

/**
 * Puts components side by side: the main family first, small ones beside it,
 * below each other as far as its rows reach, and people without ties in a grid.
 */
export function pack(plan: Plan, spacing: Spacing, parcel: Parcel): Packed {
  return new Packing(plan, spacing, parcel).packed();
}

class Packing {
  private readonly x: Float64Array;
  private readonly row: Int32Array;
  private readonly rows: number;
  /** Where the next column may begin. */
  private left: number;

  constructor(
    private readonly plan: Plan,
    private readonly spacing: Spacing,
    private readonly parcel: Parcel,
  ) {
    this.x = new Float64Array(plan.places);
    this.row = Int32Array.from(plan.row);
    const main = parcel.components[parcel.main];
    this.rows = Math.max(main?.rows.length ?? 0, 1);
    this.left = 0;
    if (!main) return;
    const box = this.extent(main);
    this.put(main, parcel.before ? 0 : -box.left, 0);
    this.left = (parcel.before ? box.left : 0) + box.width + betweenFamilies;
  }

  packed(): Packed {
    let from = this.left;
    if (!this.parcel.components[this.parcel.main]) from = 0;
    for (const column of this.columns()) {
      const boxes = column.map((component) => this.extent(component));
      const wanted = this.parcel.before ? Math.min(...boxes.map(({ left }) => left)) : from;
      const at = Math.max(from, wanted);
      let used = 0;
      column.forEach((component, i) => {
        this.put(component, at - (boxes[i]?.left ?? 0), used);
        used += component.rows.length;
      });
      from = at + Math.max(...boxes.map(({ width }) => width)) + betweenFamilies;
    }
    this.grid(from);
    return { x: this.x, row: this.row };
  }

  /** Small families below each other, as many as the main family has rows for. */
  private columns(): Component[][] {
    const columns: Component[][] = [];
    let used = this.rows;
    this.parcel.components.forEach((component, i) => {
      if (i === this.parcel.main) return;
      if (used + component.rows.length > this.rows) {
        columns.push([]);
        used = 0;
      }
      columns.at(-1)?.push(component);
      used += component.rows.length;
    });
    return columns;
  }

  private put({ rows }: Component, dx: number, down: number): void {
    const { plan, spacing, parcel } = this;
    for (const chains of rows) {
      for (const chain of chains) {
        for (const place of plan.chains[chain] ?? []) {
          this.x[place] = (parcel.chainX[chain] ?? 0) + (spacing.inChain[place] ?? 0) + dx;
          this.row[place] = (plan.row[place] ?? 0) + down;
        }
      }
    }
  }

  private extent({ rows }: Component): { left: number; width: number } {
    const { plan, spacing, parcel } = this;
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    for (const chains of rows) {
      const first = chains[0];
      const last = chains.at(-1);
      if (first === undefined || last === undefined) continue;
      const a = plan.chains[first]?.[0] ?? 0;
      const b = plan.chains[last]?.at(-1) ?? 0;
      left = Math.min(left, (parcel.chainX[first] ?? 0) - (spacing.half[a] ?? 0));
      const end = (parcel.chainX[last] ?? 0) + (spacing.inChain[b] ?? 0);
      right = Math.max(right, end + (spacing.half[b] ?? 0));
    }
    return { left, width: right - left };
  }

  /** People without ties, column by column, in stored order. */
  private grid(from: number): void {
    const { lone, before } = this.parcel;
    const rows = Math.max(this.rows, gridRows(lone.length));
    const first = lone[0] ?? 0;
    const stood = (before?.[first] ?? Number.NaN) - (this.spacing.half[first] ?? 0);
    let left = Number.isNaN(stood) ? from : Math.max(from, stood);
    for (let i = 0; i < lone.length; i += rows) {
      const column = lone.slice(i, i + rows);
      const half = column.reduce((most, place) => Math.max(most, this.spacing.half[place] ?? 0), 0);
      column.forEach((place, at) => {
        this.x[place] = left + half;
        this.row[place] = at;
      });
      left += 2 * half + room.labels;
    }
  }
}

/** A grid of its own is about twice as wide as high. */
const gridRows = (people: number): number => Math.min(3, Math.ceil(Math.sqrt(people / 2)));
