import type { LineColour } from '#model';
import { type BookPaint, bookByDay, bookByNight } from './bookPaints.ts';

/** Names of colours, for screen, print and file alike. */
export type Paint =
  | BookPaint
  | 'paper'
  | 'sheet'
  | 'wash'
  | 'line'
  | 'lineStrong'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'moss'
  | 'onMoss'
  | 'mossWash'
  | 'sun'
  | 'sunWash'
  | 'clay'
  | 'clayWash'
  | 'calm'
  | 'focus'
  | 'lineWarm'
  | 'lineGrief'
  | 'lineGreen'
  | 'lineBlue'
  | 'lineTeal'
  | 'lineAmber'
  | 'lineRose'
  | 'tintWarm'
  | 'tintGrief'
  | 'tintGreen'
  | 'tintBlue'
  | 'tintTeal'
  | 'tintAmber'
  | 'tintRose';

export const paletteNames = ['light', 'dark', 'contrast', 'print'] as const;
export type PaletteName = (typeof paletteNames)[number];

/** Lightness 0–1, chroma, hue in degrees (Ottosson 2020, OKLCH). */
type Oklch = readonly [lightness: number, chroma: number, hue: number];

const light: Readonly<Record<Paint, Oklch>> = {
  ...bookByDay,
  paper: [0.983, 0.008, 85],
  sheet: [0.996, 0.003, 85],
  wash: [0.956, 0.012, 85],
  line: [0.89, 0.014, 85],
  lineStrong: [0.64, 0.02, 80],
  ink: [0.26, 0.025, 60],
  ink2: [0.45, 0.025, 60],
  ink3: [0.52, 0.02, 60],
  moss: [0.46, 0.085, 160],
  onMoss: [0.996, 0.003, 85],
  mossWash: [0.94, 0.03, 160],
  sun: [0.84, 0.13, 85],
  sunWash: [0.95, 0.05, 88],
  clay: [0.52, 0.13, 35],
  clayWash: [0.95, 0.02, 40],
  calm: [0.88, 0.045, 240],
  focus: [0.52, 0.19, 262],
  lineWarm: [0.5, 0.15, 30],
  lineGrief: [0.42, 0.11, 15],
  lineGreen: [0.46, 0.1, 150],
  lineBlue: [0.45, 0.11, 255],
  lineTeal: [0.46, 0.075, 200],
  lineAmber: [0.54, 0.115, 65],
  lineRose: [0.52, 0.14, 355],
  tintWarm: [0.958, 0.022, 30],
  tintGrief: [0.958, 0.022, 15],
  tintGreen: [0.958, 0.022, 150],
  tintBlue: [0.958, 0.022, 255],
  tintTeal: [0.958, 0.022, 200],
  tintAmber: [0.958, 0.022, 75],
  tintRose: [0.958, 0.022, 355],
};

const dark: Readonly<Record<Paint, Oklch>> = {
  ...bookByNight,
  paper: [0.225, 0.012, 70],
  sheet: [0.27, 0.014, 70],
  wash: [0.3, 0.016, 72],
  line: [0.36, 0.016, 75],
  lineStrong: [0.6, 0.02, 80],
  ink: [0.94, 0.014, 85],
  ink2: [0.8, 0.016, 80],
  ink3: [0.71, 0.016, 78],
  moss: [0.8, 0.1, 160],
  onMoss: [0.22, 0.03, 160],
  mossWash: [0.35, 0.045, 160],
  sun: [0.8, 0.125, 85],
  sunWash: [0.36, 0.045, 88],
  clay: [0.78, 0.1, 40],
  clayWash: [0.34, 0.04, 40],
  calm: [0.45, 0.06, 240],
  focus: [0.78, 0.13, 262],
  lineWarm: [0.76, 0.13, 30],
  lineGrief: [0.74, 0.09, 15],
  lineGreen: [0.8, 0.11, 150],
  lineBlue: [0.78, 0.09, 250],
  lineTeal: [0.8, 0.08, 195],
  lineAmber: [0.82, 0.12, 75],
  lineRose: [0.78, 0.11, 355],
  tintWarm: [0.275, 0.03, 30],
  tintGrief: [0.275, 0.03, 15],
  tintGreen: [0.275, 0.03, 150],
  tintBlue: [0.275, 0.03, 255],
  tintTeal: [0.275, 0.03, 200],
  tintAmber: [0.275, 0.03, 75],
  tintRose: [0.275, 0.03, 355],
};

