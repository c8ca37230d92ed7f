import type { Box, Figure, Mark, Point, Scene } from './scene.ts';

/** Marks moved and made smaller, so that a symbol fits on a line of the key. Text is never smaller than `leastText`. */
export function scaled(marks: readonly Mark[], by: number, { x, y }: Point, leastText = 0): Mark[] {
  return marks.map((mark): Mark => {
    if (mark.kind === 'text')
      return {
        ...mark,
        x: mark.x * by + x,
        y: mark.y * by + y,
        size: Math.max(leastText, mark.size * by),
      };
    if (mark.kind === 'photo')
      return {
        ...mark,
        x: mark.x * by + x,
        y: mark.y * by + y,
        width: mark.width * by,
        height: mark.height * by,
        clip: scaledPath(mark.clip, by, { x, y }),
      };
    return {
      ...mark,
      d: scaledPath(mark.d, by, { x, y }),
      ...(mark.width === undefined ? {} : { width: Math.max(1.2, mark.width * by) }),
      ...(mark.dash ? { dash: mark.dash.map((each) => each * by) } : {}),
    };
  });
}

/** Marks moved to where their figure stands, so that many figures can be drawn as one picture. */
export const moved = (marks: readonly Mark[], { x, y }: Point): Mark[] =>
  marks.map((mark): Mark => {
    if (mark.kind === 'path') return { ...mark, d: scaledPath(mark.d, 1, { x, y }) };
    const to = { ...mark, x: mark.x + x, y: mark.y + y };
    return to.kind === 'photo' ? { ...to, clip: scaledPath(to.clip, 1, { x, y }) } : to;
  });

/** A whole scene made smaller or larger, with its letters. */
export function scaledScene(scene: Scene, by: number): Scene {
  const point = ({ x, y }: Point): Point => ({ x: x * by, y: y * by });
  const box = ({ x, y, width, height }: Box): Box => ({
    x: x * by,
    y: y * by,
    width: width * by,
    height: height * by,
  });
  const figures = scene.figures.map(
    ({ at, marks, bounds, symbol, routes, ...rest }): Figure => ({
      ...rest,
      at: point(at),
      marks: scaled(marks, by, { x: 0, y: 0 }),
      bounds: box(bounds),
      ...(symbol ? { symbol: { width: symbol.width * by, height: symbol.height * by } } : {}),
      ...(routes ? { routes: routes.map((each) => each.map(point)) } : {}),
    }),
  );
  return {
    ...scene,
    figures,
    bounds: box(scene.bounds),
    ...(scene.namePx === undefined ? {} : { namePx: scene.namePx * by }),
  };
}

const absolute: Readonly<Record<string, readonly ('x' | 'y' | 'r' | 'flag')[]>> = {
  M: ['x', 'y'],
  L: ['x', 'y'],
  H: ['x'],
  V: ['y'],
  Q: ['x', 'y', 'x', 'y'],
  C: ['x', 'y', 'x', 'y', 'x', 'y'],
  A: ['r', 'r', 'flag', 'flag', 'flag', 'x', 'y'],
};

/** A path with its numbers scaled; commands in small letters are relative and only grow. */
function scaledPath(d: string, by: number, { x, y }: Point): string {
  return d.replace(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    const kinds = absolute[command.toUpperCase()] ?? [];
    const relative = command !== command.toUpperCase();
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(([each]) => Number(each));
    const moved = numbers.map((value, i) => {
      const kind = kinds[i % (kinds.length || 1)];
      if (kind === 'flag') return value;
      const grown = value * by;
      if (relative || kind === 'r') return grown;
      return grown + (kind === 'x' ? x : y);
    });
    return command + moved.map((value) => Math.round(value * 100) / 100).join(' ');
  });
}
