import type { CaseDocument, Edit, NewId, PhotoId } from '#model';
import type { CaseDesk } from './caseDesk.ts';
import type { Device } from './database.ts';
import { documentAt, momentsOf, readHead } from './loadCase.ts';
import type { Moment } from './log.ts';
import { type PhotoFile, readPhoto } from './photos.ts';
import type { OpenCase } from './port.ts';
import { troubleFrom } from './trouble.ts';
import { forgetVersion, type NamedVersion, nameVersion, versionsOf } from './versions.ts';

/** An open case as the workspace sees it. */
export function openCaseAt(
  desk: CaseDesk,
  device: Device,
  newId: NewId,
  onClosed: () => void,
): OpenCase {
  const { id } = desk;
  const read = async <Value>(reading: () => Promise<Value>): Promise<Value> => {
    try {
      await device.ready();
      return await reading();
    } catch (error) {
      throw troubleFrom(error);
    }
  };
  return {
    id,
    get role() {
      return desk.role;
    },
    get document() {
      return desk.document;
    },
    get seq() {
      return desk.seq;
    },
    get history() {
      return desk.history;
    },
    get state() {
      return desk.state;
    },
    get unsaved() {
      return desk.unsaved;
    },
    get repair() {
      return desk.repair;
    },
    append: (edit: Edit, about: { readonly undoes?: number } = {}) =>
      desk.editor().append(edit, about.undoes),
    retryNow: () => desk.retryNow(),
    async caseAt(seq: number): Promise<CaseDocument> {
      if (seq > desk.seq) await desk.drained();
      return (await read(() => documentAt(device, id, seq))).document;
    },
    moments: (range = {}): Promise<Moment[]> => read(() => momentsOf(device, id, range)),
    versions: () =>
      read(async () => {
        const head = await readHead(device, id);
        return head ? versionsOf(device, id, head.generation) : [];
      }),
    async nameVersion(name: string, seq?: number): Promise<NamedVersion> {
      const writer = desk.editor();
      await writer.drained();
      const moment = { name, seq: seq ?? writer.end.seq };
      if (!(moment.seq >= 0 && moment.seq <= writer.end.seq))
        throw new Error(`there is no entry ${moment.seq}`);
      const version = await nameVersion(device, writer.pen, newId, moment);
      // With a snapshot it opens at once, without one from the log.
      await writer.snapshotAt(moment.seq).catch(() => undefined);
      return version;
    },
    forgetVersion: (version: string) => forgetVersion(device, desk.editor().pen, version),
    photos: {
      put: async (photo: PhotoFile, photoId?: PhotoId) => desk.editor().putPhoto(photo, photoId),
      get: (photoId: PhotoId) => read(() => readPhoto(device, id, photoId)),
      delete: async (photoId: PhotoId) => desk.editor().deletePhoto(photoId),
    },
    removeForGood: (without) => desk.removeForGood(without),
    takeOver: ({ force = false } = {}) => desk.takeOver(force),
    async close({ abandon = false } = {}) {
      await desk.close(abandon);
      onClosed();
    },
  };
}
