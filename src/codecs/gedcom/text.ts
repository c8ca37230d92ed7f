import { anselCharacters, anselMarks, cp437, cp1252, macRoman } from './encodings.data.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'ansel' | 'cp1252' | 'cp437' | 'mac';

/** A file as text, and how it was read. */
export interface FileText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the head names another encoding than the bytes are in. */
  readonly guessed: boolean;
  /** Characters that could not be read. */
  readonly replaced: number;
}

/** UTF-8 and UTF-16 by byte order mark; UTF-16 also by the zero bytes of its first digit. */
function unicodeBySign(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x30 && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x30)) return 'utf-16be';
  return undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What HEAD.CHAR says, read from the first bytes as if they were plain letters. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4096)).replaceAll('\0', '');
  return /^[ \t]*1[ \t]+CHAR[ \t]+([^\r\n]*)/m.exec(start)?.[1]?.trim().toUpperCase();
}

function encodingNamed(charset: string | undefined): Encoding {
  if (charset === 'ANSEL') return 'ansel';
  if (charset === undefined) return 'cp1252';
  if (/^(IBMPC|IBM[ _-]?DOS|IBM|OEM|MSDOS|CP437)$/.test(charset)) return 'cp437';
  return /^MAC/.test(charset) ? 'mac' : 'cp1252';
}

const meansUtf8 = (charset: string | undefined) =>
  charset === undefined || /^(UTF-?8|ASCII|US-?ASCII)$/.test(charset);

/**
 * The text of a GEDCOM file. Bytes are believed before the head: a byte order
 * mark, zero bytes of UTF-16, then whether they are UTF-8 at all; only what is
 * none of these is read as the head says.
 */
export function textOfBytes(bytes: Uint8Array): FileText {
  const sign = unicodeBySign(bytes);
  const charset = declaredCharset(bytes);
  if (sign === 'utf-16le' || sign === 'utf-16be') {
    const text = new TextDecoder(sign).decode(bytes);
    return counted(text, sign, charset !== undefined && !/^(UNICODE|UTF-?16)/.test(charset));
  }
  const text = utf8(bytes);
  if (text !== undefined) {
    const plain = !/[^\p{ASCII}\ufeff]/u.test(text);
    return counted(text, 'utf-8', !plain && !meansUtf8(charset));
  }
  if (sign === 'utf-8') return counted(new TextDecoder('utf-8').decode(bytes), 'utf-8', false);
  const encoding = encodingNamed(charset);
  const read = encoding === 'ansel' ? ansel(bytes) : byTable(bytes, encoding);
  return counted(read, encoding, meansUtf8(charset) && charset !== undefined);
}

const counted = (text: string, encoding: Encoding, guessed: boolean): FileText => ({
  text: text.replace(/^\ufeff/, ''),
  encoding,
  guessed,
  replaced: text.split('\ufffd').length - 1,
});

const highBytes: Readonly<Record<'cp1252' | 'cp437' | 'mac', string>> = {
  cp1252: cp1252 + String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 160 + index)),
  cp437,
  mac: macRoman,
};

function byTable(bytes: Uint8Array, encoding: Encoding): string {
  const table = highBytes[encoding === 'cp437' || encoding === 'mac' ? encoding : 'cp1252'];
  return inChunks(bytes, (byte) => {
    if (byte < 128) return String.fromCharCode(byte);
    const character = table.charAt(byte - 128);
    return character === '\0' || character === '' ? '\ufffd' : character;
  });
}

function inChunks(bytes: Uint8Array, characterOf: (byte: number) => string): string {
  let text = '';
  for (const byte of bytes) text += characterOf(byte);
  return text;
}

/** ANSEL writes marks before their letter, Unicode behind it. */
function ansel(bytes: Uint8Array): string {
  let text = '';
  let marks = '';
  for (const byte of bytes) {
    const mark = anselMarks[byte];
    if (mark !== undefined) {
      marks = mark + marks;
      continue;
    }
    text += (byte < 128 ? String.fromCharCode(byte) : (anselCharacters[byte] ?? '\ufffd')) + marks;
    marks = '';
  }
  return (text + marks).normalize('NFC');
}