const black: Oklch = [0, 0, 0];
const white: Oklch = [1, 0, 0];

const contrast: Readonly<Record<Paint, Oklch>> = {
  ...light,
  paper: white,
  sheet: white,
  wash: [0.96, 0, 0],
  line: [0.45, 0, 0],
  lineStrong: [0.35, 0, 0],
  ink: black,
  ink2: [0.2, 0, 0],
  ink3: [0.3, 0, 0],
  moss: [0.34, 0.07, 160],
  clay: [0.4, 0.12, 35],
  focus: [0.42, 0.2, 262],
  lineWarm: [0.4, 0.14, 30],
  lineGrief: [0.34, 0.1, 15],
  lineGreen: [0.36, 0.09, 150],
  lineBlue: [0.36, 0.12, 255],
  lineTeal: [0.36, 0.065, 200],
  lineAmber: [0.42, 0.09, 65],
  lineRose: [0.42, 0.13, 355],
  tintWarm: [0.985, 0.006, 30],
  tintGrief: [0.985, 0.006, 15],
  tintGreen: [0.985, 0.006, 150],
  tintBlue: [0.985, 0.006, 255],
  tintTeal: [0.985, 0.006, 200],
  tintAmber: [0.985, 0.006, 75],
  tintRose: [0.985, 0.006, 355],
};

const print: Readonly<Record<Paint, Oklch>> = {
  ...light,
  paper: white,
  sheet: white,
  ink: [0.18, 0.01, 60],
  ink2: [0.35, 0.015, 60],
  ink3: [0.46, 0.015, 60],
};

const palettes: Readonly<Record<PaletteName, Readonly<Record<Paint, Oklch>>>> = {
  light,
  dark,
  contrast,
  print,
};

/** Every colour name, in the order of the tables above. */
export const paints = Object.keys(light) as readonly Paint[];

/** sRGB of an OKLCH colour, 0–1, clipped to the gamut (Ottosson 2020, matrices of 2021-01-25). */
function toSrgb([lightness, chroma, hue]: Oklch): readonly [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const gamma = (value: number) => {
    const v = Math.min(1, Math.max(0, value));
    return v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055;
  };
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** The colours of a palette as #rrggbb, which every program that opens a picture understands. */
export function paletteHex(name: PaletteName): Readonly<Record<Paint, string>> {
  const hex = (value: number) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  const entries = paints.map((paint) => [
    paint,
    `#${toSrgb(palettes[name][paint]).map(hex).join('')}`,
  ]);
  // One entry for every paint.
  return Object.fromEntries(entries) as Record<Paint, string>;
}

/** Contrast of two colours of a palette, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOf(name: PaletteName, one: Paint, other: Paint): number {
  const luminance = (paint: Paint) => {
    const linear = toSrgb(palettes[name][paint]).map((v) =>
      v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** The paint of a line colour that a kind names. */
export const linePaint: Readonly<Record<LineColour | 'paper', Paint>> = {
  paper: 'paper',
  ink: 'ink',
  quiet: 'ink3',
  warm: 'lineWarm',
  grief: 'lineGrief',
  green: 'lineGreen',
  blue: 'lineBlue',
  teal: 'lineTeal',
  amber: 'lineAmber',
  rose: 'lineRose',
};

/** The ground that goes with a line colour: light enough for every text on it. */
export const tintPaint: Readonly<Record<LineColour, Paint>> = {
  ink: 'wash',
  quiet: 'wash',
  warm: 'tintWarm',
  grief: 'tintGrief',
  green: 'tintGreen',
  blue: 'tintBlue',
  teal: 'tintTeal',
  amber: 'tintAmber',
  rose: 'tintRose',
};

/** The name of a colour as a CSS custom property: `lineStrong` is `--line-strong`. */
export const cssName = (paint: Paint): string =>
  `--${paint.replace(/[A-Z0-9]/g, (c) => `-${c.toLowerCase()}`)}`;
