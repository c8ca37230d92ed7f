import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { ElkEngine, ElkGraph } from '#layout';

/** The layout engine for webs of ties, in a worker of its own that starts when a web is first wanted. */
export function workerWebEngine(start: () => Worker): () => Promise<ElkEngine> {
  let engine: Promise<ElkEngine> | undefined;
  return () => {
    engine ??= import('elkjs/lib/elk-api.js').then(({ default: Elk }) => {
      const elk = new Elk({ workerFactory: () => start() });
      // Its types name every option there is; ours name those that are used.
      return { layout: (graph) => elk.layout(graph as ElkNode) as Promise<ElkGraph> };
    });
    return engine;
  };
}
