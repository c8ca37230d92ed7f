export { type FontFiles, type FontName, fontsNeeded } from './fonts.ts';
export { type Audience, type FurnitureSubject, furnitureFor } from './furniture.ts';
export { gathered, pinsOf } from './gather.ts';
export {
  bestStrips,
  childNamePt,
  legible,
  type PageSize,
  type PaperName,
  paperFor,
  paperNames,
  papers,
  type Readability,
  readabilityOn,
  stripsOn,
  tilesFor,
} from './paper.ts';
export { type PdfOptions, writePdf } from './pdf.ts';
export {
  bestOnPaper,
  type Furniture,
  layFolds,
  layOnSheets,
  type Part,
  printedNames,
  readabilityHint,
  type Sheet,
  type SheetOptions,
} from './sheets.ts';
export { writeSheetSvg } from './svg.ts';
