import { axisHeight, layOutTimeline, type PlacedItem, type PlacedTimeline } from '#layout';
import {
  bornOf,
  type DayRange,
  dayRange,
  homePaints,
  type LifeItem,
  type Lifeline,
  lifelineOf,
  type StayId,
} from '#model';
import { monthShort } from '#words';
import { displayName } from '../figures/names.ts';
import type { Paint } from '../palette.ts';
import {
  type Box,
  boxAround,
  type Figure,
  type Mark,
  type Scene,
  sceneFor,
  short,
  type TextMark,
} from '../scene.ts';
import { textWidth, wrapText } from '../textMetrics.ts';
import { barMarks, hatch } from './bars.ts';
import { feelingFace } from './feelingFace.ts';
import { type ItemWords, type LifeContext, sayItem, wordsOn } from './sayItem.ts';

/** What a timeline is drawn with. */
export interface TimelineDrawing extends LifeContext {
  readonly today: DayRange;
  /** The stretch that is drawn, in days; the whole life where not given. */
  readonly from?: number;
  readonly to?: number;
  readonly pxPerDay: number;
  /** A day that is marked across all lanes. */
  readonly asOf?: number;
  /** The names of lanes stand beside them; the screen has its own that stay in view. */
  readonly laneNames?: boolean;
}

/** A timeline with where its lanes lie, for what a screen puts beside them. */
export interface TimelineScene extends Scene {
  readonly life: Lifeline;
  readonly placed: PlacedTimeline;
  readonly from: number;
  readonly to: number;
}

const nameLook = { size: 14.5, weight: 600 } as const;
const moreLook = { size: 13, weight: 400 } as const;
const laneLook = { size: 14.5, weight: 600 } as const;
/** Width of the column of lane names, px. */
const laneColumn = 132;
/** What goes on has an arrow beyond its end, px. */
const margin = 12;

const write = (
  text: string,
  x: number,
  y: number,
  look: { readonly size: number; readonly weight: 400 | 600 },
  fill: Paint = 'ink',
  anchor: TextMark['anchor'] = 'start',
): TextMark => ({ kind: 'text', text, x, y, ...look, anchor, fill });

/** Tints of homes by the colour that the map gives each. Meaning never rests on them. */
const tints: Readonly<Record<string, Paint>> = {
  sun: 'sunWash',
  sky: 'mossWash',
  rose: 'clayWash',
  leaf: 'mossWash',
  lilac: 'wash',
  peach: 'sunWash',
  sea: 'wash',
  sand: 'clayWash',
  clay: 'clayWash',
  ink: 'wash',
};

/** One line of words, or two, in a bar. */
function wordsInside(
  { label, item }: PlacedItem,
  context: LifeContext,
  roomy: boolean,
): readonly Mark[] {
  if (!label) return [];
  const { name, more } = wordsOn(context, item);
  const room = label.width + 2;
  const [line = ''] = wrapText(name, nameLook, room, 1);
  // As much of the small words as has room whole: a cut one says nothing.
  const parts = more.split(' · ');
  const small =
    parts
      .map((_, from) => parts.slice(from).join(' · '))
      .find((text) => textWidth(text, moreLook) <= room) ?? '';
  if (!roomy || small === '') return [write(line, label.x, label.y + 5, nameLook)];
  return [
    write(line, label.x, label.y - 3, nameLook),
    write(small, label.x, label.y + 14.5, moreLook, 'ink2'),
  ];
}

/** Lines down to the words below bars and pins; they lie behind everything. */
function leaders(items: readonly PlacedItem[]): readonly Mark[] {
  const d = items
    .filter(({ label }) => label?.where === 'below')
    .map(({ label, y, height }) => {
      const x = short(label?.line ?? label?.x ?? 0);
      return `M${x} ${short(y + height / 2)}V${short((label?.y ?? 0) + 2)}`;
    })
    .join('');
  return d ? [{ kind: 'path', d, stroke: 'lineStrong', width: 1.2 }] : [];
}

/** Words below. */
const flag = ({ label }: PlacedItem, text: string): readonly Mark[] =>
  label ? [write(text, label.x, label.y, moreLook, 'ink', label.turned ? 'end' : 'start')] : [];

