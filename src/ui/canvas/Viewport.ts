import type { View, ZoomRange } from './view.ts';

/** How long after the last movement a view counts as settled, ms. */
const settleMs = 160;
const glideMs = 220;

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const slowing = (t: number) => 1 - (1 - t) ** 3;

/** What moves the paper. */
export interface Mover {
  move(view: View, options?: MoveOptions): void;
  /** How small the drawing may get. */
  setLeast(zoom: number): void;
}

interface MoveOptions {
  readonly duration: number;
  readonly ease: (t: number) => number;
  readonly interpolate: 'linear';
}

/**
 * The view of a drawing on its surface, as React Flow keeps it (`Paper`): moving draws
 * nothing anew, and whoever must follow hears of it.
 */
export class Viewport {
  #range: ZoomRange = { min: 0.08, max: 3 };
  #view: View = { x: 0, y: 0, zoom: 1 };
  #settled: View = this.#view;
  #surface: HTMLElement | undefined;
  #mover: Mover | undefined;
  #timer = 0;
  readonly #moves = new Set<(view: View) => void>();
  readonly #settles = new Set<() => void>();

  get view(): View {
    return this.#view;
  }

  /** The view as it was when it last came to rest; the same object until it does again. */
  get settled(): View {
    return this.#settled;
  }

  get range(): ZoomRange {
    return this.#range;
  }

  set range(range: ZoomRange) {
    this.#range = range;
    this.#mover?.setLeast(range.min);
  }

  attach(surface: HTMLElement, mover: Mover): void {
    this.#surface = surface;
    this.#mover = mover;
    mover.setLeast(this.#range.min);
  }

  /** Shows another part of the drawing, at once. */
  set(view: View): void {
    this.#mover?.move(view);
  }

  /** Shows another part of the drawing, to stay there. */
  jump(view: View): void {
    this.set(view);
    this.#settle();
  }

  /** Goes to another part of the drawing; at once for those who want no motion. */
  glide(view: View): void {
    if (still()) this.jump(view);
    else this.#mover?.move(view, { duration: glideMs, ease: slowing, interpolate: 'linear' });
  }

  /** @returns what ends it. */
  onMove(follow: (view: View) => void): () => void {
    this.#moves.add(follow);
    return () => this.#moves.delete(follow);
  }

  /** @returns what ends it. */
  onSettle = (follow: () => void): (() => void) => {
    this.#settles.add(follow);
    return () => this.#settles.delete(follow);
  };

  /** The paper moved, whoever moved it. */
  follow = (view: View): void => {
    this.#view = view;
    this.#surface?.classList.add('canvas--moving');
    for (const follow of this.#moves) follow(view);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#settle(), settleMs);
  };

  #settle(): void {
    clearTimeout(this.#timer);
    this.#surface?.classList.remove('canvas--moving');
    if (this.#settled === this.#view) return;
    this.#settled = this.#view;
    for (const follow of this.#settles) follow();
  }
}
