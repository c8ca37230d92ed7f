import {
  type Account,
  type AccountId,
  type CaseDocument,
  type Change,
  type Claim,
  type Edit,
  type EntryId,
  type Fields,
  type NewId,
  referencesOf,
  sameJson,
  type TableName,
} from '#model';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';

/** Rows that are facts themselves. */
const factTables: ReadonlySet<TableName> = new Set([
  'partnerships',
  'parentages',
  'responsibilities',
  'bonds',
  'ties',
  'households',
  'stays',
  'moves',
]);

/** Fields that hold claims. */
const claimFields: Readonly<Partial<Record<TableName, ReadonlySet<string>>>> = {
  persons: new Set([
    'names',
    'gender',
    'sex',
    'born',
    'died',
    'living',
    'pregnancy',
    'occupations',
    'languages',
    'ethnicity',
    'religion',
    'knowsChildInCare',
    'toldAboutLifelongLinks',
  ]),
  ties: new Set(['lostTouch']),
};

/** Fields of a fact that say how it is vouched for, and nothing of what was. */
const aboutFact: ReadonlySet<string> = new Set([
  'accounts',
  'certainty',
  'ground',
  'sensitivity',
  'childText',
  'foreign',
]);

/** Edits that move, copy or take away what was said: nobody tells anything by them. */
const tellsNothing: ReadonlySet<string> = new Set([
  'edit.mergePersons',
  'edit.splitPerson',
  'edit.paste',
  'edit.duplicate',
  'edit.removePerson',
  'edit.removeParentage',
  'edit.removeClaim',
  'edit.removeSpell',
  'edit.preferClaim',
  'edit.remove',
  'edit.restore',
  'edit.open',
]);

/**
 * Says of everything that an edit enters who told it: claims and facts that it
 * makes or changes get the account, first of all. A claim that others vouch for
 * is not overwritten: what is told now stands before it, and it stays as a rival.
 * Pins, marks, restrictions and searches are nobody's account; nor is what an edit
 * only moves, copies or takes away.
 *
 * @param account who is telling; its row is made with the first thing told
 * @returns the edit with the account, the same edit where it tells nothing, or the
 * refusal it was handed, or `not-fitting` for an account of somebody who is gone.
 */
export function asToldBy(
  doc: CaseDocument,
  newId: NewId,
  account: Account,
): (answer: Edit | Refusal) => Edit | Refusal {
  return (answer) => {
    if (isRefusal(answer) || tellsNothing.has(answer.label.code)) return answer;
    const telling = new Telling(doc, newId, account.id);
    const changes = answer.changes.map((change) => telling.change(change));
    if (!telling.said) return answer;
    if (doc.accounts.has(account.id)) return { ...answer, changes };
    const made = changes.filter(({ table, from }) => table === 'accounts' && from === null).length;
    const gone = changes.filter(({ table, to }) => table === 'accounts' && to === null).length;
    const there = (table: TableName, id: string) =>
      doc[table].has(id) ||
      changes.some((each) => each.table === table && each.id === id && each.to);
    if (referencesOf('accounts', account).some(({ table, id }) => !there(table, id)))
      return refuse('not-fitting', { table: 'accounts', id: account.id });
    const at = doc.accounts.size + made - gone;
    const row: Change = { table: 'accounts', id: account.id, at, from: null, to: { ...account } };
    return { ...answer, changes: [row, ...changes] };
  };
}

type AnyClaim = Claim<unknown>;

class Telling {
  /** Whether anything of the edit is told by somebody. */
  said = false;

  constructor(
    readonly doc: CaseDocument,
    readonly newId: NewId,
    readonly account: AccountId,
  ) {}

