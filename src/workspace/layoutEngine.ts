import type { Arrangement, ArrangeOptions, FamilyGraph } from '#layout';

/** A request to the layout as plain data, so that it can cross to a worker. */
export interface LayoutRequest {
  readonly graph: FamilyGraph;
  readonly options: Omit<ArrangeOptions, 'onProgress' | 'cancelled'>;
}

/** Lays families out away from the screen. */
export interface LayoutEngine {
  /** @param onProgress is told from time to time how much is done, 0 to 1, if it takes long. */
  arrange(request: LayoutRequest, onProgress: (done: number) => void): Promise<Arrangement>;
  /** Has what is being laid out make do with the order found by now: the drawing comes soon, and whole. */
  hurry(): void;
  /** Gets ready while something else is awaited. */
  warm?(): void;
  stop(): void;
}
