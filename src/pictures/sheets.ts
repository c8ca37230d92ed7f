import {
  type Box,
  type Figure,
  type LegendEntry,
  type Mark,
  type Point,
  placedBounds,
  type Readers,
  type Scene,
  sampleWidth,
  setFor,
  textWidth,
  wrapText,
} from '#scene';
import type { Words } from '#words';
import {
  childNamePt,
  drawingArea,
  growthOf,
  inset,
  legible,
  namePxOf,
  overlap,
  type Page,
  type PageSize,
  type PaperName,
  readabilityOn,
  sheetInside,
  stripsOn,
  tilesFor,
} from './paper.ts';
import { lieOn } from './seams.ts';

/** Figures on a sheet: each point of theirs at `at + scale × point`, cut off at `clip`. */
export interface Part {
  readonly role: 'drawing' | 'title' | 'key' | 'foot' | 'cut';
  readonly figures: readonly Figure[];
  readonly scale: number;
  /** Size of the names in it, px; 14.5 where not given. */
  readonly namePx?: number;
  /** Points of the sheet. */
  readonly at: Point;
  readonly clip?: Box;
}

/** One sheet of paper with all that is on it. */
export interface Sheet extends PageSize {
  readonly title: string;
  /** Whose typeface it is set in; that of adults where not given. */
  readonly readers?: Readers;
  readonly parts: readonly Part[];
}

/** What stands round a drawing on paper. Whatever is not given is not there. */
export interface Furniture {
  readonly title?: string;
  /** "As it was on 3 May 2015, by what is known now", or the part of the family that it shows. */
  readonly about?: string;
  readonly author?: string;
  /** Whose copy it is. */
  readonly copyFor?: string;
  readonly confidential?: boolean;
  readonly printed?: string;
  readonly pageNumbers?: boolean;
  readonly legend?: readonly LegendEntry[];
  /** Further lines of the foot: notation, accounts, what is unchecked. */
  readonly foot?: readonly string[];
  /** "For checking before it is shared": above everything. */
  readonly notice?: string;
}

/** How a drawing is put on paper. */
export interface SheetOptions {
  readonly paper: PaperName;
  readonly turned?: 'upright' | 'across';
  /** For a child or family: no print below 12 pt, on as many sheets as that takes. */
  readonly child?: boolean;
  /** A wide drawing is cut into so many strips below each other, on one sheet. */
  readonly strips?: number;
  /** Names print at this size, on as many sheets as it takes; fitted to one sheet where not given. */
  readonly namePt?: number;
  readonly furniture: Furniture;
  readonly words: Words;
}

const subject = { table: 'cases', row: 'CASE' } as const;

/** Marks that stand for themselves on a sheet, as one figure. */
const loose = (id: string, title: string, marks: readonly Mark[]): Figure => ({
  id,
  kind: 'note',
  subject,
  at: { x: 0, y: 0 },
  marks,
  title,
  bounds: { x: 0, y: 0, width: 0, height: 0 },
});

const part = (role: Part['role'], title: string, marks: readonly Mark[]): Part => ({
  role,
  figures: [loose(role, title, marks)],
  scale: 1,
  at: { x: 0, y: 0 },
});

interface TextLook {
  readonly size: number;
  readonly weight: 400 | 600;
}

const write = (
  text: string,
  { x, y }: Point,
  look: TextLook,
  anchor: 'start' | 'middle' | 'end' = 'start',
  fill: 'ink' | 'ink2' = 'ink',
): Mark => ({ kind: 'text', x, y, text, ...look, anchor, fill });

const titleLook = { size: 18, weight: 600 } as const;
const lineLook = { size: 10, weight: 400 } as const;
const footLook = { size: 8, weight: 400 } as const;
const keyLook = { size: 9, weight: 400 } as const;

