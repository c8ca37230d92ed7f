import { describe, expect, test } from 'vitest';
import { project } from '#copies';
import { type CaseDocument, genogramOf, isoDay } from '#model';
import { addRow, changeNote, removeNote, removePersons, writeNote } from '#operations';
import { expectEdit } from '../expectEdit.ts';
import { done, family, testIds } from '../family.ts';
import { drawn, saidIn } from '../scene/drawn.ts';

const said = 'Ask Mum about Jo’s dad';
const bare = family('Mum f 1980 + (marriage) Dad m 1978 : Jo f 2010, Sam m 2012', {
  focal: ['Jo'],
});
const doc = done(bare, addRow(bare, testIds(), 'diagrams', { kind: 'genogram', pins: [] }));
const diagram = genogramOf(doc) ?? '';

const notesOf = (now: CaseDocument) => now.diagrams.get(diagram)?.labels ?? [];
const noted = done(
  doc,
  writeNote(doc, testIds(), diagram, { text: ` ${said} `, x: 150, y: -60, about: 'Sam' }),
);
const [note] = notesOf(noted);
if (!note) throw new Error('no note was written');

describe('a note on a drawing', () => {
  test('is written, changed, moved and taken away, each as one step', () => {
    expect(note).toMatchObject({ text: said, x: 150, y: -60, about: 'Sam' });
    expectEdit(doc, writeNote(doc, testIds(), diagram, { text: said, x: 1, y: 2 }));
    const changed = expectEdit(
      noted,
      changeNote(noted, testIds(), diagram, note.id, { text: 'Asked' }),
    );
    expect(notesOf(changed)).toEqual([{ ...note, text: 'Asked' }]);
    const moved = expectEdit(noted, changeNote(noted, testIds(), diagram, note.id, { x: 0, y: 9 }));
    expect(notesOf(moved)).toEqual([{ ...note, x: 0, y: 9 }]);
    const gone = expectEdit(noted, removeNote(noted, testIds(), diagram, note.id));
    expect(notesOf(gone)).toEqual([]);
  });

  test('is not written without words, and one that is not there is refused', () => {
    expect(writeNote(doc, testIds(), diagram, { text: '  ', x: 0, y: 0 })).toMatchObject({
      refused: 'nothing-changed',
    });
    expect(removeNote(doc, testIds(), diagram, note.id)).toMatchObject({ refused: 'row-missing' });
    expect(changeNote(doc, testIds(), diagram, note.id, { x: 1 })).toMatchObject({
      refused: 'row-missing',
    });
  });

  test('about somebody goes with them', () => {
    const left = expectEdit(noted, removePersons(noted, testIds(), ['Sam']));
    expect(notesOf(left)).toEqual([]);
  });

  test('lies where the person stands that it is about, with a line to them and nobody else', () => {
    const scene = drawn(noted, { diagram });
    const figure = scene.figures.find(({ kind }) => kind === 'note');
    const sam = scene.figures.find(({ subject }) => subject.row === 'Sam');
    if (!figure || !sam) throw new Error('something is not drawn');
    const { x, y, width, height } = figure.bounds;
    expect(x + width / 2).toBeCloseTo(sam.at.x + 150, 3);
    expect(y + height / 2).toBeCloseTo(sam.at.y - 60, 3);
    expect(figure.title).toBe(`Note about Sam: ${said}`);
    // The line, the sheet, and the words on it.
    expect(figure.marks.filter(({ kind }) => kind === 'path')).toHaveLength(2);
  });

  test('about nobody stays away from a part of the family, where it would lie anywhere', () => {
    const loose = done(doc, writeNote(doc, testIds(), diagram, { text: said, x: 5, y: 5 }));
    expect(saidIn(drawn(loose, { diagram }))).toContain(said);
    expect(saidIn(drawn(loose, { diagram, part: true }))).not.toContain(said);
    expect(saidIn(drawn(noted, { diagram, part: true }))).toContain(said);
  });

  test('is in nothing that is made for a family', () => {
    const copy = project(noted, { child: 'Jo', today: isoDay('2021-06-15'), freshIds: true });
    const without = project(doc, { child: 'Jo', today: isoDay('2021-06-15'), freshIds: true });
    expect([...copy.diagrams.values()].filter(({ labels }) => labels)).toEqual([]);
    expect(saidIn(drawn(copy, { profile: 'plain' }))).toBe(
      saidIn(drawn(without, { profile: 'plain' })),
    );
  });
});
