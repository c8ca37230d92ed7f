import type { CaseDocument } from '#model';
import { type Device, type LogRecord, type Pen, writeWith } from './database.ts';
import { currentFormat } from './formats.ts';
import { type Page, sealPage } from './log.ts';
import type { Standing } from './replay.ts';
import { StorageTrouble, type TroubleCode, troubleFrom } from './trouble.ts';

/**
 * How saving stands. `saved` means on disk, all of it; `writing` is on its way, and
 * `saving` has been for 0.3 s. `not-saved` says why, and that it is being tried again unless another window took over.
 */
export type SaveState =
  | { readonly state: 'saved' | 'writing' | 'saving' }
  | { readonly state: 'not-saved'; readonly trouble: TroubleCode };

/** From when "Saving…" is shown. */
const savingMs = 300;
/** From when a silent device counts as not saving. */
const watchdogMs = 2_000;
const backOffMs = [250, 500, 1_000, 2_000, 4_000, 8_000];

interface Waiting {
  readonly seq: number;
  readonly page: Page;
  readonly document: CaseDocument;
  readonly resolve: (seq: number) => void;
  readonly reject: (trouble: StorageTrouble) => void;
}

/** What goes to the disk in one transaction. Sealed once: a second try must write the same bytes. */
interface Batch {
  readonly edits: readonly Waiting[];
  readonly records: readonly LogRecord[];
  readonly end: Standing;
  readonly at: string;
}

interface QueueEvents {
  onState(state: SaveState): void;
  onSaved(end: Standing): void;
  /** Another window writes now; nothing more can be saved here. */
  onStale(): void;
}

/**
 * Brings pages to the disk in their order, and says of each when it is there.
 * What the device refuses stays in memory and is tried again, less and less often.
 */
export class SaveQueue {
  #waiting: Waiting[] = [];
  #state: SaveState = { state: 'saved' };
  #end: Standing;
  #running = false;
  #stopped: StorageTrouble | undefined;
  #failures = 0;
  #wake = () => {};
  #timers: (() => void)[] = [];
  #idle: { readonly resolve: () => void; readonly reject: (why: StorageTrouble) => void }[] = [];

  constructor(
    private readonly device: Device,
    private readonly pen: Pen,
    start: Standing,
    private readonly events: QueueEvents,
  ) {
    this.#end = start;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Pages that are not on disk yet. */
  get unsaved(): number {
    return this.#waiting.length;
  }

  /** The case as it is on disk. */
  get end(): Standing {
    return this.#end;
  }

  /** Takes a page in. @returns its number, once it is on disk; rejects if it never will be. */
  add(page: Page, document: CaseDocument): Promise<number> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    const seq = (this.#waiting.at(-1)?.seq ?? this.#end.seq) + 1;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ seq, page, document, resolve, reject });
      if (this.#waiting.length === 1) this.#watch();
      if (this.#state.state === 'saved') this.#show({ state: 'writing' });
      this.#run();
    });
  }

  /** Settles when nothing waits any more; rejects when the queue is stopped. */
  drained(): Promise<void> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    if (this.#waiting.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#idle.push({ resolve, reject });
    });
  }

  /** Tries again at once. */
  retryNow(): void {
    this.#wake();
  }

  /** Gives up what waits. */
  stop(why: StorageTrouble): void {
    if (this.#stopped) return;
    this.#stopped = why;
    this.#clearTimers();
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length > 0) this.#show({ state: 'not-saved', trouble: why.code });
    for (const { reject } of waiting) reject(why);
    for (const { reject } of this.#idle.splice(0)) reject(why);
    this.#wake();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    let batch: Batch | undefined;
    while (this.#waiting.length > 0 && !this.#stopped) {
      try {
        batch ??= await this.#seal();
        await this.device.ready();
        await this.#write(batch);
      } catch (error) {
        await this.#failed(troubleFrom(error));
        continue;
      }
      if (!this.#stopped) this.#saved(batch);
      batch = undefined;
    }
    this.#running = false;
  }

  async #seal(): Promise<Batch> {
    const edits = [...this.#waiting];
    const records: LogRecord[] = [];
    let { tag } = this.#end;
    for (const { seq, page } of edits) {
      const { case: id, generation } = this.pen;
      const sealed = await sealPage(this.device, { case: id, generation, seq, follows: tag }, page);
      records.push(...sealed.records);
      tag = sealed.tag;
    }
    const last = edits.at(-1);
    if (!last) throw new Error('a batch holds at least one edit');
    const { seq, document } = last;
    return { edits, records, at: last.page.at, end: { seq, tag, document, format: currentFormat } };
  }

  #write({ records, end, at }: Batch): Promise<void> {
    const { db } = this.device;
    return writeWith(this.device, this.pen, [db.log], async (head) => {
      // A try that we had given up came through after all.
      if (head.seq === end.seq && head.tag === end.tag) return;
      if (head.seq !== this.#end.seq || head.tag !== this.#end.tag)
        throw new StorageTrouble('stale-writer', { seq: head.seq });
      await db.log.bulkAdd(records);
      await db.heads.put({ ...head, seq: end.seq, tag: end.tag, at });
    });
  }

  #saved({ edits, end }: Batch): void {
    this.#failures = 0;
    this.#end = end;
    this.#waiting.splice(0, edits.length);
    this.#clearTimers();
    if (this.#waiting.length > 0) this.#watch();
    this.#show({ state: this.#waiting.length > 0 ? 'writing' : 'saved' });
    for (const { resolve, seq } of edits) resolve(seq);
    this.events.onSaved(end);
    if (this.#waiting.length === 0) for (const { resolve } of this.#idle.splice(0)) resolve();
  }

  async #failed(trouble: StorageTrouble): Promise<void> {
    if (this.#stopped) return;
    this.#show({ state: 'not-saved', trouble: trouble.code });
    if (trouble.code === 'stale-writer') {
      this.stop(trouble);
      this.events.onStale();
      return;
    }
    const pause = backOffMs[Math.min(this.#failures++, backOffMs.length - 1)] ?? 0;
    await new Promise<void>((resolve) => {
      const cancel = this.device.clock.after(pause, resolve);
      this.#wake = () => {
        cancel();
        resolve();
      };
    });
  }

  #watch(): void {
    const { clock } = this.device;
    this.#clearTimers();
    this.#timers = [
      clock.after(savingMs, () => {
        if (this.#state.state === 'writing') this.#show({ state: 'saving' });
      }),
      clock.after(watchdogMs, () => {
        if (this.#state.state !== 'not-saved')
          this.#show({ state: 'not-saved', trouble: 'not-answering' });
      }),
    ];
  }

  #clearTimers(): void {
    for (const cancel of this.#timers.splice(0)) cancel();
  }

  #show(state: SaveState): void {
    const before = this.#state;
    this.#state = state;
    if (JSON.stringify(before) !== JSON.stringify(state)) this.events.onState(state);
  }
}
