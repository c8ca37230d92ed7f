import type { MapPaint } from '#model';
import type { Paint } from '../palette.ts';
import type { PathMark } from '../scene.ts';

/** The line that everything in a picture is drawn with. */
const penWidth = 2.4;

/** An area with an outline. */
export const area = (d: string, fill: Paint, width = penWidth): PathMark => ({
  kind: 'path',
  d,
  fill,
  stroke: 'ink',
  width,
});

/** An area without one. */
export const wash = (d: string, fill: Paint): PathMark => ({ kind: 'path', d, fill });

/** A line. */
export const pen = (d: string, width = penWidth, stroke: Paint = 'ink'): PathMark => ({
  kind: 'path',
  d,
  stroke,
  width,
  cap: 'round',
});

export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}H${x + width}V${y + height}H${x}Z`;

export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;

/** The wall and the roof of a home in a colour of the map. */
export const wallOf: Readonly<Record<MapPaint, Paint>> = {
  sun: 'wallSun',
  sky: 'wallSky',
  rose: 'wallRose',
  leaf: 'wallLeaf',
  lilac: 'wallLilac',
  peach: 'wallPeach',
  sea: 'wallSea',
  sand: 'wallSand',
  clay: 'wallPeach',
  ink: 'wallSand',
};
export const roofOf: Readonly<Record<MapPaint, Paint>> = {
  sun: 'roofSun',
  sky: 'roofSky',
  rose: 'roofRose',
  leaf: 'roofLeaf',
  lilac: 'roofLilac',
  peach: 'roofPeach',
  sea: 'roofSea',
  sand: 'roofSand',
  clay: 'roofPeach',
  ink: 'roofSand',
};
/** What a pen of that colour draws with. */
export const inkOf: Readonly<Record<MapPaint, Paint>> = { ...roofOf, clay: 'clay', ink: 'ink' };
