import { forceCloseDatabase, IDBDatabase, IDBObjectStore } from 'fake-indexeddb';

/** How a call of the database can go wrong. */
export const faults = ['throws', 'aborts', 'closes', 'hangs', 'hangs for good'] as const;
export type Fault = (typeof faults)[number];

// As it is without faults.
const storeGet = IDBObjectStore.prototype.get;
const storeCalls = ['add', 'put', 'get', 'getAll', 'getAllKeys', 'delete', 'count'] as const;

/** A disk of which one call fails: the k-th after it was armed. */
export class FaultyDisk {
  /** Calls since it was armed. */
  calls = 0;
  #armed: { at: number; fault: Fault } | undefined;
  #hanging = new Set<() => void>();
  readonly #undo: (() => void)[] = [];

  constructor() {
    for (const name of storeCalls) this.#wrapStore(name);
    this.#wrapTransaction();
  }

  arm(at: number, fault: Fault): void {
    this.calls = 0;
    this.#armed = { at, fault };
  }

  /** The program was ended: what hung comes to its end. */
  restart(): void {
    this.#armed = undefined;
    for (const end of this.#hanging) end();
    this.#hanging.clear();
  }

  /** Makes the database what it was. */
  remove(): void {
    this.restart();
    for (const undo of this.#undo) undo();
  }

  #wrapStore(name: (typeof storeCalls)[number]): void {
    const { prototype } = IDBObjectStore;
    const disk = this;
    // Every one of these methods takes some arguments and answers a request.
    const original = prototype[name] as (...args: unknown[]) => IDBRequest;
    function faulty(this: globalThis.IDBObjectStore, ...args: unknown[]): IDBRequest {
      const fault = disk.#due();
      if (fault === 'throws') throw new DOMException('no room', 'QuotaExceededError');
      if (fault === 'closes') disk.#close(this.transaction);
      const request = original.apply(this, args);
      if (fault === 'aborts') request.addEventListener('success', () => this.transaction.abort());
      if (fault === 'hangs' || fault === 'hangs for good') disk.#hang(this, fault);
      return request;
    }
    this.#put(prototype, name, faulty);
  }

  #wrapTransaction(): void {
    const { prototype } = IDBDatabase;
    const disk = this;
    const original = prototype.transaction;
    function faulty(this: globalThis.IDBDatabase, ...args: Parameters<typeof original>) {
      const fault = disk.#due();
      if (fault === 'throws' || fault === 'aborts')
        throw new DOMException('no room', 'QuotaExceededError');
      if (fault === 'closes') {
        this.close();
        throw new DOMException('closed', 'InvalidStateError');
      }
      const transaction = original.apply(this, args);
      if (fault === 'hangs' || fault === 'hangs for good') {
        const [name = ''] = transaction.objectStoreNames;
        disk.#hang(transaction.objectStore(name), fault);
      }
      return transaction;
    }
    this.#put(prototype, 'transaction', faulty);
  }

  #put(target: object, name: string, value: unknown): void {
    const before = Reflect.get(target, name);
    Reflect.set(target, name, value);
    this.#undo.push(() => Reflect.set(target, name, before));
  }

  #due(): Fault | undefined {
    if (!this.#armed) return undefined;
    this.calls++;
    return this.calls === this.#armed.at ? this.#armed.fault : undefined;
  }

  #close(transaction: IDBTransaction): never {
    const { db } = transaction;
    transaction.abort();
    // The types of fake-indexeddb ask for the class where an instance is meant.
    forceCloseDatabase(db as unknown as Parameters<typeof forceCloseDatabase>[0]);
    throw new DOMException('closed', 'InvalidStateError');
  }

  /** Keeps a transaction busy, so that it never completes; one that hangs for good cannot be aborted. */
  #hang(store: globalThis.IDBObjectStore, fault: Fault): void {
    let ended = false;
    this.#hanging.add(() => {
      ended = true;
    });
    if (fault === 'hangs for good') store.transaction.abort = () => {};
    const spin = () => {
      if (ended) return;
      try {
        // A request that follows in the same turn keeps the transaction from ending.
        storeGet.call(store, '-').addEventListener('success', spin);
      } catch {
        ended = true;
      }
    };
    spin();
  }
}
