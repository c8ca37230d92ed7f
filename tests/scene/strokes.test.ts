import { describe, expect, test } from 'vitest';
import { bondKinds, parentageKinds, partnershipKinds } from '#model';
import { fittedDash, lineMarks, type PathMark, type Point } from '#scene';

const level: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
];

/** Numbers of a path's coordinates. */
const numbers = (d: string) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([each]) => Number(each));
const paths = (marks: ReturnType<typeof lineMarks>) =>
  marks.filter((mark): mark is PathMark => mark.kind === 'path');

describe('strokes', () => {
  test('a zigzag begins and ends on its route and swings as far to both sides', () => {
    const [mark] = paths(lineMarks(bondKinds.hostile.line, level));
    const values = numbers(mark?.d ?? '');
    const ys = values.filter((_, i) => i % 2 === 1);
    expect(values.slice(0, 2)).toEqual([0, 0]);
    expect(values.slice(-2)).toEqual([200, 0]);
    expect(Math.min(...ys)).toBe(-Math.max(...ys));
    expect(Math.max(...ys)).toBeCloseTo(8.4);
  });

  test('parallel strands keep their distance round a corner', () => {
    const corner: readonly Point[] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
    ];
    const [left, right] = paths(lineMarks(bondKinds.friendship.line, corner));
    const middle = (d: string) => numbers(d).slice(2, 4);
    const [lx = 0, ly = 0] = middle(left?.d ?? '');
    const [rx = 0, ry = 0] = middle(right?.d ?? '');
    expect([lx, ly]).toEqual([103.5, -3.5]);
    expect([rx, ry]).toEqual([96.5, 3.5]);
  });

  test('an arrow points to the receiver, and to both where it is mutual', () => {
    const one = paths(lineMarks(bondKinds.focusedOn.line, level));
    expect(numbers(one.at(-1)?.d ?? '').slice(2, 4)).toEqual([200, 0]);
    const both = paths(lineMarks(bondKinds.focusedOn.line, level, { bothWays: true }));
    expect(both.length).toBe(one.length + 1);
    expect(numbers(both.at(-1)?.d ?? '').slice(2, 4)).toEqual([0, 0]);
  });

  test('arrow heads of a short line do not run into each other', () => {
    const line = {
      strands: bondKinds.harmony.line.strands,
      colour: 'ink',
      arrow: 'filled',
    } as const;
    const short: readonly Point[] = [
      { x: 0, y: 0 },
      { x: 34, y: 0 },
    ];
    const [right, left] = paths(lineMarks(line, short, { bothWays: true })).slice(-2);
    const across = (mark: PathMark | undefined) =>
      numbers(mark?.d ?? '').filter((_, i) => i % 2 === 0);
    expect(Math.min(...across(right)) - Math.max(...across(left))).toBeGreaterThanOrEqual(8);
    const long = paths(lineMarks(line, level, { bothWays: true })).at(-1);
    expect(Math.max(...across(long))).toBeCloseTo(18.2);
  });

  test('a dashed line ends as it begins, with a whole dash', () => {
    for (const length of [24, 60, 105, 333]) {
      const route = [
        { x: 0, y: 0 },
        { x: length, y: 0 },
      ];
      const [mark] = paths(lineMarks(bondKinds.distant.line, route));
      const [dash = 0, gap = 0] = mark?.dash ?? [];
      const gaps = Math.round((length - dash) / (dash + gap));
      expect(gaps).toBeGreaterThan(0);
      expect(Math.abs(gaps * (dash + gap) + dash - length)).toBeLessThan(dash / 2);
    }
    // Two dots, then a dash, ends with the two dots; a pattern that is not the same both ways, with its first dash.
    expect(fittedDash([2, 4, 2, 4, 6, 4], 22 * 3 + 8)).toEqual([2, 4, 2, 4, 6, 4]);
    expect(fittedDash([2, 3, 5, 7], 17 * 3 + 2)).toEqual([2, 3, 5, 7]);
  });

  test('a line that is cut off stops at its bars, with clear room between bars and ring', () => {
    for (const kind of ['cutoff', 'cutoffRepaired'] as const) {
      const [line, bars, ring] = paths(lineMarks(bondKinds[kind].line, level));
      const [, , left, , right] = numbers(line?.d ?? '');
      const at = numbers(bars?.d ?? '').filter((_, i) => i % 4 === 0);
      expect(at).toEqual([left, right]);
      expect((left ?? 0) + (right ?? 0)).toBe(200);
      if (!ring) continue;
      const edge = Math.min(...numbers(ring.d).filter((_, i) => i === 0));
      expect(edge - (left ?? 0)).toBeGreaterThan(6);
    }
    const short = [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
    ];
    expect(numbers(paths(lineMarks(bondKinds.cutoffRepaired.line, short))[0]?.d ?? '')).toEqual([
      0, 0, 20, 0,
    ]);
  });

  test('teeth stand out of the lines of the close and stay within those of the fused', () => {
    const across = (d: string) => numbers(d).filter((_, i) => i % 2 === 1);
    for (const [close, fused] of [
      ['hostileClose', 'hostileFused'],
      ['violenceClose', 'violenceFused'],
    ] as const) {
      const ofClose = paths(lineMarks(bondKinds[close].line, level)).map(({ d }) => across(d));
      const ofFused = paths(lineMarks(bondKinds[fused].line, level)).map(({ d }) => across(d));
      const reach = (ys: number[] | undefined) => Math.max(...(ys ?? []));
      expect(reach(ofClose.at(-1))).toBeGreaterThan(reach(ofClose[1]) + 3);
      expect(reach(ofFused[0])).toBeLessThan(reach(ofFused.at(-1)));
    }
  });

  test('every kind of line can be drawn along every route, however short, steep or bent', () => {
    const routes: readonly (readonly Point[])[] = [
      level,
      [
        { x: 0, y: 0 },
        { x: 3, y: 0 },
      ],
      [
        { x: 0, y: 0 },
        { x: 0, y: -150 },
      ],
      [
        { x: 0, y: 0 },
        { x: -90, y: 40 },
        { x: -90, y: 40 },
        { x: -20, y: 300 },
      ],
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ],
    ];
    const kinds = [
      ...Object.values(bondKinds),
      ...Object.values(parentageKinds),
      ...Object.values(partnershipKinds),
    ];
    expect(kinds.length).toBeGreaterThan(70);
    for (const { line } of kinds) {
      for (const route of routes) {
        const marks = lineMarks(line, route);
        expect(marks.length).toBeGreaterThan(0);
        for (const mark of paths(marks)) expect(mark.d).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });
});

test('no two kinds of bond look alike in black', () => {
  const looks = Object.entries(bondKinds).map(([kind, { line }]) => {
    const black = lineMarks(line, level, { colour: 'ink' }).map((mark) =>
      mark.kind === 'path'
        ? { d: mark.d, dash: mark.dash, width: mark.width, fill: mark.fill }
        : mark,
    );
    return [JSON.stringify(black), kind] as const;
  });
  const seen = new Map<string, string>();
  for (const [look, kind] of looks) {
    expect(seen.get(look), `${kind} looks like`).toBeUndefined();
    seen.set(look, kind);
  }
});
