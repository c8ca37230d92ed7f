import type { CaseDocument } from '#model';
import type { Channel, Notice } from './channel.ts';
import { patienceMs, within } from './clock.ts';
import type { CaseId, Device } from './database.ts';
import { Follower } from './follower.ts';
import { type LoadedCase, loadCase, type Repair, readHead } from './loadCase.ts';
import type { Locks } from './locks.ts';
import type { LogEntry } from './log.ts';
import { beginWriting, lockName } from './pen.ts';
import type { CaseRole, CaseWatcher } from './port.ts';
import { removeForGood } from './removal.ts';
import type { Without } from './retelling.ts';
import type { SaveState } from './saveQueue.ts';
import { StorageTrouble, type TroubleCode, troubleFrom } from './trouble.ts';
import { Turn } from './turn.ts';
import { Writer } from './writer.ts';

/** What the open cases of a window share. */
export interface Room {
  readonly device: Device;
  readonly locks: Locks;
  readonly channel: Channel;
  /** What the shelf says of a case may have changed. */
  onShelf(): void;
}

/** How long another window waits until all is saved here: a little less than it waits at all. */
const yieldMs = 8_000;
const cannotWrite: readonly TroubleCode[] = ['no-room', 'not-answering', 'device', 'stale-writer'];

/**
 * Who a window is to an open case: its writer while it has the turn, a follower
 * while another window has it.
 */
export class CaseDesk {
  repair: Repair | undefined;
  readonly #turn: Turn;
  #writer: Writer | undefined;
  #follower: Follower | undefined;
  /** How saving stood when this window last had the turn. */
  #state: SaveState = { state: 'saved' };
  #removing = false;
  #closing: Promise<void> | undefined;

