import { wordsOf } from './grammar.ts';
import { below, type Node } from './tree.ts';
import { wordOf } from './wordOf.ts';
import { mediaTypes } from './words.data.ts';

const unknownType = 'application/octet-stream';

const mediaTypeOf = (word: string): string =>
  word.includes('/') ? word : (mediaTypes[word.toLowerCase()] ?? unknownType);

const medium = wordOf(wordsOf('MEDI'));

/** FORM with its media type; the medium under it was TYPE before 7. */
function form(node: Node): Node {
  const sub = node.sub.map((each) =>
    each.tag === 'TYPE' ? medium({ ...each, tag: 'MEDI' }) : each,
  );
  return { ...node, value: mediaTypeOf(node.value?.trim() ?? ''), sub };
}

function file(node: Node, shared: readonly Node[]): Node {
  const forms = below(node, 'FORM') ? [] : shared.filter(({ tag }) => tag === 'FORM');
  const titles = below(node, 'TITL') ? [] : shared.filter(({ tag }) => tag === 'TITL');
  const unsaid = { line: node.line, tag: 'FORM', value: '', sub: [] };
  const none = !below(node, 'FORM') && forms.length === 0;
  const sub = [...node.sub, ...forms, ...titles, ...(none ? [unsaid] : [])];
  return { ...node, sub: sub.map((each) => (each.tag === 'FORM' ? form(each) : each)) };
}

/**
 * A record of pictures before 7: 5.5 has the format and title of its file
 * beside it, 5.5.1 under it in words of its own.
 */
export function withMediaTypes(record: Node): Node {
  const isShared = ({ tag }: Node) => tag === 'FORM' || tag === 'TITL';
  if (!below(record, 'FILE')) return record;
  const shared = record.sub.filter(isShared);
  const rest = record.sub.filter((each) => !isShared(each));
  return {
    ...record,
    sub: rest.map((each) => (each.tag === 'FILE' ? file(each, shared) : each)),
  };
}

/** The word that 5.5.1 has for a media type. */
export const formatOf = (mediaType: string): string =>
  Object.entries(mediaTypes).find(([, type]) => type === mediaType)?.[0] ??
  mediaType.split('/').at(-1) ??
  mediaType;
