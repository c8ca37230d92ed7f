import type { CustomKind } from '../rows/custom.ts';
import { type LineDrawing, type Strand, straight, thrice, twice } from './lines.ts';

/** What a kind of the user's own can be a kind of. */
export const customClasses = ['bond', 'partnership', 'parentage', 'tie'] as const;
export type CustomClass = (typeof customClasses)[number];

/** The patterns that kinds of the user's own are made of. */
export const linePatterns = {
  solid: [straight()],
  dashed: [straight([9, 6])],
  dotted: [straight([1.6, 5])],
  dashDot: [straight([11, 4, 3, 4])],
  longDash: [straight([18, 7])],
  double: twice,
  triple: thrice,
  zigzag: [{ wave: 'zigzag', offset: 0 }],
  wave: [{ wave: 'sine', offset: 0 }],
  ladder: [...twice, { wave: 'ladder', offset: 0 }],
} as const satisfies Readonly<Record<string, readonly Strand[]>>;
export type LinePattern = keyof typeof linePatterns;

/** How a kind of the user's own is drawn. */
export const customLine = ({
  pattern,
  colour,
  ornament,
  arrow,
  letter,
}: CustomKind): LineDrawing => ({
  strands: linePatterns[pattern],
  colour,
  ...(ornament ? { ornament } : {}),
  ...(arrow ? { arrow } : {}),
  ...(letter ? { letter: Array.from(letter).slice(0, 2).join('') } : {}),
});
