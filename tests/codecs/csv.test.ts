import { expect, test } from 'vitest';
import { writeCsv } from '#codecs';

const text = (rows: readonly (readonly string[])[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows));

test('a table is written by RFC 4180, with the mark that Excel knows UTF-8 by', () => {
  expect(
    text([
      ['Name', 'Notes'],
      ['Siân Ashby', 'likes "Strictly", and dogs\nthe black one'],
      ['Rob', ' before '],
    ]),
  ).toBe(
    '\ufeffName,Notes\r\nSiân Ashby,"likes ""Strictly"", and dogs\nthe black one"\r\nRob," before "\r\n',
  );
});

test('no cell is run as a formula', () => {
  const dangerous = [
    '=HYPERLINK("http://x")',
    '+44 7700',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '|cmd',
  ];
  for (const cell of dangerous) {
    const [, written = ''] = text([[cell]]).split('\ufeff');
    expect(written.replace(/^"/, '')).toMatch(/^'/);
  }
  expect(text([['Ann – 1979']])).toBe('\ufeffAnn – 1979\r\n');
});
