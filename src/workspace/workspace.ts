import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ElkEngine, Excerpt } from '#layout';
import {
  type Account,
  applyEdit,
  type CaseDocument,
  createdIn,
  type DayRange,
  type Edit,
  type EntryId,
  emptyCase,
  genogramOf,
  invert,
  isoDay,
  type NewId,
  type PersonId,
  type PhotoId,
} from '#model';
import { addFocalChild, addRow, isRefusal, type NewPerson, type Refusal } from '#operations';
import {
  type CaseStorage,
  difference,
  type OpenCase,
  type PhotoFile,
  StorageTrouble,
  type TroubleCode,
} from '#storage';
import { firstWords, type Language, loadWords } from '#words';
import type { Picture } from './drawing.ts';
import { DrawingDesk } from './drawingDesk.ts';
import type { DrawingSubject } from './drawingSubject.ts';
import { afterEdit, afterRedo, afterUndo, type History, readHistory } from './history.ts';
import type { LayoutEngine } from './layoutEngine.ts';
import { firstChild, isQuiet, stillThere, withArranging, without } from './openState.ts';
import type { PictureEngine } from './pictureEngine.ts';
import {
  type PreferenceStore,
  type Preferences,
  readPreferences,
  writePreferences,
} from './preferences.ts';
import type { Reader } from './reader.ts';
import { restored } from './restored.ts';
import { orderEdit } from './rowOrder.ts';
import {
  type NoticeMessage,
  nothingSelected,
  type OpenState,
  type Overlay,
  type Selection,
  type TogetherState,
  type WorkspaceState,
} from './state.ts';
import { readLock } from './together/lock.ts';
import type { Together } from './together/together.ts';
import type { PictureMaker } from './viewPicture.ts';

/** What the workspace is built from. */
export interface WorkspaceParts {
  /** Opens the cases of this device; asked again after a failure. */
  readonly storage: () => Promise<CaseStorage>;
  readonly engine: LayoutEngine;
  readonly pictures: PictureEngine;
  /** Lays out webs of ties; fetched when one is first wanted. */
  readonly webs?: () => Promise<ElkEngine>;
  readonly preferences: PreferenceStore;
  readonly newId: NewId;
  /** Today's date in ISO form, in the place where the user is. */
  readonly today: () => string;
}

/** Says of the answer of an operation who told it. */
export type Telling = (
  doc: CaseDocument,
  newId: NewId,
) => (answer: Edit | Refusal) => Edit | Refusal;

/** An operation waiting for the document. */
export type Operation = (doc: CaseDocument, newId: NewId) => Edit | Refusal;

/** What happens on the screen with an edit. */
export interface Effects {
  /** Whom to select afterwards; by default the people the edit made. */
  readonly select?: 'created' | 'keep' | readonly PersonId[];
  /** Open the name field of the person it made. */
  readonly nameIt?: boolean;
  /** Who stands still on the screen. */
  readonly anchor?: PersonId;
  /** Offer undo in a notice, for edits that take something away. */
  readonly notify?: boolean;
  /** Who finds a place anew. */
  readonly afresh?: DrawingSubject['afresh'];
}

const codeOf = (error: unknown): TroubleCode =>
  error instanceof StorageTrouble ? error.code : 'device';

/**
 * The app without its screens: the shelf, the open case with its history,
 * selection and drawing, notices and preferences. Nothing above it writes the document.
 */
export class Workspace {
  readonly store: StoreApi<WorkspaceState>;
  readonly #parts: WorkspaceParts;
  readonly #desk: DrawingDesk;
  #storage: Promise<CaseStorage> | undefined;
  #case: OpenCase | undefined;
  /** Edits go to the log one after the other, each knowing the number of the one before. */
  #telling: Telling | undefined;
  #log: Promise<void> = Promise.resolve();
  #together: Promise<Together> | undefined;
  /** Settles when all words are there; the first screen does with a few. */
  #words: Promise<void> = Promise.resolve();
  #notices = 0;
  #maker: PictureMaker | undefined;

