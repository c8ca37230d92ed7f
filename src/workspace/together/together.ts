import { project } from '#copies';
import {
  type CaseDocument,
  createdIn,
  type Edit,
  isoDate,
  mobilityMapOf,
  type PersonId,
  staysOf,
  type VisitId,
} from '#model';
import { addRow, changeRow, forget, freezeMap } from '#operations';
import type { Picture } from '../drawing.ts';
import type { PreferenceStore } from '../preferences.ts';
import type { Operation, Workspace } from '../workspace.ts';
import { withoutVisit } from './binned.ts';
import { childsEdit } from './childsEdit.ts';
import {
  isForgotten,
  lockWith,
  readLock,
  type TogetherLock,
  type Unlocking,
  unlock,
  writeLock,
} from './lock.ts';

/** How a visit begins. */
export interface Beginning {
  readonly child: PersonId;
  /** Six digits; needed to get back. */
  readonly code: string;
  /** Whether the child is asked who feels safe. */
  readonly safety: boolean;
}

/**
 * A visit with a child on this device: the lock, the copy that is on the child's
 * screen, and what the child does to the case.
 */
export class Together {
  #lock: TogetherLock | undefined;
  #shown: CaseDocument | undefined;

  constructor(
    readonly workspace: Workspace,
    readonly store: PreferenceStore,
  ) {
    workspace.store.subscribe(() => this.#keepCopy());
  }

  /** Whether the code may be done without by now. */
  get forgotten(): boolean {
    return this.#lock !== undefined && isForgotten(this.#lock, Date.now());
  }

  /**
   * Hands the screen over. Throws where the browser cannot keep the lock: then
   * nothing has changed hands.
   */
  async begin({ child, code, safety }: Beginning): Promise<boolean> {
    const { workspace } = this;
    const { open } = workspace.state;
    if (!open) return false;
    const visit = this.#beginVisit(child, safety);
    if (visit === undefined) return false;
    const about = {
      caseId: open.id,
      child,
      visit,
      seq: workspace.lastSeq,
      ...(safety ? { safety } : {}),
    } as const;
    const lock = await lockWith(code, about, Date.now());
    writeLock(this.store, lock);
    workspace.selectPersons([]);
    this.#take(lock);
    return true;
  }

  /** Takes up a visit that lies on the device: after a reload, or begun in another window. */
  async resume(): Promise<void> {
    const lock = readLock(this.store);
    if (!lock) return this.#handBack();
    this.#take(lock);
    if (this.workspace.state.open?.id !== lock.caseId) await this.workspace.open(lock.caseId);
    this.#keepCopy();
  }

  #take(lock: TogetherLock): void {
    this.#lock = lock;
    this.#shown = undefined;
    const { child, visit } = lock;
    this.workspace.setTogether({
      child,
      visit,
      safety: lock.safety === true,
    });
    this.#keepCopy();
  }

  /** Makes the copy anew when the case has changed. */
  #keepCopy(): void {
    const { open, together } = this.workspace.state;
    const lock = this.#lock;
    if (!together || !lock) return;
    if (open?.id !== lock.caseId) return;
    const writable = open.role === 'editing' && open.past === undefined;
    const canUndo = (open.history.done.at(-1)?.seq ?? 0) > lock.seq;
    if (this.#shown === open.document) {
      if (together.writable !== writable || together.canUndo !== canUndo)
        this.workspace.setTogether({ ...together, writable, canUndo });
      return;
    }
    this.#shown = open.document;
    const today = this.workspace.todayRange;
    const copy = project(open.document, {
      child: lock.child,
      today,
      freshIds: false,
      visit: lock.visit,
      ...(lock.safety ? { safetyAt: lock.visit } : {}),
    });
    this.workspace.setTogether({ ...together, copy, writable, canUndo });
  }

  /** Does what a child's screen asks for, within what is on it. @returns what was done */
  act(operation: Operation): Edit | undefined {
    const { together } = this.workspace.state;
    if (!together?.copy) return undefined;
    const { copy, child, visit } = together;
    const childs = childsEdit({ copy, child, visit }, operation, this.workspace.today);
    return this.workspace.run(childs, { select: 'keep' });
  }

  /** Takes back the last thing done at this visit; nothing from before it. */
  undo(): void {
    if (this.workspace.state.together?.canUndo) this.workspace.undo();
  }

  /** The family tree of the copy. */
  async drawFamily(): Promise<Picture | undefined> {
    const { together, words } = this.workspace.state;
    if (!together?.copy) return undefined;
    const { drawShared } = await import('../drawing.ts');
    return drawShared(together.copy, {
      words,
      today: this.workspace.todayRange,
      engine: this.workspace.engine,
    });
  }

  /** What becomes of what was made: kept, or binned for good. */
  async finish(keeping: 'keep' | 'bin'): Promise<void> {
    const lock = this.#lock;
    if (!lock) return;
    this.workspace.run((doc, newId) =>
      changeRow(doc, newId, 'visits', lock.visit, { approves: keeping }),
    );
    if (keeping === 'keep') return;
    const before = await this.workspace.log?.caseAt(lock.seq);
    await this.workspace.removeForGood(
      before
        ? withoutVisit(before, lock.visit)
        : (doc) => forget(doc, { kind: 'visit', id: lock.visit }),
    );
  }

  #beginVisit(child: PersonId, safety: boolean): VisitId | undefined {
    const { workspace } = this;
    const edit = workspace.run(
      (doc, newId) =>
        addRow(doc, newId, 'visits', {
          child,
          date: isoDate(workspace.today),
          mode: 'together',
          ...(safety ? { asksSafety: true } : {}),
        }),
      { select: [] },
    );
    return edit && createdIn(edit, 'visits')[0];
  }

  /**
   * Leaves with the code. With the right one `last` is done before the
   * coordinator's side shows.
   */
  async leave(code: string, last?: () => Promise<void>): Promise<Unlocking> {
    // Another window may have counted tries meanwhile.
    const lock = readLock(this.store) ?? this.#lock;
    if (!lock) return { answer: 'open' };
    const result = await unlock(lock, code, Date.now());
    if (result.answer === 'wrong') {
      this.#lock = result.lock;
      writeLock(this.store, result.lock);
    }
    if (result.answer === 'open') {
      await last?.();
      this.#release();
    }
    return result;
  }

  /** Leaves without the code, when it has lain forgotten for long. */
  leaveForgotten(): void {
    if (this.forgotten) this.#release();
  }

  #release(): void {
    writeLock(this.store, undefined);
    this.#handBack();
  }

  #handBack(): void {
    const lock = this.#lock;
    this.#lock = undefined;
    this.#shown = undefined;
    if (lock) this.#freeze(lock);
    this.workspace.setTogether(undefined);
  }

  /**
   * Keeps the map as the child leaves it, however the visit ends: with the code, without
   * it, or from another window. A visit that was binned leaves none.
   */
  #freeze({ caseId, child, visit }: TogetherLock): void {
    const { open } = this.workspace.state;
    if (open?.id !== caseId || open.role !== 'editing' || open.past !== undefined) return;
    const { document } = open;
    const binned = document.visits.get(visit)?.approves === 'bin';
    const empty = !mobilityMapOf(document, child) && staysOf(document, child).length === 0;
    if (binned || empty) return;
    this.workspace.run((doc, newId) => freezeMap(doc, newId, visit), { select: 'keep' });
  }
}
