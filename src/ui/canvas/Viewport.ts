import type { View, ZoomRange } from './view.ts';

/** How long after the last movement a view counts as settled, ms. */
const settleMs = 160;

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The view of a drawing on its surface. It is written straight to the stage, the
 * element that holds the drawing, so that moving draws nothing anew; whoever must
 * follow hears of it.
 */
export class Viewport {
  range: ZoomRange = { min: 0.08, max: 3 };
  #view: View = { x: 0, y: 0, zoom: 1 };
  #settled: View = this.#view;
  #surface: HTMLElement | undefined;
  #stage: HTMLElement | undefined;
  #frame = 0;
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

  /** The element that the view is written to. */
  attach(surface: HTMLElement, stage: HTMLElement): void {
    this.#surface = surface;
    this.#stage = stage;
    this.#write();
  }

  /** Shows another part of the drawing, at once. */
  set(view: View): void {
    cancelAnimationFrame(this.#frame);
    this.#put(view);
  }

  /** Shows another part of the drawing, to stay there. */
  jump(view: View): void {
    this.set(view);
    this.#settle();
  }

  /** Goes to another part of the drawing; at once for those who want no motion. */
  glide(view: View, durationMs = 220): void {
    cancelAnimationFrame(this.#frame);
    if (still() || durationMs === 0) {
      this.jump(view);
      return;
    }
    const from = this.#view;
    const began = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - began) / durationMs));
      const eased = 1 - (1 - t) ** 3;
      // Zoom grows by factors, so that the way there looks even.
      const zoom = from.zoom * (view.zoom / from.zoom) ** eased;
      const share = from.zoom === view.zoom ? eased : (zoom - from.zoom) / (view.zoom - from.zoom);
      this.#put(
        t === 1
          ? view
          : {
              zoom,
              x: from.x + (view.x - from.x) * share,
              y: from.y + (view.y - from.y) * share,
            },
      );
      if (t < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
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

  #put(view: View): void {
    this.#view = view;
    this.#write();
    this.#surface?.classList.add('canvas--moving');
    for (const follow of this.#moves) follow(view);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#settle(), settleMs);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#surface?.classList.remove('canvas--moving');
    if (this.#settled === this.#view) return;
    this.#settled = this.#view;
    for (const follow of this.#settles) follow();
  }

  #write(): void {
    const { x, y, zoom } = this.#view;
    if (this.#stage) this.#stage.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
  }
}
