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
  /**
   * Why the standard does not allow it: it has no such tag in this place, or not
   * with what it says; it points to no record; or it was among the lines that fit
   * nowhere already.
   */
  readonly misfit?: 'place' | 'value' | 'pointer' | 'lines';
  /** A structure of the standard in a place of ours, under a documented tag of its own. */
  readonly relocated?: true;
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

const pointerPattern = /^\s*@([^@#\s][^@]*)@\s*$/;

function finished(growing: Growing, version: 5 | 7): Node {
  const { line, tag, xref, value } = growing;
  const sub = growing.sub.map((each) => finished(each, version));
  const node: Writable<Node> = { line, tag, sub };
  if (xref !== undefined) node.xref = xref;
  const target = value?.includes('@') ? pointerPattern.exec(value)?.[1] : undefined;
  if (target !== undefined) node.ref = target.toUpperCase() === 'VOID' ? null : target.trim();
  else if (value !== undefined) node.value = unescapedFirst(value, version);
  return node;
}

type Writable<Row> = { -readonly [Field in keyof Row]: Row[Field] };

/** A list with something done to each; the same list where nothing came of it. */
export function changed<Each>(
  list: readonly Each[],
  change: (each: Each) => Each,
): readonly Each[] {
  const made = list.map(change);
  return made.every((each, index) => each === list[index]) ? list : made;
}

/** A structure with something done to each below it. */
export function withBelow(node: Node, change: (each: Node) => Node): Node {
  // Most are leaves.
  const sub = node.sub.length ? changed(node.sub, change) : node.sub;
  return sub === node.sub ? node : { ...node, sub };
}

/** The first line of a value; those joined to it are unescaped already. */
function unescapedFirst(value: string, version: 5 | 7): string {
  if (!value.includes('@@')) return value;
  const end = value.indexOf('\n');
  const first = end < 0 ? value : value.slice(0, end);
  return unescaped(first, version) + (end < 0 ? '' : value.slice(end));
}

/** The first substructure of a tag. */
export const below = (node: Node | undefined, tag: string): Node | undefined =>
  node?.sub.find((each) => each.tag === tag);

/** Whether there is any value or pointer in a structure. */
export const saysSomething = ({ value = '', ref, sub }: Node): boolean =>
  value.trim() !== '' || ref !== undefined || sub.some(saysSomething);
