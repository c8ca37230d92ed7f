import { describe, expect, test } from 'vitest';
import { decodeCase, encodeCase } from '#codecs';
import type { CaseDocument } from '#model';
import { addRow, removeOwnKind, rowsOfKind } from '#operations';
import { expectEdit } from '../expectEdit.ts';
import { done, family, testIds } from '../family.ts';

const kinds = [
  { id: 'Football', of: 'bond', name: 'Sunday football', colour: 'teal', pattern: 'wave' },
  {
    id: 'Hush',
    of: 'bond',
    name: 'Not to be said',
    colour: 'ink',
    pattern: 'zigzag',
    sensitive: true,
  },
  { id: 'Betrothed', of: 'partnership', name: 'Promised', colour: 'rose', pattern: 'double' },
  { id: 'Milk', of: 'parentage', name: 'Milk mother', colour: 'green', pattern: 'dotted' },
  { id: 'Choir', of: 'tie', name: 'Sing together', colour: 'blue', pattern: 'ladder' },
] as const;

function withKinds(): CaseDocument {
  let doc = family('Mum f + (marriage) Dad m : Eric m', { focal: ['Eric'] });
  for (const kind of kinds) doc = done(doc, addRow(doc, testIds(), 'customKinds', kind));
  const rows = [
    { id: 'Ball', between: ['Dad', 'Eric'], kind: 'Football' },
    { id: 'Said', between: ['Mum', 'Eric'], kind: 'Football', words: 'our thing' },
    { id: 'Secret', between: ['Mum', 'Dad'], kind: 'Hush' },
  ] as const;
  for (const row of rows)
    doc = done(doc, addRow(doc, testIds(), 'bonds', { ...row, between: [...row.between] }));
  doc = done(
    doc,
    addRow(doc, testIds(), 'ties', {
      id: 'Song',
      ends: [{ person: 'Eric' }, { person: 'Mum' }],
      kind: 'Choir',
    }),
  );
  doc = done(
    doc,
    addRow(doc, testIds(), 'partnerships', {
      id: 'Two',
      between: ['Mum', 'Dad'],
      spells: [
        { id: 'S1', kind: 'Betrothed' },
        { id: 'S2', kind: 'marriage' },
      ],
    }),
  );
  const [set] = [...doc.parentSets.values()];
  if (!set) throw new Error('no family');
  return done(
    doc,
    addRow(doc, testIds(), 'parentages', {
      id: 'Fed',
      child: 'Eric',
      set: set.id,
      kind: 'birth',
      perParent: [{ parent: 'Mum', kind: 'Milk' }],
    }),
  );
}

const without = (id: string) => {
  const doc = withKinds();
  return expectEdit(doc, removeOwnKind(doc, testIds(), id));
};

describe('removing a kind of one’s own', () => {
  test('leaves bonds and connections as “other”, with its name as their words', () => {
    const { bonds } = without('Football');
    expect(bonds.get('Ball')).toMatchObject({ kind: 'other', words: 'Sunday football' });
    expect(bonds.get('Ball')?.sensitivity).toBeUndefined();
    expect(bonds.get('Said')).toMatchObject({ kind: 'other', words: 'our thing' });
    expect(bonds.get('Secret')?.kind).toBe('Hush');
    expect(without('Choir').ties.get('Song')).toMatchObject({
      kind: 'other',
      words: 'Sing together',
    });
  });

  test('keeps secret what was sensitive', () => {
    expect(without('Hush').bonds.get('Secret')).toMatchObject({
      kind: 'other',
      sensitivity: 'secret',
    });
  });

  test('changes only the spells and parents that were of it', () => {
    expect(
      without('Betrothed')
        .partnerships.get('Two')
        ?.spells.map(({ kind }) => kind),
    ).toEqual(['other', 'marriage']);
    expect(without('Milk').parentages.get('Fed')).toMatchObject({
      kind: 'birth',
      perParent: [{ parent: 'Mum', kind: 'unknown' }],
    });
  });

  test('is refused where there is none', () => {
    const doc = withKinds();
    expect(removeOwnKind(doc, testIds(), 'Nobody')).toMatchObject({ refused: 'row-missing' });
  });
});

test('rows of a kind are counted, each once', () => {
  const doc = withKinds();
  expect(kinds.map(({ id }) => rowsOfKind(doc, id))).toEqual([2, 1, 1, 1, 1]);
});

test('kinds of one’s own travel with the file', () => {
  const doc = withKinds();
  const back = decodeCase(new TextEncoder().encode(encodeCase(doc)));
  if (!back.ok) throw new Error(JSON.stringify(back));
  expect([...back.document.customKinds.values()].map(({ name }) => name)).toEqual(
    kinds.map(({ name }) => name),
  );
  const football = [...back.document.customKinds.values()][0];
  expect(football).toMatchObject({ of: 'bond', colour: 'teal', pattern: 'wave' });
  const bond = [...back.document.bonds.values()][0];
  expect(bond?.kind).toBe(football?.id);
});
