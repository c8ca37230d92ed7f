import {
  ageBetween,
  bornOf,
  type CaseDocument,
  type Contact,
  type DayRange,
  isDeceased,
  kinOf,
  type PersonId,
  type SiblingHome,
  type SiblingMap,
  type SiblingTouch,
} from '#model';
import { capital, type Words } from '#words';
import { displayName, shortName } from '../figures/names.ts';
import type { Paint } from '../palette.ts';
import {
  type Box,
  boxAround,
  type Figure,
  type Mark,
  type Point,
  type Scene,
  sceneFor,
  short,
  type TextMark,
} from '../scene.ts';
import { textWidth, wrapText } from '../textMetrics.ts';

/** What a sibling map is drawn with. */
export interface SiblingsDrawing {
  /** The case that names are taken from: for a family, its copy. */
  readonly doc: CaseDocument;
  readonly map: SiblingMap;
  readonly words: Words;
  readonly today: DayRange;
  /** First names alone, no places, and kind words for what is not known. */
  readonly forFamily: boolean;
}

const nameLook = { size: 14.5, weight: 600 } as const;
const smallLook = { size: 13, weight: 400 } as const;
const column = 132;
const wall = 168;
const roof = 58;
const tokenAt = roof + 52;
const homeGap = 30;
const top = 8;
const shelf = 30;
const token = 26;
/** From one row of children in a house to the next, and from one row of houses to the next. */
const nextRow = 128;
const nextHomes = 62;
/** One row may be so wide, px: on A4 across names are then at 7 pt or larger. More fold into rows, for paper of this shape. */
const widest = 1250;
const foldedAspect = 1.5;

const write = (
  text: string,
  x: number,
  y: number,
  look: { readonly size: number; readonly weight: 400 | 600 },
  fill: Paint = 'ink',
  anchor: TextMark['anchor'] = 'middle',
): TextMark => ({ kind: 'text', text, x, y, ...look, anchor, fill });

