import type * as z from 'zod/mini';
import type { Id } from './ids.ts';
import { type Foreign, foreignSchema } from './rows/common.ts';
import { type CustomKind, customKindSchema } from './rows/custom.ts';
import {
  type BirthGroup,
  birthGroupSchema,
  type Parentage,
  type ParentSet,
  type Partnership,
  parentageSchema,
  parentSetSchema,
  partnershipSchema,
  type Responsibility,
  responsibilitySchema,
} from './rows/family.ts';
import {
  type Face,
  faceSchema,
  type MapItem,
  type MapSnapshot,
  type MobilityMap,
  mapItemSchema,
  mapSnapshotSchema,
  mobilityMapSchema,
  type SafetyMark,
  safetyMarkSchema,
  type WishMark,
  wishMarkSchema,
} from './rows/mobility.ts';
import {
  type Bond,
  bondSchema,
  type Household,
  householdSchema,
  type Move,
  moveSchema,
  type Organisation,
  organisationSchema,
  type Place,
  placeSchema,
  type RingSet,
  ringSetSchema,
  type Stay,
  staySchema,
  type Tie,
  tieSchema,
} from './rows/network.ts';
import { type Person, personSchema } from './rows/person.ts';
import {
  type LifeEvent,
  lifeEventSchema,
  type Objective,
  objectiveSchema,
  type Visit,
  visitSchema,
} from './rows/visits.ts';
import {
  type Account,
  type Agreement,
  type Attempt,
  accountSchema,
  agreementSchema,
  attemptSchema,
  type CaseInfo,
  caseInfoSchema,
  caseRowId,
  type Diagram,
  diagramSchema,
  type FocalChild,
  focalChildSchema,
  type Lead,
  leadSchema,
  type Note,
  noteSchema,
  type Photo,
  photoSchema,
  type Restriction,
  type RowOrder,
  restrictionSchema,
  rowOrderSchema,
  type Source,
  sourceSchema,
  type Told,
  toldSchema,
} from './rows/work.ts';

/** The row types of a case, by table. */
export interface Rows {
  cases: CaseInfo;
  focalChildren: FocalChild;
  persons: Person;
  partnerships: Partnership;
  parentSets: ParentSet;
  parentages: Parentage;
  birthGroups: BirthGroup;
  responsibilities: Responsibility;
  bonds: Bond;
  ties: Tie;
  organisations: Organisation;
  ringSets: RingSet;
  households: Household;
  places: Place;
  stays: Stay;
  moves: Move;
  accounts: Account;
  sources: Source;
  notes: Note;
  told: Told;
  restrictions: Restriction;
  agreements: Agreement;
  leads: Lead;
  attempts: Attempt;
  diagrams: Diagram;
  rowOrders: RowOrder;
  photos: Photo;
  customKinds: CustomKind;
  visits: Visit;
  objectives: Objective;
  lifeEvents: LifeEvent;
  mobilityMaps: MobilityMap;
  mapItems: MapItem;
  mapSnapshots: MapSnapshot;
  safetyMarks: SafetyMark;
  wishMarks: WishMark;
  faces: Face;
}
export type TableName = keyof Rows;
export type RowOf<Table extends TableName> = Rows[Table];

/** Rows by id, in stored order: the order of import or creation, which files keep. */
export type Table<Name extends TableName> = ReadonlyMap<Id, RowOf<Name>>;

/**
 * One piece of work with one or more focal children, and all that is recorded.
 * Immutable: an edit makes a new document that shares the unchanged tables.
 */
export type CaseDocument = { readonly [Name in TableName]: Table<Name> } & {
  /** What a file held outside our records: its head and records of unknown kinds. */
  readonly foreign: Foreign;
};

