import {
  applyEdit,
  type CaseDocument,
  countedIds,
  type EntryId,
  type Id,
  type PersonId,
  type TableName,
  type VisitId,
} from '#model';
import { removePersons } from './persons/removePerson.ts';
import { isRefusal } from './refusal.ts';
import { type ClaimList, removeClaim } from './rows/claims.ts';
import { removeRow } from './rows/removeRow.ts';
import { binVisit } from './visits/binVisit.ts';
import { scrubSnapshots } from './visits/scrubSnapshots.ts';

/** What can be taken out of everything that is kept of a case. */
export type Forgettable =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'row'; readonly table: TableName; readonly id: Id }
  | {
      readonly kind: 'fact';
      readonly at: { readonly table: TableName; readonly row: Id; readonly field: string };
      readonly claim: EntryId;
    }
  /** All that was made at a visit, but for the coordinator's own note of it. */
  | { readonly kind: 'visit'; readonly id: VisitId };

function removal(doc: CaseDocument, what: Forgettable) {
  const ids = countedIds();
  if (what.kind === 'person') return removePersons(doc, ids, [what.id]);
  if (what.kind === 'visit') return binVisit(doc, ids, what.id);
  if (what.kind === 'row') return removeRow(doc, ids, what.table, what.id);
  // A list that is not there is refused.
  return removeClaim(doc, ids, what.at as ClaimList, what.claim);
}

/**
 * A case as it is without a person, a row or a fact, and all that hangs on it.
 * It holds for every moment of a case: one that never had it stays as it is. Frozen maps
 * lose it too.
 */
export function forget(doc: CaseDocument, what: Forgettable): CaseDocument {
  const answer = removal(doc, what);
  if (what.kind === 'fact') return isRefusal(answer) ? doc : applyEdit(doc, answer);
  const removed = isRefusal(answer)
    ? []
    : answer.changes.flatMap(({ id, to }) => (to === null ? [id] : []));
  const left = isRefusal(answer) ? doc : applyEdit(doc, answer);
  return scrubSnapshots(left, new Set([what.id, ...removed]));
}
