import { uriOf } from '../caseFile/vocabulary.ts';
import { parseLines } from './lines.ts';
import { below, type Node, treeOf, withBelow } from './tree.ts';
import { plainLines } from './writeLines.ts';

/*
 * GEDCOM 7 is strict about what stands where. Lines that fit nowhere travel in
 * it as the text of a documented tag, so that the file is valid and nothing is
 * lost; structures of the standard that ours have where it has none get a
 * documented tag too («relocated standard structures»).
 */

const wrapping = '_UNMP';
const relocations: ReadonlyMap<string, string> = new Map([
  ['DATE', '_DATE'],
  ['RESN', '_RESN'],
]);
const standardTags = new Map([...relocations].map(([standard, own]) => [own, standard]));

/** Gives structures of the standard a tag of ours where it has no place for them. */
export function relocated(node: Node): Node {
  const tag = node.misfit === 'place' ? relocations.get(node.tag) : undefined;
  const whole = withBelow(node, relocated);
  if (tag === undefined) return whole;
  const { misfit: _, ...rest } = whole;
  return { ...rest, tag };
}

/** Makes text of what fits nowhere. */
export function wrapped(node: Node): Node {
  if (!node.misfit) return withBelow(node, wrapped);
  return { line: node.line, tag: wrapping, value: plainLines(node).join('\n'), sub: [] };
}

const tagsIn = (node: Node): string[] => [node.tag, ...node.sub.flatMap(tagsIn)];

/** Adds what those tags mean to the head, where they occur. */
export function documented(records: readonly Node[]): readonly Node[] {
  const used = new Set(records.flatMap(tagsIn));
  const more = [wrapping, ...relocations.values()].filter((tag) => used.has(tag));
  return records.map((record) => (record.tag === 'HEAD' ? withMeanings(record, more) : record));
}

function withMeanings(head: Node, tags: readonly string[]): Node {
  const { line } = head;
  const entries = tags.map((tag) => ({ line, tag: 'TAG', value: `${tag} ${uriOf(tag)}`, sub: [] }));
  const sub = head.sub.flatMap((each) => {
    if (each.tag !== 'SCHMA') return [each];
    const all = [...each.sub, ...entries];
    return all.length ? [{ ...each, sub: all }] : [];
  });
  return { ...head, sub };
}

/** Our tags of this sort that the head says are ours. */
function ownIn(records: readonly Node[]): ReadonlySet<string> {
  const head = records.find(({ tag }) => tag === 'HEAD');
  const schma = below(head, 'SCHMA') ?? below(head, '_SCHMA');
  const meanings = new Set(schma?.sub.map(({ value }) => value));
  const tags = [wrapping, ...standardTags.keys()];
  return new Set(tags.filter((tag) => meanings.has(`${tag} ${uriOf(tag)}`)));
}

/** Puts lines back that were wrapped, and structures under the standard's tag. */
export function unwrapped(records: readonly Node[]): readonly Node[] {
  const own = ownIn(records);
  if (own.size === 0) return records;
  const open = (node: Node): readonly Node[] => {
    if (node.tag === wrapping && own.has(wrapping)) return linesIn(node.value ?? '', node.line);
    const whole = { ...node, sub: node.sub.flatMap(open) };
    const tag = own.has(node.tag) ? standardTags.get(node.tag) : undefined;
    return [tag === undefined ? whole : { ...whole, tag, relocated: true }];
  };
  return records.flatMap(open);
}

function linesIn(text: string, line: number): readonly Node[] {
  const kept = (node: Node): Node => ({
    ...node,
    line,
    misfit: 'lines',
    sub: node.sub.map(kept),
  });
  return treeOf(parseLines(text).lines, 7).map(kept);
}