/** Title, notice, the day, and the mark of confidentiality. */
function head({ width, margins }: Page, furniture: Furniture, words: Words): Part[] {
  const { title, about, confidential, notice } = furniture;
  const marks: Mark[] = [];
  const left = margins.side;
  const right = width - margins.side;
  let room = right - left;
  if (confidential) {
    const text = words.say('picture.confidential');
    const wide = textWidth(text, { size: 10, weight: 600 }) + 16;
    room -= wide + 12;
    marks.push(
      {
        kind: 'path',
        d: `M${right - wide} ${margins.top}h${wide}v18h${-wide}Z`,
        stroke: 'ink',
        width: 1.2,
      },
      write(
        text,
        { x: right - wide / 2, y: margins.top + 12.6 },
        { size: 10, weight: 600 },
        'middle',
      ),
    );
  }
  if (title) {
    const [line = ''] = wrapText(title, titleLook, room, 1);
    marks.push(write(line, { x: left, y: margins.top + 15 }, titleLook));
  }
  const look = { ...lineLook, weight: notice ? 600 : 400 } as const;
  const under = [notice, about].filter(Boolean).join(' · ');
  for (const [i, line] of wrapText(under, look, right - left, 2).entries())
    marks.push(write(line, { x: left, y: margins.top + 31 + 11 * i }, look, 'start', 'ink2'));
  return marks.length ? [part('title', title ?? '', marks)] : [];
}

/** Which sheet it is of several, author, days, whose copy, page numbers, and what a reader has to know, at the foot. */
function foot(
  page: Page,
  furniture: Furniture,
  words: Words,
  number: number,
  count: number,
  place?: string,
): Part[] {
  const { author, printed, copyFor, pageNumbers, foot: further = [] } = furniture;
  const { margins } = page;
  const right = page.width - margins.side;
  const base = page.height - margins.bottom;
  const pages = pageNumbers ? words.say('picture.page', { page: number, pages: count }) : '';
  const room = right - margins.side - (pages ? textWidth(pages, footLook) + 16 : 0);
  const first = [
    place,
    author && words.say('picture.author', { author }),
    copyFor && words.say('picture.copyFor', { name: copyFor }),
    printed && words.say('picture.printed', { date: printed }),
  ];
  const text = [...first, ...further].filter(Boolean).join(' · ');
  const lines = text ? wrapText(text, footLook, room, 3) : [];
  const marks = lines.map((line, i) =>
    write(
      line,
      { x: margins.side, y: base - (lines.length - 1 - i) * 10 },
      footLook,
      'start',
      'ink2',
    ),
  );
  if (pages) marks.push(write(pages, { x: right, y: base }, footLook, 'end', 'ink2'));
  return marks.length ? [part('foot', '', marks)] : [];
}

const keyRow = 17;
const keyScale = 0.62;
const leastColumn = 176;
/** Between a sample and its words, and behind these, points. */
const keyGap = 12 * keyScale;

interface Key {
  readonly entries: readonly LegendEntry[];
  readonly column: number;
  readonly rows: number;
  /** Where its first column begins. */
  readonly left: number;
  readonly height: number;
}

function keyOf(page: Page, entries: readonly LegendEntry[] = [], indent = 0): Key {
  const left = page.margins.side + indent;
  const room = page.width - 2 * left;
  const words = Math.max(0, ...entries.map((entry) => textWidth(entry.words, keyLook)));
  const wide = sampleWidth * keyScale + 2 * keyGap + words;
  const column = Math.min(room, Math.max(leastColumn, wide));
  const columns = Math.floor(room / column);
  const rows = Math.ceil(entries.length / columns);
  return { entries, column, rows, left, height: entries.length ? rows * keyRow + 16 : 0 };
}

/** The key in columns, read downwards, from a height of the sheet. */
function keyParts({ entries, column, rows, left }: Key, top: number, title: string): Part[] {
  return entries.map(({ id, words: said, marks }, i): Part => {
    const x = left + Math.floor(i / rows) * column;
    const y = top + 12 + (i % rows) * keyRow;
    const room = (column - keyGap) / keyScale - sampleWidth;
    const [text = ''] = wrapText(said, { ...keyLook, size: keyLook.size / keyScale }, room, 1);
    const name: Mark = {
      kind: 'text',
      x: sampleWidth + 12,
      y: 5,
      text,
      size: keyLook.size / keyScale,
      weight: keyLook.weight,
      anchor: 'start',
      fill: 'ink',
    };
    return {
      role: 'key',
      figures: [loose(id, i === 0 ? `${title}: ${said}` : said, [...marks, name])],
      scale: keyScale,
      at: { x, y },
    };
  });
}

/** What a sheet is laid out by: its size in points of A4, and how much larger it is printed. */
interface Plan extends Page {
  readonly growth: number;
}

