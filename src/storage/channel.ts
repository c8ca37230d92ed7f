import * as z from 'zod/mini';

const caseId = z.string();

/** What windows tell each other. Ids and counts only: what was edited is read from the disk. */
const noticeSchema = z.discriminatedUnion('kind', [
  /** An edit is on disk. */
  z.object({ kind: z.literal('edited'), case: caseId, seq: z.int() }),
  /** Something was removed for good: what was read before holds no more. */
  z.object({ kind: z.literal('reset'), case: caseId }),
  /** A window asks to edit; the writer hands over, others step back in the line. */
  z.object({ kind: z.literal('hand-over'), case: caseId, to: z.string() }),
  /** The writer cannot hand over: it holds edits that it could not save. */
  z.object({ kind: z.literal('kept'), case: caseId, to: z.string() }),
  /** The shelf changed. */
  z.object({ kind: z.literal('shelf') }),
]);
/** What one window tells the others; see the fields of each kind. */
export type Notice = z.infer<typeof noticeSchema>;

/** A line to the other windows; what is said on it is not heard in the same window. */
export interface Channel {
  say(notice: Notice): void;
  close(): void;
}

/** Opens a line. A message that is no notice is dropped. */
export type OpenChannel = (name: string, hear: (notice: Notice) => void) => Channel;

/** A notice, if this is one. */
function readNotice(message: unknown): Notice | undefined {
  const parsed = noticeSchema.safeParse(message);
  return parsed.success ? parsed.data : undefined;
}

/** The browser's own line between windows of one origin; a silent one where there is none. */
export const broadcastChannel: OpenChannel = (name, hear) => {
  if (typeof BroadcastChannel === 'undefined') return { say() {}, close() {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    const notice = readNotice(data);
    if (notice) hear(notice);
  };
  return { say: (notice) => channel.postMessage(notice), close: () => channel.close() };
};
