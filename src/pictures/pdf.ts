import PDFDocument from 'pdfkit';
import type { PhotoId } from '#model';
import {
  type Figure,
  type Mark,
  type Paint,
  type PaletteName,
  paletteHex,
  type TextMark,
} from '#scene';
import { FontCover, type FontFiles, type FontName } from './fonts.ts';
import type { Part, Sheet } from './sheets.ts';

/** How a PDF is written. */
export interface PdfOptions {
  readonly palette: PaletteName;
  readonly language: string;
  readonly title: string;
  readonly author?: string;
  readonly fonts: FontFiles;
  /** Bytes of photos, JPEG or PNG; a photo that is not here is left out. */
  readonly photos?: ReadonlyMap<PhotoId, Uint8Array>;
  /** When it was made, ISO; the same input makes the same bytes. */
  readonly created: string;
  /** Told from time to time how much is written, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Text as PDF writes it in hexadecimal: UTF-16, its mark first. */
const utf16 = (text: string): string =>
  `feff${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}`;

/** Writes marks through pdfkit, which needs no screen: in Node and in a worker alike. */
class Pen {
  readonly #colours: Readonly<Record<Paint, string>>;
  readonly #cover: FontCover;

  constructor(
    readonly pdf: PDFKit.PDFDocument,
    readonly options: PdfOptions,
    /** Called after each figure. */
    readonly onFigure: () => void,
  ) {
    this.#colours = paletteHex(options.palette);
    this.#cover = new FontCover(options.fonts);
    for (const [name, bytes] of Object.entries(options.fonts) as [FontName, Uint8Array][])
      pdf.registerFont(name, bytes);
  }

  mark(mark: Mark): void {
    if (mark.kind === 'text') this.#text(mark);
    else if (mark.kind === 'photo') this.#photo(mark);
    else this.#path(mark);
  }

  #path(mark: Extract<Mark, { kind: 'path' }>): void {
    const { pdf } = this;
    const { d, fill, stroke } = mark;
    if (!fill && !stroke) return;
    if (stroke) {
      pdf
        .lineWidth(mark.width ?? 2)
        .lineJoin('round')
        .lineCap(mark.cap ?? 'butt');
      // A dash of no length is no dash in PDF.
      if (mark.dash) pdf.dash(mark.dash[0] ?? 1, { space: 1 });
      pdf.strokeColor(this.#colours[stroke]);
      if (mark.dash) pdf.addContent(`[${mark.dash.join(' ')}] 0 d`);
      else pdf.undash();
    }
    if (fill) pdf.fillColor(this.#colours[fill]);
    pdf.path(d);
    if (fill && stroke) pdf.fillAndStroke();
    else if (fill) pdf.fill();
    else pdf.stroke();
  }

  #text({ text, x, y, size, weight, anchor, fill }: TextMark): void {
    const { pdf } = this;
    const runs = this.#cover.runs(text, weight).map((run) => ({
      ...run,
      width: pdf.font(run.font).fontSize(size).widthOfString(run.text),
    }));
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    let at = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    pdf.fillColor(this.#colours[fill]);
    for (const run of runs) {
      pdf.font(run.font).fontSize(size);
      // Letters of Arabic share glyphs: what a reader finds and copies is said beside them.
      const shared = run.font === 'arabic';
      if (shared) pdf.addContent(`/Span <</ActualText <${utf16(run.text)}>>> BDC`);
      pdf.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic' });
      if (shared) pdf.addContent('EMC');
      at += run.width;
    }
  }

  #photo(mark: Extract<Mark, { kind: 'photo' }>): void {
    const bytes = this.options.photos?.get(mark.photo);
    // pdfkit reads JPEG and PNG; another picture is left out rather than stopping the print.
    if (!bytes || !(bytes[0] === 0xff || bytes[0] === 0x89)) return;
    const { pdf } = this;
    const { x, y, width, height } = mark;
    pdf.save();
    pdf.path(mark.clip).clip();
    pdf.image(bytes as Buffer, x, y, { cover: [width, height], align: 'center', valign: 'center' });
    pdf.restore();
  }

  figure(figure: Figure): void {
    const { pdf } = this;
    const { at, marks } = figure;
    const moved = at.x !== 0 || at.y !== 0;
    if (moved) pdf.save().translate(at.x, at.y);
    for (const mark of marks) this.mark(mark);
    if (moved) pdf.restore();
  }

  /** Whether anything of a figure can lie within what is shown of its part. */
  isSeen({ clip, at, scale }: Part, figure: Figure): boolean {
    if (!clip) return true;
    const { x, y, width, height } = figure.bounds;
    const slack = 40;
    const left = at.x + (figure.at.x + x - slack) * scale;
    const top = at.y + (figure.at.y + y - slack) * scale;
    return (
      left < clip.x + clip.width &&
      top < clip.y + clip.height &&
      left + (width + 2 * slack) * scale > clip.x &&
      top + (height + 2 * slack) * scale > clip.y
    );
  }

  /** One part of a sheet: every figure with the sentence that says what it shows. */
  part(part: Part, parent: PDFKit.PDFStructureElement): void {
    const { pdf } = this;
    const { at, scale, clip, role } = part;
    const within = (draw: () => void) => {
      pdf.save();
      if (clip) pdf.rect(clip.x, clip.y, clip.width, clip.height).clip();
      pdf.translate(at.x, at.y).scale(scale);
      draw();
      pdf.restore();
    };
    for (const figure of part.figures) {
      this.onFigure();
      if (!this.isSeen(part, figure)) continue;
      const draw = () => within(() => this.figure(figure));
      if (role === 'cut' || role === 'foot') {
        // What is on every sheet is read once, by who looks.
        parent.add(pdf.struct('P', {}, [draw]));
      } else {
        const tag = role === 'title' ? 'H1' : 'Figure';
        const alt = role === 'title' || !figure.title ? {} : { alt: figure.title };
        parent.add(pdf.struct(tag, alt, [draw]));
      }
    }
  }
}

/** All that a document writes, once it has ended. */
function written(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

/** Counts figures, and tells of every fiftieth part that is written. */
function progressOf(sheets: readonly Sheet[], onProgress?: (done: number) => void): () => void {
  const all = sheets.reduce(
    (sum, { parts }) => sum + parts.reduce((count, { figures }) => count + figures.length, 0),
    0,
  );
  const step = Math.max(1, Math.floor(all / 50));
  let written = 0;
  return () => {
    written++;
    if (written % step === 0 || written === all) onProgress?.(written / all);
  };
}

/**
 * Sheets as a PDF: vectors and searchable text in embedded parts of the typefaces,
 * tagged, with title and language, from the very marks that the screen shows.
 */
export async function writePdf(sheets: readonly Sheet[], options: PdfOptions): Promise<Uint8Array> {
  const { title, author, language, created, onProgress } = options;
  const date = new Date(created);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    compress: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: {
      Title: title,
      ...(author ? { Author: author } : {}),
      Creator: 'Roots & Routes',
      Producer: 'Roots & Routes',
      CreationDate: date,
      ModDate: date,
    },
    font: null as unknown as string,
  });
  const bytes = written(pdf);
  const pen = new Pen(pdf, options, progressOf(sheets, onProgress));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const sheet of sheets) {
    pdf.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    const section = pdf.struct('Sect', { title: sheet.title });
    root.add(section);
    for (const each of sheet.parts) pen.part(each, section);
    section.end();
  }
  root.end();
  pdf.end();
  return await bytes;
}
