import {
  homeShapeOf,
  type MapItem,
  type MapPaint,
  type OrderConflict,
  type PersonId,
  type Stay,
} from '#model';
import { scaled } from '../scaled.ts';
import { type Box, boxAround, type Figure, type Mark, type Point } from '../scene.ts';
import { drawHome } from './homes.ts';
import { label } from './label.ts';
import { area, circle } from './pen.ts';
import { drawPicture, pictureHalf } from './pictures.ts';
import { homeFacts, homeName, larger, type MobilityContext } from './subject.ts';
import { drawToken } from './token.ts';

/** A figure of a card, at a point from the doorstep. */
type Part = Omit<Figure, 'at'> & { readonly at: Point; readonly byHand?: true };

/** A home with all that belongs to it, round the middle of its doorstep. */
export interface HomeCard {
  readonly id: string;
  /** All that finds its own place; what a hand put elsewhere is not in it. */
  readonly box: Box;
  readonly parts: readonly Part[];
}

/** What is on the map for one home. */
export interface CardSubject {
  readonly stay: Stay;
  readonly items: readonly MapItem[];
  readonly paint: MapPaint;
  /** Drawn smaller: it stands beside another. */
  readonly beside: boolean;
  readonly conflicts: readonly OrderConflict[];
}

const room = 12;

/** Everything of a card as boxes, to say how large it is. */
const boxOf = (parts: readonly Part[]): Box =>
  boxAround(
    parts
      .filter(({ byHand }) => !byHand)
      .map(({ at, bounds }) => ({ ...bounds, x: bounds.x + at.x, y: bounds.y + at.y })),
  );

/** Measures and draws a home: the house, its name, who was there, what is remembered, what was said. */
export function drawCard(context: MobilityContext, subject: CardSubject): HomeCard {
  const home = homePart(context, subject);
  const people = peopleParts(context, subject, home);
  const left = leftParts(context, subject, home);
  const parts = [home.part, ...left, ...people];
  return { id: subject.stay.id, box: boxOf(parts), parts };
}

interface HomePart {
  readonly part: Part;
  readonly half: number;
  readonly height: number;
  /** Half the width of what is written above the house. */
  readonly titleHalf: number;
}

function homePart(context: MobilityContext, subject: CardSubject): HomePart {
  const { stay, paint, beside, conflicts } = subject;
  const { words } = context;
  const by = beside ? 0.74 : 1;
  const drawing = drawHome(homeShapeOf(context.doc, stay), paint);
  const half = drawing.half * by;
  const height = drawing.height * by;
  const name = homeName(context, stay);
  const facts = homeFacts(context, stay);
  const marks: Mark[] = [...scaled(drawing.marks, by, { x: 0, y: 0 })];
  let y = -height - 10;
  let width = 0;
  for (const [index, fact] of facts.toReversed().entries()) {
    const line = label(fact, { x: 0, y, size: 13, width: 220, most: 1, fill: 'ink2' });
    marks.push(...line.marks);
    width = Math.max(width, line.width);
    y -= 16 + (index === facts.length - 1 ? 2 : 0);
  }
  const size = (beside ? 15 : 17) * larger(context);
  const title = label(name, {
    x: 0,
    y,
    size,
    weight: 600,
    width: (beside ? 130 : 180) * larger(context),
  });
  marks.push(...title.marks);
  width = Math.max(width, title.width);
  const top = y - title.height;
  const clash = conflicts.some(({ first, second }) => first === stay.id || second === stay.id);
  if (clash) marks.push(...clashMark(-width / 2 - 14, y - size * 0.35));
  const reach = width / 2 + (clash ? 24 : 0);
  const across = Math.max(half, reach);
  return {
    half,
    height,
    titleHalf: reach,
    part: {
      id: stay.id,
      kind: 'home',
      subject: { table: 'stays', row: stay.id },
      at: { x: 0, y: 0 },
      marks,
      title: [name, ...facts, ...(clash ? [words.say('map.orderClash')] : [])].join(', '),
      bounds: { x: -across, y: top, width: 2 * across, height: -top },
      symbol: { width: 2 * half, height },
      keys: [...(beside ? ['map.beside'] : []), ...(clash ? ['map.orderClash'] : [])],
    },
  };
}

