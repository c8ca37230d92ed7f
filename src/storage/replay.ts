import {
  applyEdit,
  type CaseDocument,
  type Change,
  emptyCase,
  integrityFaults,
  tables,
} from '#model';
import { documentFrom, knownFormats, migrate } from './formats.ts';
import type { PlacedPage } from './log.ts';
import { StorageTrouble } from './trouble.ts';

/** A case as it stood after an entry of its log. */
export interface Standing {
  readonly seq: number;
  readonly tag: string;
  readonly format: number;
  readonly document: CaseDocument;
}

/**
 * The case after changes, with every changed row checked by its schema: what
 * goes into the log must come out of it.
 *
 * @throws Error with the row's id if the changes do not fit the case or the schema.
 */
export function applyChecked(doc: CaseDocument, changes: readonly Change[]): CaseDocument {
  const next = applyEdit(doc, { changes });
  for (const { table, id, to } of changes) {
    const row = to && next[table].get(id);
    if (row && !(row.id === id && tables[table].schema.safeParse(row).success))
      throw new Error(`${table} ${id} does not fit its schema`);
  }
  return next;
}

/**
 * Plays a log on, entry by entry, and checks that each follows the one before.
 * After a gap an edit is played only where that is asked for (`salvage`) and
 * where it still fits; a page with the whole case ends the gap.
 */
export class Replay {
  seq: number;
  tag: string;
  /** Entries that were lost or were not what had been written. */
  lost = 0;
  /** Entries that could be read but no longer fitted. */
  leftOut = 0;
  /** Whether what stands now is what the log says. */
  broken = false;
  #format: number;
  #document: CaseDocument | undefined;

  constructor(
    start?: Standing,
    private readonly how: 'strictly' | 'salvage' = 'strictly',
  ) {
    this.seq = start?.seq ?? -1;
    this.tag = start?.tag ?? '';
    this.#format = start?.format ?? knownFormats.current;
    this.#document = start?.document;
  }

  /** The case in the current format; undefined before its first page. */
  get document(): CaseDocument | undefined {
    return this.#document && migrate(this.#document, this.#format);
  }

  play(placed: PlacedPage): void {
    const missing = placed.seq - this.seq - 1;
    const linked = missing === 0 && placed.follows === this.tag;
    this.lost += missing + (placed.page ? 0 : 1);
    if (!linked || !placed.page) this.broken = true;
    this.seq = placed.seq;
    this.tag = placed.tag;
    if (!placed.page) return;
    if ('rows' in placed.page) this.#begin(placed.page.rows, placed.format);
    else if (!this.broken) this.#continue(placed.page.changes, placed.format);
    else if (this.how === 'salvage') this.#rescue(placed.page.changes, placed.format);
  }

  /** Compares the end of what was played with where the log ought to end. */
  expectEnd(head: { readonly seq: number; readonly tag: string }): void {
    if (this.seq < head.seq) {
      this.lost += head.seq - this.seq;
      this.broken = true;
    } else if (this.seq === head.seq && this.tag !== head.tag) {
      this.lost += 1;
      this.broken = true;
    }
  }

  #begin(rows: Readonly<Record<string, unknown>>, format: number): void {
    try {
      this.#document = documentFrom(rows, format);
      this.#format = format;
      // What was lost before is told already, and this page holds what could be rescued.
      this.broken = false;
      this.lost = 0;
      this.leftOut = 0;
    } catch (error) {
      if (error instanceof StorageTrouble && error.code === 'newer-version') throw error;
      this.lost += 1;
      this.broken = true;
    }
  }

  #apply(doc: CaseDocument, changes: readonly Change[], format: number): CaseDocument {
    if (format < this.#format) throw new StorageTrouble('unreadable', { format });
    const from = format > this.#format ? migrate(doc, this.#format) : doc;
    return format === knownFormats.current
      ? applyChecked(from, changes)
      : applyEdit(from, { changes });
  }

  #continue(changes: readonly Change[], format: number): void {
    try {
      if (!this.#document) throw new StorageTrouble('unreadable', { seq: this.seq });
      this.#document = this.#apply(this.#document, changes, format);
      this.#format = format;
    } catch {
      this.leftOut += 1;
      this.broken = true;
    }
  }

  #rescue(changes: readonly Change[], format: number): void {
    const before = this.#document ?? emptyCase('');
    try {
      const after = this.#apply(before, changes, format);
      const worse = integrityFaults(after).length > integrityFaults(before).length;
      if (worse) throw new StorageTrouble('unreadable', { seq: this.seq });
      this.#document = after;
      this.#format = format;
    } catch {
      this.leftOut += 1;
    }
  }
}
