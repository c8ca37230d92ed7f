import { allowed, fitsPayload, isEvent, isStandard, neededUnder, recordType } from './grammar.ts';
import { type Node, saysSomething, withBelow } from './tree.ts';

/** What speaks about the record of an event, not about the event. */
const commentary = new Set(['NOTE', 'SNOTE', 'SOUR', 'OBJE', 'RESN', 'UID', 'CHAN']);

/**
 * Whether an event says that it happened: `Y`, or anything about it such as a
 * date or place. A tag alone «asserts nothing» (GEDCOM 5.5.1, event structures),
 * nor does one with notes and sources only.
 */
const asserts = ({ value = '', sub }: Node): boolean =>
  value === 'Y' || sub.some((each) => !commentary.has(each.tag) && saysSomething(each));

function isWhole(node: Node, type: string): boolean {
  if (!isStandard(type)) return true;
  if (!fitsPayload(node, type) || (isEvent(type) && !asserts(node))) return false;
  return neededUnder(type).every((tag) =>
    node.sub.some((each) => each.tag === tag && !each.misfit),
  );
}

function fitted(node: Node, type: string): Node {
  if (!isStandard(type)) return node;
  return withBelow(node, (each) => under(each, type));
}

/** Extensions may stand anywhere, and anything under them. */
function under(node: Node, parent: string): Node {
  if (node.tag.startsWith('_') || node.relocated || node.misfit) return node;
  const place = allowed(parent, node.tag);
  if (!place) return { ...node, misfit: 'place' };
  const whole = fitted(node, place.type);
  return isWhole(whole, place.type) ? whole : { ...whole, misfit: 'value' };
}

const records = new Set(['HEAD', 'INDI', 'FAM', 'OBJE', 'REPO', 'SNOTE', 'SOUR', 'SUBM', 'TRLR']);

/** Marks in a record whatever GEDCOM 7 does not allow where it stands. */
export const fittedRecord = (record: Node): Node => {
  const { tag } = record;
  if (tag.startsWith('_') || record.misfit) return record;
  return records.has(tag) ? fitted(record, recordType(tag)) : { ...record, misfit: 'place' };
};
