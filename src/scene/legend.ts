import {
  type BondKindId,
  bondKind,
  bondKinds,
  type CaseDocument,
  familyIndex,
  type LineDrawing,
  type ParentageKindId,
  type PartnershipKindId,
  parentageKind,
  parentageKinds,
  partnershipKind,
  partnershipKinds,
} from '#model';
import type { WordId, Words } from '#words';
import { weakest } from './figures/family.ts';
import type { Mark } from './scene.ts';
import { lineMarks } from './strokes.ts';

/** Width of a sample in the key, px; it is drawn round height 0. */
export const sampleWidth = 64;

/** One entry of the key: a sample of the line, and its words. */
export interface LegendEntry {
  readonly id: string;
  readonly words: string;
  readonly marks: readonly Mark[];
}

const sample = [
  { x: 0, y: 0 },
  { x: sampleWidth, y: 0 },
];
const entry = (words: Words, id: WordId, line: LineDrawing): LegendEntry => {
  // A sample is short: the line without what would cover it.
  const { strands, colour, arrow, letter } = line;
  return {
    id,
    words: words.say(id),
    marks: lineMarks(
      {
        strands,
        colour,
        ...(arrow ? { arrow } : {}),
        ...(letter ? { letter } : {}),
        ...(line.ornament ? { ornament: line.ornament } : {}),
      },
      sample,
    ),
  };
};

/** The key to what is in a drawing, and to nothing else: couples, children, bonds, in the order of their tables. */
export function legendOf(
  doc: CaseDocument,
  words: Words,
  options: { readonly sensitiveBonds?: boolean } = {},
): readonly LegendEntry[] {
  const couples = new Set(
    [...doc.partnerships.values()].map(({ spells }) => spells.at(-1)?.kind ?? 'unknown'),
  );
  const children = new Set<string>();
  let ruledOut = false;
  let unsure = false;
  for (const set of doc.parentSets.values()) {
    if (set.parents.length === 2 && !set.partnership) couples.add('unknown');
    for (const parentage of familyIndex(doc).sibshipOf(set.id)) {
      const certainty = weakest(parentage, set.parents);
      if (certainty === 'ruledOut') ruledOut = true;
      else if (certainty === 'possible' || certainty === 'disputed' || certainty === 'unknown')
        unsure = true;
      else children.add(parentage.kind);
    }
  }
  const bonds = new Set(
    [...doc.bonds.values()]
      .map(({ kind }) => kind)
      .filter((kind) => options.sensitiveBonds || !bondKind(kind).sensitive),
  );
  const entries: LegendEntry[] = [];
  for (const kind of Object.keys(partnershipKinds) as PartnershipKindId[]) {
    if (couples.has(kind))
      entries.push(entry(words, `partnership.${kind}`, partnershipKind(kind).line));
  }
  for (const kind of Object.keys(parentageKinds) as ParentageKindId[]) {
    if (children.has(kind))
      entries.push(entry(words, `parentage.${kind}`, parentageKind(kind).line));
  }
  if (unsure)
    entries.push(
      entry(words, 'legend.unsure', {
        strands: [{ wave: 'straight', offset: 0, dash: [8, 5] }],
        colour: 'quiet',
        letter: '?',
      }),
    );
  if (ruledOut)
    entries.push(
      entry(words, 'legend.ruledOut', {
        strands: [{ wave: 'straight', offset: 0, dash: [1.5, 5] }],
        colour: 'quiet',
      }),
    );
  for (const kind of Object.keys(bondKinds) as BondKindId[]) {
    if (bonds.has(kind)) entries.push(entry(words, `bond.${kind}`, bondKind(kind).line));
  }
  return entries;
}
