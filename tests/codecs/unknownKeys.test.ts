import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCase, encodeCase } from '../../src/codecs/caseFile/caseFile.ts';
import { isList, isObject, type Json, objectOf } from '../../src/codecs/mapping/json.ts';
import { jsonText } from '../../src/codecs/mapping/jsonText.ts';
import { anyCase, anyJson, unknownKeys } from './anyCase.ts';

const keys = [...unknownKeys, '=odd', '/odd', 'unmapped'];

/** One unknown key with its value, and where among the structures of a file it goes. */
const anyAddition = fc.tuple(fc.nat(), fc.constantFrom(...keys), anyJson);

interface Adding {
  readonly additions: ReadonlyMap<number, readonly (readonly [string, Json])[]>;
  count: number;
}

/** Payloads that are lists of words, and keys of JSON's own, have no substructures. */
const bare = (path: readonly string[]) =>
  path.includes('SCHMA') || path.includes('RESN') || /^[a-z$]/.test(path.at(-1) ?? '');

/**
 * The file with unknown keys put into the structures that are chosen by number,
 * keys in the order of files. A payload alone becomes a structure with a `value`.
 */
function withAdditions(json: Json, path: readonly string[], adding: Adding): Json {
  if (isList(json))
    return json.map((each, index) => withAdditions(each, [...path, String(index)], adding));
  const payload = typeof json === 'string' && !bare(path);
  if (!isObject(json) && !payload) return json;
  const added = adding.additions.get(adding.count++) ?? [];
  if (!isObject(json)) return added.length ? objectOf([['value', json], ...added]) : json;
  const entries = new Map(
    Object.entries(json).map(([key, value]) => [
      key,
      unread(key, path) ? value : withAdditions(value, [...path, key], adding),
    ]),
  );
  const inSchma = path.join('.') === 'HEAD.SCHMA';
  for (const [key, value] of added)
    if (!entries.has(key)) entries.set(key, inSchma ? 'https://example.org/x' : value);
  return objectOf(entries);
}

/** Content of unknown keys stays as it is: it has no levels of ours. */
const unread = (key: string, path: readonly string[]) =>
  (keys as readonly string[]).includes(key) ||
  (path.length === 0 && ['_MYST', 'SUBM'].includes(key)) ||
  key === 'colour';

function countStructures(file: Json): number {
  const adding: Adding = { additions: new Map(), count: 0 };
  withAdditions(file, [], adding);
  return adding.count;
}

describe('unknown keys', () => {
  it('come back byte for byte from every level of a file', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.array(anyAddition, { minLength: 1, maxLength: 12 }),
        (doc, chosen) => {
          const file: Json = JSON.parse(encodeCase(doc));
          const structures = countStructures(file);
          const additions = new Map<number, (readonly [string, Json])[]>();
          for (const [at, key, value] of chosen) {
            const place = at % structures;
            additions.set(place, [...(additions.get(place) ?? []), [key, value as Json]]);
          }
          const text = jsonText(withAdditions(file, [], { additions, count: 0 }));
          const read = decodeCase(new TextEncoder().encode(text));
          if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.reason)}`);
          expect(encodeCase(read.document)).toBe(text);
        },
      ),
      { numRuns: Number(process.env.ROUND_TRIPS ?? 60) },
    );
  }, 300_000);
});
