import type { CaseDocument } from '#model';
import type { CaseId, Device } from './database.ts';
import { currentFormat } from './formats.ts';
import { type LoadedCase, loadCase, readHead } from './loadCase.ts';
import { entryOf, type LogEntry, readLog } from './log.ts';
import { Replay, type Standing } from './replay.ts';
import { StorageTrouble, troubleFrom } from './trouble.ts';

interface FollowerEvents {
  onEdit(entry: LogEntry, document: CaseDocument): void;
  onReset(): void;
  onTrouble(trouble: StorageTrouble): void;
}

/** Reads what another window writes, edit by edit, from the disk. */
export class Follower {
  readonly #case: CaseId;
  #standing: Standing;
  #generation: number;
  #history: LogEntry[];
  #reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly device: Device,
    loaded: Pick<LoadedCase, 'head' | 'document' | 'history'>,
    private readonly events: FollowerEvents,
  ) {
    const { seq, tag, generation } = loaded.head;
    this.#standing = { seq, tag, document: loaded.document, format: currentFormat };
    this.#generation = generation;
    this.#history = [...loaded.history];
    this.#case = loaded.head.case;
  }

  get document(): CaseDocument {
    return this.#standing.document;
  }
  get history(): readonly LogEntry[] {
    return this.#history;
  }
  /** The case as it is on disk, as far as it was read. */
  get end(): Standing {
    return this.#standing;
  }

  /** Reads on to the end of the log; after what was read before. Never rejects. */
  catchUp(): Promise<void> {
    this.#reading = this.#reading
      .then(() => this.#catchUp())
      .catch((error) => this.events.onTrouble(troubleFrom(error)));
    return this.#reading;
  }

  async #catchUp(): Promise<void> {
    const head = await readHead(this.device, this.#case);
    if (!head) throw new StorageTrouble('no-such-case');
    if (head.generation !== this.#generation) return this.#reload();
    if (head.seq === this.end.seq) return;
    const pages = await readLog(
      this.device,
      this.#case,
      head.generation,
      this.end.seq + 1,
      head.seq,
    );
    const replay = new Replay(this.#standing);
    for (const page of pages) {
      replay.play(page);
      const entry = entryOf(page);
      // A gap, or the case written whole: what stood before does not lead there.
      if (replay.broken || !replay.document || !entry) return this.#reload();
      const { seq, tag, document } = replay;
      this.#standing = { seq, tag, document, format: currentFormat };
      this.#history.push(entry);
      this.events.onEdit(entry, document);
    }
    replay.expectEnd(head);
    if (replay.broken) await this.#reload();
  }

  async #reload(): Promise<void> {
    const { head, document, history } = await loadCase(this.device, this.#case);
    this.#standing = { seq: head.seq, tag: head.tag, document, format: currentFormat };
    this.#generation = head.generation;
    this.#history = [...history];
    this.events.onReset();
  }
}
