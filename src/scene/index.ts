export { type DrawingContext, measurePeople, type PersonDrawing } from './figures/person.ts';
export { contrastOf, cssName, linePaint, type Paint, type PaletteName, paints, paletteHex } from './palette.ts';
export {
  type Box,
  boxAround,
  type Figure,
  type FigureSubject,
  type Mark,
  type PathMark,
  type PhotoMark,
  type Point,
  type Scene,
  type TextMark,
} from './scene.ts';
export { lineMarks } from './strokes.ts';
export { fontFamily, textWidth } from './textMetrics.ts';
