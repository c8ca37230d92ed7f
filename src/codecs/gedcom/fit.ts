import { allowed, fitsPayload, isEvent, neededUnder, recordType } from './grammar.ts';
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
  if (!fitsPayload(node, type) || (isEvent(type) && !asserts(node))) return false;
  return lacksNothing(node, type);
}

const lacksNothing = ({ sub }: Node, type: string): boolean =>
  neededUnder(type).every((tag) => sub.some((each) => each.tag === tag && !each.misfit));

const recordTags = new Set([
  'HEAD',
  'INDI',
  'FAM',
  'OBJE',
  'REPO',
  'SNOTE',
  'SOUR',
  'SUBM',
  'TRLR',
]);
const isExtension = (tag: string) => tag.startsWith('_');
const isRecord = ({ tag, misfit }: Node) => !misfit && (isExtension(tag) || recordTags.has(tag));

/** Marks what GEDCOM 7 does not allow, given what can be pointed to. */
class Fitting {
  constructor(readonly xrefs: ReadonlySet<string>) {}

  record(record: Node): Node {
    if (!isRecord(record)) return { ...record, misfit: record.misfit ?? 'place' };
    return isExtension(record.tag)
      ? withBelow(record, (each) => this.#pointing(each))
      : this.#below(record, recordType(record.tag));
  }

  #below(node: Node, type: string): Node {
    return withBelow(node, (each) => this.#under(each, type));
  }

  #pointsNowhere({ ref }: Node): boolean {
    return typeof ref === 'string' && !this.xrefs.has(ref);
  }

  /** Extensions may stand anywhere, and anything under them, but point to what is there. */
  #pointing(node: Node): Node {
    if (node.misfit) return node;
    if (this.#pointsNowhere(node)) return { ...node, misfit: 'pointer' };
    return withBelow(node, (each) => this.#pointing(each));
  }

  #under(node: Node, parent: string): Node {
    if (node.misfit) return node;
    if (isExtension(node.tag) || node.relocated) return this.#pointing(node);
    const place = allowed(parent, node.tag);
    if (!place) return { ...node, misfit: 'place' };
    if (this.#pointsNowhere(node)) return { ...node, misfit: 'pointer' };
    const whole = this.#below(node, place.type);
    return isWhole(whole, place.type) ? whole : { ...whole, misfit: 'value' };
  }
}

function passed(records: readonly Node[]): readonly Node[] {
  const xrefs = new Set(records.filter(isRecord).flatMap(({ xref }) => xref ?? []));
  const fitting = new Fitting(xrefs);
  return records.map((record) => fitting.record(record));
}

/** The head gets what it needs when it is written. */
const lacksWhatItNeeds = (record: Node) =>
  record.tag !== 'HEAD' && !lacksNothing(record, recordType(record.tag));

/** Marks in records whatever GEDCOM 7 does not allow where it stands, and records that it does not. */
export function fittedRecords(records: readonly Node[]): readonly Node[] {
  const fitted = passed(records);
  const lacking = new Set(fitted.flatMap((each, at) => (lacksWhatItNeeds(each) ? at : [])));
  if (lacking.size === 0) return fitted;
  // What points to them points to nothing then.
  return passed(records.map((each, at) => (lacking.has(at) ? { ...each, misfit: 'value' } : each)));
}
