import { expose, type ProxyMarked } from 'comlink';
import {
  type Arrangement,
  type ArrangeOptions,
  arrangeInSteps,
  type FamilyGraph,
  inSlices,
  warmUp,
} from '#layout';

/** A layout that is being made. */
interface Work {
  isHurried: boolean;
}

const atWork = new Set<Work>();
/** Whether anything was laid out yet. */
let isAsked = false;

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Lets messages in by waiting for one of our own. Timers would wait four milliseconds each time. */
const lookUp = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(undefined);
  });

/** The layout at work away from the screen. */
const layoutWorker = {
  async arrange(
    { graph, options }: { readonly graph: FamilyGraph; readonly options: ArrangeOptions },
    onProgress: ((done: number) => void) & ProxyMarked,
  ): Promise<Arrangement> {
    const work: Work = { isHurried: false };
    atWork.add(work);
    isAsked = true;
    try {
      return await inSlices(arrangeInSteps(graph, options), {
        lookUp,
        isHurried: () => work.isHurried,
        onProgress: (done) => onProgress(done),
      });
    } finally {
      atWork.delete(work);
    }
  },

  /** Has everything that is being laid out make do with the order found by now. */
  hurry(): void {
    for (const work of atWork) work.isHurried = true;
  },
};

export type LayoutWorker = typeof layoutWorker;

expose(layoutWorker);

/** The window has its first picture by then, ms. */
const quietAfterMs = 1_000;

/** While nobody has asked for anything, the passes are made ready. */
async function makeReady(): Promise<void> {
  if (isAsked) return;
  for (const _ of warmUp()) {
    await lookUp();
    if (isAsked) return;
  }
}

setTimeout(() => void makeReady(), quietAfterMs);