const circle = (x: number, y: number, r: number) =>
  `M${short(x - r)} ${short(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** What is under somebody's name: what they are to the child, and how old. */
function about({ doc, map, words, today }: SiblingsDrawing, person: PersonId): string {
  const row = doc.persons.get(person);
  const kin =
    person === map.child ? '' : words.kin(kinOf(doc, map.child).get(person)?.slice(0, 1) ?? []);
  const age = row && !isDeceased(row) ? ageBetween(bornOf(row), today) : undefined;
  // An age that may be years out says nothing.
  const near = age && age.most - age.least <= 1 ? age : undefined;
  const years =
    near === undefined
      ? ''
      : near.least === near.most
        ? String(near.least)
        : `${near.least}–${near.most}`;
  return [kin, years].filter(Boolean).join(', ');
}

/** A child as a token: a ring with the first letter, the child it is about in the sun. */
function siblingFigure(drawing: SiblingsDrawing, person: PersonId, x: number, y: number): Figure {
  const { doc, words, map, forFamily } = drawing;
  const name = forFamily ? shortName(doc, words, person) : displayName(doc, words, person);
  const lines = wrapText(name, nameLook, column - 6, 2);
  const [said = ''] = wrapText(about(drawing, person), smallLook, column - 6, 1);
  const own = person === map.child;
  const marks: Mark[] = [
    {
      kind: 'path',
      d: circle(0, 0, token),
      stroke: 'ink',
      width: own ? 2.6 : 2,
      fill: own ? 'sun' : 'sheet',
    },
    write([...name][0] ?? '?', 0, 7.5, { size: 21, weight: 600 }),
    ...lines.map((line, i) => write(line, 0, token + 20 + i * 17, nameLook)),
  ];
  if (said) marks.push(write(said, 0, token + 20 + lines.length * 17, smallLook, 'ink2'));
  return {
    id: `sibling:${person}`,
    kind: 'event',
    subject: { table: 'persons', row: person },
    at: { x, y },
    marks,
    title: [name, said].filter(Boolean).join('. '),
    bounds: { x: -token, y: -token, width: 2 * token, height: 2 * token },
  };
}

/** Who looks after them, or what is known of where they live. */
function homeWords({ doc, words, forFamily, map }: SiblingsDrawing, home: SiblingHome): string {
  const names = home.carers.map((id) => shortName(doc, words, id));
  const company = names.length ? words.say('siblings.with', { who: words.list(names) }) : '';
  if (forFamily) {
    if (company) return company;
    if (home.id !== undefined && home.siblings.includes(map.child))
      return words.say('siblings.here');
    return words.say('siblings.findingOut');
  }
  const household = home.id === undefined ? undefined : doc.households.get(home.id);
  const stay = home.id === undefined ? undefined : doc.stays.get(home.id);
  const id = household?.place ?? stay?.place;
  const place = id === undefined ? undefined : doc.places.get(id);
  const label = [household?.label ?? stay?.childLabel ?? place?.label, place?.locality];
  return [company, ...label].filter(Boolean).join(' · ') || words.say('siblings.unknown');
}

function homeFigure(drawing: SiblingsDrawing, home: SiblingHome, box: Box, index: number): Figure {
  const { x, y, width, height } = box;
  const known = home.id !== undefined;
  const d = `M${short(x)} ${short(y + roof)}V${short(y + height)}H${short(x + width)}V${short(y + roof)}`;
  const gable = `M${short(x - 12)} ${short(y + roof)}L${short(x + width / 2)} ${short(y)}L${short(x + width + 12)} ${short(y + roof)}Z`;
  const look = { stroke: 'ink2' as const, width: 1.8 };
  const walls: readonly Mark[] = known
    ? [
        { kind: 'path', d: `${d}Z`, fill: 'sunWash' },
        { kind: 'path', d, ...look },
        { kind: 'path', d: gable, ...look, fill: 'roofSun' },
      ]
    : // A home that nobody knows has no roof over it yet.
      [{ kind: 'path', d: `${d}Z`, ...look, dash: [5, 6], fill: 'paper' }];
  const said = homeWords(drawing, home);
  const who = home.siblings.map((id) => shortName(drawing.doc, drawing.words, id));
  const lines = wrapText(said, smallLook, Math.max(width + homeGap - 10, 150), 2);
  return {
    id: `home:${index}`,
    kind: 'ground',
    subject: { table: 'cases', row: 'CASE' },
    at: { x: 0, y: 0 },
    marks: [
      ...walls,
      ...lines.map((line, i) =>
        write(line, x + width / 2, y + height + 20 + i * 17, smallLook, 'ink2'),
      ),
    ],
    title: `${capital(said)}: ${drawing.words.list(who)}`,
    bounds: { x: x - 12, y, width: width + 24, height: height + 40 },
  };
}

/** How often and by what means, in a few words. */
function sayContact(words: Words, contact: Contact, forFamily: boolean): string {
  return [
    (contact.modes?.length ?? 0) > 0
      ? words.list((contact.modes ?? []).map((mode) => words.say(`mode.${mode}`)))
      : '',
    contact.frequency ? words.say(`frequency.${contact.frequency}`) : '',
    !forFamily && contact.arrangement ? words.say(`arrangement.${contact.arrangement}`) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function touchWords({ words, forFamily }: SiblingsDrawing, { now, planned }: SiblingTouch) {
  const first = now
    ? capital(sayContact(words, now, forFamily))
    : planned
      ? words.say('siblings.notYet')
      : '';
  const next = planned
    ? words.say('siblings.planned', { what: sayContact(words, planned, forFamily) })
    : '';
  return [first, next].filter(Boolean);
}

const letterOf = (index: number) => String.fromCharCode(97 + (index % 26));

const disc = (letter: string, x: number, y: number, whole = true): readonly Mark[] => [
  {
    kind: 'path',
    d: circle(x, y, 11),
    stroke: 'lineTeal',
    width: 1.8,
    fill: 'paper',
    ...(whole ? {} : { dash: [4, 3] }),
  },
  write(letter, x, y + 4.6, { size: 13, weight: 600 }),
];

/** A line of the list: who, and how they keep in touch. */
function listedTouch(drawing: SiblingsDrawing, touch: SiblingTouch, y: number) {
  const { doc, words } = drawing;
  const names = words.list(touch.between.map((id) => shortName(doc, words, id)));
  const said = touchWords(drawing, touch).join(' · ');
  const saidAt = 44 + textWidth(names, nameLook) + 12;
  return {
    names,
    said,
    width: saidAt + textWidth(said, smallLook) - 12,
    marks: [
      write(names, 44, y + 5, nameLook, 'ink', 'start'),
      write(said, saidAt, y + 5, smallLook, 'ink2', 'start'),
    ],
  };
}

/**
 * A line below the houses from one to the other, whole where they are in touch and
 * dashed where it is planned; its letter leads to its words in the list under it.
 */
function touchFigure(
  drawing: SiblingsDrawing,
  touch: SiblingTouch,
  letter: string,
  at: {
    readonly ends: readonly [number, number];
    readonly from: number;
    readonly y: number;
    readonly disc: number;
    readonly listed: number;
  },
): Figure {
  const { ends, from, y, listed } = at;
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const inTouch = touch.now !== undefined && touch.now.frequency !== 'none';
  const r = 10;
  const d = `M${short(left)} ${short(from)}V${short(y - r)}a${r} ${r} 0 0 0 ${r} ${r}H${short(right - r)}a${r} ${r} 0 0 0 ${r} ${-r}V${short(from)}`;
  const list = listedTouch(drawing, touch, listed);
  const marks: Mark[] = [
    { kind: 'path', d, stroke: 'lineTeal', width: 2.4, ...(inTouch ? {} : { dash: [7, 6] }) },
    ...disc(letter, at.disc, y),
    ...disc(letter, 23, listed),
    ...list.marks,
  ];
  return {
    id: `touch:${touch.tie}`,
    kind: 'tie',
    subject: { table: 'ties', row: touch.tie },
    at: { x: 0, y: 0 },
    marks,
    title: `${list.names}. ${list.said}`,
    bounds: {
      x: 12,
      y: from,
      width: Math.max(right - 12, list.width),
      height: listed + 14 - from,
    },
    routes: [
      [
        { x: left, y: from },
        { x: left, y },
        { x: right, y },
        { x: right, y: from },
      ],
    ],
    people: touch.between,
  };
}

/** A place for a letter on a line that no other line comes down through. */
function clearOn(left: number, right: number, others: readonly number[]): number {
  const middle = (left + right) / 2;
  for (let aside = 0; aside < (right - left) / 2 - 20; aside += 6)
    for (const x of [middle + aside, middle - aside])
      if (others.every((other) => Math.abs(other - x) > 16)) return x;
  return middle;
}

/**
 * Brothers and sisters on one page: who lives with whom, in houses; how they keep
 * in touch, as lines below; what is planned, dashed and in words. Where one row of
 * houses would be too wide they stand in several, and letters take the place of lines.
 */
export const drawSiblings = (drawing: SiblingsDrawing): Scene =>
  sceneFor(drawing.forFamily ? 'children' : 'adults', () => drawHomes(drawing));

/** Where a house stands, and how many children stand beside each other in it. */
interface Plot {
  readonly home: SiblingHome;
  readonly box: Box;
  readonly across: number;
}

/** Houses side by side, each with so many children across at most, as many in a row as end before a width. */
function plotsFor(homes: readonly SiblingHome[], most: number, end: number): readonly Plot[] {
  const plots: Plot[] = [];
  let [x, y, tallest] = [12, top, 0];
  for (const home of homes) {
    const across = Math.min(most, home.siblings.length);
    const width = across * column + 12;
    const height = roof + wall + (Math.ceil(home.siblings.length / across) - 1) * nextRow;
    if (x > 12 && x + width > end) [x, y, tallest] = [12, y + tallest + nextHomes, 0];
    plots.push({ home, box: { x, y, width, height }, across });
    x += width + homeGap + 12;
    tallest = Math.max(tallest, height);
  }
  return plots;
}

const boxOf = (plots: readonly Plot[]): Box => boxAround(plots.map(({ box }) => box));

/** All houses in one row where that is not too wide; else in the rows that can be drawn largest on paper. */
function standHomes(homes: readonly SiblingHome[]): {
  readonly plots: readonly Plot[];
  readonly folded: boolean;
} {
  const count = homes.reduce((sum, { siblings }) => sum + siblings.length, 0);
  const row = plotsFor(homes, count, Number.POSITIVE_INFINITY);
  if (boxOf(row).width <= widest) return { plots: row, folded: false };
  const size = (plots: readonly Plot[]) => {
    const { width, height } = boxOf(plots);
    return Math.max(width / foldedAspect, height);
  };
  let plots = row;
  for (let most = 1; most <= count; most++)
    for (let end = 2 * column; end <= widest; end += column / 2) {
      const tried = plotsFor(homes, most, end);
      if (size(tried) < size(plots)) plots = tried;
    }
  return { plots, folded: true };
}

/** Two who keep in touch, where houses stand in several rows: the same letter at both, and its words in the list. */
function letteredTouch(
  drawing: SiblingsDrawing,
  touch: SiblingTouch,
  letter: string,
  at: { readonly ends: readonly Point[]; readonly listed: number },
): Figure {
  const inTouch = touch.now !== undefined && touch.now.frequency !== 'none';
  const places = [...at.ends, { x: 23, y: at.listed }];
  const { marks, names, said, width } = listedTouch(drawing, touch, at.listed);
  return {
    id: `touch:${touch.tie}`,
    kind: 'tie',
    subject: { table: 'ties', row: touch.tie },
    at: { x: 0, y: 0 },
    marks: [...places.flatMap(({ x, y }) => disc(letter, x, y, inTouch)), ...marks],
    title: `${names}. ${said}`,
    bounds: { x: 12, y: at.listed - 14, width, height: 28 },
    people: touch.between,
  };
}

function drawHomes(drawing: SiblingsDrawing): Scene {
  const { map, words, doc } = drawing;
  const homes: Figure[] = [];
  const children: Figure[] = [];
  const at = new Map<PersonId, Point>();
  // Homes that nobody knows stand together at the end.
  const unknown = map.homes.filter(({ id }) => id === undefined);
  const together: SiblingHome[] = drawing.forFamily
    ? unknown
    : unknown.length
      ? [{ id: undefined, siblings: unknown.flatMap(({ siblings }) => siblings), carers: [] }]
      : [];
  const ordered = [...map.homes.filter(({ id }) => id !== undefined), ...together];
  const { plots, folded } = standHomes(ordered);
  for (const { home, box, across } of plots) {
    homes.push(homeFigure(drawing, home, box, homes.length));
    home.siblings.forEach((person, i) => {
      const x = box.x + 6 + ((i % across) + 0.5) * column;
      const y = box.y + tokenAt + Math.floor(i / across) * nextRow;
      at.set(person, { x, y });
      children.push(siblingFigure(drawing, person, x, y));
    });
  }
  const shown = map.touch.filter(({ between }) => between.every((id) => at.has(id)));
  const foot = Math.max(...plots.map(({ box }) => box.y + box.height)) + 46;
  const touches = folded
    ? letteredTouches(drawing, shown, at, foot)
    : linedTouches(drawing, shown, at, foot);
  const figures = folded
    ? [...homes, ...children, ...touches]
    : [...homes, ...touches, ...children];
  const boxes = figures.map(({ at: origin, bounds }) => ({
    ...bounds,
    x: origin.x + bounds.x,
    y: origin.y + bounds.y,
  }));
  return {
    figures,
    bounds: boxAround(boxes),
    title: words.say('siblings.title', { name: shortName(doc, words, map.child) }),
  };
}

function letteredTouches(
  drawing: SiblingsDrawing,
  shown: readonly SiblingTouch[],
  at: ReadonlyMap<PersonId, Point>,
  foot: number,
): Figure[] {
  const worn = new Map<PersonId, number>();
  return shown.map((touch, i) => {
    const ends = touch.between.map((id) => {
      const { x, y } = at.get(id) ?? { x: 0, y: 0 };
      const before = worn.get(id) ?? 0;
      worn.set(id, before + 1);
      // The first over the right shoulder, the next ones down along the side.
      return { x: x + token + 4, y: y - token + 6 + before * 25 };
    });
    return letteredTouch(drawing, touch, letterOf(i), { ends, listed: foot + 20 + i * 30 });
  });
}

function linedTouches(
  drawing: SiblingsDrawing,
  shown: readonly SiblingTouch[],
  at: ReadonlyMap<PersonId, Point>,
  foot: number,
): Figure[] {
  const ends = shown.map(({ between }, i): [number, number] => {
    // Ends of several lines under one child stand beside each other.
    const aside = (i - (shown.length - 1) / 2) * 7;
    const [a = 0, b = 0] = between.map((id) => at.get(id)?.x ?? 0);
    return [a + aside, b + aside];
  });
  const list = foot + shown.length * shelf + 44;
  return shown.map((touch, i) => {
    const own = ends[i] ?? [0, 0];
    const deeper = ends.slice(i + 1).flat();
    return touchFigure(drawing, touch, letterOf(i), {
      ends: own,
      from: foot,
      y: foot + 22 + i * shelf,
      disc: clearOn(Math.min(...own), Math.max(...own), deeper),
      listed: list + i * 30,
    });
  });
}