const pin = (x: number, y: number, kind: string): readonly Mark[] =>
  kind === 'diamond'
    ? [{ kind: 'path', d: `M${short(x)} ${y - 8}l8 8l-8 8l-8 -8Z`, fill: 'ink2' }]
    : [
        {
          kind: 'path',
          d: `M${short(x - 7)} ${y}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z`,
          stroke: 'ink',
          width: 1.8,
          fill: kind === 'ring' ? 'sheet' : 'sun',
        },
      ];

/** An event: a point in time with a spread where it is not known to the day, or a stretch. */
function eventMarks(placed: PlacedItem, context: LifeContext): readonly Mark[] {
  const { left, right, y, height, item } = placed;
  const middle = y + height / 2;
  const x = (left[0] + right[1]) / 2;
  const event = context.doc.lifeEvents.get(item.row);
  const spread = right[1] - left[0] > 18;
  const kind =
    item.event === 'death' || event?.kind === 'loss' ? 'diamond' : item.event ? 'ring' : 'dot';
  const stretch: readonly Mark[] = spread
    ? [
        {
          kind: 'path',
          d: `M${short(left[0])} ${middle}H${short(right[1])}`,
          stroke: event?.to ? 'ink3' : 'lineStrong',
          width: event?.to ? 2.6 : 1.4,
          cap: 'round',
          ...(event?.to ? {} : { dash: [1, 5] }),
        },
      ]
    : [];
  return [...stretch, ...flag(placed, wordsOn(context, item).name), ...pin(x, middle, kind)];
}

function itemMarks(
  placed: PlacedItem,
  context: LifeContext,
  fillOf: (item: LifeItem) => Paint,
): readonly Mark[] {
  const { item, label, left, right } = placed;
  const words = wordsOn(context, item);
  switch (item.lane) {
    case 'events':
      return eventMarks(placed, context);
    case 'feelings':
      return feelingFace({ x: (left[0] + right[1]) / 2, y: placed.y }, item.level ?? 0);
    case 'home':
    case 'school':
    case 'people':
    case 'familyTime': {
      const bar = barMarks(placed, fillOf(item));
      if (label?.where === 'inside' && item.lane !== 'familyTime')
        return [...bar, ...wordsInside(placed, context, item.lane === 'home')];
      if (label?.where === 'below') return [...bar, ...flag(placed, words.name)];
      return label
        ? [...bar, write(lineOf(item, words, label.width + 1), label.x, label.y + 4.5, moreLook)]
        : bar;
    }
  }
}

/** What stands on or behind a bar of one line, no wider than so many px. */
function lineOf(item: LifeItem, { name, more }: ItemWords, most: number): string {
  const text = item.lane === 'familyTime' && more ? `${name}: ${more}` : name;
  const [line = ''] = wrapText(text, item.lane === 'familyTime' ? moreLook : nameLook, most, 1);
  return line;
}

/** Words take at most so much of the width of a drawing. */
const mostOfWidth = 0.6;
const leastWords = 150;

/** Widths of what stands on items, px. */
function labelWidths(life: Lifeline, context: LifeContext, most: number): Map<string, number> {
  const widths = new Map<string, number>();
  for (const item of life.items) {
    const words = wordsOn(context, item);
    if (item.lane === 'feelings' || words.name === '') continue;
    const small = item.lane === 'events' || item.lane === 'familyTime';
    widths.set(item.id, textWidth(lineOf(item, words, most), small ? moreLook : nameLook));
  }
  return widths;
}

