/**
 * The vocabulary in which kinds say how their line is drawn. Lengths are for a
 * symbol of 56 px (u = 28); `notation.md` gives them for u = 20.
 */

/** Names of line colours; palettes give them values. Colour only ever adds to the pattern. */
export type LineColour =
  | 'ink'
  | 'quiet'
  | 'warm'
  | 'grief'
  | 'green'
  | 'blue'
  | 'teal'
  | 'amber'
  | 'rose';

/** How a strand runs along its route. */
export type Wave = 'straight' | 'zigzag' | 'dense' | 'sine' | 'sineBack' | 'ladder' | 'comb';

export interface Strand {
  readonly wave: Wave;
  /** Distance from the route, to its right when positive. */
  readonly offset: number;
  readonly dash?: readonly number[];
  /** Stroke width; 2 where not given. */
  readonly width?: number;
  readonly colour?: LineColour;
}

/** What sits on the middle of a line. */
export type Ornament =
  | 'circle'
  | 'smallRing'
  | 'twoRings'
  | 'cross'
  | 'boxedCross'
  | 'diamond'
  | 'bars'
  | 'barsAndCircle'
  | 'boxedQuestion'
  | 'question'
  | 'barredCircle'
  | 'doubleChevron';

export type Arrow = 'open' | 'filled' | 'hollow';

/** A whole line: parallel strands, ornament, letter in a circle, arrow at the receiver. */
export interface LineDrawing {
  readonly strands: readonly Strand[];
  readonly colour: LineColour;
  readonly ornament?: Ornament;
  /** One or two letters in a circle on the middle of the line. */
  readonly letter?: string;
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
