import type { Draughtsman } from './drawing.ts';
import { type DrawingSubject, inPlaceOf } from './drawingSubject.ts';
import type { LayoutEngine } from './layoutEngine.ts';
import type { Drawing } from './state.ts';

/** Whoever drawings of the family are made for. */
export interface DeskOwner {
  readonly engine: LayoutEngine;
  showDrawing(drawing: Drawing): void;
  /** Keeps the order that people stand in, once they stand. */
  rememberOrder(): void;
  /** How far a layout that takes long is, 0 to 1; undefined once it is done. */
  showProgress(done: number | undefined): void;
  tellFailure(): void;
  /** Whether people may move now without anybody having asked. */
  isQuiet(): boolean;
}

/** Until a drawing that nobody looks at is made, ms. */
const unseenDelayMs = 400;
/** Until the order of a drawing is kept with the case, ms: people have glided to their places by then. */
const rememberDelayMs = 600;

/** Has the family drawn: at once while it is looked at, else once nothing has happened for a moment. */
export class DrawingDesk {
  readonly #owner: DeskOwner;
  /** Comes with the first case that is opened: the shelf needs no drawing. */
  #coming: Promise<Draughtsman> | undefined;
  /** The same, once it is here: layouts then begin before the screen follows an edit. */
  #ready: Draughtsman | undefined;
  #isLookedAt = true;
  #waiting: DrawingSubject | undefined;
  #drawsLater: ReturnType<typeof setTimeout> | undefined;
  #remembersLater: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: DeskOwner) {
    this.#owner = owner;
  }

  /** Fetches who draws, once; rejects where it cannot be fetched. */
  getReady(): Promise<Draughtsman> {
    const owner = this.#owner;
    this.#coming ??= import('./drawing.ts').then(
      ({ Draughtsman }) => {
        this.#ready = new Draughtsman(owner.engine, {
          onDrawing: (drawing) => this.#show(drawing),
          onProgress: (done) => owner.showProgress(done),
          onFailure: () => owner.tellFailure(),
          isQuiet: () => owner.isQuiet(),
        });
        return this.#ready;
      },
      (error: unknown) => {
        // Asked for again when it is wanted.
        this.#coming = undefined;
        throw error;
      },
    );
    return this.#coming;
  }

  draw(subject: DrawingSubject): void {
    this.#waiting = inPlaceOf(this.#waiting, subject);
    clearTimeout(this.#drawsLater);
    if (this.#isLookedAt) this.#drawWhatWaits();
    else this.#drawsLater = setTimeout(() => this.#drawWhatWaits(), unseenDelayMs);
  }

  /** Says whether the drawing is on the screen. */
  lookAt(isLookedAt: boolean): void {
    this.#isLookedAt = isLookedAt;
    if (isLookedAt) this.#drawWhatWaits();
  }

  /** Has a layout that takes long make do with the order it has found by now. */
  hurry(): void {
    this.#ready?.hurry();
  }

  /** Keeps the order of the last drawing now rather than in a moment. */
  rememberNow(): void {
    clearTimeout(this.#remembersLater);
    this.#owner.rememberOrder();
  }

  /** Forgets what waits and what was drawn. */
  stop(): void {
    this.#waiting = undefined;
    clearTimeout(this.#remembersLater);
    // After what waits for the one who is still being fetched.
    this.#coming?.then(
      (draughtsman) => draughtsman.stop(),
      () => undefined,
    );
  }

  #drawWhatWaits(): void {
    clearTimeout(this.#drawsLater);
    const subject = this.#waiting;
    this.#waiting = undefined;
    if (!subject) return;
    if (this.#ready) this.#ready.draw(subject);
    else
      this.getReady().then(
        (draughtsman) => draughtsman.draw(subject),
        () => this.#owner.tellFailure(),
      );
  }

  #show(drawing: Drawing): void {
    this.#owner.showDrawing(drawing);
    // The screen follows each change of the case, and this is one.
    clearTimeout(this.#remembersLater);
    this.#remembersLater = setTimeout(() => this.rememberNow(), rememberDelayMs);
  }
}
