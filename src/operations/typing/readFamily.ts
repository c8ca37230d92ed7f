import { FamilyReader, type Line, type ReadFamilyOptions } from './familyReader.ts';
import type { SaidFamily } from './said.ts';
import { tokensOf } from './tokens.ts';

/** Marks before a line: bullets, numbers with a full stop, the lines of a tree drawn in characters. */
const marks = /^[\s•·▪◦*–—│├└─┬|>-]*(?:\d{1,2}[.)]\s+)?/u;

/** The lines of a text with how far they are indented; bullets and numbers count as white space. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const lead = marks.exec(line)?.[0] ?? '';
    const tokens = tokensOf(line.slice(lead.length), offset + lead.length);
    const indent = lead.replace(/\t/g, '    ').length;
    if (tokens.length) lines.push({ indent, tokens });
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
