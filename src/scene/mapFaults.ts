import { type Box, type Figure, type Point, short } from './scene.ts';
import { isText, overlap, slack, textBox } from './textBox.ts';

/** What of a figure is inked: each line of its text, and its picture. */
function inked({ at, marks, bounds, symbol, kind }: Figure): Box[] {
  const texts = marks.filter(isText).map((mark) => textBox(mark, at));
  if (kind === 'home' && symbol)
    return [
      ...texts,
      {
        x: at.x - symbol.width / 2,
        y: at.y - symbol.height,
        width: symbol.width,
        height: symbol.height,
      },
    ];
  if (kind === 'person' && symbol)
    return [
      ...texts,
      {
        x: at.x - symbol.width / 2,
        y: at.y - symbol.height / 2,
        width: symbol.width,
        height: symbol.height,
      },
    ];
  return [{ ...bounds, x: at.x + bounds.x, y: at.y + bounds.y }];
}

const standing: ReadonlySet<Figure['kind']> = new Set(['home', 'thing', 'speech', 'gap', 'person']);
const inside = ({ x, y }: Point, box: Box) =>
  x > box.x + slack &&
  x < box.x + box.width - slack &&
  y > box.y + slack &&
  y < box.y + box.height - slack;

/**
 * What a reader of a map of homes would misread: pictures or words over each other,
 * ways from home to home through one of them. Nothing for a drawing without homes.
 */
export function mapFaults(figures: readonly Figure[]): string[] {
  if (!figures.some(({ kind }) => kind === 'home')) return [];
  const seen = figures
    .filter(({ kind }) => standing.has(kind))
    .map((figure) => ({ id: figure.id, boxes: inked(figure) }));
  const said: string[] = [];
  for (const [index, one] of seen.entries())
    for (const other of seen.slice(index + 1))
      if (one.boxes.some((box) => other.boxes.some((each) => overlap(box, each))))
        said.push(`${one.id} and ${other.id} overlap`);
  for (const { id, kind, routes = [] } of figures) {
    if (kind !== 'move') continue;
    for (const { id: home, boxes } of seen) {
      const hit = routes.flat().find((point) => boxes.some((box) => inside(point, box)));
      if (hit) said.push(`the way ${id} runs through ${home} at ${short(hit.x)} ${short(hit.y)}`);
    }
  }
  return said;
}
