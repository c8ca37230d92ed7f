import { describe, expect, test } from 'vitest';
import { bondKinds, parentageKinds, partnershipKinds } from '#model';
import { lineMarks, type PathMark, type Point } from '#scene';

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
