import type { Box, Scene } from '#scene';

/** Papers of ISO 216, upright, in mm. */
export const papers = {
  a4: { widthMm: 210, heightMm: 297 },
  a3: { widthMm: 297, heightMm: 420 },
  a2: { widthMm: 420, heightMm: 594 },
  a1: { widthMm: 594, heightMm: 841 },
  a0: { widthMm: 841, heightMm: 1189 },
} as const;
export type PaperName = keyof typeof papers;
export const paperNames = Object.keys(papers) as readonly PaperName[];

/** Points of print in a millimetre. */
const pointsPerMm = 72 / 25.4;

/** A sheet as it lies before the reader, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A paper turned the way that the drawing fills better, unless it is said which. */
function pageOf(
  paper: PaperName,
  drawing: { readonly width: number; readonly height: number },
  turned?: 'upright' | 'across',
): PageSize {
  const { widthMm, heightMm } = papers[paper];
  const short = widthMm * pointsPerMm;
  const long = heightMm * pointsPerMm;
  const across = turned === undefined ? drawing.width > drawing.height : turned === 'across';
  return across ? { width: long, height: short } : { width: short, height: long };
}

/** Space for title and foot round the drawing, in points of A4; larger paper has more. */
interface Margins {
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  readonly head: number;
  readonly foot: number;
}

const usualMargins: Margins = { side: 34, top: 34, bottom: 34, head: 44, foot: 30 };
/** The print of a child's copy is larger, and with it what is measured in points of A4: its edge need not be wider. */
const childMargins: Margins = { side: 23, top: 23, bottom: 23, head: 42, foot: 22 };

/** A sheet in points of A4, with the space round its drawing. */
export interface Page extends PageSize {
  readonly margins: Margins;
}

/** Space round the drawing within its area, px. */
export const inset = 10;

/**
 * How much larger title, key and foot are than on A4: who stands before a poster
 * stands further off, and a child's copy has no print below 12 pt.
 */
export function growthOf(paper: PaperName, child = false): number {
  const growth = { a4: 1, a3: 1.15, a2: 1.5, a1: 2, a0: 2.6 }[paper];
  return child ? Math.max(1.5, growth) : growth;
}

/** What is put on a paper, and for whom. */
export interface Fit {
  readonly turned?: 'upright' | 'across';
  /** For a child or family: larger print. */
  readonly child?: boolean;
  /** What the key takes off the sheet, in points of A4. */
  readonly keyHeight?: number;
  /** Size of the names in the drawing, px; 14.5 where not given. */
  readonly namePx?: number;
}

/** A sheet in points of A4: what stands round the drawing is laid out in them. */
export function sheetInside(paper: PaperName, drawing: Box, { turned, child }: Fit): Page {
  const { width, height } = pageOf(paper, drawing, turned);
  const growth = growthOf(paper, child);
  const margins = child ? childMargins : usualMargins;
  return { width: width / growth, height: height / growth, margins };
}

/** The part of a sheet that is left for the drawing. */
export const drawingArea = ({ width, height, margins }: Page, keyHeight = 0): Box => ({
  x: margins.side,
  y: margins.top + margins.head,
  width: width - 2 * margins.side,
  height: height - margins.top - margins.bottom - margins.head - margins.foot - keyHeight,
});

/** Size of a name in most scenes, px (scene/figures/person). */
const usualNamePx = 14.5;

/** Size of the names in a scene, px. */
export const namePxOf = ({ namePx = usualNamePx }: Pick<Scene, 'namePx'>): number => namePx;

/** Sizes of names that are asked for, in points: on a wall, and the least of all. */
export const legible = { poster: 8, least: 7 } as const;

/** No print in a child's hands is smaller, points. */
const childPrint = 12;

/** Size at which the names of a scene print when its smallest letters have the size that a child is given, points. */
export function childNamePt(scene: Pick<Scene, 'figures' | 'namePx'>): number {
  let smallest = Infinity;
  for (const { marks } of scene.figures)
    for (const mark of marks) if (mark.kind === 'text') smallest = Math.min(smallest, mark.size);
  const names = namePxOf(scene);
  return (childPrint * names) / Math.min(smallest, names);
}

/** How well a drawing can be read on a paper. */
export interface Readability {
  /** Points for one px of the drawing. */
  readonly scale: number;
  /** Size that names print at, in points. */
  readonly namePt: number;
  /** Sheets across and down. */
  readonly sheets: { readonly across: number; readonly down: number };
}

