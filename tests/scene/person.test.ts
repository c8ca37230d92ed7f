import { describe, expect, test } from 'vitest';
import { type CaseDocument, isoDay } from '#model';
import {
  addCandidateParent,
  addClaim,
  addRow,
  changeRow,
  restrict,
  setPreferred,
} from '#operations';
import { measurePeople, type PersonDrawing, type TextMark, textWidth } from '#scene';
import { english } from '#words';
import { done, family, testIds, yearOf } from '../family.ts';

const today = isoDay('2021-06-15');
const draw = (doc: CaseDocument, person: string): PersonDrawing => {
  const drawing = measurePeople({
    doc,
    words: english,
    today,
    viewer: 'Eric',
    forCoordinator: true,
  }).get(person);
  if (!drawing) throw new Error(`${person} was not drawn`);
  return drawing;
};
const texts = ({ marks }: PersonDrawing) =>
  marks.filter((mark): mark is TextMark => mark.kind === 'text').map(({ text }) => text);

describe('a person as drawn', () => {
  test('has age inside, name and years under the symbol', () => {
    const doc = family('Mum f 1980: Eric m 2004', { focal: ['Eric'] });
    expect(texts(draw(doc, 'Mum'))).toEqual(['41', 'Mum', 'b. 1980']);
  });

  test('says "about" with a tilde in the symbol where the birth is not known to the year', () => {
    let doc = family('Mum f: Eric m');
    doc = done(
      doc,
      setPreferred(
        doc,
        testIds(),
        { table: 'persons', row: 'Mum', field: 'born' },
        { date: { form: 'about', date: { year: 1980 } } },
      ),
    );
    expect(texts(draw(doc, 'Mum'))).toEqual(['~41', 'Mum', 'b. about 1980']);
  });

  test('prints the age at death, and no age for someone who would be too old', () => {
    let doc = family('Gran f 1900 dead: Eric m\nOld m 1850: Eric');
    doc = done(
      doc,
      setPreferred(
        doc,
        testIds(),
        { table: 'persons', row: 'Gran', field: 'died' },
        { date: yearOf(1970) },
      ),
    );
    expect(texts(draw(doc, 'Gran'))).toEqual(['70', 'Gran', '1900 – 1970']);
    expect(texts(draw(doc, 'Old'))).toEqual(['Old', 'b. 1850']);
  });

  test('is drawn by lived gender; sex alone only where nobody recorded a gender', () => {
    let doc = family('Sam x: Eric m\nAlex: Eric');
    const sex = (id: string, value: 'male' | 'female') =>
      done(doc, addClaim(doc, testIds(), { table: 'persons', row: id, field: 'sex' }, { value }));
    const before = draw(doc, 'Sam').marks;
    doc = sex('Sam', 'male');
    expect(draw(doc, 'Sam').marks).toEqual(before);
    const unknown = draw(doc, 'Alex').marks;
    doc = sex('Alex', 'female');
    expect(draw(doc, 'Alex').marks).not.toEqual(unknown);
  });

  test('without a name shows what is known instead, lighter and dashed, never as an error', () => {
    let doc = family('Mum f: Eric m');
    doc = done(
      doc,
      addRow(doc, testIds(), 'persons', {
        id: 'Lady',
        names: [],
        descriptor: 'the lady with the dog',
      }),
    );
    const drawing = draw(doc, 'Lady');
    expect(texts(drawing)).toEqual(['?', 'the lady', 'with the dog']);
    expect(
      drawing.marks.some(
        (mark) => mark.kind === 'path' && mark.dash !== undefined && mark.stroke === 'ink3',
      ),
    ).toBe(true);
  });

  test('says that a father is only possible, disputed or ruled out, and when', () => {
    let doc = family('Carly f: Eric m\nDean m');
    doc = done(
      doc,
      addCandidateParent(doc, testIds(), {
        child: 'Eric',
        parent: { id: 'Dean' },
        certainty: 'disputed',
      }),
    );
    expect(texts(draw(doc, 'Dean'))).toContain('disputed');
    const link = [...doc.parentages.values()].find(({ perParent }) => perParent)?.id ?? '';
    doc = done(
      doc,
      changeRow(doc, testIds(), 'parentages', link, {
        perParent: [
          { parent: 'Dean', certainty: 'ruledOut', ground: { kind: 'dna', date: yearOf(2021) } },
        ],
      }),
    );
    expect(texts(draw(doc, 'Dean'))).toContain('ruled out 2021');
  });

  test('the child of the case is larger, in the colour of the sun, inside an outline of ink', () => {
    const doc = family('Mum f: Eric m', { focal: ['Eric'] });
    const eric = draw(doc, 'Eric');
    expect(eric.symbol.width).toBeGreaterThan(draw(doc, 'Mum').symbol.width);
    const sun = eric.marks.findIndex((mark) => mark.kind === 'path' && mark.fill === 'sun');
    expect(sun).toBe(0);
    expect(eric.marks[1]).toMatchObject({ stroke: 'ink' });
  });

  test('tells a screen reader all that the symbol says', () => {
    const doc = family('Mum f 1980: Eric m 2004\nMum + (marriage) Rob m', { focal: ['Eric'] });
    expect(draw(doc, 'Mum').title).toBe('Mum, woman or girl, mum, born 1980, 1 partner, 1 child');
    expect(draw(doc, 'Eric').title).toBe('Eric, man or boy, child of this case, born 2004');
  });

  test('shows the coordinator, and nobody else, that something is restricted', () => {
    let doc = family('Mum f: Eric m', { focal: ['Eric'] });
    doc = done(doc, restrict(doc, testIds(), { kind: 'noContact', person: 'Mum' }));
    expect(draw(doc, 'Mum').title).toContain('restricted');
    const shared = measurePeople({ doc, words: english, today }).get('Mum');
    expect(shared?.title).not.toContain('restricted');
    expect(shared?.marks.length).toBeLessThan(draw(doc, 'Mum').marks.length);
  });

  test('keeps its drawing while nothing about it changes', () => {
    const doc = family('Mum f: Eric m\nMum: Ann f');
    const before = draw(doc, 'Eric');
    const after = done(doc, changeRow(doc, testIds(), 'persons', 'Mum', { pronouns: 'she' }));
    expect(draw(after, 'Eric')).toBe(before);
  });

  test('no label is wider than it says, in any script', () => {
    let doc = family('Mum f: Eric m');
    for (const given of [
      'Bartholomew-Christopherson Featherstonehaugh',
      'Nguyễn Thị Minh Khai',
      'عبد الرحمن',
      'Siân Ŵŷn',
      '李小龙 王',
    ]) {
      doc = done(
        doc,
        setPreferred(doc, testIds(), { table: 'persons', row: 'Mum', field: 'names' }, { given }),
      );
      const { marks, label } = draw(doc, 'Mum');
      for (const mark of marks)
        if (mark.kind === 'text')
          expect(textWidth(mark.text, mark)).toBeLessThanOrEqual(label.width + 0.01);
      expect(label.width).toBeLessThanOrEqual(126);
    }
  });
});
