import type { Line } from './lines.ts';

/** A structure with its substructures, in the order of the file. */
export interface Node {
  /** The line it began on. */
  readonly line: number;
  readonly tag: string;
  readonly xref?: string;
  readonly value?: string;
  /** The record pointed to; null for `@VOID@`. */
  readonly ref?: string | null;
  /** It has a value that its place in the standard does not allow. */
  readonly misfit?: true;
  readonly sub: readonly Node[];
}

interface Growing {
  readonly line: number;
  readonly level: number;
  readonly tag: string;
  readonly xref?: string;
  value?: string;
  readonly sub: Growing[];
}

/** Deeper lines than any file has stand beside each other at this depth. */
const deepest = 20;

/**
 * Hangs lines under each other. A line that jumps levels hangs under the last
 * one above it; CONT and CONC join the value of the line they continue.
 */
export function treeOf(lines: readonly Line[], version: 5 | 7): readonly Node[] {
  const records: Growing[] = [];
  const open: Growing[] = [];
  for (const { number, level, tag, xref, value } of lines) {
    while ((open.at(-1)?.level ?? -1) >= level || open.length > deepest) open.pop();
    const parent = open.at(-1);
    if (parent && (tag === 'CONT' || tag === 'CONC')) {
      parent.value = `${parent.value ?? ''}${tag === 'CONT' ? '\n' : ''}${unescaped(value ?? '', version)}`;
      continue;
    }
    const node: Growing = {
      line: number,
      level,
      tag,
      ...(xref === undefined ? {} : { xref }),
      ...(value === undefined ? {} : { value }),
      sub: [],
    };
    (parent ? parent.sub : records).push(node);
    open.push(node);
  }
  return records.map((record) => finished(record, version));
}

/** 7 doubles an @ that begins a value, 5 every one. */
const unescaped = (value: string, version: 5 | 7): string =>
  version === 7 ? value.replace(/^@@/, '@') : value.replaceAll('@@', '@');

const pointerPattern = /^@([^@#\s][^@]*)@$/;

function finished({ line, tag, xref, value, sub }: Growing, version: 5 | 7): Node {
  const [, target] = pointerPattern.exec(value?.trim() ?? '') ?? [];
  const rest = { line, tag, ...(xref === undefined ? {} : { xref }) };
  const below = sub.map((each) => finished(each, version));
  if (target !== undefined)
    return { ...rest, ref: target.toUpperCase() === 'VOID' ? null : target.trim(), sub: below };
  if (value === undefined) return { ...rest, sub: below };
  return { ...rest, value: unescapedFirst(value, version), sub: below };
}

/** The first line of a value; those joined to it are unescaped already. */
function unescapedFirst(value: string, version: 5 | 7): string {
  const end = value.indexOf('\n');
  const first = end < 0 ? value : value.slice(0, end);
  return unescaped(first, version) + (end < 0 ? '' : value.slice(end));
}

/** The first substructure of a tag. */
export const below = (node: Node | undefined, tag: string): Node | undefined =>
  node?.sub.find((each) => each.tag === tag);