/** The dates on file say another order than the child's. */
export const clashMark = (x: number, y: number): Mark[] => [
  area(circle(x, y, 9), 'sheet', 1.8),
  {
    kind: 'text',
    x,
    y: y + 5,
    text: '!',
    size: 14,
    weight: 600,
    anchor: 'middle',
    fill: 'lineAmber',
  },
];

/** Who stands at a home: those put on the map, then carers, children and pets of the record. */
function whoAt(subject: CardSubject, child: PersonId): { person: PersonId; item?: MapItem }[] {
  const { stay, items } = subject;
  const found = new Map<PersonId, MapItem | undefined>();
  for (const item of items) if (item.kind === 'person' && item.person) found.set(item.person, item);
  for (const id of [...(stay.carers ?? []), ...(stay.otherChildren ?? []), ...(stay.pets ?? [])])
    if (!found.has(id)) found.set(id, undefined);
  found.delete(child);
  return [...found].map(([person, item]) => (item ? { person, item } : { person }));
}

/** Columns for so many tokens: one row for few, two or three for many. */
const columnsFor = (count: number): number =>
  count <= 3 ? count : count === 4 ? 2 : Math.ceil(count / (count > 8 ? 3 : 2));

function peopleParts(context: MobilityContext, subject: CardSubject, home: HomePart): Part[] {
  const { stay } = subject;
  const drawn = whoAt(subject, context.child).map(({ person, item }) => ({
    person,
    item,
    drawing: drawToken(context, person, item),
  }));
  const standing = drawn.filter(({ item }) => item?.x === undefined);
  const columns = columnsFor(standing.length);
  const rows: (typeof standing)[] = [];
  for (let i = 0; i < standing.length; i += columns) rows.push(standing.slice(i, i + columns));
  const heights = rows.map((row) => Math.max(...row.map(({ drawing }) => drawing.bounds.height)));
  const tall = heights.reduce((sum, each) => sum + each + 6, 0) > home.height;
  const start = (tall ? Math.max(home.half, home.titleHalf) : home.half) + room;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.drawing.bounds.width ?? 0)),
  );
  const parts: Part[] = [];
  const part = (
    { person, item, drawing }: (typeof drawn)[number],
    at: Point,
    byHand?: true,
  ): Part => ({
    id: item?.id ?? `${stay.id}~${person}`,
    kind: 'person',
    subject: { table: 'persons', row: person },
    at,
    marks: drawing.marks,
    title: context.words.say('map.tokenAt', { who: drawing.title, home: homeName(context, stay) }),
    bounds: drawing.bounds,
    symbol: { width: 46, height: 46 },
    keys: drawing.keys,
    ...(byHand ? { byHand } : {}),
  });
  let bottom = -3;
  for (const [index, row] of rows.entries()) {
    let x = start;
    for (const [column, token] of row.entries()) {
      const width = widths[column] ?? 0;
      const { bounds } = token.drawing;
      const tallest = heights[index] ?? 0;
      // Heads of a row stand at one height, whether a name takes one line or two.
      const y = bottom - tallest - bounds.y;
      parts.push(part(token, { x: x + width / 2, y }));
      x += width + 10;
    }
    bottom -= (heights[index] ?? 0) + 6;
  }
  for (const token of drawn) {
    const { item } = token;
    if (item?.x !== undefined) parts.push(part(token, { x: item.x, y: item.y ?? 0 }, true));
  }
  return parts;
}

/** A thing, school, landmark or sticker with its words under it, round its middle. */
export function picturePart(context: MobilityContext, item: MapItem): Omit<Part, 'at'> {
  const { doc, words } = context;
  const organisation =
    item.organisation === undefined ? undefined : doc.organisations.get(item.organisation);
  const text = item.words ?? organisation?.childLabel ?? organisation?.name ?? '';
  const by = larger(context);
  const under = label(text, { x: 0, y: 0, size: 13.5 * by, width: 96 * by, most: 3 });
  const marks =
    item.kind === 'school'
      ? scaled(drawHome('school', item.paint ?? 'leaf').marks, 0.4, { x: 0, y: pictureHalf - 3 })
      : drawPicture(item.picture);
  const kind = words.sayOr(`mapPicture.${item.picture}`, words.say(`mapItem.${item.kind}`));
  const half = Math.max(pictureHalf + 4, under.width / 2);
  return {
    id: item.id,
    kind: 'thing',
    subject: { table: 'mapItems', row: item.id },
    marks: [
      ...marks,
      ...under.marks.map((mark) =>
        mark.kind === 'text' ? { ...mark, y: mark.y + pictureHalf + under.height } : mark,
      ),
    ],
    title: text ? `${kind}: ${text}` : kind,
    bounds: {
      x: -half,
      y: -pictureHalf - 4,
      width: 2 * half,
      height: 2 * pictureHalf + 8 + (under.height ? under.height - 2 : 0),
    },
  };
}

