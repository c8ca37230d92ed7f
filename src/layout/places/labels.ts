interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes that are taken, px. */
export class Taken {
  readonly #boxes: Box[] = [];

  add(box: Box): void {
    this.#boxes.push(box);
  }

  isFree({ x, y, width, height }: Box, gap = 3): boolean {
    return this.#boxes.every(
      (other) =>
        other.x >= x + width + gap ||
        other.x + other.width + gap <= x ||
        other.y >= y + height + gap ||
        other.y + other.height + gap <= y,
    );
  }
}

/**
 * A free place for words beside a point: right, left, above, below and between,
 * then further off on growing rings (after Imhof 1975 on the order of places).
 * With `most` rings tried and none free, nothing.
 */
export function placeBeside(
  at: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  reach: number,
  taken: Taken,
  within: Box,
  most: number,
  /** Words to the left come first. */
  leftFirst = false,
  /** Whether a line from the point to words so far off would run clear of everything else. */
  isClear: (words: Box) => boolean = () => true,
): Box | undefined {
  const { width, height } = size;
  for (let ring = 0; ring < most; ring++) {
    const r = reach + ring * 16;
    const places: readonly (readonly [number, number])[] = [
      [r, -height / 2],
      [-r - width, -height / 2],
      [r * 0.75, -r * 0.75 - height],
      [r * 0.75, r * 0.75],
      [-r * 0.75 - width, -r * 0.75 - height],
      [-r * 0.75 - width, r * 0.75],
      [-width / 2, r],
      [-width / 2, -r - height],
    ];
    for (const [ahead, dy] of places) {
      const dx = leftFirst ? -ahead - width : ahead;
      const box = { x: at.x + dx, y: at.y + dy, width, height };
      const inside =
        box.x >= within.x &&
        box.y >= within.y &&
        box.x + width <= within.x + within.width &&
        box.y + height <= within.y + within.height;
      if (inside && taken.isFree(box) && isClear(box)) return box;
    }
  }
  return undefined;
}
