/**
 * The vocabulary in which kinds say how their line is drawn. Lengths are for a
 * symbol of 56 px (u = 28); `notation.md` gives them for u = 20.
 */

/** Names of line colours; palettes give them values. Colour only ever adds to the pattern. */
export const lineColours = [
  'ink',
  'quiet',
  'warm',
  'grief',
  'green',
  'blue',
  'teal',
  'amber',
  'rose',
] as const;
export type LineColour = (typeof lineColours)[number];

/** How a strand runs along its route. */
export type Wave = 'straight' | 'zigzag' | 'dense' | 'sine' | 'sineBack' | 'ladder' | 'comb';

export interface Strand {
  readonly wave: Wave;
  /** Distance from the route, to its right when positive. */
  readonly offset: number;
  readonly dash?: readonly number[];
  /** Stroke width; 2 where not given. */
  readonly width?: number;
  /** How far and how slowly a zigzag swings against the usual; 1 where not given. */
  readonly swing?: number;
  /** `paper` for what is cut out of a wider strand below. */
  readonly colour?: LineColour | 'paper';
}

/** What sits on the middle of a line. */
export const ornaments = [
  'circle',
  'smallRing',
  'twoRings',
  'cross',
  'boxedCross',
  'diamond',
  'bars',
  'barsAndCircle',
  'boxedQuestion',
  'question',
  'barredCircle',
  'doubleChevron',
  'heart',
  'star',
  'square',
] as const;
export type Ornament = (typeof ornaments)[number];

export const arrows = ['open', 'filled', 'hollow'] as const;
export type Arrow = (typeof arrows)[number];

/** A whole line: parallel strands, ornament, letter in a circle, arrow at the receiver. */
export interface LineDrawing {
  readonly strands: readonly Strand[];
  readonly colour: LineColour;
  readonly ornament?: Ornament;
  /** One or two letters in a circle on the middle of the line. */
  readonly letter?: string;
  /** Words on the middle of the line, for kinds that only their name tells apart. */
  readonly named?: true;
  readonly arrow?: Arrow;
}

export const straight = (dash?: readonly number[], offset = 0): Strand =>
  dash ? { wave: 'straight', offset, dash } : { wave: 'straight', offset };
export const twice: readonly Strand[] = [straight(undefined, -3.5), straight(undefined, 3.5)];
export const thrice: readonly Strand[] = [
  straight(undefined, -6.3),
  straight(),
  straight(undefined, 6.3),
];