const bubbleWidth = 156;

/** The child's exact words in a bubble, round its middle; its tail points at the home. */
export function speechPart(context: MobilityContext, item: MapItem, tail = true): Omit<Part, 'at'> {
  const by = larger(context);
  const quote = context.words.say('map.quote', { words: item.words ?? '' });
  const text = label(quote, {
    x: 0,
    y: 0,
    size: 14 * by,
    width: bubbleWidth * by,
    most: 6,
    fill: 'ink',
  });
  const w = text.width / 2 + 13;
  const h = text.height / 2 + 9;
  const r = Math.min(14, h);
  const side = tail
    ? `V${h - r}Q${w} ${h - 6} ${w + 11} ${h + 3}Q${w - 4} ${h + 1} ${w - r} ${h}`
    : `V${h - r}Q${w} ${h} ${w - r} ${h}`;
  const d = `M${-w + r} ${-h}H${w - r}Q${w} ${-h} ${w} ${-h + r}${side}H${-w + r}Q${-w} ${h} ${-w} ${h - r}V${-h + r}Q${-w} ${-h} ${-w + r} ${-h}Z`;
  return {
    id: item.id,
    kind: 'speech',
    subject: { table: 'mapItems', row: item.id },
    marks: [
      area(d, 'sheet', 1.8),
      ...text.marks.map((mark) =>
        mark.kind === 'text' ? { ...mark, y: mark.y + text.height / 2 - 4.5 } : mark,
      ),
    ],
    title: quote,
    bounds: { x: -w, y: -h, width: 2 * w + 11, height: 2 * h + 3 },
  };
}

/** What stands to the left of a house: things on the ground, words above them. */
function leftParts(context: MobilityContext, subject: CardSubject, home: HomePart): Part[] {
  const shown = subject.items.filter(
    ({ kind }) => kind !== 'person' && kind !== 'stroke' && kind !== 'gap',
  );
  const drawn = shown.map((item) => ({
    item,
    part: item.kind === 'speech' ? speechPart(context, item) : picturePart(context, item),
  }));
  const free = drawn.filter(({ item }) => item.x === undefined);
  const pictures = free.filter(({ item }) => item.kind !== 'speech').map(({ part }) => part);
  const speeches = free.filter(({ item }) => item.kind === 'speech').map(({ part }) => part);
  const ground = pictures.slice(0, 3);
  const second = pictures.slice(3);
  const rows = [ground, second].filter((row) => row.length);
  const heightOf = (row: readonly Omit<Part, 'at'>[]) =>
    Math.max(...row.map(({ bounds }) => bounds.height));
  const total =
    rows.reduce((sum, row) => sum + heightOf(row) + 6, 0) +
    speeches.reduce((sum, { bounds }) => sum + bounds.height + 8, 0);
  // Words alone begin at the height of a window.
  let bottom = rows.length ? -3 : Math.min(-20, -home.height * 0.3);
  const edge = -(
    (total - bottom > home.height ? Math.max(home.half, home.titleHalf) : home.half) + room
  );
  const parts: Part[] = [];
  for (const row of rows) {
    let x = edge;
    for (const part of row) {
      const y = bottom - (part.bounds.y + part.bounds.height);
      parts.push({ ...part, at: { x: x - (part.bounds.x + part.bounds.width), y } });
      x -= part.bounds.width + 8;
    }
    bottom -= heightOf(row) + 6;
  }
  for (const part of speeches) {
    const { bounds } = part;
    const at = { x: edge - (bounds.x + bounds.width), y: bottom - (bounds.y + bounds.height) };
    parts.push({ ...part, at });
    bottom -= bounds.height + 8;
  }
  for (const { item, part } of drawn)
    if (item.x !== undefined)
      parts.push({ ...part, at: { x: item.x, y: item.y ?? 0 }, byHand: true });
  return parts;
}
