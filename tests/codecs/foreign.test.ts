import { describe, expect, test } from 'vitest';
import { decodeAny } from '#codecs';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const zipWith = (...names: readonly string[]) => bytesOf(`PK\x03\x04\x14\0\0\0${names.join('\0')}`);

function codeOf(bytes: Uint8Array): string {
  const read = decodeAny(bytes);
  return read.ok ? 'read' : read.reason.code;
}

describe('a file of another kind is refused by what it is', () => {
  test.each([
    ['a GenoPro file', zipWith('Data.xml'), 'genopro'],
    ['a GEDZIP', zipWith('gedcom.ged', 'photos/a.png'), 'archive'],
    ['a document of Word', zipWith('[Content_Types].xml', 'word/document.xml'), 'document'],
    ['a spreadsheet', zipWith('[Content_Types].xml', 'xl/workbook.xml'), 'table'],
    ['a PDF', bytesOf('%PDF-1.7\n1 0 obj'), 'document'],
    ['a photo', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), 'document'],
    ['a table', bytesOf('CHILD,DECOM,PLACE\r\n1,01/04/2012,U6\r\n'), 'table'],
    [
      'a letter',
      bytesOf('Dear Sarah,\nThis is a letter, not a family tree, as you see.'),
      'not-ours',
    ],
    ['junk', bytesOf('\x9c\x01\xfe\x80\x07\xc3'), 'not-ours'],
    ['JSON of something else', bytesOf('{"hello": [1, 2, 3]}'), 'not-ours'],
    ['nothing', bytesOf(''), 'empty'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});
