import { expose, type ProxyMarked } from 'comlink';
import { type Arrangement, type ArrangeOptions, arrangeInSteps, type FamilyGraph } from '#layout';

/** How long the layout works before it looks up for messages, and before it is worth saying how far it is. */
const lookUpMs = 24;
const longMs = 300;

/** Layouts at work whose order is to be left as it is by now; each takes itself out at its end. */
const hurried = new Set<symbol>();
const atWork = new Set<symbol>();

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Lets messages in that have come meanwhile. Timers would wait four milliseconds each time. */
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
    const me = Symbol();
    atWork.add(me);
    const began = performance.now();
    let looked = began;
    const steps = arrangeInSteps(graph, options);
    try {
      for (let step = steps.next(); ; step = steps.next(hurried.has(me))) {
        if (step.done) return step.value;
        const now = performance.now();
        if (now - looked < lookUpMs) continue;
        if (now - began > longMs) onProgress(step.value);
        await lookUp();
        looked = performance.now();
      }
    } finally {
      atWork.delete(me);
      hurried.delete(me);
    }
  },

  /** Has everything that is being laid out make do with the order found by now. */
  hurry(): void {
    for (const each of atWork) hurried.add(each);
  },
};

export type LayoutWorker = typeof layoutWorker;

expose(layoutWorker);
