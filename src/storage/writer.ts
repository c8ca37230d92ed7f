import type { CaseDocument, Edit, PhotoId } from '#model';
import { type Device, type Pen, writeWith } from './database.ts';
import { currentFormat } from './formats.ts';
import { documentAt, type LoadedCase } from './loadCase.ts';
import { type LogEntry, type Page, parsePage } from './log.ts';
import { deleteOrphans } from './photoCare.ts';
import { type PhotoFile, photoIdOf, sealPhoto } from './photos.ts';
import { applyChecked, type Standing } from './replay.ts';
import { SaveQueue, type SaveState } from './saveQueue.ts';
import { refreshShelf } from './shelfRow.ts';
import { SnapshotKeeper } from './snapshotKeeper.ts';
import type { StorageTrouble } from './trouble.ts';

/** Rest after which the shelf hears of edits. */
const shelfDelayMs = 2_000;

interface WriterEvents {
  onState(state: SaveState): void;
  /** An edit came on disk. */
  onSaved(seq: number): void;
  /** What the shelf says of the case has changed. */
  onShelf(): void;
  /** Another window writes now. */
  onStale(): void;
}

/** Writes one case, as long as its pen is good: edits, snapshots, photos and the shelf's line. */
export class Writer {
  #document: CaseDocument;
  readonly #history: LogEntry[];
  readonly #queue: SaveQueue;
  readonly #keeper: SnapshotKeeper;
  /** Photos kept since the case was opened: an edit that shows them may be on its way. */
  readonly #fresh = new Set<PhotoId>();
  #shelfIsDue = false;
  #cancelShelf = () => {};

  constructor(
    private readonly device: Device,
    readonly pen: Pen,
    loaded: Omit<LoadedCase, 'broken' | 'damaged'>,
    private readonly events: WriterEvents,
  ) {
    const { head, document } = loaded;
    this.#document = document;
    this.#history = [...loaded.history];
    const start = { seq: head.seq, tag: head.tag, document, format: currentFormat };
    this.#queue = new SaveQueue(device, pen, start, {
      onState: (state) => events.onState(state),
      onStale: () => events.onStale(),
      onSaved: (end) => this.#saved(end),
    });
    const clean = () => deleteOrphans(device, pen, (photo) => this.#isWanted(photo));
    this.#keeper = new SnapshotKeeper(device, pen, loaded.snapshot, () => this.end, clean);
    if (loaded.repair) this.#keeper.takeSoon();
    this.#keeper.saved();
    this.#touchShelf();
  }

  get document(): CaseDocument {
    return this.#document;
  }
  get history(): readonly LogEntry[] {
    return this.#history;
  }
  get state(): SaveState {
    return this.#queue.state;
  }
  get unsaved(): number {
    return this.#queue.unsaved;
  }
  /** The case as it is on disk. */
  get end(): Standing {
    return this.#queue.end;
  }

  /** Takes an edit in; see `OpenCase.append`. */
  append({ label, changes }: Edit, undoes: number | undefined): Promise<number> {
    const at = this.device.clock.now().toISOString();
    const moment = { at, tab: this.device.tab, label, ...(undoes === undefined ? {} : { undoes }) };
    // What is applied is what will be read back: what JSON does not keep is gone from both.
    const page: Page = parsePage({ ...moment, changes });
    if (!('changes' in page)) throw new Error('an edit holds changes');
    this.#document = applyChecked(this.#document, page.changes);
    const saved = this.#queue.add(page, this.#document);
    saved.then(
      (seq) => this.#history.push({ ...page, seq }),
      () => {},
    );
    return saved;
  }

  retryNow(): void {
    this.#queue.retryNow();
  }

  /** Settles when everything is on disk; rejects when that will never be. */
  async drained(): Promise<void> {
    while (this.unsaved > 0) await this.#queue.drained();
  }

  /** Makes sure of a good snapshot of a moment, for a version that is to pin it. Throws StorageTrouble. */
  snapshotAt(seq: number): Promise<void> {
    const { device, pen } = this;
    return this.#keeper.takeOf(seq, () => documentAt(device, pen.case, seq));
  }

  async putPhoto(photo: PhotoFile, given?: PhotoId): Promise<PhotoId> {
    const { photos } = this.device.db;
    const id = given ?? (await photoIdOf(photo.bytes));
    this.#fresh.add(id);
    const records = await sealPhoto(this.device, this.pen.case, id, photo);
    await writeWith(this.device, this.pen, [photos], () => photos.bulkPut(records));
    return id;
  }

  async deletePhoto(id: PhotoId): Promise<boolean> {
    await this.drained();
    this.#fresh.delete(id);
    const isWanted = (photo: PhotoId) => this.#isWanted(photo);
    return (await deleteOrphans(this.device, this.pen, isWanted, [id])).includes(id);
  }

  /** Ends without a word to anybody; what waits is given up for this reason. */
  stop(why: StorageTrouble): void {
    this.#cancelShelf();
    this.#queue.stop(why);
    this.#keeper.stop();
  }

  /** Does what is left to do before the case is let go. Fails silently: no edit hangs on it. */
  async finish(): Promise<void> {
    await this.#keeper.stop();
    this.#cancelShelf();
    if (this.#shelfIsDue) await this.#refreshShelf();
  }

  #isWanted(photo: PhotoId): boolean {
    return this.#fresh.has(photo) || this.#document.photos.has(photo);
  }

  #saved({ seq }: Standing): void {
    this.#keeper.saved();
    this.#touchShelf();
    this.events.onSaved(seq);
  }

  #touchShelf(): void {
    this.#shelfIsDue = true;
    this.#cancelShelf();
    this.#cancelShelf = this.device.clock.after(shelfDelayMs, () => this.#refreshShelf());
  }

  async #refreshShelf(): Promise<void> {
    this.#shelfIsDue = false;
    try {
      await refreshShelf(this.device, this.pen, this.end.document);
      this.events.onShelf();
    } catch {
      this.#shelfIsDue = true;
    }
  }
}
