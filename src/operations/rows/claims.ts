import type { CaseDocument, Claim, Edit, EntryId, Id, NewId, RowOf, TableName } from '#model';
import { Draft, type FieldChanges } from '../draft.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Where a list of claims lies. */
export interface ClaimList<Name extends TableName = TableName> {
  readonly table: Name;
  readonly row: Id;
  /** The field that holds the claims, such as `born`. */
  readonly field: keyof RowOf<Name> & string;
}

type AnyClaim = Claim<unknown>;

/** The claims that stand in a list now; undefined if there is no such row. */
function claimsAt<Name extends TableName>(
  doc: CaseDocument,
  { table, row, field }: ClaimList<Name>,
): AnyClaim[] | undefined {
  const found = (doc[table] as ReadonlyMap<Id, RowOf<Name>>).get(row);
  const list = found?.[field];
  return found && (Array.isArray(list) ? [...list] : []);
}

function write<Name extends TableName>(
  doc: CaseDocument,
  newId: NewId,
  at: ClaimList<Name>,
  claims: readonly AnyClaim[],
  code: string,
): Edit | Refusal {
  const draft = new Draft(doc, newId);
  const gone = claims.length === 0 && at.field !== 'names';
  draft.change(at.table, at.row, { [at.field]: gone ? undefined : claims } as FieldChanges<Name>);
  return draft.edit(code, { table: at.table, field: at.field });
}

/**
 * Adds an account of a fact beside the others, behind the preferred one; the first is preferred.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`, `not-fitting`.
 */
export function addClaim<Name extends TableName>(
  doc: CaseDocument,
  newId: NewId,
  at: ClaimList<Name>,
  claim: Omit<AnyClaim, 'id'>,
): Edit | Refusal {
  const claims = claimsAt(doc, at);
  if (!claims) return refuse('row-missing', { table: at.table, id: at.row });
  return write(doc, newId, at, [...claims, { id: newId('E'), ...claim }], 'edit.addClaim');
}

/** Changes one account of a fact. @returns the edit, or a refusal: `row-missing`, `row-invalid`, `nothing-changed`. */
export function changeClaim<Name extends TableName>(
  doc: CaseDocument,
  newId: NewId,
  at: ClaimList<Name>,
  id: EntryId,
  fields: { readonly [Field in keyof AnyClaim]?: AnyClaim[Field] | undefined },
): Edit | Refusal {
  const claims = claimsAt(doc, at);
  if (!claims?.some((claim) => claim.id === id))
    return refuse('row-missing', { table: at.table, id: at.row });
  const changed = claims.map((claim) =>
    claim.id === id ? defined({ ...claim, ...fields }) : claim,
  );
  return write(doc, newId, at, changed, 'edit.change');
}

/** Makes one account of a fact the preferred one. @returns the edit, or a refusal: `row-missing`, `nothing-changed`. */
export function preferClaim<Name extends TableName>(
  doc: CaseDocument,
  newId: NewId,
  at: ClaimList<Name>,
  id: EntryId,
): Edit | Refusal {
  const claims = claimsAt(doc, at);
  const chosen = claims?.find((claim) => claim.id === id);
  if (!claims || !chosen) return refuse('row-missing', { table: at.table, id: at.row });
  return write(
    doc,
    newId,
    at,
    [chosen, ...claims.filter((claim) => claim.id !== id)],
    'edit.preferClaim',
  );
}

/** Takes one account of a fact away. @returns the edit, or the refusal `row-missing`. */
export function removeClaim<Name extends TableName>(
  doc: CaseDocument,
  newId: NewId,
  at: ClaimList<Name>,
  id: EntryId,
): Edit | Refusal {
  const claims = claimsAt(doc, at);
  if (!claims?.some((claim) => claim.id === id))
    return refuse('row-missing', { table: at.table, id: at.row });
  return write(
    doc,
    newId,
    at,
    claims.filter((claim) => claim.id !== id),
    'edit.removeClaim',
  );
}

/**
 * Says the preferred value of a fact: changes the first claim, or adds one where
 * there is none; undefined takes the preferred one away.
 *
 * @returns the edit, or a refusal: `row-missing`, `row-invalid`, `nothing-changed`.
 */
export function setPreferred<Name extends TableName>(
  doc: CaseDocument,
  newId: NewId,
  at: ClaimList<Name>,
  value: unknown,
): Edit | Refusal {
  const claims = claimsAt(doc, at);
  if (!claims) return refuse('row-missing', { table: at.table, id: at.row });
  const [first, ...rest] = claims;
  const next =
    value === undefined
      ? rest
      : [first ? { ...first, value } : { id: newId('E') as EntryId, value }, ...rest];
  if (value === undefined && !first) return refuse('nothing-changed');
  return write(doc, newId, at, next, 'edit.change');
}

const defined = (claim: { [Field in keyof AnyClaim]?: AnyClaim[Field] | undefined }): AnyClaim =>
  Object.fromEntries(
    Object.entries(claim).filter(([, value]) => value !== undefined),
  ) as unknown as AnyClaim;
