import { describe, expect, it } from 'vitest';
import { bytesOf, codesOf, gedcom5, latinBytes, personIn, read } from './gedcomText.ts';

const withName = (name: string, charset?: string) =>
  gedcom5(`0 @I1@ INDI\n1 NAME ${name}`, charset);
const nameIn = (file: string | Uint8Array) => personIn(read(file)).names[0]?.value;

function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++)
    view.setUint16(at * 2, units.charCodeAt(at), order === 'little');
  return bytes;
}

describe('text of a GEDCOM file', () => {
  const zoe = { given: 'Zoë', surname: 'Łęcka' };
  const written = 'Zoë /Łęcka/';

  it('is read as UTF-8, with a byte order mark and without', () => {
    expect(nameIn(withName(written))).toEqual(zoe);
    expect(nameIn(`\ufeff${withName(written)}`)).toEqual(zoe);
    expect(codesOf(read(withName(written)))).toEqual([]);
  });

  it.each([
    ['little', true],
    ['little', false],
    ['big', true],
    ['big', false],
  ] as const)('is read as UTF-16 in %s order, byte order mark: %s', (order, mark) => {
    const file = read(utf16(withName(written, 'UNICODE'), order, mark));
    expect(personIn(file).names[0]?.value).toEqual(zoe);
    expect(file.losses).toEqual([]);
  });

  it('is read as ANSEL, whose marks stand before their letter', () => {
    // 0xE8 diaeresis, 0xA1 L with stroke, 0xF1 ogonek, 0xA3 D with stroke
    const bytes = latinBytes(withName('Zo\xe8e /\xa1\xf1ecka \xa3/', 'ANSEL'));
    expect(nameIn(bytes)).toEqual({ given: 'Zoë', surname: 'Łęcka Đ' });
    expect(codesOf(read(bytes))).toEqual([]);
  });

  it('is read as Windows-1252, with the characters from 0x80 to 0x9F', () => {
    const bytes = latinBytes(withName('\x8eo\xeb /\x9cuvre\x92s/', 'ANSI'));
    expect(nameIn(bytes)).toEqual({ given: 'Žoë', surname: 'œuvre’s' });
    expect(codesOf(read(bytes))).toEqual([]);
  });

  it.each([
    ['IBMPC', '\x84'],
    ['MACINTOSH', '\x8a'],
  ])('is read as %s', (charset, letter) => {
    expect(nameIn(latinBytes(withName(letter, charset)))?.given).toBe('ä');
  });

  it('is believed before a head that is wrong, and that is reported', () => {
    const isUtf8 = read(bytesOf(withName(written, 'ANSEL')));
    expect(personIn(isUtf8).names[0]?.value).toEqual(zoe);
    const notUtf8 = read(latinBytes(withName('Zo\xeb', 'UTF-8')));
    expect(personIn(notUtf8).names[0]?.value.given).toBe('Zoë');
    for (const file of [isUtf8, notUtf8]) expect(codesOf(file)).toEqual(['encoding-guessed']);
  });

  it('counts the bytes that no encoding knows', () => {
    const file = read(latinBytes(withName('Z\x81o\x8d', 'ANSI')));
    expect(file.losses).toEqual([{ code: 'bytes-replaced', at: '', facts: { count: 2 } }]);
    expect(personIn(file).names[0]?.value.given).toBe('Z\ufffdo\ufffd');
  });

  it.each(['\r', '\n', '\r\n', '\n\r'])('has lines that end in %j', (end) => {
    expect(nameIn(withName(written).replaceAll('\n', end))).toEqual(zoe);
  });
});

describe('long texts', () => {
  const noteIn = (lines: string) => read(gedcom5(`0 @I1@ INDI\n${lines}`)).document;
  const textIn = (lines: string) => [...noteIn(lines).persons.values()][0]?.foreign?.NOTE;

  it('go on in CONC without a space and in CONT on a new line', () => {
    expect(textIn('1 NOTE one\n2 CONC  two\n2 CONT\n2 CONT three')).toEqual(['one two\n\nthree']);
  });

  it('keep the spaces at the beginning and end of a line', () => {
    expect(textIn('1 NOTE   one \n2 CONC two')).toEqual(['  one two']);
  });

  it('have every @ doubled before version 7', () => {
    expect(textIn('1 NOTE @@me and you@@there\n2 CONT @@again')).toEqual([
      '@me and you@there\n@again',
    ]);
  });
});