  constructor(parts: WorkspaceParts) {
    this.#parts = parts;
    this.#desk = new DrawingDesk({
      engine: parts.engine,
      showDrawing: (drawing) => this.#setOpen((open) => ({ ...open, drawing })),
      rememberOrder: () => this.#rememberOrder(),
      showProgress: (done) => this.#setOpen((open) => withArranging(open, done)),
      tellFailure: () => this.notify({ code: 'layout-failed' }, 'trouble'),
      isQuiet: () => isQuiet(this.state.open),
    });
    this.store = createStore<WorkspaceState>(() => ({
      words: firstWords,
      preferences: readPreferences(parts.preferences),
      notices: [],
      announcement: { text: '', count: 0 },
    }));
  }

  get state(): WorkspaceState {
    return this.store.getState();
  }

  get newId(): NewId {
    return this.#parts.newId;
  }

  get today(): string {
    return this.#parts.today();
  }

  get todayRange(): DayRange {
    return isoDay(this.#parts.today());
  }

  /** Reads preferences and shelf; the start page can be used when it settles. */
  async start(): Promise<void> {
    // A child has the screen: nothing of the shelf shows, not for a moment.
    const lock = readLock(this.#parts.preferences);
    if (lock) this.setTogether({ child: lock.child, visit: lock.visit });
    this.#words = this.setLanguage(this.state.preferences.language);
    await this.#words;
    if (lock) await (await this.together()).resume();
    await this.readShelf();
  }

  // ── Together with a child ───────────────────────────────────────────────────

  /** The visit that is under way on this device, or can be begun. */
  together(): Promise<Together> {
    this.#together ??= import('./together/together.ts').then(
      (room) => new room.Together(this, this.#parts.preferences),
    );
    return this.#together;
  }

  /** Shows the child's side instead of everything else, or no longer. */
  setTogether(together: TogetherState | undefined): void {
    this.store.setState(
      (state) => (together ? { ...state, together } : without(state, 'together')),
      true,
    );
  }

  /** The number that the last edit of the open case has or will have in the log. */
  get lastSeq(): number {
    return this.#case ? this.#case.seq + this.#case.unsaved : 0;
  }

  /** Lays out drawings away from the screen. */
  get engine(): LayoutEngine {
    return this.#parts.engine;
  }

  // ── Preferences ─────────────────────────────────────────────────────────────

  setPreferences(changes: Partial<Preferences>): void {
    const preferences = { ...this.state.preferences, ...changes };
    writePreferences(this.#parts.preferences, preferences);
    this.store.setState({ preferences });
    if (changes.kinWords !== undefined) this.#draw();
  }

  /** Gives back a preference that has no value of its own at first. */
  resetPreference(name: 'peopleColumns' | 'beside'): void {
    const preferences = without(this.state.preferences, name);
    writePreferences(this.#parts.preferences, preferences);
    this.store.setState({ preferences });
  }

  async setLanguage(language: Language): Promise<void> {
    const words = await loadWords(language);
    this.store.setState({ words });
    if (this.state.preferences.language !== language) this.setPreferences({ language });
    this.#draw();
  }

  // ── Shelf ───────────────────────────────────────────────────────────────────

  /** The storage, opened once when it is first needed, and tried again after a failure. Throws StorageTrouble. */
  #cases(): Promise<CaseStorage> {
    this.#storage ??= this.#parts.storage().then(
      (storage) => {
        storage.shelf.watch(() => void this.readShelf());
        return storage;
      },
      (error: unknown) => {
        this.#storage = undefined;
        throw error;
      },
    );
    return this.#storage;
  }

  async readShelf(): Promise<void> {
    try {
      const shelf = await (await this.#cases()).shelf.list();
      this.store.setState((state) => {
        const { shelfTrouble: _, ...rest } = state;
        return { ...rest, shelf };
      }, true);
    } catch (error) {
      this.store.setState({ shelf: [], shelfTrouble: codeOf(error) });
    }
  }

  /** Something done on the shelf, which is read anew afterwards. @returns whether it was done. */
  async onShelf(act: (shelf: CaseStorage['shelf']) => Promise<unknown>): Promise<boolean> {
    try {
      await act((await this.#cases()).shelf);
      return true;
    } catch (error) {
      this.notify({ code: 'storage', trouble: codeOf(error) }, 'trouble');
      return false;
    }
  }

  /** Starts a case with its first child in place, and opens it. */
  async startCase(reference: string, child: NewPerson): Promise<void> {
    const { newId } = this.#parts;
    let doc = emptyCase(reference);
    const answer = addFocalChild(doc, newId, { person: child });
    if (!isRefusal(answer)) doc = applyEdit(doc, answer);
    await this.putOnShelf(doc, 'new');
  }

  /** Puts a case on the shelf with its photos and opens it. @returns whether it is there. */
  async putOnShelf(
    doc: CaseDocument,
    origin: 'new' | 'example' | 'file',
    photos: ReadonlyMap<PhotoId, PhotoFile> = new Map(),
  ): Promise<boolean> {
    try {
      const { shelf } = await this.#cases();
      const id = await shelf.create(this.#withDiagram(doc), { origin, photos });
      await this.open(id);
      return true;
    } catch (error) {
      this.notify({ code: 'storage', trouble: codeOf(error) }, 'trouble');
      return false;
    }
  }

  /** Every case has one genogram from the start, so that pins have a place. */
  #withDiagram(doc: CaseDocument): CaseDocument {
    if (genogramOf(doc) !== undefined) return doc;
    const answer = addRow(doc, this.#parts.newId, 'diagrams', { kind: 'genogram', pins: [] });
    return isRefusal(answer) ? doc : applyEdit(doc, answer);
  }

  // ── The open case ───────────────────────────────────────────────────────────

  /** Has ready whoever lays out and draws, before a case is opened. */
  async getReady(): Promise<void> {
    this.#parts.engine.warm?.();
    await this.#desk.getReady();
  }

  /** Makes a drawing that nobody sees while no case is open, so that the first of a case is quicker. */
  async practise(): Promise<void> {
    const { practise } = await import('./practice.ts');
    await this.#words;
    if (!this.state.open) await practise(this.#parts.engine, this.state.words, this.todayRange);
  }

  /** Opens a case of the shelf. The one that is open now stays open if that fails. */
  async open(id: string): Promise<void> {
    this.store.setState({ opening: id });
    // Who cannot be fetched now is asked for again by the first drawing.
    this.getReady().catch(() => undefined);
    try {
      await this.#words;
      const opened = await (await this.#cases()).openCase(id, {
        onEdit: (_entry, document) => this.#followed(document),
        onState: (save) => this.#setOpen((open) => ({ ...open, save })),
        onRole: (role) => {
          if (role === 'editing' && this.state.open?.role === 'following')
            this.notify({ code: 'moved-here' });
          this.#setOpen((open) => ({ ...open, role }));
        },
        onReset: () => this.#reset(),
        onTrouble: ({ code }) => this.notify({ code: 'storage', trouble: code }, 'trouble'),
      });
      await this.#leave();
      void this.#cases()
        .then((storage) => storage.askToPersist())
        .catch(() => false);
      this.#case = opened;
      this.#show(opened);
      if (opened.repair) this.notify({ code: 'repaired' }, 'trouble');
    } catch (error) {
      this.notify({ code: 'storage', trouble: codeOf(error) }, 'trouble');
    } finally {
      this.store.setState((state) => without(state, 'opening'), true);
    }
  }

  #show(opened: OpenCase): void {
    // From here the first picture is timed (bench/canvas.md).
    performance.mark('case-read');
    const { document } = opened;
    const copySavedAt = this.state.shelf?.find(({ id }) => id === opened.id)?.backup?.at;
    const open: OpenState = {
      id: opened.id,
      document,
      diagram: genogramOf(document),
      history: readHistory(opened),
      save: opened.state,
      role: opened.role,
      selection: nothingSelected,
      viewer: firstChild(document),
      ...(copySavedAt === undefined ? {} : { copySavedAt }),
    };
    this.store.setState({ open });
    this.#draw();
  }

  /** Goes back to the shelf when all is saved. */
  async closeCase(): Promise<void> {
    await this.#leave();
    this.store.setState((state) => without(state, 'open'), true);
    await this.readShelf();
  }

  async #leave(): Promise<void> {
    this.#desk.rememberNow();
    const leaving = this.#case;
    this.#case = undefined;
    this.#telling = undefined;
    this.#desk.stop();
    await this.#log.catch(() => undefined);
    await leaving?.close();
  }

  /** Whether edits wait for the disk; ask before the window closes. */
  get unsaved(): boolean {
    return (this.#case?.unsaved ?? 0) > 0;
  }

  #setOpen(change: (open: OpenState) => OpenState): void {
    const { open } = this.state;
    if (open) this.store.setState({ open: change(open) });
  }

  /** Whether the case can be changed here and now; says why not. */
  #writable(): OpenCase | undefined {
    const { open } = this.state;
    if (!this.#case || !open) return undefined;
    if (open.past || open.role === 'following') {
      this.notify({ code: 'read-only' }, 'trouble');
      return undefined;
    }
    return this.#case;
  }

  /**
   * Does an operation on the open case: one step of the history.
   *
   * @returns the edit that was made; undefined where it was refused, which the user is told.
   */
  run(operation: Operation, effects: Effects = {}): Edit | undefined {
    const writable = this.#writable();
    if (!writable) return undefined;
    const plain = operation(writable.document, this.#parts.newId);
    const answer = this.#telling?.(writable.document, this.#parts.newId)(plain) ?? plain;
    if (isRefusal(answer)) {
      if (answer.refused !== 'nothing-changed')
        this.notify({ code: 'refused', refusal: answer }, 'trouble');
      return undefined;
    }
    this.#append(writable, answer, undefined, (history, seq) =>
      afterEdit(history, { seq, edit: answer }),
    );
    this.#showEdit(answer, effects);
    return answer;
  }

  /** Takes the edit into the case at once and to the disk in its turn. */
  #append(
    writable: OpenCase,
    edit: Edit,
    undoes: number | undefined,
    step: (history: History, seq: number) => History,
  ): void {
    // Numbers are given in the order of the calls: this one follows what waits for the disk.
    const seq = writable.seq + writable.unsaved + 1;
    const saved = writable.append(edit, undoes === undefined ? {} : { undoes });
    this.#log = saved.then(
      () => undefined,
      (error: unknown) => this.notify({ code: 'storage', trouble: codeOf(error) }, 'trouble'),
    );
    this.#setOpen((open) => ({
      ...open,
      document: writable.document,
      history: step(open.history, seq),
    }));
  }

  #showEdit(
    edit: Edit,
    { select = 'created', nameIt = false, anchor, notify = false, afresh }: Effects,
  ): void {
    const made = createdIn(edit, 'persons');
    const chosen = select === 'created' ? made : select === 'keep' ? [] : select;
    this.#setOpen((open) => {
      const selection = chosen.length
        ? { persons: new Set(chosen) }
        : stillThere(open.document, open.selection);
      const next = without({ ...open, selection }, 'naming');
      const [first] = made;
      return nameIt && first !== undefined ? { ...next, naming: first } : next;
    });
    this.#keepViewer();
    if (notify) this.notify({ code: 'edited', label: edit.label });
    this.#draw(anchor ?? chosen[0], afresh);
  }

  /** Takes back the last steps of the history: one, unless told how many. */
  undo(count = 1): void {
    this.#step('done', afterUndo, 'undone', count);
  }

  /** Does again what was taken back: one step, unless told how many. */
  redo(count = 1): void {
    this.#step('undone', afterRedo, 'redone', count);
  }

  #step(
    from: keyof History,
    step: (history: History, seq: number) => History,
    code: 'undone' | 'redone',
    count: number,
  ): void {
    const writable = this.#writable();
    if (!writable) return;
    const taken: Edit[] = [];
    for (let entry = this.state.open?.history[from].at(-1); entry && taken.length < count; ) {
      const edit = code === 'undone' ? invert(entry.edit) : entry.edit;
      this.#append(writable, edit, entry.seq, step);
      taken.push(entry.edit);
      entry = this.state.open?.history[from].at(-1);
    }
    const [only] = taken;
    if (!only) return;
    this.#setOpen((open) =>
      without({ ...open, selection: stillThere(open.document, open.selection) }, 'naming'),
    );
    this.#keepViewer();
    this.notify(
      taken.length === 1
        ? { code, label: only.label }
        : { code: `${code}-several`, count: taken.length },
    );
    // Where people stood before a tidying is in the order of the rows, which came back with it.
    const tidied = taken.some(({ label }) => label.code === 'edit.tidy');
    this.#draw(undefined, tidied ? 'places' : undefined);
  }

  /** Another window made an edit that this one follows. */
  #followed(document: CaseDocument): void {
    const opened = this.#case;
    if (!opened || this.state.open?.past) return;
    this.#setOpen((open) => ({
      ...open,
      document,
      diagram: genogramOf(document),
      history: readHistory(opened),
      selection: stillThere(document, open.selection),
    }));
    this.#keepViewer();
    this.#draw();
  }

  #reset(): void {
    const opened = this.#case;
    if (opened) this.#show(opened);
  }

  #keepViewer(): void {
    this.#setOpen((open) => {
      const children = [...open.document.focalChildren.values()].map(({ person }) => person);
      return open.viewer !== undefined && children.includes(open.viewer)
        ? open
        : { ...open, viewer: children[0] };
    });
  }

  /** Moves editing of this case to this window. */
  async takeOver(): Promise<void> {
    try {
      await this.#case?.takeOver();
    } catch (error) {
      this.notify({ code: 'storage', trouble: codeOf(error) }, 'trouble');
    }
  }

  retrySaving(): void {
    this.#case?.retryNow();
  }

  // ── Photos ──────────────────────────────────────────────────────────────────

  /** Keeps a picture of somebody; it is on disk before the edit that shows it. */
  async keepPhoto(photo: PhotoFile): Promise<PhotoId | undefined> {
    try {
      return await this.#case?.photos.put(photo);
    } catch (error) {
      this.notify({ code: 'storage', trouble: codeOf(error) }, 'trouble');
      return undefined;
    }
  }

  /** A picture of the open case; undefined where it cannot be read. */
  async photo(id: PhotoId): Promise<PhotoFile | undefined> {
    return this.#case?.photos.get(id).catch(() => undefined);
  }

  /** All pictures of the open case that can be read, for a copy of it. */
  async photos(): Promise<ReadonlyMap<PhotoId, PhotoFile>> {
    const found = new Map<PhotoId, PhotoFile>();
    for (const { id } of this.state.open?.document.photos.values() ?? []) {
      const photo = await this.photo(id);
      if (photo) found.set(id, photo);
    }
    return found;
  }

  // ── Moments and versions ────────────────────────────────────────────────────

  /** The case in storage, for what only looks: moments, versions. */
  get log():
    | Pick<OpenCase, 'moments' | 'versions' | 'nameVersion' | 'forgetVersion' | 'caseAt'>
    | undefined {
    return this.#case;
  }

  /** Shows the case as it was after an edit. */
  async lookAt(seq: number, at: string): Promise<void> {
    try {
      const document = await this.#case?.caseAt(seq);
      if (!document) return;
      this.#setOpen((open) =>
        without({ ...open, document, past: { seq, at }, selection: nothingSelected }, 'naming'),
      );
      this.#keepViewer();
      this.#draw();
    } catch (error) {
      this.notify({ code: 'storage', trouble: codeOf(error) }, 'trouble');
    }
  }

  /** Back to the case as it is now. */
  lookAtNow(): void {
    const document = this.#case?.document;
    if (!document) return;
    this.#setOpen((open) => without({ ...open, document, selection: nothingSelected }, 'past'));
    this.#keepViewer();
    this.#draw();
  }

  /** Makes the moment that is looked at the present one, with the maps that were frozen since: an edit, which can be undone. */
  restorePast(): void {
    const { open } = this.state;
    const present = this.#case?.document;
    if (!open?.past || !present) return;
    const wanted = restored(open.document, present);
    this.lookAtNow();
    const changes = difference(present, wanted);
    if (changes.length === 0) return;
    this.run(() => ({ label: { code: 'edit.restore' }, changes }), { select: 'keep' });
    this.notify({ code: 'restored' });
  }

  /** Takes a row out of the case and of everything kept of it; this cannot be undone. */
  async removeForGood(take: (doc: CaseDocument) => CaseDocument): Promise<void> {
    const writable = this.#writable();
    if (!writable) return;
    try {
      await writable.removeForGood(take);
      this.notify({ code: 'removed-for-good' });
    } catch (error) {
      this.notify({ code: 'storage', trouble: codeOf(error) }, 'trouble');
    }
  }

  /** Notes that a copy was saved outside the browser. */
  async copySaved(): Promise<void> {
    const { open } = this.state;
    if (!open) return;
    const at = new Date().toISOString();
    this.#setOpen((now) => ({ ...now, copySavedAt: at }));
    this.notify({ code: 'copy-saved' });
    await this.#cases()
      .then(({ shelf }) => shelf.backedUp(open.id))
      .catch(() => undefined);
  }

  /** The picture of the open case for a reader; undefined where there is none to make. */
  async pictureFor(reader: Reader): Promise<Picture | undefined> {
    const { open, words } = this.state;
    if (!open) return undefined;
    const { pictureFor } = await import('./pictureFor.ts');
    return pictureFor(reader, open, {
      words,
      today: this.todayRange,
      engine: this.#parts.engine,
      maker: this.#maker,
    });
  }

  /** Lets another view than the family make the pictures, while it is on the screen. */
  setPictureMaker(maker: PictureMaker | undefined): void {
    this.#maker = maker;
  }

  /** Writes pictures on paper, away from the screen. */
  get pictures(): PictureEngine {
    return this.#parts.pictures;
  }

  /** The layout engine for webs of ties; throws where there is none. */
  async webEngine(): Promise<ElkEngine> {
    const engine = await this.#parts.webs?.();
    if (!engine) throw new Error('no engine for webs');
    return engine;
  }

  // ── Selection and the drawing ───────────────────────────────────────────────

  select(selection: Selection): void {
    this.#setOpen((open) => without({ ...open, selection }, 'naming'));
  }

  selectPersons(ids: Iterable<PersonId>): void {
    this.select({ persons: new Set(ids) });
  }

  selectNote(note: EntryId): void {
    this.select({ persons: new Set(), note });
  }

  /** Opens the name field of a person on the drawing, or closes it. */
  setNaming(person: PersonId | undefined): void {
    this.#setOpen((open) =>
      person === undefined ? without(open, 'naming') : { ...open, naming: person },
    );
  }

  /** From whose view kinship is said. */
  setViewer(viewer: PersonId): void {
    this.#setOpen((open) => ({ ...open, viewer }));
    this.#draw();
  }

  /** Puts an account behind everything that is entered from now on; none ends it. */
  setTeller(teller: Account | undefined, telling?: Telling): void {
    this.#telling = teller && telling;
    this.#setOpen((open) => (teller === undefined ? without(open, 'teller') : { ...open, teller }));
  }

  /** Lays something over the drawing, or takes it off. Nothing in the case changes. */
  setOverlay(overlay: Overlay): void {
    this.#setOpen((open) => ({ ...open, overlay }));
    this.#draw();
  }

  /** Looks at a part of the family, or at everybody again. Nothing in the case changes. */
  lookAtPart(excerpt: Excerpt | undefined): void {
    this.#setOpen((open) =>
      excerpt === undefined ? without(open, 'excerpt') : { ...open, excerpt },
    );
    this.#draw(undefined, 'places');
  }

  /**
   * Lets everybody stand as they will after a reload. Edits leave people where
   * they are, so the gaps drift; this is for when nobody looks at the drawing.
   */
  settlePlaces(): void {
    const { open } = this.state;
    if (!open?.drawing || open.excerpt || !isQuiet(open)) return;
    const [selected] = open.selection.persons;
    this.#draw(selected ?? open.viewer, 'places');
  }

  #draw(anchor?: PersonId, afresh?: DrawingSubject['afresh']): void {
    const { open, words, preferences } = this.state;
    if (!open) return;
    this.#desk.draw({
      document: open.document,
      diagram: open.diagram,
      words,
      viewer: open.viewer,
      kinWords: preferences.kinWords,
      today: this.todayRange,
      ...(anchor === undefined ? {} : { anchor }),
      ...(open.excerpt === undefined ? {} : { excerpt: open.excerpt }),
      ...(open.overlay === undefined ? {} : { overlay: open.overlay }),
      ...(afresh === undefined ? {} : { afresh }),
    });
  }

  /**
   * Says whether the family's drawing is on the screen. One that nobody looks at is made
   * once nothing has happened for a moment, so that a list is written in without waiting.
   */
  lookAtDrawing(isLookedAt: boolean): void {
    this.#desk.lookAt(isLookedAt);
  }

  /** Has a layout that takes long make do with the order it has found by now. */
  hurryLayout(): void {
    this.#desk.hurry();
  }

  /** The order that people stand in is part of the case from now on, not in a moment. */
  rememberOrder(): void {
    this.#desk.rememberNow();
  }

  /** Keeps the left-to-right order of each row that changed: the layout's memory, no step of the history. */
  #rememberOrder(): void {
    const { open } = this.state;
    const opened = this.#case;
    if (!opened || !open?.drawing || !open.diagram || open.past || open.role === 'following')
      return;
    // Those who are not drawn now keep the places they had.
    if (open.excerpt) return;
    const edit = orderEdit(opened.document, open.diagram, open.drawing.rows);
    if (edit) this.#append(opened, edit, undefined, (history) => history);
  }

  // ── Telling ─────────────────────────────────────────────────────────────────

  notify(message: NoticeMessage, kind: 'done' | 'trouble' = 'done'): void {
    const notice = { id: ++this.#notices, kind, message };
    // A new word on the same matter takes the place of the old one.
    const others = this.state.notices
      .filter((each) => each.message.code !== message.code)
      .slice(-2);
    this.store.setState({ notices: [...others, notice] });
  }

  dismiss(id: number): void {
    this.store.setState({ notices: this.state.notices.filter((notice) => notice.id !== id) });
  }

  /** Says something to a screen reader. */
  announce(text: string): void {
    this.store.setState(({ announcement }) => ({
      announcement: { text, count: announcement.count + 1 },
    }));
  }
}
