import type { CaseDocument, PhotoId } from '#model';

/** Ids, lines and counts that a message fills in; never names, dates or notes of people. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * Something that a format could not hold or that was not understood:
 *
 * - `record-kept`: a record of an unknown kind or shape, kept and written back
 * - `value-kept`: a value of a field of ours that was not understood, kept and written back
 * - `photo-missing`: a photo whose picture was not there
 * - `lines-kept`: lines that fit nowhere, kept under `unmapped` and written back
 * - `link-cycle`: a parent link that would make somebody their own ancestor, kept under `unmapped`
 * - `link-dangling`: a pointer to a record that is not there, kept under `unmapped`
 * - `duplicate-record`: a second record under one xref, kept under `unmapped`
 * - `line-broken`: a line that is no line of GEDCOM, kept under `unmapped`
 * - `cut-off`: the file ends before its last line, `0 TRLR`
 * - `bytes-replaced`: bytes that the text encoding does not know
 * - `encoding-guessed`: text in another encoding than its head says
 * - `tag-renamed`: an extension tag that means something else here, given another name
 * - `not-in-format`: a structure that the written format has no place for
 */
export type LossCode =
  | 'record-kept'
  | 'value-kept'
  | 'photo-missing'
  | 'lines-kept'
  | 'link-cycle'
  | 'link-dangling'
  | 'duplicate-record'
  | 'line-broken'
  | 'cut-off'
  | 'bytes-replaced'
  | 'encoding-guessed'
  | 'tag-renamed'
  | 'not-in-format';

export interface Loss {
  readonly code: LossCode;
  /** Where: a record (`INDI I3`), a key in it (`INDI I3 › BIRT 1`) or a line (`line 12`). */
  readonly at: string;
  readonly facts: Facts;
}

/**
 * Why a file is refused:
 *
 * - `empty`, `not-text`, `not-ours`: no file of a case at all
 * - `genopro`, `archive`, `document`, `table`: a file of another kind, which is known
 * - `cut-off`: JSON that ends too early; `broken`: JSON with a fault in it
 * - `newer-version`, `unknown-version`: of a version that this program cannot read
 * - `too-large`, `too-deep`, `text-too-long`, `too-many-people`: beyond the limits
 * - `forbidden-key`: a key that no file of a case has, such as `__proto__`
 * - `wrong-shape`: a structure that is not as the format has it
 * - `duplicate-id`, `dangling`, `cycle`, `not-fitting`: records that do not fit together
 */
export type ReasonCode =
  | 'empty'
  | 'not-text'
  | 'not-ours'
  | 'genopro'
  | 'archive'
  | 'document'
  | 'table'
  | 'cut-off'
  | 'broken'
  | 'newer-version'
  | 'unknown-version'
  | 'too-large'
  | 'too-deep'
  | 'text-too-long'
  | 'too-many-people'
  | 'forbidden-key'
  | 'wrong-shape'
  | 'duplicate-id'
  | 'dangling'
  | 'cycle'
  | 'not-fitting';

export interface Reason {
  readonly code: ReasonCode;
  readonly at: string;
  readonly facts: Facts;
}

/** The pictures of a case by the ids of its photos. */
export type Photos = ReadonlyMap<PhotoId, Uint8Array>;

/** What reading a file gives: the whole case and what was lost, or the reason why not. */
export type Decoded =
  | {
      readonly ok: true;
      readonly document: CaseDocument;
      readonly photos: Photos;
      readonly losses: readonly Loss[];
    }
  | { readonly ok: false; readonly reason: Reason };

export const refused = (code: ReasonCode, at = '', facts: Facts = {}) =>
  ({ ok: false, reason: { code, at, facts } }) as const;

/** The largest file that is read, in bytes. */
export const largestFile = 50_000_000;
/** The most people a case can have. */
export const mostPeople = 20_000;
