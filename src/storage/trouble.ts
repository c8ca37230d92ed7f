/** Every way in which the device can fail us. The words for each stand in `words`, by code. */
export const troubleCodes = [
  /** The disk or the browser's share of it is full. */
  'no-room',
  /** The browser keeps nothing here: a private window, or a policy. */
  'no-permission',
  /** Another window edits this case. */
  'locked-elsewhere',
  /** A newer version of this program wrote it, or is about to. */
  'newer-version',
  /** What lies on the disk cannot be read, or is not what was written. */
  'unreadable',
  /** Another window took over editing; what this one had not saved is not on disk. */
  'stale-writer',
  /** The device neither did it nor said why. */
  'not-answering',
  /** The store was closed: by us, or under us. */
  'closed',
  /** Another window holds the store open in an older version. */
  'blocked',
  'no-such-case',
  'no-such-photo',
  /** Something is being removed for good; nothing else can be written meanwhile. */
  'busy',
  /** Any other failure of the device; the fact `error` holds its name. */
  'device',
] as const;
/** How the device failed us. */
export type TroubleCode = (typeof troubleCodes)[number];

/** Ids, names of errors and counts; never names or texts of people. */
export type TroubleFacts = Readonly<Record<string, string | number>>;

/** A failure of the device, not of the program: shown with what to do about it. */
export class StorageTrouble extends Error {
  override readonly name = 'StorageTrouble';

  constructor(
    readonly code: TroubleCode,
    readonly facts: TroubleFacts = {},
  ) {
    super(`storage: ${code} ${JSON.stringify(facts)}`);
  }
}

const byErrorName: Readonly<Record<string, TroubleCode>> = {
  QuotaExceededError: 'no-room',
  SecurityError: 'no-permission',
  NotAllowedError: 'no-permission',
  MissingAPIError: 'no-permission',
  VersionError: 'newer-version',
  DatabaseClosedError: 'closed',
  TimeoutError: 'not-answering',
  // `add` found its key taken: somebody else wrote there.
  ConstraintError: 'stale-writer',
};

/** The error and what caused it, outermost first. */
function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let next = error; next instanceof Error && chain.length < 5; ) {
    chain.push(next);
    next = 'inner' in next ? next.inner : next.cause;
  }
  return chain;
}

// A full disk comes as "DataError: Failed to write blobs (IOError)", not as a quota.
const isFullDisk = ({ name, message }: Error) =>
  name === 'DataError' && /write blobs|IOError/i.test(message);

/**
 * The trouble that an error of the browser's storage means. Messages are left
 * behind: a browser may quote in them what it could not write.
 */
export function troubleFrom(error: unknown): StorageTrouble {
  const chain = chainOf(error);
  for (const each of chain) {
    if (each instanceof StorageTrouble) return each;
    if (isFullDisk(each)) return new StorageTrouble('no-room', { error: each.name });
    const code = byErrorName[each.name];
    if (code) return new StorageTrouble(code, { error: each.name });
  }
  return new StorageTrouble('device', { error: chain.at(-1)?.name ?? typeof error });
}

/** Whether an error is a fault of the program: one that neither the device nor its library threw. */
export const isFault = (error: unknown): boolean =>
  error instanceof Error &&
  [Error, TypeError, RangeError].some((kind) => error.constructor === kind);
