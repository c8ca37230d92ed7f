export type { CaseShelf } from './caseShelf.ts';
export type { Channel, Notice, OpenChannel } from './channel.ts';
export { type Clock, wallClock } from './clock.ts';
export type { CaseId, IndexedDB } from './database.ts';
export { difference } from './difference.ts';
export type { Repair } from './loadCase.ts';
export { type HeldLock, type Locks, memoryLocks } from './locks.ts';
export type { LogEntry, Moment } from './log.ts';
export type { CaseOrigin, NewCase } from './newCase.ts';
export type { Persistence } from './persistence.ts';
export { type PhotoFile, photoIdOf } from './photos.ts';
export type {
  CasePhotos,
  CaseRole,
  CaseStorage,
  CaseWatcher,
  OpenCase,
  StorageOptions,
} from './port.ts';
export type { Preferences } from './preferences.ts';
export type { Without } from './retelling.ts';
export type { SaveState } from './saveQueue.ts';
export { plainSealer, type RecordKind, type SealContext, type Sealer } from './seal.ts';
export type { ShelfEntry } from './shelfEntries.ts';
export { openStorage } from './storage.ts';
export { StorageTrouble, type TroubleCode, type TroubleFacts, troubleCodes } from './trouble.ts';
export type { NamedVersion } from './versions.ts';
