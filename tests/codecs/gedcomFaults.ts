import { allowed, fitsPayload, neededUnder, recordType } from '../../src/codecs/gedcom/grammar.ts';
import type { Node } from '../../src/codecs/gedcom/tree.ts';

/*
 * What of a text is not GEDCOM 7, in a sentence each. Lines are taken apart here
 * once more and strictly: the program's own reader forgives too much to judge.
 */

interface Structure extends Node {
  readonly sub: Structure[];
}

const line = /^(0|[1-9]\d*) (?:@([A-Z0-9_]+|[^@ ]+)@ )?([A-Z_][A-Z0-9_]*)(?: (.*))?$/s;
const pointer = /^@([^@ ]+)@$/;
const records = ['HEAD', 'INDI', 'FAM', 'OBJE', 'REPO', 'SNOTE', 'SOUR', 'SUBM', 'TRLR'];

function structureOf(number: number, [, , xref, tag = '', value]: RegExpExecArray): Structure {
  const [, target] = pointer.exec(value ?? '') ?? [];
  return {
    line: number,
    tag,
    ...(xref === undefined ? {} : { xref }),
    ...(target === undefined ? { value: value ?? '' } : { ref: target === 'VOID' ? null : target }),
    sub: [],
  };
}

function structuresIn(text: string, faults: string[]): Structure[] {
  const found: Structure[] = [];
  const open: Structure[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\n')
    .entries()) {
    const number = index + 1;
    const match = line.exec(raw);
    const level = Number(match?.[1] ?? Number.NaN);
    if (!match) faults.push(`line ${number}: no line`);
    else if (level > open.length) faults.push(`line ${number}: level`);
    else if (match[3] === 'CONC') faults.push(`line ${number}: CONC`);
    else if (match[3] !== 'CONT') {
      const structure = structureOf(number, match);
      (open[level - 1]?.sub ?? found).push(structure);
      open.splice(level, open.length, structure);
    }
  }
  return found;
}

function under(
  structure: Structure,
  type: string,
  at: string,
  xrefs: ReadonlySet<string>,
): string[] {
  const { tag, ref, sub } = structure;
  const here = `${at} › ${tag}`;
  const faults = typeof ref === 'string' && !xrefs.has(ref) ? [`${here}: pointer`] : [];
  if (tag.startsWith('_')) return faults;
  const place = allowed(type, tag);
  if (!place) return [...faults, `${here}: place`];
  if (!fitsPayload(structure, place.type)) faults.push(`${here}: payload`);
  return [...faults, ...within(sub, place.type, here, xrefs)];
}

function within(
  sub: readonly Structure[],
  type: string,
  at: string,
  xrefs: ReadonlySet<string>,
): string[] {
  const tags = sub.map(({ tag }) => tag);
  const single = (tag: string) => allowed(type, tag)?.many === false;
  const twice = new Set(tags.filter((tag, index) => single(tag) && tags.indexOf(tag) !== index));
  const lacking = neededUnder(type).filter((tag) => !tags.includes(tag));
  return [
    ...[...twice].map((tag) => `${at} › ${tag}: twice`),
    ...lacking.map((tag) => `${at}: lacks ${tag}`),
    ...sub.flatMap((each) => under(each, type, at, xrefs)),
  ];
}

/** Everything in a text that is not as GEDCOM 7.0 has it, by the tables of its specification. */
export function gedcomFaults(text: string): readonly string[] {
  const faults: string[] = [];
  const found = structuresIn(text, faults);
  const xrefs = new Set<string>();
  for (const { tag, xref } of found) {
    if (xref === undefined) continue;
    if (!/^[A-Z0-9_]+$/.test(xref) || xref === 'VOID') faults.push(`${tag} ${xref}: xref`);
    else if (xrefs.has(xref)) faults.push(`${tag} ${xref}: xref twice`);
    xrefs.add(xref);
  }
  for (const { tag, xref, sub } of found) {
    const at = `${tag} ${xref ?? ''}`.trim();
    if (tag.startsWith('_')) continue;
    if (records.includes(tag)) faults.push(...within(sub, recordType(tag), at, xrefs));
    else faults.push(`${at}: record`);
  }
  return faults;
}