function planOf(scene: Scene, { paper, turned, child = false }: SheetOptions): Plan {
  const fit = { child, ...(turned ? { turned } : {}) };
  return { ...sheetInside(paper, scene.bounds, fit), growth: growthOf(paper, child) };
}

/** A sheet in points of its own paper. */
function grown({ width, height, growth }: Plan, title: string, parts: readonly Part[]): Sheet {
  const times = (box: Box): Box => ({
    x: box.x * growth,
    y: box.y * growth,
    width: box.width * growth,
    height: box.height * growth,
  });
  return {
    width: width * growth,
    height: height * growth,
    title,
    parts: parts.map((each) => ({
      ...each,
      scale: each.scale * growth,
      at: { x: each.at.x * growth, y: each.at.y * growth },
      ...(each.clip ? { clip: times(each.clip) } : {}),
    })),
  };
}

const fitOf = (scene: Scene, { turned, child = false }: SheetOptions) => ({
  child,
  namePx: namePxOf(scene),
  ...(turned ? { turned } : {}),
});

/** A scene as part of a sheet. */
const drawingOf = (scene: Scene): Pick<Part, 'role' | 'figures' | 'namePx'> => ({
  role: 'drawing',
  figures: scene.figures,
  namePx: namePxOf(scene),
});

/** A drawing on one sheet, in the middle of the room that is left; the key below it unless that is to stand apart. */
function onOneSheet(scene: Scene, options: SheetOptions, keyApart = false): Sheet[] {
  const { paper, furniture, words } = options;
  const page = planOf(scene, options);
  const key = keyOf(page, furniture.legend);
  // A key that would take more than a third of the sheet gets one of its own.
  const apart = key.entries.length > 0 && (keyApart || key.height > page.height / 3);
  const keyHeight = apart ? 0 : key.height;
  const fitted = readabilityOn(paper, scene.bounds, { ...fitOf(scene, options), keyHeight });
  const scale = fitted.scale / page.growth;
  const area = drawingArea(page, keyHeight);
  const { x, y, width, height } = scene.bounds;
  const at = {
    x: area.x + (area.width - width * scale) / 2 - x * scale,
    y: area.y + (area.height - height * scale) / 2 - y * scale,
  };
  const count = apart ? 2 : 1;
  const keyTitle = words.say('legend.title');
  const parts: Part[] = [
    ...head(page, furniture, words),
    { ...drawingOf(scene), scale, at },
    ...(apart ? [] : keyParts(key, area.y + area.height + 8, keyTitle)),
    ...foot(page, furniture, words, 1, count),
  ];
  const sheet = grown(page, furniture.title ?? scene.title, parts);
  return apart ? [sheet, keySheet(page, key, options, 2, count)] : [sheet];
}

/** A wide drawing on one sheet in strips, each repeating the end of the one above; said where they go on. */
function inStrips(scene: Scene, options: SheetOptions, count: number): Sheet[] {
  const { paper, furniture, words } = options;
  const whole = stripsOn(paper, scene.bounds, count, fitOf(scene, options));
  const [first] = whole.boxes;
  const box = { x: 0, y: 0, width: first?.width ?? 0, height: whole.step * count };
  const page = planOf({ ...scene, bounds: box }, options);
  const key = keyOf(page, furniture.legend);
  const apart = key.height > page.height / 3;
  const keyHeight = apart ? 0 : key.height;
  const fitted = stripsOn(paper, scene.bounds, count, { ...fitOf(scene, options), keyHeight });
  const scale = fitted.scale / page.growth;
  const area = drawingArea(page, keyHeight);
  const left = area.x + (area.width - box.width * scale) / 2;
  const strips = fitted.boxes.flatMap((strip, i): Part[] => {
    const top = area.y + i * fitted.step * scale;
    const clip = { x: left, y: top, width: strip.width * scale, height: strip.height * scale };
    const at = { x: left - strip.x * scale, y: top - strip.y * scale };
    return [
      { ...drawingOf(scene), scale, at, clip },
      part('cut', '', [stripMark(clip, i, count, words)]),
    ];
  });
  const sheets = apart ? 2 : 1;
  const keyTitle = words.say('legend.title');
  const sheet = grown(page, furniture.title ?? scene.title, [
    ...head(page, furniture, words),
    ...strips,
    ...(apart ? [] : keyParts(key, area.y + area.height + 8, keyTitle)),
    ...foot(page, furniture, words, 1, sheets),
  ]);
  return apart ? [sheet, keySheet(page, key, options, 2, sheets)] : [sheet];
}

