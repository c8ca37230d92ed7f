import { type PaletteName, type SvgOptions, setAs, writeSvgParts } from '#scene';
import type { Sheet } from './sheets.ts';

/** One sheet as an SVG file of the size of its paper. */
export function writeSheetSvg(
  sheet: Sheet,
  options: Omit<SvgOptions, 'margin'> & { readonly palette: PaletteName },
): string {
  return writeSvgParts(
    { x: 0, y: 0, width: sheet.width, height: sheet.height },
    sheet.title,
    sheet.parts,
    setAs(sheet, options),
  );
}
