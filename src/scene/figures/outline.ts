import type { SymbolShape } from '#model';
import { type Point, polyline, short } from '../scene.ts';

/** The outline of a symbol: of a person by gender, or of somebody or something else. */
export type Outline =
  | SymbolShape
  | 'professional'
  | 'organisation'
  | 'diamond'
  | 'hexagon'
  | 'bare'
  | 'smallTriangle'
  | 'dot'
  | 'loss';

/** Half a symbol is u = 28 px: notation.md gives lengths for u = 20. */
const u = 28;

/** Sizes of symbols that are not 2u wide and high. */
const sizes: Partial<Readonly<Record<Outline, { width: number; height: number }>>> = {
  professional: { width: 2.6 * u, height: 1.4 * u },
  organisation: { width: 2.6 * u, height: 1.8 * u },
  smallTriangle: { width: 1.1 * u, height: 1.1 * u },
  dot: { width: 0.6 * u, height: 0.6 * u },
  loss: { width: 0.8 * u, height: 0.8 * u },
};

/** Width and height of a symbol; the child the work is for is drawn a little larger. */
export function symbolSize(outline: Outline, focal: boolean): { width: number; height: number } {
  const size = focal ? 60 : 2 * u;
  return sizes[outline] ?? { width: size, height: size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle with round corners, centred on the origin. */
function rounded(x: number, y: number, radius: number): string {
  const r = short(radius);
  return `M${short(radius - x)} ${short(-y)}H${short(x - radius)}A${r} ${r} 0 0 1 ${short(x)} ${short(radius - y)}V${short(y - radius)}A${r} ${r} 0 0 1 ${short(x - radius)} ${short(y)}H${short(radius - x)}A${r} ${r} 0 0 1 ${short(-x)} ${short(y - radius)}V${short(radius - y)}A${r} ${r} 0 0 1 ${short(radius - x)} ${short(-y)}Z`;
}

const closed = (points: readonly Point[]): string => `${polyline(points)}Z`;

/**
 * The path of a symbol centred on the origin: square, circle, dome (square base,
 * round top), rounded square for a gender nobody recorded, diamond for a pet,
 * triangle for a pregnancy (McGoldrick, Gerson & Petry 2020; GenoPro 3); diamond
 * and small triangle of the NSGC pedigree (2008).
 */
export function outlineOf(outline: Outline, { width, height }: Size): string {
  const x = width / 2;
  const y = height / 2;
  const sx = short(x);
  const sy = short(y);
  switch (outline) {
    case 'square':
      return rounded(x, y, 3);
    case 'circle':
    case 'dot':
      return `M${short(-x)} 0A${sx} ${sy} 0 1 0 ${sx} 0A${sx} ${sy} 0 1 0 ${short(-x)} 0Z`;
    case 'dome':
      return `M${short(-x)} 0A${sx} ${sy} 0 0 1 ${sx} 0V${short(y - 3)}A3 3 0 0 1 ${short(x - 3)} ${sy}H${short(3 - x)}A3 3 0 0 1 ${short(-x)} ${short(y - 3)}Z`;
    case 'unknown':
    case 'bare':
    case 'loss':
      return rounded(x, y, x * 0.58);
    case 'professional':
      return rounded(x, y, 10);
    default:
      return closed(cornersOf(outline, { width, height }));
  }
}

/** Corners of the outlines that are polygons. */
function cornersOf(outline: Outline, { width, height }: Size): readonly Point[] {
  const x = width / 2;
  const y = height / 2;
  switch (outline) {
    case 'pregnancy':
    case 'smallTriangle':
      return [
        { x: 0, y: -y },
        { x, y },
        { x: -x, y },
      ];
    case 'hexagon':
      return [
        { x: -x / 2, y: -y },
        { x: x / 2, y: -y },
        { x, y: 0 },
        { x: x / 2, y },
        { x: -x / 2, y },
        { x: -x, y: 0 },
      ];
    case 'organisation':
      return [
        { x: 0, y: -y },
        { x, y: -y / 3 },
        { x, y },
        { x: -x, y },
        { x: -x, y: -y / 3 },
      ];
    case 'pet':
    case 'diamond':
      return [
        { x: 0, y: -y },
        { x, y: 0 },
        { x: 0, y },
        { x: -x, y: 0 },
      ];
    default:
      return [
        { x: -x, y: -y },
        { x, y: -y },
        { x, y },
        { x: -x, y },
      ];
  }
}

/** Points of an arc round the origin, from one angle to another, in degrees. */
const arc = (rx: number, ry: number, from: number, to: number): Point[] =>
  Array.from({ length: 25 }, (_, i) => {
    const turn = ((from + ((to - from) * i) / 24) * Math.PI) / 180;
    return { x: rx * Math.cos(turn), y: ry * Math.sin(turn) };
  });

/** The outline as a convex polygon, for filling parts of it. Round corners are cut. */
export function outlinePolygon(outline: Outline, size: Size): readonly Point[] {
  const x = size.width / 2;
  const y = size.height / 2;
  switch (outline) {
    case 'circle':
    case 'dot':
    case 'unknown':
      return arc(x, y, 0, 345.6);
    case 'dome':
      return [...arc(x, y, 180, 360), { x, y }, { x: -x, y }];
    default:
      return cornersOf(outline, size);
  }
}

/** The path of a symbol in its usual size. */
export const outlinePath = (outline: Outline): string =>
  outlineOf(outline, symbolSize(outline, false));
