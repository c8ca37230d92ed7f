import { StorageTrouble } from './trouble.ts';

/** Time, handed in so that tests can turn the hands. */
export interface Clock {
  now(): Date;
  /** Runs something once after a delay; the answer takes it back. */
  after(delayMs: number, run: () => void): () => void;
}

/** The clock on the wall. */
export const wallClock: Clock = {
  now: () => new Date(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

/** For long work: lets the window breathe whenever it has been held up for 50 ms. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < 50) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}

/** How long the device may be silent before we stop waiting for it. */
export const patienceMs = 10_000;

/**
 * What a promise brings, if it comes in time.
 *
 * @throws StorageTrouble `not-answering` when it does not. The work itself cannot be called back.
 */
export function within<Value>(clock: Clock, limitMs: number, work: PromiseLike<Value>) {
  return new Promise<Value>((resolve, reject) => {
    const cancel = clock.after(limitMs, () => reject(new StorageTrouble('not-answering')));
    work.then(
      (value) => {
        cancel();
        resolve(value);
      },
      (error) => {
        cancel();
        reject(error);
      },
    );
  });
}
