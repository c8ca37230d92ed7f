import type { Node } from './tree.ts';

/** How lines are written: what is doubled, and whether long ones are cut. */
export interface LineStyle {
  /** Writes an @ so that it is none of a pointer. */
  readonly escape: (text: string) => string;
  /** The longest part of a value, in characters; longer ones go on in CONC. */
  readonly longest?: number;
}

export const style70: LineStyle = { escape: (text) => text.replace(/^@/, '@@') };
export const style551: LineStyle = { escape: escapedFor5, longest: 200 };

/** Every @ is doubled, but for those of a calendar such as `@#DJULIAN@`. */
function escapedFor5(text: string): string {
  const parts = text.split(/(@#D[A-Z ]+@)/);
  return parts.map((part, index) => (index % 2 ? part : part.replaceAll('@', '@@'))).join('');
}

/** Characters that a GEDCOM file may not hold. */
const banned = /[\p{Cc}\ufffe\uffff]/gu;
const clean = (text: string) => text.replace(banned, (found) => (found === '\t' ? found : ''));

/** A value in parts that never begin or end with a space, which readers would drop. */
function partsOf(text: string, longest: number | undefined): string[] {
  if (longest === undefined || text.length <= longest) return [text];
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    let at = longest;
    while (
      at > 1 &&
      (/\s/.test(rest.charAt(at)) || /\s/.test(rest.charAt(at - 1)) || isPairAt(rest, at))
    )
      at--;
    const cut = at > 1 ? at : longest;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}

/** Whether a cut would part the two halves of one character. */
const isPairAt = (text: string, at: number) => /[\udc00-\udfff]/.test(text.charAt(at));

function linesOf(node: Node, level: number, style: LineStyle, out: string[]): void {
  const { tag, xref, value, ref, sub } = node;
  const start = `${level} ${xref === undefined ? '' : `@${xref}@ `}${tag}`;
  if (ref !== undefined) out.push(`${start} @${ref ?? 'VOID'}@`);
  else out.push(...valueLines(start, level, value ?? '', style));
  for (const each of sub) linesOf(each, level + 1, style, out);
}

function valueLines(start: string, level: number, value: string, style: LineStyle): string[] {
  return value.split(/\r\n|\n|\r/).flatMap((text, index) => {
    const [first = '', ...more] = partsOf(clean(text), style.longest);
    const begun = index === 0 ? start : `${level + 1} CONT`;
    return [
      first === '' ? begun : `${begun} ${style.escape(first)}`,
      ...more.map((part) => `${level + 1} CONC ${style.escape(part)}`),
    ];
  });
}

/** A structure as lines of GEDCOM 7 that stand for themselves, beginning with level 0. */
export function plainLines(node: Node): readonly string[] {
  const out: string[] = [];
  linesOf(node, 0, style70, out);
  return out;
}

/** Records as the text of a GEDCOM file, with a byte order mark, as its specification asks. */
export function gedcomText(records: readonly Node[], style: LineStyle): string {
  const out: string[] = [];
  for (const record of records) linesOf(record, 0, style, out);
  return `\ufeff${out.join('\n')}\n`;
}