  change(change: Change): Change {
    const { table, id, from, to } = change;
    if (to === null) return change;
    const before = from === null ? {} : ((this.doc[table].get(id) ?? {}) as Fields);
    const told = { ...this.#claims(table, before, to), ...this.#fact(table, from, before, to) };
    if (table === 'notes' && from === null && to.account === undefined) told.account = this.account;
    if (Object.keys(told).length === 0) return change;
    this.said = true;
    const next = { ...to, ...told };
    if (from === null) return { ...change, to: next };
    // A changed row holds before and after of each field that it changes.
    const added = Object.keys(told).filter((field) => !(field in from));
    const were = Object.fromEntries(added.map((field) => [field, before[field] ?? null]));
    return { ...change, from: { ...from, ...were }, to: next };
  }

  /** Lists of claims with the account on those that are new or say something else. */
  #claims(table: TableName, before: Fields, to: Fields): Record<string, unknown> {
    const told: Record<string, unknown> = {};
    for (const field of claimFields[table] ?? []) {
      const now = to[field];
      if (!Array.isArray(now)) continue;
      const known = (before[field] ?? []) as readonly AnyClaim[];
      const next = (now as readonly AnyClaim[]).flatMap((claim) => this.#claim(claim, known));
      if (!sameJson(next, now)) told[field] = next;
    }
    return told;
  }

  #claim(claim: AnyClaim, known: readonly AnyClaim[]): AnyClaim[] {
    const old = known.find(({ id }) => id === claim.id);
    const accounts = claim.accounts ?? [];
    if (old && sameJson(old.value, claim.value)) return [claim];
    if (accounts.includes(this.account)) return [claim];
    if (!old) return [{ ...claim, accounts: [this.account, ...accounts] }];
    if (!old.accounts?.length) return [{ ...claim, accounts: [this.account] }];
    if (old.accounts.includes(this.account)) return [claim];
    // Whoever said the old value did not say this one.
    const { certainty: _, ground: __, ...said } = claim;
    const rival = { ...said, id: this.newId<'entry'>('E') as EntryId, accounts: [this.account] };
    return [rival, old];
  }

  /** The account on a row that is a fact itself, where the edit says something of it. */
  #fact(
    table: TableName,
    from: Fields | null,
    before: Fields,
    to: Fields,
  ): Record<string, unknown> {
    if (!factTables.has(table)) return {};
    const says = from === null || Object.keys(to).some((field) => !aboutFact.has(field));
    const known = (to.accounts ?? before.accounts ?? []) as readonly AccountId[];
    if (!says || known.includes(this.account)) return {};
    return { accounts: [this.account, ...known] };
  }
}

/** What makes an account: who says it, when, and where it is written. */
export type NewAccount = Omit<Account, 'id'>;

/** The account of the case that says the same, or a new one that the first thing told brings along. */
export function accountFor(doc: CaseDocument, newId: NewId, account: NewAccount): Account {
  for (const known of doc.accounts.values()) {
    const { id: _, ...rest } = known;
    if (sameJson(rest, account)) return known;
  }
  return { id: newId<'account'>('A'), ...account };
}

/**
 * A reference with its last number stepped: "chronology p. 14" → "chronology p. 15",
 * "pp. 3–4" → "pp. 5–6". Undefined where there is no number, or it would fall below one.
 */
export function stepPage(ref: string, by = 1): string | undefined {
  const range = /^(.*?)(\d+)(\s*[-–]\s*)(\d+)(\D*)$/.exec(ref);
  if (range) {
    const [, before = '', first = '', dash = '', last = '', after = ''] = range;
    const length = Number(last) - Number(first) + 1;
    const start = Number(first) + by * length;
    if (length < 1 || start < 1) return undefined;
    return `${before}${start}${dash}${start + length - 1}${after}`;
  }
  const single = /^(.*?)(\d+)(\D*)$/.exec(ref);
  const [, before = '', number = '', after = ''] = single ?? [];
  const next = Number(number) + by;
  return single && next >= 1
    ? `${before}${String(next).padStart(number.startsWith('0') ? number.length : 1, '0')}${after}`
    : undefined;
}

/** The account for the next page of the same source; undefined where it names no page. */
export function nextPage(
  doc: CaseDocument,
  newId: NewId,
  account: Account,
  by = 1,
): Account | undefined {
  const { id: _, words: __, ...rest } = account;
  const ref = account.ref === undefined ? undefined : stepPage(account.ref, by);
  if (ref !== undefined) return accountFor(doc, newId, { ...rest, ref });
  const name = account.by === undefined ? undefined : stepPage(account.by, by);
  return name === undefined ? undefined : accountFor(doc, newId, { ...rest, by: name });
}