/** Words under a strip: which one it is, and that it goes on below. */
const stripMark = (clip: Box, index: number, count: number, words: Words): Mark =>
  write(
    words.say(index < count - 1 ? 'picture.stripOn' : 'picture.strip', {
      number: index + 1,
      count,
    }),
    { x: clip.x + clip.width, y: clip.y + clip.height + 9 },
    footLook,
    'end',
    'ink2',
  );

function keySheet(
  page: Plan,
  key: Key,
  { furniture, words }: SheetOptions,
  number: number,
  count: number,
): Sheet {
  const title = words.say('legend.title');
  const { notice, confidential } = furniture;
  const own: Furniture = {
    title,
    ...(notice ? { notice } : {}),
    ...(confidential ? { confidential } : {}),
  };
  return grown(page, title, [
    ...head(page, own, words),
    ...keyParts(key, page.margins.top + page.margins.head, title),
    ...foot(page, furniture, words, number, count),
  ]);
}

/** Half the size of a corner mark, points. */
const cutArm = 12;

/** Corner marks at which neighbouring sheets are laid over each other, in the middle of their overlap. */
function cutMarks({ x, y, width, height }: Box, shared: number): Mark {
  const corner = (cx: number, cy: number) =>
    `M${cx - cutArm} ${cy}h${2 * cutArm}M${cx} ${cy - cutArm}v${2 * cutArm}`;
  const half = shared / 2;
  const d = [
    [x + half, y + half],
    [x + width - half, y + half],
    [x + half, y + height - half],
    [x + width - half, y + height - half],
  ]
    .map(([cx = 0, cy = 0]) => corner(cx, cy))
    .join('');
  return { kind: 'path', d, stroke: 'lineStrong', width: 0.6 };
}

/** Whether anything of a drawing lies within an area of a sheet: paper with nothing on it is not printed. */
const holdsAnything = (scene: Scene, area: Box, at: Point, scale: number): boolean =>
  scene.figures.some((figure) => {
    const { x, y, width, height } = placedBounds(figure);
    const left = at.x + x * scale;
    const top = at.y + y * scale;
    return (
      left < area.x + area.width &&
      left + width * scale > area.x &&
      top < area.y + area.height &&
      top + height * scale > area.y
    );
  });

/** How much larger than asked for a drawing over several sheets is made where they have room for it. */
const mostGrown = 1.4;

/**
 * A drawing on several sheets that overlap, with marks to lay them together by. The key
 * stands under the end of the drawing where there is room, else on a sheet of its own.
 */
function onTiles(scene: Scene, options: SheetOptions, namePt: number): Sheet[] {
  const { paper, furniture, words } = options;
  const tiled = tilesFor(paper, scene.bounds, namePt, fitOf(scene, options));
  const page = planOf(scene, { ...options, turned: tiled.turned });
  const least = tiled.scale / page.growth;
  const shared = overlap / page.growth;
  const { across, down } = tiled.sheets;
  const area = drawingArea(page);
  const key = keyOf(page, furniture.legend);
  // Under a drawing it stands between the corner marks, and above them.
  const below = keyOf(page, furniture.legend, 2 * cutArm);
  const keyTitle = words.say('legend.title');
  const keyHeight = below.height + shared / 2 + cutArm;
  const keyArea = { ...area, y: area.y + area.height - keyHeight, height: keyHeight };
  const grid = { area, shared, sheets: tiled.sheets, forKey: key.entries.length ? keyHeight : 0 };
  const largest = options.namePt === undefined ? least * mostGrown : least;
  const { scale, ...lie } = lieOn(scene, grid, least, largest);
  const tiles: { row: number; column: number; at: Point }[] = [];
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const at = {
        x: area.x + lie.right + (inset - scene.bounds.x) * scale - column * (area.width - shared),
        y: area.y + lie.down + (inset - scene.bounds.y) * scale - row * (area.height - shared),
      };
      if (holdsAnything(scene, area, at, scale)) tiles.push({ row, column, at });
    }
  const withRoom = key.entries.length
    ? tiles.findLast(({ at }) => !holdsAnything(scene, keyArea, at, scale))
    : undefined;
  const isApart = key.entries.length > 0 && !withRoom;
  const count = tiles.length + (isApart ? 1 : 0);
  const made = tiles.map((tile, index) => {
    const { row, column, at } = tile;
    const number = index + 1;
    const place = words.say('picture.tile', { row: row + 1, column: column + 1 });
    const parts: Part[] = [
      ...head(page, furniture, words),
      { ...drawingOf(scene), scale, at, clip: area },
      part('cut', '', [cutMarks(area, shared)]),
      ...(tile === withRoom ? keyParts(below, keyArea.y, keyTitle) : []),
      ...foot(page, furniture, words, number, count, place),
    ];
    return grown(page, furniture.title ?? scene.title, parts);
  });
  if (isApart) made.push(keySheet(page, key, options, count, count));
  return made;
}

