import type { SymbolShape } from '#model';
import { short } from '../scene.ts';

/** The outline of a symbol: of a person by gender, or of somebody known through a job. */
export type Outline = SymbolShape | 'professional';

/** Half a symbol is u = 28 px: notation.md gives lengths for u = 20. */
const u = 28;

/** Width and height of a symbol; the child the work is for is drawn a little larger. */
export function symbolSize(outline: Outline, focal: boolean): { width: number; height: number } {
  if (outline === 'professional') return { width: 2.6 * u, height: 1.4 * u };
  const size = focal ? 60 : 2 * u;
  return { width: size, height: size };
}

/** A rectangle with round corners, centred on the origin. */
function rounded(x: number, y: number, radius: number): string {
  const r = short(radius);
  return `M${short(radius - x)} ${short(-y)}H${short(x - radius)}A${r} ${r} 0 0 1 ${short(x)} ${short(radius - y)}V${short(y - radius)}A${r} ${r} 0 0 1 ${short(x - radius)} ${short(y)}H${short(radius - x)}A${r} ${r} 0 0 1 ${short(-x)} ${short(y - radius)}V${short(radius - y)}A${r} ${r} 0 0 1 ${short(radius - x)} ${short(-y)}Z`;
}

/**
 * The path of a symbol centred on the origin: square, circle, dome (square base,
 * round top), rounded square for a gender nobody recorded, diamond for a pet,
 * triangle for a pregnancy (McGoldrick, Gerson & Petry 2020; GenoPro 3).
 */
export function outlineOf(
  outline: Outline,
  { width, height }: { width: number; height: number },
): string {
  const x = width / 2;
  const y = height / 2;
  const sx = short(x);
  const sy = short(y);
  switch (outline) {
    case 'square':
      return rounded(x, y, 3);
    case 'circle':
      return `M${short(-x)} 0A${sx} ${sy} 0 1 0 ${sx} 0A${sx} ${sy} 0 1 0 ${short(-x)} 0Z`;
    case 'dome':
      return `M${short(-x)} 0A${sx} ${sy} 0 0 1 ${sx} 0V${short(y - 3)}A3 3 0 0 1 ${short(x - 3)} ${sy}H${short(3 - x)}A3 3 0 0 1 ${short(-x)} ${short(y - 3)}Z`;
    case 'unknown':
      return rounded(x, y, x * 0.58);
    case 'pet':
      return `M0 ${short(-y)}L${sx} 0L0 ${sy}L${short(-x)} 0Z`;
    case 'pregnancy':
      return `M0 ${short(-y)}L${sx} ${sy}H${short(-x)}Z`;
    case 'professional':
      return rounded(x, y, 10);
  }
}

/** The path of a symbol in its usual size. */
export const outlinePath = (outline: Outline): string =>
  outlineOf(outline, symbolSize(outline, false));
