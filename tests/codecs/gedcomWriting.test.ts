import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCase } from '#codecs';
import type { CaseDocument } from '#model';
import { examples } from '../../examples/examples.ts';
import { encodeGedcom } from '../../src/codecs/gedcom/write.ts';
import { family } from '../family.ts';
import { anyCase } from './anyCase.ts';
import { gedcomFaults } from './gedcomFaults.ts';
import { again, gedcom5, linesOf, type ReadFile, read } from './gedcomText.ts';

const exampleNames = Object.keys(examples);

function example(name: string): CaseDocument {
  const decoded = decodeCase(readFileSync(`examples/${name}.ged.json`));
  if (!decoded.ok) throw new Error(decoded.reason.code);
  return decoded.document;
}

describe('GEDCOM 7', () => {
  it.each(exampleNames)('of %s is valid, as is what it says after it was read', (name) => {
    const { text, losses } = encodeGedcom(example(name));
    expect(losses).toEqual([]);
    expect(gedcomFaults(text)).toEqual([]);
    const after = read(text);
    expect(after.losses).toEqual([]);
    expect(encodeGedcom(after.document).text).toBe(text);
  });

  it('of any case is valid, whatever its fields and foreign values', () => {
    fc.assert(
      fc.property(anyCase, (doc) => {
        expect(gedcomFaults(encodeGedcom(doc).text)).toEqual([]);
      }),
      { numRuns: Number(process.env.ROUND_TRIPS ?? 40) },
    );
  }, 120_000);

  it('of what fitted nowhere is valid, and says the same again', () => {
    const file = read(
      gedcom5(`
        0 @I1@ INDI
        1 NAME Ida
        2 FONE Eida
        1 SEX ?
        1 RFN 12
        1 SOUR told by her aunt
        2 QUAY 9
        1 OBJE
        2 FILE a.jpg
        1 EVEN
        2 DATE 1990
        1 BIRT
        2 DATE 5 JUL 1990
        2 PLAC Leeds
        3 FONE Lids
        1 DEAT
        1 MARR Y
        1 REFN
        1 FAMC @F7@
        0 @X@ SUBN
        0 @I1@ INDI
        1 SEX M`),
    );
    const { text } = encodeGedcom(file.document);
    expect(gedcomFaults(text)).toEqual([]);
    expect(encodeGedcom(read(text).document).text).toBe(text);
    const kept = ['2 FONE Eida', '1 SEX ?', '1 SOUR told by her aunt', '2 QUAY 9', '2 FILE a.jpg'];
    expect(linesOf(file.document, '5.5.1')).toEqual(
      expect.arrayContaining([
        ...kept,
        '1 EVEN',
        '2 DATE 1990',
        '3 FONE Lids',
        '1 DEAT',
        '0 @X@ SUBN',
      ]),
    );
  });

  it('says which lines of it are wrong: the check itself can fail', () => {
    const wrong = (lines: string) => gedcomFaults(`0 HEAD\n1 GEDC\n2 VERS 7.0\n${lines}\n0 TRLR\n`);
    expect(wrong('0 @I1@ INDI\n1 SEX F')).toEqual([]);
    expect(wrong('0 @I1@ INDI\n1 SEX Q')).toEqual(['INDI I1 › SEX: payload']);
    expect(wrong('0 @I1@ INDI\n1 SEX F\n1 SEX F')).toEqual(['INDI I1 › SEX: twice']);
    expect(wrong('0 @I1@ INDI\n1 DIV Y')).toEqual(['INDI I1 › DIV: place']);
    expect(wrong('0 @I1@ INDI\n1 FAMC @F1@')).toEqual(['INDI I1 › FAMC: pointer']);
    expect(wrong('0 @I1@ INDI\n1 EVEN x')).toEqual(['INDI I1 › EVEN: lacks TYPE']);
    expect(wrong('0 @I1@ INDI\n1 BIRT\n2 DATE yesterday')).toEqual([
      'INDI I1 › BIRT › DATE: payload',
    ]);
    expect(wrong('0 @i1@ INDI')).toEqual(['INDI i1: xref']);
    expect(wrong('0 @I1@ INDI\n0 @I1@ FAM')).toEqual(['FAM I1: xref twice']);
    expect(wrong('0 @I1@ INDI\n2 SEX F')).toEqual(['line 5: level']);
    expect(wrong('0 @I1@ INDI\n1 NOTE a\n2 CONC b')).toEqual(['line 6: CONC']);
  });

  it('has no CONC and no character that a file may not hold', () => {
    const doc = family('Ida f');
    const [ida] = doc.persons.values();
    if (!ida) throw new Error('nobody is there');
    const note = { id: 'N1', text: `${'long '.repeat(400)}\u0007\r\nnext\rlast` };
    const { text } = encodeGedcom({ ...doc, notes: new Map([['N1', note]]) });
    for (const each of ['CONC', '\u0007', '\r']) expect(text).not.toContain(each);
    expect(text).toContain('\n1 CONT next\n1 CONT last\n');
  });
});