  constructor(
    private readonly room: Room,
    readonly id: CaseId,
    private readonly watcher: CaseWatcher,
  ) {
    const { device, locks, channel } = room;
    const { clock, tab, db } = device;
    const say = (notice: Notice) => channel.say(notice);
    this.#turn = new Turn(
      { id, locks, lock: lockName(db.name, id), clock, tab, say },
      {
        begin: () => this.#edit(),
        mayYield: () => this.#mayYield(),
        over: () => this.#stepBack(),
      },
    );
  }

  /** Opens the case in whichever role it gets. Throws StorageTrouble. */
  async open(): Promise<void> {
    try {
      if (await this.#turn.tryNow().catch((error) => this.#readOnly(error))) return;
      const loaded = await loadCase(this.room.device, this.id);
      this.repair = loaded.repair;
      this.#follower = this.#follow(loaded);
      this.#turn.wait();
      // What was written between the reading and the first notice.
      await this.#follower.catchUp();
    } catch (error) {
      await this.#turn.end();
      throw error;
    }
  }

  get role(): CaseRole {
    return this.#writer ? 'editing' : 'following';
  }
  get document(): CaseDocument {
    return this.#either().document;
  }
  get history(): readonly LogEntry[] {
    return this.#either().history;
  }
  /** The last entry that is on disk. */
  get seq(): number {
    return this.#either().end.seq;
  }
  get state(): SaveState {
    return this.#writer?.state ?? this.#state;
  }
  get unsaved(): number {
    return this.#writer?.unsaved ?? 0;
  }

  /** The writer. Throws StorageTrouble `locked-elsewhere`, `busy`, `closed`. */
  editor(): Writer {
    if (this.#closing) throw new StorageTrouble('closed');
    if (!this.#writer) throw new StorageTrouble('locked-elsewhere');
    if (this.#removing) throw new StorageTrouble('busy');
    return this.#writer;
  }

  retryNow(): void {
    this.#writer?.retryNow();
  }

  /** Settles when nothing waits to be saved; see `Writer.drained`. */
  async drained(): Promise<void> {
    await this.#writer?.drained();
  }

  /** See `OpenCase.removeForGood`. */
  async removeForGood(without: Without): Promise<void> {
    const writer = this.editor();
    this.#removing = true;
    try {
      await writer.drained();
      await this.#remove(writer, without);
    } finally {
      this.#removing = false;
    }
    this.room.channel.say({ kind: 'reset', case: this.id });
    this.watcher.onReset?.();
    this.room.onShelf();
  }

  /** See `OpenCase.takeOver`. */
  async takeOver(force: boolean): Promise<void> {
    if (this.#closing) throw new StorageTrouble('closed');
    await this.#turn.ask(force);
  }

  /** See `OpenCase.close`. */
  close(abandon: boolean): Promise<void> {
    if (abandon) this.#writer?.stop(new StorageTrouble('closed'));
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** Hears what another window says of this case. */
  hear(notice: Notice): void {
    if (notice.kind === 'edited' || notice.kind === 'reset') this.#follower?.catchUp();
    else this.#turn.hear(notice);
  }

  #either(): Writer | Follower {
    const either = this.#writer ?? this.#follower;
    if (!either) throw new Error('the case is not open yet');
    return either;
  }

  async #edit(): Promise<void> {
    const followed = this.#follower;
    await followed?.catchUp();
    const { pen, loaded } = await beginWriting(this.room.device, this.id);
    this.repair = loaded.repair ?? this.repair;
    this.#writer = this.#write(pen, loaded);
    this.#follower = undefined;
    if (!followed) return;
    this.watcher.onRole?.('editing');
    if (followed.end.tag !== loaded.head.tag) this.watcher.onReset?.();
    this.#show({ state: 'saved' });
  }

  /** A device that does not let us write may still let us read. */
  #readOnly(error: unknown): false {
    const trouble = troubleFrom(error);
    if (!cannotWrite.includes(trouble.code)) throw trouble;
    this.watcher.onTrouble?.(trouble);
    return false;
  }

  #write(pen: Writer['pen'], loaded: Omit<LoadedCase, 'broken' | 'damaged'>): Writer {
    const { device, channel, onShelf } = this.room;
    const writer: Writer = new Writer(device, pen, loaded, {
      onState: (state) => this.#show(state),
      onSaved: (seq) => channel.say({ kind: 'edited', case: this.id, seq }),
      onShelf,
      onStale: () => {
        if (this.#writer !== writer) return;
        this.#stepBack();
        this.#turn.giveUp();
      },
    });
    return writer;
  }

  #follow(from: Pick<LoadedCase, 'head' | 'document' | 'history'>): Follower {
    const { onEdit, onReset, onTrouble } = this.watcher;
    return new Follower(this.room.device, from, {
      onEdit: (entry, document) => onEdit?.(entry, document),
      onReset: () => onReset?.(),
      onTrouble: (trouble) => onTrouble?.(trouble),
    });
  }

  #show(state: SaveState): void {
    this.#state = state;
    this.watcher.onState?.(state);
  }

  async #mayYield(): Promise<boolean> {
    if (this.#removing || !this.#writer) return false;
    await within(this.room.device.clock, yieldMs, this.#writer.drained());
    return true;
  }

  /** From writer to follower. What was not saved is no part of the case any more. */
  #stepBack(): void {
    const writer = this.#writer;
    if (!writer) return;
    const { document, history, end, pen } = writer;
    const head = { ...end, ...pen, floor: 0, at: '' };
    this.#follower = this.#follow({ head, document: end.document, history });
    this.#writer = undefined;
    writer.stop(new StorageTrouble('stale-writer'));
    this.watcher.onRole?.('following');
    if (document !== end.document) this.watcher.onReset?.();
    this.#follower.catchUp();
  }

  async #remove(writer: Writer, without: Without): Promise<void> {
    const { device } = this.room;
    try {
      const { pen, end } = await removeForGood(device, writer.pen, writer.end, without);
      const head = { ...end, ...pen, floor: end.seq, at: '' };
      const { document } = end;
      this.#writer = this.#write(pen, { head, document, history: [], snapshot: -1 });
    } catch (error) {
      const head = await within(device.clock, patienceMs, readHead(device, this.id)).catch(
        () => undefined,
      );
      if (!head || head.generation === writer.pen.generation) throw error;
      // The device failed after it was done: the new log is in place.
      const { pen, loaded } = await beginWriting(device, this.id);
      this.#writer = this.#write(pen, loaded);
    }
    writer.stop(new StorageTrouble('closed'));
  }

  async #close(): Promise<void> {
    const writer = this.#writer;
    // It rejects when the turn was lost or the edits given up; then nothing is left to wait for.
    await writer?.drained().catch(() => undefined);
    await writer?.finish();
    await this.#turn.end();
  }
}
