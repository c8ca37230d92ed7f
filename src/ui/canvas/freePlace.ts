import { type Box, type Point, placedBounds, type Scene } from '#scene';

/** Room that a note of three lines takes, and a little round it, in units of the scene. */
const room = { width: 226, height: 92 };
const step = 22;
const farthest = 460;

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (a: Box, b: Box): boolean =>
  b.x >= a.x && b.y >= a.y && b.x + b.width <= a.x + a.width && b.y + b.height <= a.y + a.height;

/** Boxes round the stretches of lines: an upright box for each, split where a stretch slants. */
function* boxesOfLines(scene: Scene): Generator<Box> {
  for (const { routes = [] } of scene.figures)
    for (const route of routes)
      for (const [i, b] of route.entries()) {
        const a = route[i - 1];
        if (!a) continue;
        const pieces = Math.max(
          1,
          Math.ceil(Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) / 30),
        );
        for (let k = 0; k < pieces; k++) {
          const from = { x: a.x + ((b.x - a.x) * k) / pieces, y: a.y + ((b.y - a.y) * k) / pieces };
          yield {
            x: Math.min(from.x, from.x + (b.x - a.x) / pieces),
            y: Math.min(from.y, from.y + (b.y - a.y) / pieces),
            width: Math.abs(b.x - a.x) / pieces,
            height: Math.abs(b.y - a.y) / pieces,
          };
        }
      }
}

/**
 * Where a new note covers nobody and no line, as near to a point as can be; the point itself
 * where everything is taken.
 *
 * @param seen what is in the window: the note is to lie in it where it can.
 */
export function freePlace(scene: Scene, near: Point, seen?: Box): Point {
  const around = {
    x: near.x - farthest - room.width,
    y: near.y - farthest - room.height,
    width: 2 * (farthest + room.width),
    height: 2 * (farthest + room.height),
  };
  const solid = scene.figures.filter(({ kind }) => kind === 'person' || kind === 'note');
  const taken = [...solid.map(placedBounds), ...boxesOfLines(scene)].filter((box) =>
    meets(box, around),
  );
  const tries: Point[] = [];
  for (let x = -farthest; x <= farthest; x += step)
    for (let y = -farthest; y <= farthest; y += step) tries.push({ x, y });
  tries.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  const boxOf = ({ x, y }: Point): Box => ({
    x: near.x + x - room.width / 2,
    y: near.y + y - room.height / 2,
    ...room,
  });
  const isFree = (way: Point) => !taken.some((each) => meets(each, boxOf(way)));
  const free =
    (seen && tries.find((way) => holds(seen, boxOf(way)) && isFree(way))) ?? tries.find(isFree);
  return free ? { x: near.x + free.x, y: near.y + free.y } : near;
}