describe('GEDCOM 5.5.1', () => {
  const doc = family(`
    HELEN f 1979 + (marriage) DEAN m: HEATHER f 2005, SARAH f 2007
    ABBIE f + TOM m : foster : HEATHER
    HELEN + ROB m : adoptive : SARAH
  `);
  const facts = ({ document }: ReadFile) => ({
    people: [...document.persons.values()].map(({ id, names, sex, born, died }) => ({
      id,
      name: names[0]?.value,
      sex: sex?.[0]?.value,
      born: born?.[0]?.value,
      died: died?.[0]?.value,
    })),
    links: [...document.parentages.values()].map(({ child, set, kind }) => [child, set, kind]),
    couples: [...document.partnerships.values()].map(({ between, spells }) => [
      ...between,
      ...spells.map(({ kind, end }) => `${kind} ${end ?? ''}`),
    ]),
  });

  it('comes back with its people, couples, parents and dates', () => {
    const before = facts({ document: doc, losses: [] });
    expect(before.links.length).toBeGreaterThan(3);
    expect(facts(again({ document: doc, losses: [] }, '5.5.1'))).toEqual(before);
  });

  it.each(exampleNames)('of %s comes back with its people, couples, parents and dates', (name) => {
    const file = { document: example(name), losses: [] };
    expect(facts(again(file, '5.5.1'))).toEqual(facts(file));
  });

  it('has the head that the version asks for, and a submitter', () => {
    const lines = linesOf(doc, '5.5.1');
    expect(lines.slice(0, 8)).toEqual([
      '0 HEAD',
      '1 SOUR ROOTS_AND_ROUTES',
      '2 NAME Roots & Routes',
      '1 SUBM @SUBMITTER@',
      '1 GEDC',
      '2 VERS 5.5.1',
      '2 FORM LINEAGE-LINKED',
      '1 CHAR UTF-8',
    ]);
    expect(lines).toContain('0 @SUBMITTER@ SUBM');
  });

  it('has lines of at most 255 characters, none cut at a space or within a character', () => {
    const text = `${'word '.repeat(100)}${'👩‍👧'.repeat(100)}`;
    const file = read(gedcom5(`0 @I1@ INDI\n1 NOTE ${text}`));
    const lines = linesOf(file.document, '5.5.1');
    const parts = lines.filter((line) => / (NOTE|CONC) /.test(line));
    expect(parts.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(255);
    for (const part of parts.slice(1)) expect(part).toMatch(/^2 CONC \S/);
    expect([...again(file, '5.5.1').document.persons.values()][0]?.foreign?.NOTE).toEqual([text]);
  });

  it('names what it has no place for', () => {
    const file = read(
      '0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 SEX X\n1 EXID 7\n2 TYPE https://example.org\n1 NO EMIG\n1 RESN LOCKED, PRIVACY\n1 BIRT\n2 DATE BET 1990 AND 1991\n3 PHRASE in the war\n0 @F1@ FAM\n1 HUSB @VOID@\n2 PHRASE not named\n1 WIFE @I1@',
    );
    const { losses, text } = encodeGedcom(file.document, '5.5.1');
    expect(losses.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'not-in-format INDI I1 › RESN',
      'not-in-format INDI I1 › SEX',
      'not-in-format INDI I1 › DATE › PHRASE',
      'not-in-format INDI I1 › NO',
      'not-in-format INDI I1 › EXID',
      'not-in-format FAM F1 › WIFE',
    ]);
    expect(text).toContain('\n1 SEX U\n');
  });

  it('keeps what must not travel, and dates of ours, under documented tags', () => {
    const [helen] = doc.persons.values();
    if (!helen) throw new Error('nobody is there');
    const names = helen.names.map((name) => ({ ...name, sensitivity: 'restricted' as const }));
    const persons = new Map(doc.persons).set(helen.id, { ...helen, names });
    const file = { document: { ...doc, persons }, losses: [] };
    for (const version of ['7.0', '5.5.1'] as const) {
      const after = again(file, version).document.persons.get(helen.id);
      expect(after?.names[0]?.sensitivity).toBe('restricted');
    }
    expect(gedcomFaults(encodeGedcom(file.document).text)).toEqual([]);
  });
});
