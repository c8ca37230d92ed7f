import { expose, type ProxyMarked } from 'comlink';
import { type Arrangement, arrange } from '#layout';
import type { LayoutRequest } from '#workspace';

/** The layout at work away from the screen. */
const layoutWorker = {
  arrange(
    { graph, options }: LayoutRequest,
    onProgress: ((done: number) => void) & ProxyMarked,
  ): Arrangement {
    return arrange(graph, { ...options, onProgress: (done) => onProgress(done) });
  },
};

export type LayoutWorker = typeof layoutWorker;

expose(layoutWorker);
