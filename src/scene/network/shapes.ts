import type { SlicePattern } from '#model';
import { type Point, polyline, short } from '../scene.ts';

/** A point at an angle (radians, from the right, clockwise) and a distance from the origin, of a circle or one made flat. */
export const polar = (angle: number, radius: number, flat = 1): Point => ({
  x: radius * Math.cos(angle),
  y: radius * Math.sin(angle) * flat,
});

const at = ({ x, y }: Point) => `${short(x)} ${short(y)}`;

/** A circle as a path. */
export const disc = ({ x, y }: Point, r: number): string =>
  `M${short(x - r)} ${short(y)}A${short(r)} ${short(r)} 0 1 1 ${short(x + r)} ${short(y)}A${short(r)} ${short(r)} 0 1 1 ${short(x - r)} ${short(y)}Z`;

/** A ring round the origin as a path: a circle, or one made flat. */
export const oval = (r: number, flat: number): string =>
  `M${short(-r)} 0A${short(r)} ${short(r * flat)} 0 1 1 ${short(r)} 0A${short(r)} ${short(r * flat)} 0 1 1 ${short(-r)} 0Z`;

/** A part of a ring round the origin; the whole of it where no angles are given. */
export function ringPart(
  inner: number,
  outer: number,
  flat: number,
  wedge?: { readonly from: number; readonly to: number },
): string {
  if (!wedge || wedge.to - wedge.from > 2 * Math.PI - 1e-6)
    return `${oval(outer, flat)}${hole(inner, flat)}`;
  const { from, to } = wedge;
  const large = to - from > Math.PI ? 1 : 0;
  const arc = (r: number, sweep: 0 | 1, end: number) =>
    `A${short(r)} ${short(r * flat)} 0 ${large} ${sweep} ${at(polar(end, r, flat))}`;
  return `M${at(polar(from, inner, flat))}L${at(polar(from, outer, flat))}${arc(outer, 1, to)}L${at(polar(to, inner, flat))}${arc(inner, 0, from)}Z`;
}

/** A ring drawn the other way round, so that it is left out of what is filled. */
const hole = (r: number, flat: number) =>
  `M${short(-r)} 0A${short(r)} ${short(r * flat)} 0 1 0 ${short(r)} 0A${short(r)} ${short(r * flat)} 0 1 0 ${short(-r)} 0Z`;

/** A rectangle with round corners. */
export function roundedBox({ x, y }: Point, width: number, height: number, radius: number): string {
  const r = short(radius);
  return `M${short(x + radius)} ${short(y)}h${short(width - 2 * radius)}a${r} ${r} 0 0 1 ${r} ${r}v${short(height - 2 * radius)}a${r} ${r} 0 0 1 ${short(-radius)} ${r}h${short(2 * radius - width)}a${r} ${r} 0 0 1 ${short(-radius)} ${short(-radius)}v${short(2 * radius - height)}a${r} ${r} 0 0 1 ${r} ${short(-radius)}z`;
}

/** How far stitches stand apart along the edge of a slice, px. */
const stitchEvery: Readonly<Record<SlicePattern, number>> = {
  dots: 13,
  stripes: 9,
  zigzag: 12,
  waves: 16,
  crosses: 16,
  rings: 15,
  dashes: 18,
  diamonds: 16,
};

/** The edge of a slice, stitched in its pattern along an arc: every slice has another one. */
export function stitches(
  pattern: SlicePattern,
  radius: number,
  half: number,
  flat: number,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly d: string; readonly filled: boolean } {
  const on = (angle: number, r: number) => polar(angle, r, flat);
  const count = Math.max(2, Math.round(((to - from) * radius) / stitchEvery[pattern]));
  const step = (to - from) / count;
  const each = (draw: (angle: number) => string) =>
    Array.from({ length: count }, (_, i) => draw(from + (i + 0.5) * step)).join('');
  const spot = (angle: number) => on(angle, radius);
  switch (pattern) {
    case 'dots':
      return { d: each((angle) => disc(spot(angle), half * 0.5)), filled: true };
    case 'rings':
      return { d: each((angle) => disc(spot(angle), half * 0.75)), filled: false };
    case 'stripes':
      return {
        d: each((angle) => polyline([on(angle, radius - half), on(angle, radius + half)])),
        filled: false,
      };
    case 'dashes':
      return {
        d: each((angle) => {
          const [a, b] = [on(angle - step * 0.3, radius), on(angle + step * 0.3, radius)];
          return polyline([a, b]);
        }),
        filled: false,
      };
    case 'crosses':
      return {
        d: each((angle) => {
          const turn = (half * 0.8) / radius;
          return (
            polyline([
              on(angle - turn, radius - half * 0.8),
              on(angle + turn, radius + half * 0.8),
            ]) +
            polyline([on(angle - turn, radius + half * 0.8), on(angle + turn, radius - half * 0.8)])
          );
        }),
        filled: false,
      };
    case 'diamonds':
      return {
        d: each((angle) => {
          const turn = (half * 0.7) / radius;
          return `${polyline([
            on(angle, radius - half),
            on(angle + turn, radius),
            on(angle, radius + half),
            on(angle - turn, radius),
          ])}Z`;
        }),
        filled: true,
      };
    case 'zigzag': {
      const points = Array.from({ length: 2 * count + 1 }, (_, i) =>
        on(from + (i * step) / 2, radius + (i % 2 ? half * 0.8 : -half * 0.8)),
      );
      return { d: polyline(points), filled: false };
    }
    case 'waves': {
      let d = `M${at(on(from, radius))}`;
      for (let i = 0; i < 2 * count; i++) {
        const control = on(from + ((i + 0.5) * step) / 2, radius + (i % 2 ? -2 : 2) * half * 0.7);
        d += `Q${at(control)} ${at(on(from + ((i + 1) * step) / 2, radius))}`;
      }
      return { d, filled: false };
    }
  }
}
