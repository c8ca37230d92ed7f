import type { Steps } from './genogram/steps.ts';

/** How long is worked at a stretch, and from when on it is worth saying how much is done, ms. */
const sliceMs = 24;
const longMs = 300;

/** Whoever a long piece of work is done for. */
export interface Patron {
  /** Lets messages in that have come meanwhile. */
  readonly lookUp: () => Promise<void>;
  /** Whether the work is to come to an end soon, with what it has by then. */
  readonly isHurried: () => boolean;
  /** Is told how much is done, 0 to 1, if it takes long. */
  readonly onProgress: (done: number) => void;
}

/**
 * Does work that comes in steps, looking up from it so often that nobody who
 * sends a message waits. The outcome does not depend on the time it took,
 * unless somebody hurried.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { lookUp, isHurried, onProgress }: Patron,
): Promise<Result> {
  const began = performance.now();
  let looked = began;
  for (let step = steps.next(); ; step = steps.next(isHurried())) {
    if (step.done) return step.value;
    const now = performance.now();
    if (now - looked < sliceMs) continue;
    if (now - began > longMs) onProgress(step.value);
    await lookUp();
    looked = performance.now();
  }
}
