import type { Device, Pen } from './database.ts';
import type { Standing } from './replay.ts';
import { writeSnapshot } from './snapshots.ts';

/** Edits after which a snapshot is due, however busy the user is. */
export const snapshotEvery = 200;
/** Rest after which one is taken anyway. */
export const idleMs = 60_000;

/**
 * Takes snapshots: after 200 edits, or 60 s after the last. A snapshot that fails
 * costs time at the next opening and nothing else, so it is tried again in its turn.
 */
export class SnapshotKeeper {
  #running: Promise<void> | undefined;
  #cancelIdle = () => {};
  #stopped = false;

  constructor(
    private readonly device: Device,
    private readonly pen: Pen,
    /** The entry of the newest good snapshot. */
    private last: number,
    private readonly end: () => Standing,
    /** What else is done while the user rests. */
    private readonly whileIdle: () => Promise<unknown>,
  ) {}

  /** Hears of every edit that came on disk, and once of the opening. */
  saved(): void {
    if (this.#stopped) return;
    this.#cancelIdle();
    if (this.end().seq - this.last >= snapshotEvery) this.takeSoon();
    this.#cancelIdle = this.device.clock.after(idleMs, () => this.#rest());
  }

  /** Takes a snapshot of the case as it is on disk; silent when that fails. */
  takeSoon(): void {
    this.#running ??= this.#take()
      .catch(() => undefined)
      .finally(() => {
        this.#running = undefined;
      });
  }

  async #take(): Promise<void> {
    const end = this.end();
    await writeSnapshot(this.device, this.pen, end);
    this.last = Math.max(this.last, end.seq);
  }

  /** Ends; settles when a snapshot that is being written is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelIdle();
    await this.#running;
  }

  #rest(): void {
    if (this.end().seq > this.last) this.takeSoon();
    this.whileIdle().catch(() => undefined);
  }
}
