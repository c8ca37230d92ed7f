import type { Photo, PhotoId } from '#model';
import { word } from '../../mapping/claims.ts';
import { integer, oneOf, text } from '../../mapping/coder.ts';
import { at, first, need } from '../../mapping/parts.ts';
import { holder, struct } from '../../mapping/struct.ts';
import { recordId } from './parts.ts';

const imageTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** The one file of an OBJE record of ours: its bytes as a `data:` URI, or nothing where they are lost. */
const file = struct<{ data: string; type: Photo['type']; alt?: string }>({
  data: need('value', text(Number.MAX_SAFE_INTEGER)),
  type: need('FORM', oneOf(imageTypes)),
  alt: at('TITL', word),
});

type PhotoRecord = Pick<Photo, 'id' | 'width' | 'height' | 'foreign'> & {
  readonly file?: { data: string; type: Photo['type']; alt?: string };
};

/** OBJE. Records of other programs have no size and stay as they came. */
export const photoRecord = holder<PhotoRecord>({
  id: recordId,
  file: first('FILE', file),
  width: need('_WDTH', integer),
  height: need('_HGHT', integer),
});

const chunk = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(binary);
}

/** The bytes of a `data:` URI in base64, or undefined where it is none. */
function bytesOf(data: string): Uint8Array | undefined {
  const [, base64] = /^data:[\w/+.-]+;base64,([A-Za-z0-9+/]*={0,2})$/.exec(data) ?? [];
  if (base64 === undefined || base64.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** A photo as its record; without bytes the record says only that there was one. */
export function photoJson(photo: Photo, bytes: Uint8Array | undefined) {
  const { type, alt, ...rest } = photo;
  const data = bytes ? `data:${type};base64,${base64Of(bytes)}` : '';
  return photoRecord.encode({
    ...rest,
    file: { data, type, ...(alt === undefined ? {} : { alt }) },
  });
}

export interface PhotoRead {
  readonly photo: Photo;
  readonly bytes: readonly (readonly [PhotoId, Uint8Array])[];
}

/** A photo of ours; undefined for any other OBJE record. */
export function readPhoto(json: Parameters<typeof photoRecord.decode>[0]): PhotoRead | undefined {
  const record = photoRecord.decode(json);
  if (!record?.file) return undefined;
  const {
    file: { data, ...said },
    ...rest
  } = record;
  const inside = data.startsWith('data:');
  const bytes = inside ? bytesOf(data) : undefined;
  // What looks like a picture and is none stays as it came; an address means that it is elsewhere.
  if (inside && !bytes) return undefined;
  return { photo: { ...rest, ...said }, bytes: bytes ? [[rest.id, bytes]] : [] };
}
