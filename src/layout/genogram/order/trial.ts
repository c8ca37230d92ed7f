import type { Window } from './window.ts';

/**
 * Tries places for the subject of a window among the other segments. Places
 * are counted like the segments: place `i` lies before segment `i`.
 */
export class Trial {
  /** What it costs as it is. */
  readonly base: number;
  private readonly order: number[] = [];
  private readonly count: number;

  /**
   * @param bounds where the segments begin, and the end of the last.
   * @param first first segment of the subject; `last` is the one after it.
   * @param rearranged the chain whose own people will change places, or -1.
   */
  constructor(
    private readonly window: Window,
    bounds: readonly number[],
    private readonly first: number,
    private readonly last: number,
    rearranged = -1,
  ) {
    this.count = bounds.length - 1;
    window.open(bounds, first, last, rearranged);
    for (let s = 0; s < this.count; s++) this.order.push(s);
    this.base = window.cost(this.order);
  }

  /**
   * What changes if the subject stands at a place with its segments in some order.
   * @param inner segments of the subject, counted from its first.
   * @param bound changes from there on need not be exact.
   */
  change(place: number, inner: readonly number[], bound = Number.POSITIVE_INFINITY): number {
    const { order, first, last, count } = this;
    order.length = 0;
    for (let s = 0; s <= count; s++) {
      if (s === place) for (let i = 0; i < inner.length; i++) order.push(first + (inner[i] ?? 0));
      if (s < count && (s < first || s >= last)) order.push(s);
    }
    return this.window.cost(order, this.base + bound) - this.base;
  }

  /** @param laid whether the sequence has changed meanwhile. */
  close(laid = false): void {
    this.window.close(laid);
  }
}
