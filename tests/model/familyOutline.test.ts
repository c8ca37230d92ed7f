import { describe, expect, test } from 'vitest';
import { type CaseDocument, familyOutline, type OutlineEntry } from '#model';
import { largeFamily } from '../../examples/largeFamily.ts';
import { family } from '../family.ts';

/** The outline in lines: "(again)" marks people whose own place is elsewhere. */
function lines(doc: CaseDocument): string[] {
  const said = ({ person, as, again, below }: OutlineEntry, depth: number): string[] => [
    `${'  '.repeat(depth)}${as.kind === 'partner' ? '+ ' : ''}${person}${again ? ' (again)' : ''}`,
    ...below.flatMap((entry) => said(entry, depth + 1)),
  ];
  return familyOutline(doc).flatMap(({ kind, entries }) => [
    ...(kind === 'family' ? [] : [`${kind}:`]),
    ...entries.flatMap((entry) => said(entry, 0)),
  ]);
}

const everyEntry = (doc: CaseDocument): OutlineEntry[] => {
  const deep = (entry: OutlineEntry): OutlineEntry[] => [entry, ...entry.below.flatMap(deep)];
  return familyOutline(doc).flatMap(({ entries }) => entries.flatMap(deep));
};

describe('the outline of a family', () => {
  test('goes from the eldest to their partners and children, with those who married in beside them', () => {
    const doc = family(
      `
      Helen f + (marriage) Dean m: Heather f, Sarah f
      Gran f + Grandad m: Helen f, Joanne f
      Helen + Rob m: Natasha f
      Friend f
    `,
      { focal: ['Heather'] },
    );
    expect(lines(doc)).toEqual([
      'Gran',
      '  + Grandad',
      '    Helen',
      '      + Dean',
      '        Heather',
      '        Sarah',
      '      + Rob',
      '        Natasha',
      '    Joanne',
      'alone:',
      'Friend',
    ]);
  });

  test('has two lines that meet once each, and marks who stands in both', () => {
    const doc = family(
      `
      Gran f: Helen f
      Nan f: Dean m
      Helen + Dean: Heather f
    `,
      { focal: ['Heather'] },
    );
    expect(lines(doc)).toEqual([
      'Gran',
      '  Helen',
      '    + Dean (again)',
      '      Heather',
      'Nan',
      '  Dean',
      '    + Helen (again)',
    ]);
  });

  test('has foster children with their parents by birth, and again with their carers', () => {
    const doc = family(
      `
      Abbie f + Tom m : foster : Heather f
      Helen f: Heather f
    `,
      { focal: ['Heather'] },
    );
    expect(lines(doc)).toEqual(['Helen', '  Heather', 'Abbie', '  + Tom', '    Heather (again)']);
  });

  test('keeps brothers and sisters together whose parents nobody recorded', () => {
    expect(lines(family(': Ann f, Ben m'))).toEqual(['siblings:', 'Ann', 'Ben']);
  });

  test('holds everybody of a large family once in their own place', () => {
    const doc = largeFamily();
    const own = everyEntry(doc).filter(({ again }) => !again);
    expect(doc.persons.size).toBeGreaterThan(250);
    expect(own.map(({ person }) => person).toSorted()).toEqual([...doc.persons.keys()].toSorted());
  });

  test('says every link between parent and child', () => {
    const doc = largeFamily();
    const links = everyEntry(doc).flatMap(({ as }) => (as.kind === 'child' ? [as.parentage] : []));
    const drawn = [...doc.parentages.values()].filter(
      ({ set }) => (doc.parentSets.get(set)?.parents.length ?? 0) > 0,
    );
    expect(new Set(links)).toEqual(new Set(drawn.map(({ id }) => id)));
    expect(links).toHaveLength(drawn.length);
  });
});
