import type { Device, Pen } from './database.ts';
import type { Standing } from './replay.ts';
import { marksOf, writeSnapshot } from './snapshots.ts';

/** Edits after which a snapshot is due, however busy the user is. */
const snapshotEvery = 200;
/** Rest after which one is taken anyway. */
const idleMs = 60_000;

/**
 * Takes snapshots: after 200 edits, or 60 s after the last. A snapshot that fails
 * costs time at the next opening and nothing else, so it is tried again in its turn.
 */
export class SnapshotKeeper {
  /** One at a time: what is being written is not good yet, and another would sweep it away. */
  #writing: Promise<unknown> = Promise.resolve();
  #isDue = false;
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
    if (this.#isDue) return;
    this.#isDue = true;
    this.#write(async () => this.end())
      .catch(() => undefined)
      .finally(() => {
        this.#isDue = false;
      });
  }

  /** Makes sure of a snapshot of a moment. Throws StorageTrouble. */
  async takeOf(seq: number, standing: () => Promise<Standing>): Promise<void> {
    await this.#writing;
    const marks = await marksOf(this.device, this.pen.case, this.pen.generation);
    if (!marks.some((mark) => mark.good && mark.seq === seq)) await this.#write(standing);
  }

  /** Ends; settles when a snapshot that is being written is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelIdle();
    await this.#writing;
  }

  #write(standing: () => Promise<Standing>): Promise<void> {
    const writing = this.#writing.then(async () => {
      const taken = await standing();
      await writeSnapshot(this.device, this.pen, taken);
      this.last = Math.max(this.last, taken.seq);
    });
    this.#writing = writing.catch(() => undefined);
    return writing;
  }

  #rest(): void {
    if (this.end().seq > this.last) this.takeSoon();
    this.whileIdle().catch(() => undefined);
  }
}