/** Whether names print large enough when a drawing is fitted to one sheet with its key. */
function fitsOneSheet(scene: Scene, options: SheetOptions, namePt: number): boolean {
  const names = printedNames(onOneSheet(scene, options));
  return names === undefined || names >= namePt;
}

/**
 * A scene on paper: fitted to one sheet, or on as many sheets as it takes for
 * names to print at a size; with title, key and foot as they are asked for.
 */
export function layOnSheets(scene: Scene, options: SheetOptions): readonly Sheet[] {
  const { readers } = scene;
  if (readers === undefined) return layOut(scene, options);
  const sheets = setFor(readers, () => layOut(scene, options));
  return sheets.map((sheet) => ({ ...sheet, readers }));
}

function layOut(scene: Scene, options: SheetOptions): readonly Sheet[] {
  if (options.strips !== undefined && options.strips > 1)
    return inStrips(scene, options, options.strips);
  const namePt = options.namePt ?? (options.child ? childNamePt(scene) : undefined);
  if (
    namePt === undefined ||
    (options.namePt === undefined && fitsOneSheet(scene, options, namePt))
  )
    return onOneSheet(scene, options);
  const { sheets, turned } = tilesFor(options.paper, scene.bounds, namePt, fitOf(scene, options));
  return sheets.across * sheets.down === 1
    ? onOneSheet(scene, { ...options, turned }, true)
    : onTiles(scene, options, namePt);
}

/** A life as a concertina: one fold after the other, all across, with one key at the end. */
export const layFolds = (folds: readonly Scene[], options: SheetOptions): readonly Sheet[] =>
  folds.flatMap((fold, i) => {
    const { legend, ...rest } = options.furniture;
    const isLast = i === folds.length - 1;
    const furniture = { ...rest, ...(isLast && legend ? { legend } : {}), pageNumbers: false };
    return layOnSheets(fold, { ...options, turned: 'across', furniture });
  });

/**
 * Of several arrangements of one drawing the one that takes fewest sheets, and of those
 * the one whose names print largest.
 */
export function bestOnPaper(shapes: readonly [Scene, ...Scene[]], options: SheetOptions): Scene {
  const [first] = shapes;
  let best = { scene: first, sheets: Infinity, names: 0 };
  for (const scene of shapes) {
    const laid = layOnSheets(scene, options);
    const names = printedNames(laid) ?? 0;
    const isBetter =
      laid.length < best.sheets || (laid.length === best.sheets && names > 1.02 * best.names);
    if (isBetter) best = { scene, sheets: laid.length, names };
  }
  return best.scene;
}

/** The size at which names print on sheets, in points; nothing where no drawing is on them. */
export function printedNames(sheets: readonly Sheet[]): number | undefined {
  const parts = sheets.flatMap(({ parts: all }) => all.filter(({ role }) => role === 'drawing'));
  return parts[0] && parts[0].scale * namePxOf(parts[0]);
}

/** What a reader is told where names print smaller than they should; nothing where they do not. */
export function readabilityHint(
  namePt: number,
  words: Words,
  least: number = legible.poster,
): string | undefined {
  return namePt < least
    ? words.say('picture.smallNames', { points: Math.round(namePt * 10) / 10 })
    : undefined;
}
