import {
  applyEdit,
  type CaseDocument,
  countedIds,
  type EntryId,
  type Id,
  type PersonId,
  type TableName,
} from '#model';
import { removePersons } from './persons/removePerson.ts';
import { isRefusal } from './refusal.ts';
import { type ClaimList, removeClaim } from './rows/claims.ts';
import { removeRow } from './rows/removeRow.ts';

/** What can be taken out of everything that is kept of a case. */
export type Forgettable =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'row'; readonly table: TableName; readonly id: Id }
  | {
      readonly kind: 'fact';
      readonly at: { readonly table: TableName; readonly row: Id; readonly field: string };
      readonly claim: EntryId;
    };

function removal(doc: CaseDocument, what: Forgettable) {
  const ids = countedIds();
  if (what.kind === 'person') return removePersons(doc, ids, [what.id]);
  if (what.kind === 'row') return removeRow(doc, ids, what.table, what.id);
  // A list that is not there is refused.
  return removeClaim(doc, ids, what.at as ClaimList, what.claim);
}

/**
 * A case as it is without a person, a row or a fact, and all that hangs on it.
 * It holds for every moment of a case: one that never had it stays as it is.
 */
export function forget(doc: CaseDocument, what: Forgettable): CaseDocument {
  const answer = removal(doc, what);
  return isRefusal(answer) ? doc : applyEdit(doc, answer);
}
