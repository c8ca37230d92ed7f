import type { Arrangement, ArrangeOptions, FamilyGraph } from '#layout';

/** A request to the layout as plain data, so that it can cross to a worker. */
export interface LayoutRequest {
  readonly graph: FamilyGraph;
  readonly options: Omit<ArrangeOptions, 'onProgress' | 'cancelled'>;
}

/** Lays families out away from the screen. A new request makes an older one that still waits pointless. */
export interface LayoutEngine {
  /** @param onProgress is told from time to time how much is done, 0 to 1. */
  arrange(request: LayoutRequest, onProgress: (done: number) => void): Promise<Arrangement>;
  stop(): void;
}
