import { expose, type ProxyMarked } from 'comlink';
import { type Arrangement, type ArrangeOptions, arrange, type FamilyGraph } from '#layout';

/** The layout at work away from the screen. */
const layoutWorker = {
  arrange(
    { graph, options }: { readonly graph: FamilyGraph; readonly options: ArrangeOptions },
    onProgress: ((done: number) => void) & ProxyMarked,
  ): Arrangement {
    return arrange(graph, { ...options, onProgress: (done) => onProgress(done) });
  },
};

export type LayoutWorker = typeof layoutWorker;

expose(layoutWorker);
