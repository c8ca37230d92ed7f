/** One line of GEDCOM, or what stands where one should be. */
export interface Line {
  /** Its number in the file, from 1. */
  readonly number: number;
  readonly level: number;
  readonly tag: string;
  readonly xref?: string;
  readonly value?: string;
}

export interface LinesRead {
  readonly lines: readonly Line[];
  /** Lines that are none of GEDCOM, with their text: nothing is dropped. */
  readonly broken: readonly { readonly number: number; readonly text: string }[];
}

/*
 * level [@XREF@] TAG [value]; real files indent, put more than one space, write
 * tags in small letters and forget the second @ of an xref.
 */
const whole = /^[ \t]*(\d{1,3})[ \t]+(?:@([^@\s][^@]*)@[ \t]*)?([\p{L}\d_]+)(?: (.*))?[\t]*$/su;
const halfOpen = /^[ \t]*(0)[ \t]+@(\S+)[ \t]+([A-Za-z_]\w*)()[ \t]*$/;

/** Takes a text apart into lines, whatever ends them: CR, LF or both in either order. */
export function parseLines(text: string): LinesRead {
  const lines: Line[] = [];
  const broken: { number: number; text: string }[] = [];
  for (const [index, raw] of text.split(/\r\n|\n\r|\r|\n/).entries()) {
    if (raw.trim() === '') continue;
    const match = whole.exec(raw) ?? halfOpen.exec(raw);
    if (!match) {
      broken.push({ number: index + 1, text: raw });
      continue;
    }
    const [, level = '0', xref, tag = '', value] = match;
    lines.push({
      number: index + 1,
      level: Number(level),
      tag: tag.toUpperCase(),
      ...(xref === undefined ? {} : { xref: xref.trim() }),
      ...(value === undefined || value === '' ? {} : { value }),
    });
  }
  return { lines, broken };
}
