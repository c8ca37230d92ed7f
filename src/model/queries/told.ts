import type { CaseDocument, TableName } from '../caseDocument.ts';
import type { Id, PersonId } from '../ids.ts';
import type { ToldState } from '../kinds/work.ts';
import type { Subject } from '../rows/work.ts';

const keyOf = (child: PersonId, table: TableName, row: Id, claim: Id | undefined) =>
  JSON.stringify([child, table, row, claim ?? '']);

const cache = new WeakMap<CaseDocument['told'], ReadonlyMap<string, ToldState>>();

function marks(doc: CaseDocument): ReadonlyMap<string, ToldState> {
  const known = cache.get(doc.told);
  if (known) return known;
  const made = new Map<string, ToldState>();
  for (const { child, subject, state } of doc.told.values()) {
    made.set(keyOf(child, subject.table, subject.row, subject.claim), state);
  }
  cache.set(doc.told, made);
  return made;
}

/** Whether an account is the child's own. */
function childSaid(doc: CaseDocument, child: PersonId, account: Id): boolean {
  const found = doc.accounts.get(account);
  if (found?.origin !== 'child') return false;
  const soleChild = doc.focalChildren.size === 1;
  return found.person === child || (found.person === undefined && soleChild);
}

function accountsOf(doc: CaseDocument, { table, row, claim }: Subject): readonly Id[] {
  const found = doc[table].get(row);
  if (!found) return [];
  if (claim === undefined) return 'accounts' in found ? (found.accounts ?? []) : [];
  for (const field of Object.values(found)) {
    if (!Array.isArray(field)) continue;
    const entry = field.find((each) => each?.id === claim);
    if (entry) return entry.accounts ?? [];
  }
  return [];
}

/**
 * What a focal child knows of a person, link or fact. The child's own words
 * count as told; what nobody has marked is not sure.
 */
export function toldState(doc: CaseDocument, child: PersonId, subject: Subject): ToldState {
  const mark = marks(doc).get(keyOf(child, subject.table, subject.row, subject.claim));
  if (mark) return mark;
  return accountsOf(doc, subject).some((account) => childSaid(doc, child, account))
    ? 'told'
    : 'notSure';
}
