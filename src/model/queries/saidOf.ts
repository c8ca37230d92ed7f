import type { CaseDocument } from '../caseDocument.ts';
import type { Id, PersonId } from '../ids.ts';
import { parentageKind } from '../kinds/parentages.ts';
import type { Claim, Vouched } from '../rows/common.ts';
import type { Parentage, Partnership } from '../rows/family.ts';
import type { Bond } from '../rows/network.ts';
import type { Person } from '../rows/person.ts';
import type { Subject } from '../rows/work.ts';
import { certaintyTowards, familyIndex, kindTowards } from './familyIndex.ts';

/** Fields of a person that hold claims. */
const claimFields = [
  'names',
  'born',
  'died',
  'living',
  'gender',
  'sex',
  'pregnancy',
  'occupations',
  'languages',
  'ethnicity',
  'religion',
  'marks',
  'knowsChildInCare',
  'toldAboutLifelongLinks',
] as const satisfies readonly (keyof Person)[];
export type ClaimField = (typeof claimFields)[number];

/** Fields of which one value is true: two values are a disagreement, not two facts. */
const single: ReadonlySet<ClaimField> = new Set([
  'born',
  'died',
  'living',
  'gender',
  'sex',
  'pregnancy',
  'knowsChildInCare',
  'toldAboutLifelongLinks',
]);

/** A fact about somebody as somebody said it. */
export type SaidFact = {
  readonly subject: Subject;
  readonly vouched: Vouched;
} & (
  | {
      [Field in ClaimField]: {
        readonly field: Field;
        readonly value: NonNullable<Person[Field]>[number]['value'];
      };
    }[ClaimField]
  | {
      readonly field: 'parent';
      readonly value: { readonly parent: PersonId; readonly kind: string };
    }
  | { readonly field: 'partner'; readonly value: Partnership }
  | { readonly field: 'bond'; readonly value: Bond }
);

/** Whom a row points to that vouches for a link of a person. */
const parentFacts = (doc: CaseDocument, parentage: Parentage): SaidFact[] =>
  (doc.parentSets.get(parentage.set)?.parents ?? []).map((parent) => {
    const certainty = certaintyTowards(parentage, parent);
    return {
      field: 'parent',
      subject: { table: 'parentages', row: parentage.id },
      vouched: certainty ? { ...parentage, certainty } : parentage,
      value: { parent, kind: kindTowards(parentage, parent) },
    };
  });

/** Everything that is said of a person, fact by fact: their own fields, parents, partners and bonds. */
export function saidOf(doc: CaseDocument, id: PersonId): readonly SaidFact[] {
  const person = doc.persons.get(id);
  if (!person) return [];
  const index = familyIndex(doc);
  const own = claimFields.flatMap((field) =>
    (person[field] ?? ([] as readonly Claim<unknown>[])).map(
      (claim) =>
        // One field and its own kind of value, which a mapped type cannot follow through a list.
        ({
          field,
          subject: { table: 'persons', row: id, claim: claim.id },
          vouched: claim,
          value: claim.value,
        }) as SaidFact,
    ),
  );
  return [
    ...own,
    ...index.parentagesOf(id).flatMap((parentage) => parentFacts(doc, parentage)),
    ...index.partnershipsOf(id).map(
      (row): SaidFact => ({
        field: 'partner',
        subject: { table: 'partnerships', row: row.id },
        vouched: row,
        value: row,
      }),
    ),
    ...[...doc.bonds.values()].flatMap((row): SaidFact[] =>
      row.between.includes(id)
        ? [{ field: 'bond', subject: { table: 'bonds', row: row.id }, vouched: row, value: row }]
        : [],
    ),
  ];
}

/** Rival accounts of one thing, the preferred one first. */
export interface Disagreement {
  readonly field: SaidFact['field'];
  readonly facts: readonly SaidFact[];
}

/**
 * Where accounts of a person do not agree: two values of which one can be true, or
 * several people who may be a parent by birth. What is ruled out no longer counts.
 */
export function disagreementsOn(doc: CaseDocument, id: PersonId): readonly Disagreement[] {
  const open = saidOf(doc, id).filter(({ vouched }) => vouched.certainty !== 'ruledOut');
  const found: Disagreement[] = [];
  for (const field of single) {
    const facts = open.filter((fact) => fact.field === field);
    const values = new Set(facts.map(({ value }) => JSON.stringify(value)));
    if (values.size > 1) found.push({ field, facts });
  }
  const candidates = open.filter(
    (fact) =>
      fact.field === 'parent' &&
      parentageKind(fact.value.kind).blood &&
      (fact.vouched.certainty === 'possible' || fact.vouched.certainty === 'disputed'),
  );
  if (candidates.length > 1) found.push({ field: 'parent', facts: candidates });
  return found;
}

/** Whose word a fact rests on: an origin, or nobody’s. */
export function originsOf(doc: CaseDocument, { accounts = [] }: Vouched): readonly string[] {
  const origins = accounts.flatMap((id: Id) => doc.accounts.get(id)?.origin ?? []);
  return origins.length ? [...new Set(origins)] : ['nobody'];
}
