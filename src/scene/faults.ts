import { placedBounds } from './drawGenogram.ts';
import { hopsOn } from './figures/lineStyle.ts';
import { isWithin } from './figures/region.ts';
import { mapFaults } from './mapFaults.ts';
import { type Box, type Figure, type Mark, type Point, personOf, type Scene } from './scene.ts';
import { enters, isText, overlap, slack, textBox } from './textBox.ts';
import { setFor } from './textMetrics.ts';

/** Somebody in the drawing as a reader sees them: the symbol, and each line of text under it. */
interface Seen {
  readonly figure: Figure;
  readonly symbol: Box;
  readonly texts: readonly Box[];
}

function seen(figure: Figure): Seen {
  const { at, marks, symbol = { width: 56, height: 56 } } = figure;
  const box = {
    x: at.x - symbol.width / 2,
    y: at.y - symbol.height / 2,
    width: symbol.width,
    height: symbol.height,
  };
  const under = marks.filter(isText).filter(({ y }) => y > symbol.height / 2);
  return { figure, symbol: box, texts: under.map((mark) => textBox(mark, at)) };
}

/** Every straight stretch of a figure's lines. */
function* stretches({ routes = [] }: Figure): Generator<readonly [Point, Point]> {
  for (const route of routes)
    for (const [i, b] of route.entries()) {
      const a = route[i - 1];
      if (a && (a.x !== b.x || a.y !== b.y)) yield [a, b];
    }
}

/** Boxes by the squares of the plane that they touch, so that few pairs are compared. */
class Squares<Item> {
  readonly #squares = new Map<string, Set<Item>>();
  readonly #side = 160;

