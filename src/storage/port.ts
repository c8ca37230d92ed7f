import type { CaseDocument, Edit, NewId, PhotoId } from '#model';
import type { CaseShelf } from './caseShelf.ts';
import type { OpenChannel } from './channel.ts';
import type { Clock } from './clock.ts';
import type { CaseId, IndexedDB } from './database.ts';
import type { Repair } from './loadCase.ts';
import type { Locks } from './locks.ts';
import type { LogEntry, Moment } from './log.ts';
import type { Persistence } from './persistence.ts';
import type { PhotoFile } from './photos.ts';
import type { Preferences } from './preferences.ts';
import type { Without } from './retelling.ts';
import type { SaveState } from './saveQueue.ts';
import type { Sealer } from './seal.ts';
import type { StorageTrouble } from './trouble.ts';
import type { NamedVersion } from './versions.ts';

/** What storage is built from; everything has the browser's own as its default. */
export interface StorageOptions {
  /** Name of the database, `roots-and-routes` by default. */
  readonly name?: string;
  readonly newId?: NewId;
  readonly clock?: Clock;
  readonly locks?: Locks;
  readonly channel?: OpenChannel;
  readonly sealer?: Sealer;
  readonly indexedDB?: IndexedDB;
  /** Deleted cases can be restored for so long, 7 days by default. */
  readonly keepDeletedDays?: number;
  /**
   * Something about the whole store: `blocked` while another window keeps an older
   * version open, `newer-version` when this one had to close for a newer.
   */
  readonly onTrouble?: (trouble: StorageTrouble) => void;
}

/** The cases on this device. */
export interface CaseStorage {
  readonly shelf: CaseShelf;
  readonly preferences: Preferences;
  /**
   * Opens a case: for editing if no other window has it open, else to follow that
   * window, read-only and live, and to take over when it closes. A device that can
   * be read but not written opens it to follow too, and says why by `onTrouble`.
   *
   * @throws StorageTrouble `no-such-case`, `unreadable`, `newer-version`, or what stopped the device.
   */
  openCase(id: CaseId, watcher?: CaseWatcher): Promise<OpenCase>;
  /** Asks the browser, once ever, not to throw the cases away when room is short; whether it agreed. */
  askToPersist(): Promise<boolean>;
  /** Whether the browser may throw the cases away when room is short. */
  persistence(): Promise<Persistence>;
  /** Closes all cases, each when what waits is saved, and then the database. */
  close(): Promise<void>;
}

/** `editing` in one window at a time; the others are `following` it. */
export type CaseRole = 'editing' | 'following';

/** Hears what happens to an open case without its own doing. */
export interface CaseWatcher {
  /** Another window's edit is on disk; the case after it. */
  readonly onEdit?: (entry: LogEntry, document: CaseDocument) => void;
  readonly onState?: (state: SaveState) => void;
  readonly onRole?: (role: CaseRole) => void;
  /** Document and history are no longer what they were: read both again, and drop undo and copies. */
  readonly onReset?: () => void;
  /** The case cannot be edited yet, or the other window's edits not be read; it is tried again. */
  readonly onTrouble?: (trouble: StorageTrouble) => void;
}

/** A case that is open in this window. */
export interface OpenCase {
  readonly id: CaseId;
  readonly role: CaseRole;
  /** The case with every edit so far, on disk or on the way there. */
  readonly document: CaseDocument;
  /** The last edit that is on disk. */
  readonly seq: number;
  /** The latest edits on disk, in order: 200 on opening and all since, or fewer where undo ends. */
  readonly history: readonly LogEntry[];
  readonly state: SaveState;
  /** Edits that are not on disk yet; ask before the window closes. */
  readonly unsaved: number;
  /** What was found damaged on opening; undefined when nothing was. */
  readonly repair: Repair | undefined;
  /**
   * Takes an edit in. `document` has it at once; the promise brings its number when
   * it is on disk, and rejects with StorageTrouble only if it never will be:
   * `stale-writer`, `closed`. `undoes` names the edit that it takes back.
   *
   * @throws StorageTrouble `locked-elsewhere` while following, `busy` during a
   * removal; Error if the edit does not fit the case or its schema.
   */
  append(edit: Edit, about?: { readonly undoes?: number }): Promise<number>;
  /** Tries again at once what could not be saved. */
  retryNow(): void;
  /** The case as it stood after an edit. Throws StorageTrouble `unreadable`. */
  caseAt(seq: number): Promise<CaseDocument>;
  /** Moments of the log, newest first: the latest 200, or `limit` before one. */
  moments(range?: { readonly before?: number; readonly limit?: number }): Promise<Moment[]>;
  /** Named versions, the earliest moment first. */
  versions(): Promise<NamedVersion[]>;
  /** Names a moment: the present, or that after an edit. Throws StorageTrouble. */
  nameVersion(name: string, seq?: number): Promise<NamedVersion>;
  /** Takes a name away; the moment stays. Throws StorageTrouble. */
  forgetVersion(id: string): Promise<void>;
  readonly photos: CasePhotos;
  /**
   * Takes a subject out of log, snapshots, versions, photos and shelf. It cannot be
   * undone, and nothing before it can. Other cases, duplicates of this one
   * among them, and files are not touched. `onReset` follows in every window.
   *
   * @throws StorageTrouble: nothing is removed then; `locked-elsewhere` while following.
   */
  removeForGood(without: Without): Promise<void>;
  /**
   * Moves editing to this window; settles when it is here.
   *
   * @throws StorageTrouble `locked-elsewhere` if the other window keeps it: it has
   * edits it cannot save, or does not answer for 10 s. `force` then takes it away,
   * and what that window had not saved is lost to the log.
   */
  takeOver(how?: { readonly force?: boolean }): Promise<void>;
  /** Waits until all is saved, then lets go. `abandon` gives up what is not. */
  close(how?: { readonly abandon?: boolean }): Promise<void>;
}

/** Pictures of an open case, beside its log. */
export interface CasePhotos {
  /**
   * Keeps a picture under the hash of its bytes, or the id that a file gave it;
   * settles when it is on disk, and only then the edit that shows it should be made.
   *
   * @throws StorageTrouble.
   */
  put(photo: PhotoFile, id?: PhotoId): Promise<PhotoId>;
  /** @throws StorageTrouble `no-such-photo`, `unreadable`. */
  get(id: PhotoId): Promise<PhotoFile>;
  /** Deletes a picture that no moment of the case shows. @returns whether it was deleted. */
  delete(id: PhotoId): Promise<boolean>;
}
