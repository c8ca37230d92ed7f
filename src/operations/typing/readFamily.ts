import { FamilyReader, type Line } from './familyReader.ts';
import type { ReadFamilyOptions } from './familyRecord.ts';
import type { SaidFamily } from './said.ts';
import { tokensOf } from './tokens.ts';

/** White space and the lines of a tree drawn in characters: how far a line is indented. */
const space = /^[\s│|├└─┬┌]*/u;
/** Bullets and numbers, which do not count as indentation. */
const bullet = /^(?:[•·▪◦*–—>-]+\s+)*(?:(?:\d{1,2}[.)]|[a-z]\))\s+)?/u;

/** The lines of a text with how far they are indented. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const indent = space.exec(line)?.[0] ?? '';
    const mark = bullet.exec(line.slice(indent.length))?.[0] ?? '';
    const lead = indent.length + mark.length;
    const tokens = tokensOf(line.slice(lead), offset + lead);
    if (tokens.length) lines.push({ indent: indent.replace(/\t/g, '    ').length, tokens });
    offset += line.length + 1;
  }
  return lines;
}

/**
 * Reads a family out of lines such as
 *
 *     Helen b. 1979, partner Dean (sep 2009): Heather 2005, Sarah 2007; + Rob: Natasha
 *
 * - left of a colon a person or couple, right of it their children
 * - `;` or a line that begins with `+` goes on with the same first person
 * - a line further in names children of the line above
 * - "Mum: Helen", "Helen's sister Jo", "children: …" say what somebody is
 *
 * A partner is "relationship not known" unless a word says more; two parents are a
 * couple only where a word says so. What is not understood stands in `doubts`, with
 * its place, and is kept as a note about the person it stands beside.
 */
export function readFamily(text: string, options: ReadFamilyOptions): SaidFamily {
  const reader = new FamilyReader(text, options);
  reader.read(linesOf(text));
  return reader.said();
}