  *#keys({ x, y, width, height }: Box): Generator<string> {
    const side = this.#side;
    for (let i = Math.floor(x / side); i <= Math.floor((x + width) / side); i++)
      for (let j = Math.floor(y / side); j <= Math.floor((y + height) / side); j++)
        yield `${i} ${j}`;
  }

  add(box: Box, item: Item): void {
    for (const key of this.#keys(box)) {
      const square = this.#squares.get(key);
      if (square) square.add(item);
      else this.#squares.set(key, new Set([item]));
    }
  }

  near(box: Box): Set<Item> {
    const found = new Set<Item>();
    for (const key of this.#keys(box))
      for (const item of this.#squares.get(key) ?? []) found.add(item);
    return found;
  }
}

const boxOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

function overlaps(people: readonly Seen[], squares: Squares<Seen>): string[] {
  const said: string[] = [];
  for (const one of people)
    for (const other of squares.near(placedBounds(one.figure))) {
      if (one.figure.id >= other.figure.id) continue;
      const boxes = [other.symbol, ...other.texts];
      if ([one.symbol, ...one.texts].some((box) => boxes.some((each) => overlap(box, each))))
        said.push(`${one.figure.id} and ${other.figure.id} overlap`);
    }
  return said;
}

/** Lines through people whom they do not concern, and through names. */
function linesThrough(lines: readonly Figure[], squares: Squares<Seen>): string[] {
  const said = new Set<string>();
  for (const line of lines) {
    const own = new Set(line.people);
    for (const [a, b] of stretches(line))
      for (const { figure, symbol, texts } of squares.near(boxOf(a, b))) {
        const concerned = own.has(figure.id) || own.has(figure.subject.row);
        if (!concerned && enters(a, b, symbol))
          said.add(`the line ${line.id} runs through ${figure.id}, whom it does not concern`);
        if (texts.some((box) => enters(a, b, box)))
          said.add(`the line ${line.id} runs through the name of ${figure.id}`);
      }
  }
  return [...said];
}

/** Level bars that reach beyond the last line that leaves them, as if somebody were hidden there. */
function looseEnds(lines: readonly Figure[]): string[] {
  return lines
    .filter(({ kind }) => kind === 'children')
    .flatMap(({ id, routes = [] }) => {
      const bar = routes.find(([a, b], _, { length }) => length > 2 && a && b && a.y === b.y);
      const others = routes.filter((route) => route !== bar).flat();
      const met = (end: Point) =>
        others.some(({ x, y }) => Math.hypot(x - end.x, y - end.y) < slack);
      return (bar ?? []).every(met) ? [] : [`the line ${id} ends where nobody is`];
    });
}

/** Words and letters of lines that lie over each other, or over somebody's symbol or name. */
function textsOver(lines: readonly Figure[], squares: Squares<Seen>): string[] {
  const texts = new Squares<{ readonly id: string; readonly box: Box; readonly text: string }>();
  const said = new Set<string>();
  for (const { id, at, marks } of lines)
    for (const mark of marks.filter(isText)) {
      const box = textBox(mark, at);
      for (const { figure, symbol, texts: names } of squares.near(box))
        if ([symbol, ...names].some((each) => overlap(box, each)))
          said.add(`“${mark.text}” on the line ${id} covers ${figure.id}`);
      for (const other of texts.near(box))
        if (overlap(box, other.box))
          said.add(`“${mark.text}” on the line ${id} covers “${other.text}” on ${other.id}`);
      texts.add(box, { id, box, text: mark.text });
    }
  return [...said];
}

/** What stands on the line of a bond or a connection, with another line running through it. */
function linesOverWords(lines: readonly Figure[]): string[] {
  const squares = new Squares<Stretch>();
  for (const line of lines)
    for (const [a, b] of stretches(line)) squares.add(boxOf(a, b), { line, a, b });
  const said = new Set<string>();
  for (const { id, kind, at, marks } of lines) {
    if (kind !== 'bond' && kind !== 'tie') continue;
    for (const mark of marks.filter(isText)) {
      const box = textBox(mark, at);
      for (const { line, a, b } of squares.near(box))
        if (line.id !== id && enters(a, b, box))
          said.add(`“${mark.text}” on the line ${id} lies on the line ${line.id}`);
    }
  }
  return [...said];
}

/** Where two stretches cross, inside both. */
function crossing(a: Point, b: Point, c: Point, d: Point): Point | undefined {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (Math.abs(across) < 1e-9) return undefined;
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
  const u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across;
  const inside = (value: number, length: number) =>
    value * length > slack && (1 - value) * length > slack;
  return inside(t, Math.hypot(b.x - a.x, b.y - a.y)) && inside(u, Math.hypot(d.x - c.x, d.y - c.y))
    ? { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
    : undefined;
}

interface Stretch {
  readonly line: Figure;
  readonly a: Point;
  readonly b: Point;
}

const familyOf = ({ id }: Figure) => id.split(':')[0];

/** Whether a stretch is drawn with a bridge at a place. */
const bridges = ({ line, a, b }: Stretch, at: Point): boolean =>
  hopsOn(a, b, line.hops ?? []).some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < 2);

/** Lines of two families that cross with neither of them bridging the other. */
function crossings(lines: readonly Figure[]): string[] {
  const family = lines.filter(({ kind }) => kind === 'children' || kind === 'couple');
  const squares = new Squares<Stretch>();
  const said = new Set<string>();
  for (const line of family)
    for (const [a, b] of stretches(line)) {
      const here = { line, a, b };
      for (const other of squares.near(boxOf(a, b))) {
        if (familyOf(other.line) === familyOf(line)) continue;
        const at = crossing(a, b, other.a, other.b);
        if (at && !bridges(here, at) && !bridges(other, at))
          said.add(`the lines ${other.line.id} and ${line.id} cross without a bridge`);
      }
      squares.add(boxOf(a, b), here);
    }
  return [...said];
}

/** Outlines of homes that hold somebody who does not belong, or leave somebody out. */
function homes(households: readonly Figure[], people: readonly Seen[]): string[] {
  return households.flatMap(({ id, outlines = [], people: members = [] }) => {
    const belongs = new Set(members);
    return people.flatMap(({ figure, symbol }) => {
      const { x, y, width, height } = symbol;
      const corners = [0.1, 0.9].flatMap((i) =>
        [0.1, 0.9].map((j) => ({ x: x + i * width, y: y + j * height })),
      );
      const inside = corners.filter((corner) => isWithin(outlines, corner)).length;
      if (belongs.has(figure.id))
        return inside === 4 ? [] : [`the home ${id} leaves out ${figure.id}, who lives there`];
      return inside === 0 ? [] : [`the home ${id} holds ${figure.id}, who does not live there`];
    });
  });
}

/** The same marks without their colours. */
const inBlack = (marks: readonly Mark[]): string =>
  JSON.stringify(
    marks.map((mark) => {
      if (mark.kind !== 'path') return mark.kind === 'text' ? { ...mark, fill: 'ink' } : mark;
      const ground = mark.fill === 'paper' || mark.fill === 'sheet';
      return {
        ...mark,
        ...(mark.stroke ? { stroke: 'ink' } : {}),
        ...(mark.fill && !ground ? { fill: 'ink' } : {}),
      };
    }),
  );

/** Words that reach over the edge of their picture, where a window or a sheet would cut them off. */
function cutOff({ figures, bounds }: Scene): string[] {
  const isInside = (box: Box) =>
    box.x >= bounds.x - slack &&
    box.y >= bounds.y - slack &&
    box.x + box.width <= bounds.x + bounds.width + slack &&
    box.y + box.height <= bounds.y + bounds.height + slack;
  return figures
    .filter(({ marks, at }) => marks.filter(isText).some((mark) => !isInside(textBox(mark, at))))
    .map(({ id }) => `words of ${id} are cut off`);
}

/** Samples of one class of a gallery that nothing but colour tells apart. */
function alike(samples: readonly Figure[]): string[] {
  const looks = new Map<string, string>();
  return samples.flatMap(({ id, marks }) => {
    const look = `${id.split('.')[0]} ${inBlack(marks)}`;
    const other = looks.get(look);
    looks.set(look, id);
    return other === undefined ? [] : [`${other} and ${id} look alike in black`];
  });
}

/**
 * What a reader of a scene would misread, each in a sentence with the ids of its
 * figures: people that overlap, lines through somebody they do not concern or
 * through a name, words over words, words of a bond under another line, crossings without a bridge, homes round the wrong people,
 * words cut off at the edge, kinds that look alike in black; on a map of homes, what covers what. Nothing for a sound drawing.
 */
export const faults = (scene: Scene): readonly string[] =>
  setFor(scene.readers ?? 'adults', () => faultsIn(scene));

function faultsIn(scene: Scene): readonly string[] {
  const people = scene.figures.filter((figure) => personOf(figure) !== undefined).map(seen);
  const squares = new Squares<Seen>();
  for (const each of people) squares.add(placedBounds(each.figure), each);
  const lines = scene.figures.filter(({ routes }) => routes !== undefined);
  return [
    ...overlaps(people, squares),
    ...linesThrough(lines, squares),
    ...crossings(lines),
    ...looseEnds(lines),
    ...textsOver(lines, squares),
    ...linesOverWords(lines),
    ...homes(
      scene.figures.filter(({ outlines }) => outlines !== undefined),
      people,
    ),
    ...cutOff(scene),
    ...mapFaults(scene.figures),
    ...alike(scene.figures.filter(({ kind }) => kind === 'sample')),
  ];
}
