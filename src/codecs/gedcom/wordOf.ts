import type { Node } from './tree.ts';

/** Makes a structure of GEDCOM 7 out of one of an earlier version. */
export type Upgrade = (node: Node) => Node;

export const withSub = (node: Node, ...more: readonly Node[]): Node => ({
  ...node,
  sub: [...node.sub, ...more],
});

export const valued = (node: Node, value: string): Node => ({ ...node, value });

/** A word of a closed set in capitals; any other is OTHER with the word as phrase. */
export const wordOf =
  (words: readonly string[]): Upgrade =>
  (node) => {
    const { line, value } = node;
    const word = value?.trim().toUpperCase().replace(/\s+/g, '_');
    if (!word || value === undefined) return node;
    if (words.includes(word) || /^_[A-Z0-9_]+$/.test(word)) return valued(node, word);
    return withSub(valued(node, 'OTHER'), { line, tag: 'PHRASE', value: value.trim(), sub: [] });
  };
