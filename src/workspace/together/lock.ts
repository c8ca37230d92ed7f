import type { PersonId, VisitId } from '#model';
import type { PreferenceStore } from '../preferences.ts';

/**
 * What keeps the coordinator's side of the app shut while a child has the screen.
 * It lies on the device, so that neither a reload nor another window opens it, and
 * holds ids and a digest: no name, and not the code.
 */
export interface TogetherLock {
  readonly caseId: string;
  readonly child: PersonId;
  /** The row of this meeting. */
  readonly visit: VisitId;
  /** The number of the last edit before the child had the screen. */
  readonly seq: number;
  /** When it was shut, ms since 1970. */
  readonly since: number;
  /** Marks of who feels safe were asked for by the coordinator for this meeting. */
  readonly safety?: true;
  readonly salt: string;
  readonly digest: string;
  /** Wrong codes so far, and until when (ms since 1970) no further one is looked at. */
  readonly wrong: number;
  readonly waitUntil?: number;
}

/** What a code is: six digits. */
export const isCode = (text: string): boolean => /^\d{6}$/.test(text);

/** After so many wrong codes each further one has to wait. */
const freeTries = 5;
const waitMs = 30_000;
const longestWaitMs = 10 * 60_000;

/** A code that nobody remembers stops counting after this time, so that a case is never lost behind it. */
const forgottenAfterMs = 12 * 60 * 60_000;

const storeKey = 'roots-and-routes.together';

const hex = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** PBKDF2 with SHA-256: slow enough that reading the device's store does not give the code at once. */
async function digestOf(code: string, salt: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(code), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode(salt), iterations: 210_000 },
    key,
    256,
  );
  return hex(new Uint8Array(bits));
}

/** A lock that opens with a code of six digits. Throws for another text. */
export async function lockWith(
  code: string,
  about: Pick<TogetherLock, 'caseId' | 'child' | 'visit' | 'seq' | 'safety'>,
  now: number,
): Promise<TogetherLock> {
  if (!isCode(code)) throw new Error('a code has six digits');
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  return { ...about, since: now, salt, digest: await digestOf(code, salt), wrong: 0 };
}

/** What became of a try at the lock. */
export type Unlocking =
  | { readonly answer: 'open' }
  | { readonly answer: 'wrong'; readonly lock: TogetherLock }
  /** Too many tries: the next one counts from then on. */
  | { readonly answer: 'wait'; readonly until: number };

/** Tries a code. */
export async function unlock(lock: TogetherLock, code: string, now: number): Promise<Unlocking> {
  if (lock.waitUntil !== undefined && now < lock.waitUntil)
    return { answer: 'wait', until: lock.waitUntil };
  if (isCode(code) && (await digestOf(code, lock.salt)) === lock.digest) return { answer: 'open' };
  const wrong = lock.wrong + 1;
  const wait = wrong < freeTries ? 0 : Math.min(longestWaitMs, waitMs * 2 ** (wrong - freeTries));
  const { waitUntil: _, ...rest } = lock;
  return {
    answer: 'wrong',
    lock: { ...rest, wrong, ...(wait ? { waitUntil: now + wait } : {}) },
  };
}

/** Whether so much time has gone by that the code may be done without. */
export const isForgotten = ({ since }: TogetherLock, now: number): boolean =>
  now - since > forgottenAfterMs;

/** The lock that lies on this device; anything unreadable counts as none. */
export function readLock(store: PreferenceStore): TogetherLock | undefined {
  try {
    const kept: unknown = JSON.parse(store.getItem(storeKey) || 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const lock = kept as TogetherLock;
    const texts = [lock.caseId, lock.child, lock.visit, lock.salt, lock.digest];
    const numbers = [lock.seq, lock.since, lock.wrong];
    const whole =
      texts.every((text) => typeof text === 'string') &&
      numbers.every((number) => typeof number === 'number');
    return whole ? lock : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a lock on the device, or takes it off. Throws where the browser keeps nothing: then no screen is given away. */
export function writeLock(store: PreferenceStore, lock: TogetherLock | undefined): void {
  store.setItem(storeKey, lock ? JSON.stringify(lock) : '');
}

/** Whether something that another window kept was the lock. */
export const isLockKey = (key: string | null): boolean => key === storeKey || key === null;