/** A smooth line through the feelings, level where it meets each. */
function feelingLine(items: readonly PlacedItem[]): readonly Mark[] {
  const points = items.map(({ left, right, y }) => ({ x: (left[0] + right[1]) / 2, y }));
  if (points.length < 2) return [];
  const d = points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${short(x)} ${short(y)}`;
      const half = (x + before.x) / 2;
      return `C${short(half)} ${short(before.y)} ${short(half)} ${short(y)} ${short(x)} ${short(y)}`;
    })
    .join('');
  return [{ kind: 'path', d, stroke: 'lineStrong', width: 2, cap: 'round' }];
}

const ground = (id: string, title: string, marks: readonly Mark[], bounds: Box): Figure => ({
  id,
  kind: 'ground',
  subject: { table: 'cases', row: 'CASE' },
  at: { x: 0, y: 0 },
  marks,
  title,
  bounds,
});

const textBox = ({ x, y, text, size, weight, anchor }: TextMark): Box => {
  const width = textWidth(text, { size, weight });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size, width, height: size * 1.25 };
};

/** The axis: years and months, how old the child was, and faint lines down through the lanes. */
function axis(context: TimelineDrawing, placed: PlacedTimeline): readonly Mark[] {
  const { doc, words, person } = context;
  const row = doc.persons.get(person);
  const born = row && bornOf(row);
  const range = born && dayRange(born);
  const span =
    range && [range.first, range.last].map((each) => new Date(each * 86_400_000).getUTCFullYear());
  const birthYear = span && span[0] === span[1] ? span[0] : undefined;
  const bottom = placed.height;
  const fine = placed.ticks.filter(({ level }) => level === 'month').map(({ x }) => x);
  const years = placed.ticks.filter(({ level }) => level === 'year');
  const down = (xs: readonly number[], top: number) =>
    xs.map((x) => `M${short(x)} ${top}V${short(bottom)}`).join('');
  const marks: Mark[] = [
    {
      kind: 'path',
      d: `M0 ${axisHeight}H${short(placed.width)}`,
      stroke: 'lineStrong',
      width: 1.4,
    },
    { kind: 'path', d: down(fine, axisHeight), stroke: 'wash', width: 1 },
    {
      kind: 'path',
      d: down(
        years.map(({ x }) => x),
        axisHeight - 6,
      ),
      stroke: 'line',
      width: 1.2,
    },
  ];
  for (const { x, year, month, level, labelled } of placed.ticks) {
    if (!labelled || x > placed.width - 20) continue;
    if (level === 'month') {
      marks.push(write(monthShort(words, month), x + 4, axisHeight - 9, moreLook, 'ink3'));
      continue;
    }
    marks.push(write(String(year), x + 4, axisHeight - 26, nameLook, 'ink'));
    const age = birthYear === undefined ? -1 : year - birthYear;
    if (age > 0 && age <= 110)
      marks.push(
        write(words.say('timeline.turns', { age }), x + 4, axisHeight - 9, moreLook, 'ink3'),
      );
  }
  return marks;
}

/** A day marked down through all lanes, with its word at the foot. */
function dayLine(
  day: number,
  word: string,
  paint: Paint,
  { from, pxPerDay }: { readonly from: number; readonly pxPerDay: number },
  placed: PlacedTimeline,
): readonly Mark[] {
  const x = (day - from) * pxPerDay;
  if (x < -1 || x > placed.width + 1) return [];
  return [
    {
      kind: 'path',
      d: `M${short(x)} ${axisHeight}V${short(placed.height)}`,
      stroke: paint,
      width: 2,
      dash: [6, 5],
    },
    write(word, x, placed.height + 15, { size: 13, weight: 600 }, paint, 'middle'),
  ];
}

/**
 * A life as lanes along time: homes, who lived there, schools, family time, events
 * and feelings. What is known to the day has upright edges, what is not slants from
 * the first to the last day it can have been; hatched is where no home is known.
 */
export const drawTimeline = (context: TimelineDrawing): TimelineScene =>
  sceneFor(context.forFamily ? 'children' : 'adults', () => drawLife(context));

function drawLife(context: TimelineDrawing): TimelineScene {
  const { doc, words, person, today, pxPerDay, laneNames = true } = context;
  const life = lifelineOf(doc, person, today);
  const from = context.from ?? life.from;
  const to = context.to ?? life.to;
  const most = Math.max(leastWords, (to - from) * pxPerDay * mostOfWidth);
  const labels = labelWidths(life, context, most);
  const placed = layOutTimeline(life, { from, to, pxPerDay, labels });
  const colours = homePaints(doc, person);
  const fillOf = (item: LifeItem): Paint => {
    if (item.lane === 'school') return 'wash';
    if (item.lane === 'familyTime') return item.contact === 'arranged' ? 'sheet' : 'mossWash';
    const stay = (item.lane === 'home' ? item.row : item.stay) as StayId | undefined;
    return tints[(stay !== undefined && colours.get(stay)) || ''] ?? 'wash';
  };
  const dated = life.items.some(({ guessed, lane }) => !guessed && lane !== 'events');
  // Where there are no days there is no axis either, nor room for one.
  const top = dated ? 0 : Math.min(...placed.lanes.map((lane) => lane.top), placed.height);
  const wholeBox = { x: 0, y: top, width: placed.width, height: placed.height - top };
  const figures: Figure[] = [];
  if (dated) figures.push(ground('axis', '', axis(context, placed), wholeBox));
  if (laneNames)
    for (const lane of placed.lanes) {
      const lines = wrapText(words.say(`lane.${lane.id}`), laneLook, laneColumn - 20, 2);
      const marks = lines.map((line, i) =>
        write(line, -laneColumn, lane.top + 18 + i * 17, laneLook, 'ink2'),
      );
      figures.push(ground(`lane:${lane.id}`, '', marks, boxAround(marks.map(textBox))));
    }
  for (const [index, gap] of placed.gaps.entries()) {
    const text = words.say('timeline.gap');
    const fits = textWidth(text, moreLook) + 16 < gap.width;
    const middle = gap.y + gap.height / 2;
    const width = textWidth(text, moreLook) + 12;
    const marks: Mark[] = [...hatch(gap, 'lineStrong')];
    if (fits)
      marks.push(
        {
          kind: 'path',
          d: `M${short(gap.x + gap.width / 2 - width / 2)} ${middle - 11}h${short(width)}v22h${short(-width)}Z`,
          fill: 'paper',
        },
        write(text, gap.x + gap.width / 2, middle + 4.5, moreLook, 'ink2', 'middle'),
      );
    figures.push({ ...ground(`gap:${index}`, text, marks, gap), keys: ['timeline.gap'] });
  }
  const lines = leaders(placed.items);
  if (lines.length) figures.push(ground('leaders', '', lines, wholeBox));
  const felt = placed.items.filter(({ item }) => item.lane === 'feelings');
  const line = feelingLine(felt);
  if (line.length) figures.push(ground('feelings', '', line, wholeBox));
  if (context.asOf === undefined && dated && Math.abs(today.last - to) < 1)
    figures.push(
      ground(
        'today',
        '',
        dayLine(to, words.say('timeline.today'), 'moss', { from, pxPerDay }, placed),
        wholeBox,
      ),
    );
  if (context.asOf !== undefined)
    figures.push(
      ground(
        'asOf',
        '',
        dayLine(context.asOf, words.say('timeline.asOf'), 'moss', { from, pxPerDay }, placed),
        wholeBox,
      ),
    );
  for (const each of placed.items) figures.push(itemFigure(each, context, fillOf));
  const texts = figures.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : [])),
  );
  const box = boxAround([wholeBox, ...texts]);
  return {
    figures,
    bounds: { ...box, width: box.width + margin },
    title: words.say('timeline.title', { name: displayName(doc, words, person) }),
    life,
    placed,
    from,
    to,
  };
}

function itemFigure(
  placed: PlacedItem,
  context: LifeContext,
  fillOf: (item: LifeItem) => Paint,
): Figure {
  const { item, left, right, y, height } = placed;
  const marks = itemMarks(placed, context, fillOf);
  const face = item.lane === 'feelings';
  const own = face
    ? { x: (left[0] + right[1]) / 2 - 12, y: y - 12, width: 24, height: 24 }
    : item.lane === 'events'
      ? { x: (left[0] + right[1]) / 2 - 8, y: y + 3, width: 16, height: 16 }
      : { x: left[0], y, width: right[1] - left[0], height };
  const fuzzy = left[1] - left[0] > 1.5 || right[1] - right[0] > 1.5;
  return {
    id: item.id,
    kind: 'event',
    subject: { table: item.table, row: item.row },
    at: { x: 0, y: 0 },
    marks,
    title: sayItem(context, item),
    bounds: own,
    keys: [
      ...(face ? ['timeline.feeling'] : []),
      ...(fuzzy && !face && item.lane !== 'events' ? ['timeline.fuzzy'] : []),
      ...(item.guessed && !face ? ['timeline.guessed'] : []),
      ...(item.ongoing ? ['timeline.ongoing'] : []),
    ],
  };
}
