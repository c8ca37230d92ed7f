import * as z from 'zod/mini';

export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Bytes of content in one record. Chromium puts values of 64 KB and more into
 * files of their own, and one lost file makes all its neighbours unreadable:
 * no record may be larger than 48 KB, keys and what a seal adds included.
 */
const chunkBytes = 46 * 1024;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export const textToBytes = (text: string): Bytes => encoder.encode(text);

/** A value as bytes of JSON. */
export const jsonToBytes = (value: unknown): Bytes => textToBytes(JSON.stringify(value));

/** Throws what the decoder or the parser throws if the bytes are no JSON text. */
export const bytesToJson = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));

/** Pieces of at most `size` bytes; one empty piece for nothing. A cut may go through a character. */
export function splitBytes(bytes: Bytes, size = chunkBytes): Bytes[] {
  const pieces: Bytes[] = [];
  for (let start = 0; start < bytes.length || start === 0; start += size)
    pieces.push(bytes.slice(start, start + size));
  return pieces;
}

/** The pieces one behind the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    joined.set(piece, end);
    end += piece.length;
  }
  return joined;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** SHA-256 of all pieces together, in hexadecimal digits. */
export async function digestOf(...pieces: readonly Uint8Array[]): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', joinBytes(pieces)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// By name, not by `instanceof`: bytes from another realm are bytes too.
const isBytes = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Uint8Array]';

/** Schema of bytes in a record. */
export const bytesSchema = z.custom<Bytes>(isBytes);