/**
 * How large names print when a drawing is fitted to one sheet of a paper. A
 * drawing is never made larger than twice its size on the screen.
 *
 * @param bounds of the scene, px.
 */
export function readabilityOn(paper: PaperName, bounds: Box, fit: Fit = {}): Readability {
  const area = drawingArea(sheetInside(paper, bounds, fit), fit.keyHeight);
  const growth = growthOf(paper, fit.child);
  const scale = Math.min(
    1.5,
    (area.width * growth) / (bounds.width + 2 * inset),
    (area.height * growth) / (bounds.height + 2 * inset),
  );
  return { scale, namePt: scale * namePxOf(fit), sheets: { across: 1, down: 1 } };
}

/** How much of a drawing is drawn again where the next strip begins, px: a person and the lines beside them. */
const stripOverlap = 160;
/** Space between two strips, px. */
const stripGap = 90;

/** A wide drawing cut into strips that lie below each other on one sheet. */
export interface Strips {
  /** Points for one px of the drawing. */
  readonly scale: number;
  readonly namePt: number;
  /** Parts of the drawing from left to right, px of the scene. */
  readonly boxes: readonly Box[];
  /** From the top of one strip to the top of the next, px. */
  readonly step: number;
}

/** How large names print when a drawing is cut into so many strips on one sheet. */
export function stripsOn(paper: PaperName, bounds: Box, count: number, fit: Fit = {}): Strips {
  const width = (bounds.width + 2 * inset + (count - 1) * stripOverlap) / count;
  const step = bounds.height + 2 * inset + stripGap;
  const all = { x: 0, y: 0, width: width - 2 * inset, height: count * step - stripGap - 2 * inset };
  // The paper lies as it would for the whole drawing in strips, which is nearer to a square.
  const { scale, namePt } = readabilityOn(paper, all, fit);
  const boxes = Array.from({ length: count }, (_, i) => ({
    x: bounds.x - inset + i * (width - stripOverlap),
    y: bounds.y - inset,
    width,
    height: bounds.height + 2 * inset,
  }));
  return { scale, namePt, boxes, step };
}

/** Most strips that anybody can follow. */
const mostStrips = 4;

/** How many strips make names largest on a paper; 1 where strips do not help by a fifth. */
export function bestStrips(paper: PaperName, bounds: Box, fit: Fit = {}): number {
  const sizes = Array.from(
    { length: mostStrips },
    (_, i) => stripsOn(paper, bounds, i + 1, fit).namePt,
  );
  const best = sizes.indexOf(Math.max(...sizes));
  return (sizes[best] ?? 0) > 1.2 * (sizes[0] ?? 0) ? best + 1 : 1;
}

/** Overlap of neighbouring sheets of a tiled picture, in points: 10 mm. */
export const overlap = 10 * pointsPerMm;

/** A drawing over several sheets, all turned the same way. */
export interface Tiles extends Readability {
  readonly turned: 'upright' | 'across';
}

/**
 * How many sheets of a paper a drawing takes so that names print at a size, turned
 * the way that takes fewest unless it is said which.
 */
export function tilesFor(paper: PaperName, bounds: Box, namePt: number, fit: Fit = {}): Tiles {
  const scale = namePt / namePxOf(fit);
  const growth = growthOf(paper, fit.child);
  const count = (length: number, room: number) =>
    Math.max(1, Math.ceil(((length + 2 * inset) * scale - overlap) / (room * growth - overlap)));
  const tilesOf = (turned: 'upright' | 'across'): Tiles => {
    const area = drawingArea(sheetInside(paper, bounds, { ...fit, turned }));
    const sheets = {
      across: count(bounds.width, area.width),
      down: count(bounds.height, area.height),
    };
    return { scale, namePt, sheets, turned };
  };
  if (fit.turned) return tilesOf(fit.turned);
  const usual = tilesOf(bounds.width > bounds.height ? 'across' : 'upright');
  const other = tilesOf(usual.turned === 'across' ? 'upright' : 'across');
  const number = ({ sheets }: Tiles) => sheets.across * sheets.down;
  return number(other) < number(usual) ? other : usual;
}

/** The smallest paper on which names print at least so large in one of the shapes of a drawing; A0 where none does. */
export const paperFor = (
  shapes: readonly Pick<Scene, 'bounds' | 'namePx'>[],
  namePt: number = legible.poster,
  fit: Fit = {},
): PaperName =>
  paperNames.find((paper) =>
    shapes.some(
      (shape) =>
        readabilityOn(paper, shape.bounds, { ...fit, namePx: namePxOf(shape) }).namePt >= namePt,
    ),
  ) ?? 'a0';
