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
export { decodeAny, type FormatName, formatOf } from './formats.ts';
export { encodeGedcom, type GedcomVersion } from './gedcom/write.ts';
