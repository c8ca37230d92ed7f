import { advanceWidths, fallbackWidths } from './textMetrics.data.ts';

/** Who a drawing is set for: they decide its typeface, in which every text of it is measured and written. */
export type Readers = 'adults' | 'children';

/** Children read Andika, whose letters are those that they learn to write. */
export const fontFamilies: Readonly<Record<Readers, string>> = {
  adults: 'Atkinson Hyperlegible Next',
  children: 'Andika',
};

export interface TextStyle {
  /** px */
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Widths by code point, of runs that each begin with their first code point. */
function byCode(runs: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [first = 0, ...run] of runs)
    for (const [index, width] of run.entries()) widths.set(first + index, width);
  return widths;
}

const weightsOf = (who: Readers) => ({
  400: byCode(advanceWidths[who][400]),
  600: byCode(advanceWidths[who][600]),
});
const tables = { adults: weightsOf('adults'), children: weightsOf('children') };

/** Whom the drawing that is being made is for. */
let readers: Readers = 'adults';

/** Whom texts are measured for at the moment. */
export const readersNow = (): Readers => readers;

/**
 * Draws with the typeface of some readers. Kept here and not handed down: texts are
 * measured in the depths of every figure, all of one drawing in one typeface.
 *
 * @param draw must be done when it returns; what it leaves for later is measured for somebody else.
 */
export function setFor<Drawn>(who: Readers, draw: () => Drawn): Drawn {
  const before = readers;
  readers = who;
  try {
    return draw();
  } finally {
    readers = before;
  }
}
const others = byCode(fallbackWidths);

/** Thousandths of the size for characters that the typeface has not got: of Noto Sans, wide scripts, others, marks that take no room. */
function fallbackWidth(code: number): number {
  const known = others.get(code);
  if (known !== undefined) return known;
  if (code >= 0x300 && code <= 0x36f) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xffdc) || code >= 0x1f000;
  return wide ? 1000 : 620;
}

/**
 * Whether some letter of a text is not in its readers' typeface but in Noto Sans or Noto Sans Arabic.
 * What none of them has, such as a picture letter, is left to the device.
 */
export function needsFallback(text: string, who: Readers): boolean {
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    if (!tables[who][400].has(code) && others.has(code)) return true;
  }
  return false;
}

/** Width of a line of text in px, by the advance widths of its readers' typeface, without kerning. */
export function textWidth(text: string, { size, weight }: TextStyle): number {
  const widths = tables[readers][weight];
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += widths.get(code) ?? fallbackWidth(code);
  }
  return (sum * size) / 1000;
}

/** Cuts a text to a width, with an ellipsis where something went. */
function cut(text: string, style: TextStyle, width: number): string {
  if (textWidth(text, style) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, style) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Breaks a text at spaces so that each line is at most `width` px where a word allows it. */
function broken(text: string, style: TextStyle, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, style) > width && lines.length < most - 1) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line) lines.push(line);
  return lines;
}

/**
 * Breaks a text into as few lines of at most `width` px as it needs, of about the
 * same length; the last of at most `most` lines is cut if need be.
 */
export function wrapText(
  text: string,
  style: TextStyle,
  width: number,
  most: number,
): readonly string[] {
  const lines = broken(text, style, width, most);
  const widest = (candidate: readonly string[]) =>
    Math.max(0, ...candidate.map((each) => textWidth(each, style)));
  let best = lines;
  if (lines.length > 1 && widest(lines) <= width) {
    for (let narrower = width - 4; narrower > width / 3; narrower -= 4) {
      const candidate = broken(text, style, narrower, most);
      if (candidate.length > lines.length || widest(candidate) > width) break;
      if (widest(candidate) < widest(best)) best = candidate;
    }
  }
  return best.map((each) => cut(each, style, width));
}
