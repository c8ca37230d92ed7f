import { type CaseDocument, type RowOf, type TableName, tableNames } from '../caseDocument.ts';
import type { Id, StayId } from '../ids.ts';
import { referencesOf } from '../integrity.ts';
import type { Move, Stay } from '../rows/network.ts';

/** All that a child's own screen writes to a home and to leaving it. */
const saidOfHome: ReadonlySet<string> = new Set([
  'id',
  'person',
  'orderKey',
  'kind',
  'childLabel',
  'whenWords',
  'visit',
  'shape',
  'paint',
  'parallel',
  'memories',
  'feeling',
  'accounts',
] satisfies (keyof Stay)[]);
const saidOfLeaving: ReadonlySet<string> = new Set([
  'id',
  'person',
  'fromStay',
  'toStay',
  'whoCameWith',
  'reasonChildWords',
  'leftBehind',
  'accounts',
] satisfies (keyof Move)[]);

const holdsOnly = (row: object, fields: ReadonlySet<string>) =>
  Object.entries(row).every(([field, value]) => value === undefined || fields.has(field));

/** Tables whose rows about a home the record may have without having added to it. */
const beside = new Set<TableName>(['moves', 'told', 'mobilityMaps', 'stays']);

/**
 * Whether a home is one that the child drew, at whatever visit, and the record has added
 * nothing to since: no date, place, kind of care or carer, no reason for leaving it, and
 * nothing elsewhere that rests on it. Such a home the child may take away again; what the
 * case file says stays.
 */
export function isDrawnByChild(doc: CaseDocument, stay: Stay): boolean {
  if (stay.visit === undefined || doc.visits.get(stay.visit)?.child !== stay.person) return false;
  if (stay.kind !== 'unknown' || !holdsOnly(stay, saidOfHome)) return false;
  const left = [...doc.moves.values()].filter(({ fromStay }) => fromStay === stay.id);
  return (
    left.every((move) => holdsOnly(move, saidOfLeaving)) &&
    tableNames.every((table) => beside.has(table) || restsOnlyOnTold(doc, table, stay.id))
  );
}

/** Whether no row of a table points to a home, but for what was put on the map at a visit. */
const restsOnlyOnTold = <Name extends TableName>(doc: CaseDocument, table: Name, stay: StayId) =>
  [...(doc[table] as ReadonlyMap<Id, RowOf<Name>>).values()].every(
    (row) =>
      (table === 'mapItems' && 'visit' in row && row.visit !== undefined) ||
      !referencesOf(table, row).some((to) => to.table === 'stays' && to.id === stay),
  );
