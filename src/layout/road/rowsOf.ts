/** How many stops stand in each row, and how wide the widest row is. */
export interface Rows {
  readonly counts: readonly number[];
  readonly width: number;
}

/**
 * Parts a line of widths into so many rows that the widest is as narrow as can
 * be (the linear partition problem, Skiena 2008, 8.5).
 */
function partition(widths: readonly number[], between: number, rows: number): Rows {
  const until: number[] = [0];
  for (const width of widths) until.push((until.at(-1) ?? 0) + width + between);
  const cost = (a: number, b: number) => (until[b] ?? 0) - (until[a] ?? 0) - between;
  const n = widths.length;
  const best: number[][] = [Array.from({ length: n + 1 }, (_, i) => (i === 0 ? 0 : cost(0, i)))];
  const cuts: number[][] = [new Array(n + 1).fill(0)];
  for (let row = 1; row < rows; row++) {
    const line: number[] = new Array(n + 1).fill(Infinity);
    const cut: number[] = new Array(n + 1).fill(0);
    for (let i = row + 1; i <= n; i++)
      for (let j = row; j < i; j++) {
        const widest = Math.max(best[row - 1]?.[j] ?? Infinity, cost(j, i));
        // Of partings alike the one whose last row is shortest: the road ends, it is not cut off.
        if (widest <= (line[i] ?? Infinity)) [line[i], cut[i]] = [widest, j];
      }
    best.push(line);
    cuts.push(cut);
  }
  const counts: number[] = [];
  for (let row = rows - 1, end = n; row >= 0; row--) {
    const from = row === 0 ? 0 : (cuts[row]?.[end] ?? 0);
    counts.unshift(end - from);
    end = from;
  }
  return { counts, width: best[rows - 1]?.[n] ?? 0 };
}

/**
 * Rows for stops of these sizes, so that all of it comes near to a shape: width
 * to height. Few rows are preferred where two come as near.
 */
export function rowsOf(
  sizes: readonly { readonly width: number; readonly height: number }[],
  {
    between,
    rowRoom,
    aspect,
    compact = false,
  }: {
    between: number;
    rowRoom: number;
    aspect: number;
    /** A home may have a row to itself: on paper, bare road is better than small print. */
    compact?: boolean;
  },
): Rows {
  const widths = sizes.map(({ width }) => width);
  let found: Rows = { counts: [sizes.length], width: 0 };
  let nearest = Infinity;
  for (let rows = 1; rows <= Math.min(sizes.length, 12); rows++) {
    const each = partition(widths, between, rows);
    let at = 0;
    let height = 0;
    for (const count of each.counts) {
      const row = sizes.slice(at, at + count);
      height += Math.max(...row.map((size) => size.height)) + rowRoom;
      at += count;
    }
    // A home alone in a row makes a long bare road, but where there is no room for two.
    const alone = each.counts.slice(0, -1).filter((count) => count === 1).length;
    const shape = Math.abs(Math.log((each.width + 240) / height / aspect));
    const off =
      shape + rows * 0.05 + (sizes.length > 3 && !compact && aspect >= 1 ? alone * 0.4 : 0);
    if (off < nearest) [found, nearest] = [each, off];
  }
  return found;
}
