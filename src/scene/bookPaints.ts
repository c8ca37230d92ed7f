/** Lightness 0–1, chroma, hue in degrees (Ottosson 2020, OKLCH). */
type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** The colours of homes, faces and things as in a picture book: name, by day, by night. */
const table = {
  wallSky: [
    [0.86, 0.065, 235],
    [0.5, 0.06, 240],
  ],
  wallSun: [
    [0.885, 0.09, 88],
    [0.52, 0.085, 82],
  ],
  wallRose: [
    [0.86, 0.06, 12],
    [0.53, 0.07, 12],
  ],
  wallLeaf: [
    [0.88, 0.07, 145],
    [0.515, 0.06, 150],
  ],
  wallLilac: [
    [0.86, 0.05, 300],
    [0.51, 0.06, 300],
  ],
  wallPeach: [
    [0.87, 0.07, 55],
    [0.52, 0.08, 50],
  ],
  wallSea: [
    [0.86, 0.06, 190],
    [0.5, 0.055, 195],
  ],
  wallSand: [
    [0.9, 0.035, 80],
    [0.52, 0.03, 80],
  ],
  roofSky: [
    [0.66, 0.1, 240],
    [0.4, 0.07, 245],
  ],
  roofSun: [
    [0.71, 0.125, 62],
    [0.45, 0.085, 60],
  ],
  roofRose: [
    [0.63, 0.12, 18],
    [0.42, 0.085, 15],
  ],
  roofLeaf: [
    [0.64, 0.09, 152],
    [0.41, 0.065, 155],
  ],
  roofLilac: [
    [0.62, 0.09, 302],
    [0.4, 0.075, 302],
  ],
  roofPeach: [
    [0.65, 0.12, 42],
    [0.43, 0.085, 42],
  ],
  roofSea: [
    [0.62, 0.08, 200],
    [0.39, 0.06, 205],
  ],
  roofSand: [
    [0.68, 0.05, 70],
    [0.44, 0.04, 70],
  ],
  pane: [
    [0.985, 0.012, 90],
    [0.9, 0.09, 92],
  ],
  bark: [
    [0.52, 0.065, 55],
    [0.5, 0.05, 60],
  ],
  grass: [
    [0.74, 0.1, 140],
    [0.5, 0.07, 145],
  ],
  road: [
    [0.885, 0.03, 78],
    [0.37, 0.02, 75],
  ],
  roadEdge: [
    [0.8, 0.038, 75],
    [0.46, 0.024, 75],
  ],
  pencil: [
    [0.26, 0.025, 60],
    [0.18, 0.02, 60],
  ],
  skinPorcelain: [
    [0.91, 0.035, 60],
    [0.88, 0.035, 60],
  ],
  skinPeach: [
    [0.85, 0.06, 58],
    [0.82, 0.06, 58],
  ],
  skinTan: [
    [0.76, 0.075, 58],
    [0.74, 0.075, 58],
  ],
  skinOlive: [
    [0.69, 0.07, 68],
    [0.67, 0.07, 68],
  ],
  skinBrown: [
    [0.57, 0.075, 55],
    [0.56, 0.075, 55],
  ],
  skinDeep: [
    [0.44, 0.06, 50],
    [0.45, 0.06, 50],
  ],
  hairBlack: [
    [0.27, 0.012, 60],
    [0.3, 0.012, 60],
  ],
  hairBrown: [
    [0.42, 0.06, 50],
    [0.43, 0.06, 50],
  ],
  hairAuburn: [
    [0.47, 0.1, 40],
    [0.48, 0.1, 40],
  ],
  hairGinger: [
    [0.66, 0.14, 55],
    [0.65, 0.14, 55],
  ],
  hairFair: [
    [0.84, 0.1, 88],
    [0.8, 0.1, 88],
  ],
  hairGrey: [
    [0.7, 0.008, 80],
    [0.68, 0.008, 80],
  ],
  hairWhite: [
    [0.93, 0.008, 85],
    [0.9, 0.008, 85],
  ],
} as const satisfies Readonly<Record<string, readonly [day: Oklch, night: Oklch]>>;

/** Names of the colours of pictures. */
export type BookPaint = keyof typeof table;

const column = (which: 0 | 1) =>
  // One entry for each name.
  Object.fromEntries(
    Object.entries(table).map(([name, pair]) => [name, pair[which]]),
  ) as unknown as Readonly<Record<BookPaint, Oklch>>;

export const bookByDay = column(0);
export const bookByNight = column(1);
