import { proxy, wrap } from 'comlink';
import type { LayoutWorker } from '../workers/layout.worker.ts';
import type { LayoutEngine } from './layoutEngine.ts';

/** An engine that lays out in a worker of the browser; `start` makes one when it is first needed. */
export function workerEngine(start: () => Worker): LayoutEngine {
  let worker: Worker | undefined;
  let remote: ReturnType<typeof wrap<LayoutWorker>> | undefined;
  const ready = () => {
    worker ??= start();
    remote ??= wrap<LayoutWorker>(worker);
    return remote;
  };
  return {
    arrange: (request, onProgress) => ready().arrange(request, proxy(onProgress)),
    warm: () => void ready(),
    hurry() {
      void remote?.hurry();
    },
    stop() {
      worker?.terminate();
      worker = undefined;
      remote = undefined;
    },
  };
}
