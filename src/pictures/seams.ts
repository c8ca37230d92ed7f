import { type Box, placedBounds, type Scene } from '#scene';
import { inset } from './paper.ts';

/** Sheets beside and below each other that one drawing lies on. */
interface Grid {
  /** The part of each sheet that the drawing is on. */
  readonly area: Box;
  /** How much neighbours share, in the points of the area. */
  readonly shared: number;
  readonly sheets: { readonly across: number; readonly down: number };
  /** Height to be left free at the end for the key, where the drawing has no need of it. */
  readonly forKey?: number;
}

/** How a drawing lies on a grid: its size, and how far it is moved from the corner of the first sheet. */
interface Lie {
  readonly scale: number;
  readonly right: number;
  readonly down: number;
}

/** How many places and sizes are tried. */
const places = 13;
const sizes = 5;

type Range = readonly [from: number, to: number];

/** How many ranges are on no sheet whole, of sheets of a length that begin one step after the other. */
function cutBy(ranges: readonly Range[], length: number, step: number, count: number): number {
  return ranges.filter(([from, to]) => {
    const sheet = Math.min(count - 1, Math.floor(from / step));
    const isWhole = to <= sheet * step + length;
    return !isWhole;
  }).length;
}

/** Where the seams of one direction cut fewest, and how many that are; the middle of such places. */
function best(
  ranges: readonly Range[],
  {
    length,
    shared,
    count,
    spare,
  }: { length: number; shared: number; count: number; spare: number },
): { at: number; cut: number } {
  const step = length - shared;
  const tried = Array.from({ length: places }, (_, i) => {
    const at = (spare * i) / (places - 1);
    const moved = ranges.map(([from, to]): Range => [from + at, to + at]);
    return { at, cut: cutBy(moved, length, step, count) };
  });
  const cut = Math.min(...tried.map((each) => each.cut));
  const fewest = tried.filter((each) => each.cut === cut);
  return { at: fewest[Math.floor(fewest.length / 2)]?.at ?? 0, cut };
}

/** What is read as one: people, homes and things, not the lines between them nor the ground they stand on. */
const wholesOf = ({ figures }: Scene): Box[] =>
  figures.flatMap((figure) =>
    figure.routes || figure.outlines || figure.kind === 'ground' ? [] : [placedBounds(figure)],
  );

/**
 * Lays a drawing on its sheets so that their seams cut through as few people and homes as
 * can be; where that is the same, as large as the sheets have room for.
 *
 * @param scale of the drawing, in points of the area for one px.
 * @param largest it may be made.
 */
export function lieOn(
  scene: Scene,
  { area, shared, sheets, forKey = 0 }: Grid,
  scale: number,
  largest = scale,
): Lie {
  const { x, y, width, height } = scene.bounds;
  const whole = sheets.down * (area.height - shared) + shared;
  const fitsWithKey = (height + 2 * inset) * scale <= whole - forKey;
  const room = {
    width: sheets.across * (area.width - shared) + shared,
    height: fitsWithKey ? whole - forKey : whole,
  };
  const most = Math.min(
    Math.max(scale, largest),
    room.width / (width + 2 * inset),
    room.height / (height + 2 * inset),
  );
  const wholes = wholesOf(scene);
  const lies = Array.from({ length: sizes }, (_, i) => {
    const size = scale + ((Math.max(scale, most) - scale) * i) / (sizes - 1);
    const ranges = (start: number, of: (box: Box) => Range): Range[] =>
      wholes.map((box) => {
        const [from, to] = of(box);
        return [(from - start + inset) * size, (to - start + inset) * size];
      });
    const across = best(
      ranges(x, (box) => [box.x, box.x + box.width]),
      {
        length: area.width,
        shared,
        count: sheets.across,
        spare: Math.max(0, room.width - (width + 2 * inset) * size),
      },
    );
    const down = best(
      ranges(y, (box) => [box.y, box.y + box.height]),
      {
        length: area.height,
        shared,
        count: sheets.down,
        spare: Math.max(0, room.height - (height + 2 * inset) * size),
      },
    );
    return { scale: size, right: across.at, down: down.at, cut: across.cut + down.cut };
  });
  const cut = Math.min(...lies.map((lie) => lie.cut));
  const [lie = { scale, right: 0, down: 0 }] = lies.filter((each) => each.cut === cut).reverse();
  return { scale: lie.scale, right: lie.right, down: lie.down };
}
