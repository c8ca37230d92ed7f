import type { PhotoId } from '#model';
import { type Paint, type PaletteName, paletteHex } from '../palette.ts';
import { type Box, type Figure, type Mark, type Point, type Scene, short } from '../scene.ts';
import { fontFamilies, type Readers } from '../textMetrics.ts';
import { type FaceName, familyFor, typefaces } from '../typefaces.ts';

/** How a picture is written. */
export interface SvgOptions {
  readonly palette: PaletteName;
  readonly language: string;
  /** Data URLs of typefaces (WOFF2 or TTF), so that the picture looks the same where they are not installed. */
  readonly fonts?: ReadonlyMap<FaceName, string>;
  /** Data URLs of photos; a photo that is not here is left out. */
  readonly photos?: ReadonlyMap<PhotoId, string>;
  /** Blank space round the drawing, px. */
  readonly margin?: number;
  /** Fill the picture with the colour of the paper. */
  readonly ground?: boolean;
  /** Whose typeface it is set in. A scene or sheet knows that itself. */
  readonly readers?: Readers;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Whether XML can hold a character (XML 1.0, 2.2): no control characters, no halves of pairs. */
function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Text as XML: special characters named, characters that XML cannot hold left out. */
const xml = (text: string): string =>
  Array.from(text, (character) => (isXml(character) ? (escapes[character] ?? character) : '')).join(
    '',
  );

/** Where a figure's marks have their origin; lines have it at the scene's. */
const placed = ({ at, marks }: Figure, each: (mark: Mark, index: number) => string): string => {
  const body = marks.map(each).join('');
  return at.x === 0 && at.y === 0
    ? body
    : `<g transform="translate(${short(at.x)} ${short(at.y)})">${body}</g>`;
};

function markSvg(
  mark: Mark,
  colours: Readonly<Record<Paint, string>>,
  options: SvgOptions,
  clipId: string,
): string {
  switch (mark.kind) {
    case 'path': {
      const stroke = mark.stroke
        ? ` stroke="${colours[mark.stroke]}" stroke-width="${short(mark.width ?? 2)}"${mark.dash ? ` stroke-dasharray="${mark.dash.map(short).join(' ')}"` : ''}${mark.cap ? ` stroke-linecap="${mark.cap}"` : ''} stroke-linejoin="round"`
        : '';
      return `<path d="${mark.d}" fill="${mark.fill ? colours[mark.fill] : 'none'}"${stroke}/>`;
    }
    case 'text':
      return `<text x="${short(mark.x)}" y="${short(mark.y)}"${familyAttribute(mark.text, options.readers)} font-size="${short(mark.size)}" font-weight="${mark.weight}" text-anchor="${mark.anchor}" fill="${colours[mark.fill]}">${xml(mark.text)}</text>`;
    case 'photo': {
      const href = options.photos?.get(mark.photo);
      if (!href) return '';
      const box = `x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}"`;
      return `<clipPath id="${clipId}"><path d="${mark.clip}"/></clipPath><image ${box} href="${href}" preserveAspectRatio="xMidYMid slice" clip-path="url(#${clipId})"/>`;
    }
  }
}

const faceCss = (name: FaceName, url: string): string => {
  const { family, weight, range } = typefaces[name];
  const more = `${weight ? `font-weight:${weight};` : ''}${range ? `unicode-range:${range};` : ''}`;
  return `@font-face{font-family:"${family}";${more}src:url(${url})}`;
};

const familyAttribute = (text: string, readers: Readers = 'adults'): string => {
  const family = familyFor(text, readers);
  return family ? ` font-family="'${family}', '${fontFamilies[readers]}', sans-serif"` : '';
};

/** Figures that are written together: each point of theirs at `at + scale × point`, cut off at `clip`. */
export interface SvgPart {
  readonly figures: readonly Figure[];
  readonly scale: number;
  readonly at: Point;
  readonly clip?: Box;
}

/** Figures as groups, each with its sentence; ids of clips are counted over the whole file. */
function figuresSvg(
  figures: readonly Figure[],
  colours: Readonly<Record<Paint, string>>,
  options: SvgOptions,
  clips: { count: number },
): string[] {
  return figures.map((figure) => {
    const body = placed(figure, (mark) =>
      markSvg(mark, colours, options, `clip${mark.kind === 'photo' ? ++clips.count : ''}`),
    );
    return `<g role="img"><title>${xml(figure.title)}</title>${body}</g>`;
  });
}

function partSvg(
  part: SvgPart,
  colours: Readonly<Record<Paint, string>>,
  options: SvgOptions,
  clips: { count: number },
): string {
  const body = figuresSvg(part.figures, colours, options, clips).join('\n');
  const moved = part.scale !== 1 || part.at.x !== 0 || part.at.y !== 0;
  const group = moved
    ? `<g transform="translate(${short(part.at.x)} ${short(part.at.y)}) scale(${part.scale.toFixed(4)})">${body}</g>`
    : body;
  if (!part.clip) return group;
  const { x, y, width, height } = part.clip;
  const id = `clip${++clips.count}`;
  return `<clipPath id="${id}"><rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/></clipPath><g clip-path="url(#${id})">${group}</g>`;
}

/** Parts of a picture as an SVG file of the size of `view`. */
export function writeSvgParts(
  view: Box,
  title: string,
  parts: readonly SvgPart[],
  options: SvgOptions,
): string {
  const colours = paletteHex(options.palette);
  const box = [view.x, view.y, view.width, view.height].map(short).join(' ');
  const clips = { count: 0 };
  const faces = [...(options.fonts ?? [])].map(([name, url]) => faceCss(name, url));
  const families = new Set(
    [...(options.fonts?.keys() ?? [])].map((name) => typefaces[name].family),
  );
  const usual = fontFamilies[options.readers ?? 'adults'];
  const similar = options.readers === 'children' ? '' : "'Atkinson Hyperlegible', ";
  families.delete(usual);
  const fallbacks = [...families].map((family) => `'${family}', `).join('');
  const style = faces.length ? `<style>${faces.join('')}</style>` : '';
  const ground = options.ground
    ? `<rect x="${short(view.x)}" y="${short(view.y)}" width="${short(view.width)}" height="${short(view.height)}" fill="${colours.paper}"/>`
    : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${short(view.width)}" height="${short(view.height)}" xml:lang="${xml(options.language)}" font-family="'${usual}', ${similar}${fallbacks}Verdana, sans-serif">`,
    `<title>${xml(title)}</title>${style}${ground}`,
    ...parts.map((part) => partSvg(part, colours, options, clips)),
    '</svg>',
    '',
  ].join('\n');
}

/** How something is written that knows its readers. */
export const setAs = (
  { readers }: { readonly readers?: Readers },
  options: SvgOptions,
): SvgOptions => (readers === undefined ? options : { ...options, readers });

/**
 * The scene as an SVG file: shapes, paths and text with plain attributes only, so
 * that browsers, Word, Inkscape and Illustrator show the same.
 */
export function writeSvg(scene: Scene, options: SvgOptions): string {
  const margin = options.margin ?? 32;
  const { x, y, width, height } = scene.bounds;
  const view = {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
  const part = { figures: scene.figures, scale: 1, at: { x: 0, y: 0 } };
  return writeSvgParts(view, scene.title, [part], setAs(scene, options));
}
