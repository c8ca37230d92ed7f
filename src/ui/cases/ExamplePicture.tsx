/** A hint of a family, drawn by hand: no two examples look the same from afar. */
const pictures: Readonly<
  Record<
    string,
    {
      /** The middle of the picture from above. */
      readonly middle: number;
      readonly lines: string;
      readonly squares: readonly (readonly [number, number])[];
      readonly circles: readonly (readonly [number, number])[];
      readonly sun: readonly (readonly [number, number, 'square' | 'circle'])[];
    }
  >
> = {
  eric: {
    middle: 59,
    lines: 'M38 22H74M56 22V50M64 58H84V84M112 50H128M120 50V70H92V84',
    squares: [
      [30, 22],
      [56, 58],
      [136, 50],
    ],
    circles: [
      [82, 22],
      [104, 50],
    ],
    sun: [[84, 92, 'square']],
  },
  'heather-and-sarah': {
    middle: 55,
    lines: 'M50 26H86M68 26V62M52 62H84M52 62V72M84 62V72M126 26H150M138 26V62H120V72',
    squares: [
      [42, 26],
      [158, 26],
    ],
    circles: [
      [94, 26],
      [118, 26],
      [120, 80],
    ],
    sun: [
      [52, 80, 'circle'],
      [84, 80, 'circle'],
    ],
  },
  'large-family': {
    middle: 49,
    lines:
      'M40 16H56M48 16V34M24 34H72M24 34V42M48 34V42M72 34V42M120 16H136M128 16V34M104 34H152M104 34V42M128 34V42M152 34V42M80 50H96M88 50V66M68 66H108M68 66V74M88 66V74M108 66V74M24 56V66M12 66H36M12 66V74M36 66V74M152 56V66M140 66H164M140 66V74M164 66V74',
    squares: [
      [34, 16],
      [142, 16],
      [24, 48],
      [104, 48],
      [152, 48],
      [12, 80],
      [68, 80],
      [140, 80],
    ],
    circles: [
      [62, 16],
      [114, 16],
      [48, 48],
      [72, 48],
      [128, 48],
      [36, 80],
      [108, 80],
      [164, 80],
    ],
    sun: [[88, 80, 'circle']],
  },
};

/** A small drawing for an example's card; it says nothing that its words do not. */
export function ExamplePicture({ name }: { readonly name: string }) {
  const picture = pictures[name];
  if (!picture) return null;
  const size = name === 'large-family' ? 6 : 8;
  return (
    <svg
      className="example__picture"
      viewBox={`0 ${picture.middle - 54} 176 108`}
      aria-hidden
      focusable="false"
    >
      <path d={picture.lines} className="example__lines" />
      {picture.sun.map(([x, y, shape]) =>
        shape === 'square' ? (
          <rect
            key={`${x},${y}`}
            x={x - size - 3}
            y={y - size - 3}
            width={2 * size + 6}
            height={2 * size + 6}
            rx={3}
            className="example__sun"
          />
        ) : (
          <circle key={`${x},${y}`} cx={x} cy={y} r={size + 3} className="example__sun" />
        ),
      )}
      {[...picture.squares, ...picture.sun.filter(([, , shape]) => shape === 'square')].map(
        ([x, y]) => (
          <rect
            key={`${x},${y}`}
            x={x - size}
            y={y - size}
            width={2 * size}
            height={2 * size}
            rx={1.5}
            className="example__person"
          />
        ),
      )}
      {[...picture.circles, ...picture.sun.filter(([, , shape]) => shape === 'circle')].map(
        ([x, y]) => (
          <circle key={`${x},${y}`} cx={x} cy={y} r={size} className="example__person" />
        ),
      )}
    </svg>
  );
}