/** The schema of each table's rows, and the letters its ids begin with. */
export const tables = {
  cases: { schema: caseInfoSchema, prefix: 'CASE' },
  focalChildren: { schema: focalChildSchema, prefix: 'C' },
  persons: { schema: personSchema, prefix: 'I' },
  partnerships: { schema: partnershipSchema, prefix: 'P' },
  parentSets: { schema: parentSetSchema, prefix: 'F' },
  parentages: { schema: parentageSchema, prefix: 'L' },
  birthGroups: { schema: birthGroupSchema, prefix: 'BG' },
  responsibilities: { schema: responsibilitySchema, prefix: 'PR' },
  bonds: { schema: bondSchema, prefix: 'B' },
  ties: { schema: tieSchema, prefix: 'T' },
  organisations: { schema: organisationSchema, prefix: 'G' },
  ringSets: { schema: ringSetSchema, prefix: 'RS' },
  households: { schema: householdSchema, prefix: 'H' },
  places: { schema: placeSchema, prefix: 'PL' },
  stays: { schema: staySchema, prefix: 'S' },
  moves: { schema: moveSchema, prefix: 'M' },
  accounts: { schema: accountSchema, prefix: 'A' },
  sources: { schema: sourceSchema, prefix: 'SO' },
  notes: { schema: noteSchema, prefix: 'N' },
  told: { schema: toldSchema, prefix: 'K' },
  restrictions: { schema: restrictionSchema, prefix: 'R' },
  agreements: { schema: agreementSchema, prefix: 'AG' },
  leads: { schema: leadSchema, prefix: 'LD' },
  attempts: { schema: attemptSchema, prefix: 'AT' },
  diagrams: { schema: diagramSchema, prefix: 'V' },
  rowOrders: { schema: rowOrderSchema, prefix: 'RO' },
  photos: { schema: photoSchema, prefix: 'PH' },
  customKinds: { schema: customKindSchema, prefix: 'CK' },
  visits: { schema: visitSchema, prefix: 'VI' },
  objectives: { schema: objectiveSchema, prefix: 'OB' },
  lifeEvents: { schema: lifeEventSchema, prefix: 'LE' },
  mobilityMaps: { schema: mobilityMapSchema, prefix: 'MM' },
  mapItems: { schema: mapItemSchema, prefix: 'MI' },
  mapSnapshots: { schema: mapSnapshotSchema, prefix: 'MS' },
  safetyMarks: { schema: safetyMarkSchema, prefix: 'SM' },
  wishMarks: { schema: wishMarkSchema, prefix: 'WM' },
  faces: { schema: faceSchema, prefix: 'FA' },
} as const satisfies {
  [Name in TableName]: { schema: z.ZodMiniType<RowOf<Name>>; prefix: string };
};

export const tableNames = Object.keys(tables) as readonly TableName[];

/** A case without anybody in it. */
export function emptyCase(reference: string): CaseDocument {
  const rows = Object.fromEntries(tableNames.map((name) => [name, new Map()]));
  const info: CaseInfo = { id: caseRowId, reference };
  // Every table is there: the line above made one for each name.
  return { ...(rows as unknown as CaseDocument), cases: new Map([[caseRowId, info]]), foreign: {} };
}

/** The row that speaks of the case as a whole. */
export function caseInfo(doc: CaseDocument): CaseInfo {
  return doc.cases.get(caseRowId) ?? { id: caseRowId, reference: '' };
}

/** A case as plain JSON: each table a list of rows in stored order. */
export type CaseRows = { readonly [Name in TableName]?: readonly RowOf<Name>[] } & {
  readonly foreign?: Foreign;
};

/** The rows of a case, for JSON; tables without rows are left out. */
export function toRows(doc: CaseDocument): CaseRows {
  const filled = tableNames.filter((name) => doc[name].size > 0);
  const rows = Object.fromEntries(filled.map((name) => [name, [...doc[name].values()]]));
  return Object.keys(doc.foreign).length ? { ...rows, foreign: doc.foreign } : rows;
}

/** Why rows are no case: in which table, which row, and what is wrong with it. */
export interface RowFault {
  readonly table: TableName | 'foreign';
  readonly row: string | number;
  /** Path of the field, such as `names.0.value`. */
  readonly path: string;
  readonly message: string;
}

/** Checks rows that come from outside against the schemas and makes a document of them. */
export function fromRows(
  rows: Readonly<Record<string, unknown>>,
): { ok: true; document: CaseDocument } | { ok: false; faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const document: Record<string, unknown> = { ...emptyCase('') };
  for (const name of tableNames) {
    const list = rows[name] ?? [];
    const table = new Map<Id, unknown>();
    for (const [index, row] of (Array.isArray(list) ? list : [list]).entries()) {
      const parsed = tables[name].schema.safeParse(row);
      const id = parsed.data?.id;
      if (!parsed.success || !id) {
        const issue = parsed.error?.issues[0];
        faults.push({
          table: name,
          row: index,
          path: issue?.path.join('.') ?? '',
          message: issue?.message ?? 'invalid',
        });
      } else if (table.has(id)) {
        faults.push({ table: name, row: index, path: 'id', message: 'duplicate id' });
      } else {
        table.set(id, parsed.data);
      }
    }
    if (name !== 'cases' || table.size) document[name] = table;
  }
  const foreign = foreignSchema.safeParse(rows.foreign ?? {});
  if (!foreign.success) {
    faults.push({ table: 'foreign', row: 0, path: '', message: 'invalid' });
  }
  document.foreign = foreign.data ?? {};
  // Each table holds only rows that its own schema let through.
  return faults.length ? { ok: false, faults } : { ok: true, document: document as CaseDocument };
}
