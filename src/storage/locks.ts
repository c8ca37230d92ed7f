/** A lock that is held until it is let go, or taken away. */
export interface HeldLock {
  /** Lets go; settles when the next in line can have it. */
  release(): Promise<void>;
  /** Settles when another window took the lock by force. */
  readonly lost: Promise<void>;
}

/** One holder for each name, over all windows of this program. */
export interface Locks {
  /** Takes the lock if nobody holds it. */
  tryHold(name: string): Promise<HeldLock | undefined>;
  /** Waits in line for the lock; rejects when the signal ends the wait. */
  hold(name: string, signal: AbortSignal): Promise<HeldLock>;
  /** Takes the lock away from whoever holds it. */
  steal(name: string): Promise<HeldLock>;
}

const settled = () => {
  let settle = () => {};
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
};

function request(
  manager: LockManager,
  name: string,
  options: LockOptions,
): Promise<HeldLock | undefined> {
  return new Promise((resolve, reject) => {
    const kept = settled();
    const lost = settled();
    const over = manager.request(name, options, (lock) => {
      const release = () => {
        kept.settle();
        return over.catch(() => undefined);
      };
      resolve(lock ? { release, lost: lost.promise } : undefined);
      return lock ? kept.promise : undefined;
    });
    // Also rejects when the lock was stolen after we got it.
    over.catch((error: unknown) => {
      lost.settle();
      reject(error);
    });
  });
}

const granted = (held: HeldLock | undefined): HeldLock => {
  if (!held) throw new Error('the lock manager granted nothing');
  return held;
};

/** The browser's own locks; they end with their window, however it ends. */
export const webLocks = (manager: LockManager): Locks => ({
  tryHold: (name) => request(manager, name, { ifAvailable: true }),
  hold: async (name, signal) => granted(await request(manager, name, { signal })),
  steal: async (name) => granted(await request(manager, name, { steal: true })),
});

interface Line {
  holder?: { readonly lock: HeldLock; readonly lose: () => void };
  readonly waiting: ((lock: HeldLock) => void)[];
}

/**
 * Locks within one window: for tests, and for a browser without locks, where
 * the epoch in the case's head alone keeps a second window from writing.
 */
export function memoryLocks(): Locks {
  const lines = new Map<string, Line>();
  const lineOf = (name: string): Line => {
    const line = lines.get(name) ?? { waiting: [] };
    lines.set(name, line);
    return line;
  };
  const give = (line: Line): HeldLock => {
    const lost = settled();
    const lock: HeldLock = {
      lost: lost.promise,
      async release() {
        if (line.holder?.lock !== lock) return;
        delete line.holder;
        line.waiting.shift()?.(give(line));
      },
    };
    line.holder = { lock, lose: lost.settle };
    return lock;
  };
  return {
    async tryHold(name) {
      const line = lineOf(name);
      return line.holder || line.waiting.length ? undefined : give(line);
    },
    hold: (name, signal) =>
      new Promise((resolve, reject) => {
        const line = lineOf(name);
        if (!line.holder) return resolve(give(line));
        line.waiting.push(resolve);
        signal.addEventListener('abort', () => {
          const place = line.waiting.indexOf(resolve);
          if (place >= 0) line.waiting.splice(place, 1);
          reject(signal.reason);
        });
      }),
    async steal(name) {
      const line = lineOf(name);
      const before = line.holder;
      delete line.holder;
      const lock = give(line);
      before?.lose();
      return lock;
    },
  };
}
