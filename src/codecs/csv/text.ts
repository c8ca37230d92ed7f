import type { Reason } from '../codec.ts';

/** Bytes 0x80 to 0x9f of windows-1252; the others are those of Latin-1. Node's own decoder leaves these out. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] : String.fromCharCode(byte);
  return text;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * The text of a table: UTF-8 or UTF-16 by their marks, UTF-8 where the bytes are
 * that, else windows-1252, which spreadsheets on older desks write.
 */
export function tableText(
  bytes: Uint8Array,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Reason } {
  const refuse = (code: 'empty' | 'not-text') =>
    ({ ok: false, reason: { code, at: '', facts: {} } }) as const;
  let text: string;
  if (startsWith(bytes, [0xff, 0xfe])) text = new TextDecoder('utf-16le').decode(bytes);
  else if (startsWith(bytes, [0xfe, 0xff])) {
    // Not every browser reads the other order: turn each pair round.
    const turned = bytes.slice(0, bytes.length - (bytes.length % 2));
    for (let i = 0; i + 1 < turned.length; i += 2)
      [turned[i], turned[i + 1]] = [turned[i + 1] ?? 0, turned[i] ?? 0];
    text = new TextDecoder('utf-16le').decode(turned);
  } else {
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      text = fromWindows(bytes);
    }
  }
  if (text.includes('\0')) return refuse('not-text');
  return text.trim() === '' ? refuse('empty') : { ok: true, text };
}
