import { randomId } from '#model';
import { CaseDesk, type Room } from './caseDesk.ts';
import { CaseShelf } from './caseShelf.ts';
import { broadcastChannel } from './channel.ts';
import { patienceMs, wallClock, within } from './clock.ts';
import { CaseDatabase, type CaseId, type Device, ensureOpen } from './database.ts';
import { memoryLocks, webLocks } from './locks.ts';
import { beginNewLogFile } from './newLogFile.ts';
import { openCaseAt } from './openCase.ts';
import { askToPersist, persistence } from './persistence.ts';
import type { CaseStorage, CaseWatcher, OpenCase, StorageOptions } from './port.ts';
import { Preferences } from './preferences.ts';
import { plainSealer } from './seal.ts';
import { StorageTrouble, troubleFrom } from './trouble.ts';

const browserLocks = () =>
  typeof navigator === 'undefined' || !navigator.locks ? memoryLocks() : webLocks(navigator.locks);

/**
 * Opens the cases on this device.
 *
 * @throws StorageTrouble `newer-version`, `blocked` while another window holds
 * an older version open, `no-permission`, `not-answering`, `device`.
 */
export async function openStorage(options: StorageOptions = {}): Promise<CaseStorage> {
  const { newId = randomId, clock = wallClock, locks = browserLocks() } = options;
  const name = options.name ?? 'roots-and-routes';
  const db = new CaseDatabase(name, options.indexedDB);
  const open = new Map<CaseId, CaseDesk>();
  let refusal: StorageTrouble | undefined;
  const device: Device = {
    ...{ db, clock, sealer: options.sealer ?? plainSealer, tab: newId('W') },
    async ready() {
      if (refusal) throw refusal;
      await ensureOpen(db, clock);
    },
  };
  const channel = (options.channel ?? broadcastChannel)(`${name}/storage`, (notice) => {
    if (notice.kind === 'shelf') shelf.heard();
    else open.get(notice.case)?.hear(notice);
  });
  const shelf = new CaseShelf(device, locks, newId, () => channel.say({ kind: 'shelf' }));
  const preferences = new Preferences(device);
  const room: Room = { device, locks, channel, onShelf: () => shelf.changed() };

  /** Closes everything; from then on every use answers with the reason. */
  async function close(why: StorageTrouble): Promise<void> {
    await Promise.all([...open.values()].map((desk) => desk.close(false)));
    open.clear();
    refusal = why;
    channel.close();
    db.close();
  }

  let blocked = false;
  db.on('blocked', () => {
    blocked = true;
    options.onTrouble?.(new StorageTrouble('blocked'));
    return false;
  });
  db.on('versionchange', () => {
    const trouble = new StorageTrouble('newer-version');
    // What cannot be saved in time is not waited for: the newer version waits as well.
    within(clock, patienceMs, close(trouble))
      .catch(() => db.close())
      .then(() => options.onTrouble?.(trouble));
    // Dexie's own answer, to close at once, must not follow.
    return false;
  });
  try {
    await device.ready();
  } catch (error) {
    channel.close();
    db.close();
    throw blocked ? new StorageTrouble('blocked') : troubleFrom(error);
  }
  // Before anything is written; nothing hangs on it but the next start but one.
  const passing = beginNewLogFile(`${name}/passing`, options.indexedDB);
  await within(clock, patienceMs, passing).catch(() => undefined);
  await shelf.sweep(options.keepDeletedDays ?? 7).catch(() => undefined);

  return {
    shelf,
    preferences,
    async openCase(id: CaseId, watcher: CaseWatcher = {}): Promise<OpenCase> {
      if (open.has(id)) throw new Error(`case ${id} is open in this window already`);
      const desk = new CaseDesk(room, id, watcher);
      open.set(id, desk);
      try {
        await device.ready();
        const row = await db.shelf.get(id);
        if (row?.deleted !== undefined) throw new StorageTrouble('no-such-case');
        await within(clock, 3 * patienceMs, desk.open());
        // When it was opened is not worth failing for.
        await shelf.opened(id).catch(() => undefined);
      } catch (error) {
        open.delete(id);
        await desk.close(true);
        throw troubleFrom(error);
      }
      return openCaseAt(desk, device, newId, () => open.delete(id));
    },
    askToPersist: () => askToPersist(preferences),
    persistence: () => persistence(),
    close: () => close(new StorageTrouble('closed')),
  };
}
