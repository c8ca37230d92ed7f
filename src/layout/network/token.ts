import type { Point } from '../arrangement.ts';

/**
 * How much room somebody takes on a network map: a box round the middle of the
 * symbol, which need not be the middle of the box.
 */
export interface TokenSize {
  readonly id: string;
  readonly width: number;
  /** From the middle of the symbol up and down. */
  readonly above: number;
  readonly below: number;
  /** How wide the upper part is, down to `below`, where the whole is not as wide as its name. */
  readonly head?: { readonly width: number; readonly below: number };
}

/** A box by its edges, px. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a token whose symbol stands at a point. */
export const edgesAt = (
  { width, above, below }: Omit<TokenSize, 'id'>,
  { x, y }: Point,
): Edges => ({ left: x - width / 2, right: x + width / 2, top: y - above, bottom: y + below });

/** Whether two boxes come nearer than a gap. */
export const isNear = (a: Edges, b: Edges, gap: number): boolean =>
  a.left < b.right + gap &&
  b.left < a.right + gap &&
  a.top < b.bottom + gap &&
  b.top < a.bottom + gap;

/** The boxes that a token really takes: its head, and what is below it. */
export function partsAt(token: Omit<TokenSize, 'id'>, at: Point): readonly Edges[] {
  const whole = edgesAt(token, at);
  const { head } = token;
  if (!head || head.width >= token.width) return [whole];
  const neck = at.y + head.below;
  return [
    { left: at.x - head.width / 2, right: at.x + head.width / 2, top: whole.top, bottom: neck },
    { ...whole, top: neck },
  ];
}
