export { decodeCase, encodeCase } from './caseFile/caseFile.ts';
export {
  type Decoded,
  type Facts,
  type Loss,
  type LossCode,
  largestFile,
  mostPeople,
  type Photos,
  type Reason,
  type ReasonCode,
} from './codec.ts';
export {
  type ColumnMap,
  mapColumns,
  type PlacementColumn,
  placementColumns,
  plainHeading,
  unkeptColumns,
} from './csv/columns.ts';
export type { LineFault, LineFaultCode } from './csv/episodes.ts';
export {
  type PlacementsRead,
  type PlacementTable,
  readPlacements,
  readPlacementTable,
} from './csv/readPlacements.ts';
export { writeCsv } from './csv/writeCsv.ts';
export { decodeAny, type FormatName, formatOf } from './formats.ts';
export { encodeGedcom, type GedcomVersion } from './gedcom/write.ts';
