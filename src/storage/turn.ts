import type { Notice } from './channel.ts';
import { type Clock, patienceMs, within } from './clock.ts';
import type { CaseId } from './database.ts';
import type { HeldLock, Locks } from './locks.ts';
import { StorageTrouble, troubleFrom } from './trouble.ts';

/** How long a window that nobody asked stands back from the lock while editing moves. */
const standBackMs = 1_500;

interface TurnSetting {
  readonly id: CaseId;
  readonly lock: string;
  readonly locks: Locks;
  readonly clock: Clock;
  readonly tab: string;
  say(notice: Notice): void;
}

interface TurnEvents {
  /** It is this window's turn. A rejection gives the turn back. */
  begin(): Promise<void>;
  /** Another window asks: whether all is saved and editing can go there. */
  mayYield(): Promise<boolean>;
  /** The turn is over: given away, or taken. */
  over(how: 'yielded' | 'taken'): void;
}

/** Whose turn it is to edit a case: one window's, by the case's lock; the others stand in line. */
export class Turn {
  #held: HeldLock | undefined;
  #line: AbortController | undefined;
  #refused = () => {};
  #begun: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(
    private readonly setting: TurnSetting,
    private readonly events: TurnEvents,
  ) {}

  /** Takes the turn if it is nobody's. What `begin` throws is thrown. */
  async tryNow(): Promise<boolean> {
    const held = await this.setting.locks.tryHold(this.setting.lock);
    if (held) await this.#take(held);
    return held !== undefined;
  }

  /** Stands in line until the window that has the turn closes. */
  wait(): void {
    if (this.#ended || this.#held || this.#line) return;
    const line = new AbortController();
    this.#line = line;
    this.setting.locks.hold(this.setting.lock, line.signal).then(
      (held) => {
        // Granted at the moment in which we stepped out of the line.
        if (this.#line !== line) held.release();
        else this.#take(held).catch(() => this.#waitLater());
      },
      () => {},
    );
  }

  /** Asks the window that has the turn to give it here; see `OpenCase.takeOver`. */
  async ask(force: boolean): Promise<void> {
    if (this.#held) return;
    this.#stepOut();
    const { locks, lock, clock, id, tab } = this.setting;
    const line = new AbortController();
    this.#line = line;
    const granted = locks.hold(lock, line.signal);
    const refused = new Promise<never>((_, reject) => {
      this.#refused = () => reject(new StorageTrouble('locked-elsewhere'));
    });
    this.setting.say({ kind: 'hand-over', case: id, to: tab });
    try {
      await this.#take(await within(clock, patienceMs, Promise.race([granted, refused])));
    } catch (error) {
      // It was granted and could not begin, or another question took the place of this one.
      if (this.#line !== line) {
        this.#waitLater();
        throw troubleFrom(error);
      }
      this.#stepOut();
      granted.then(
        (held) => held.release(),
        () => {},
      );
      if (force) return this.#take(await locks.steal(lock));
      this.wait();
      throw new StorageTrouble('locked-elsewhere');
    }
  }

  /** Hears what another window says of this case. */
  hear(notice: Notice): void {
    if (notice.kind === 'kept' && notice.to === this.setting.tab) this.#refused();
    if (notice.kind !== 'hand-over') return;
    if (this.#held) this.#yieldTo(notice.to);
    else if (this.#line) {
      this.#stepOut();
      this.#waitLater();
    }
  }

  /** Gives the turn up, and stands in line again. */
  giveUp(): void {
    this.#release();
    this.#waitLater();
  }

  /** Lets go for good; settles when the next window can have the turn. */
  async end(): Promise<void> {
    this.#ended = true;
    this.#stepOut();
    await this.#release();
  }

  async #take(held: HeldLock): Promise<void> {
    this.#line = undefined;
    if (this.#ended) return held.release();
    this.#held = held;
    held.lost.then(() => {
      if (this.#held !== held) return;
      this.#held = undefined;
      this.events.over('taken');
      this.#waitLater();
    });
    try {
      this.#begun = this.events.begin();
      await this.#begun;
    } catch (error) {
      this.#release();
      throw error;
    }
  }

  async #yieldTo(to: string): Promise<void> {
    const held = this.#held;
    const may = await this.#begun.then(() => this.events.mayYield()).catch(() => false);
    if (this.#held !== held) return;
    if (!may) return this.setting.say({ kind: 'kept', case: this.setting.id, to });
    this.events.over('yielded');
    this.giveUp();
  }

  async #release(): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    await held?.release();
  }

  #stepOut(): void {
    this.#line?.abort();
    this.#line = undefined;
  }

  #waitLater(): void {
    this.setting.clock.after(standBackMs, () => this.wait());
  }
}
