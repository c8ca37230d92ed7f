import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integrityFaults } from '#model';
import { decodeCase, encodeCase } from '../../src/codecs/caseFile/caseFile.ts';
import { textOf } from '../expectEdit.ts';
import { anyCase } from './anyCase.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a case file', () => {
  it('gives back any case, with the order of its rows, and the same bytes again', () => {
    fc.assert(
      fc.property(anyCase, (doc) => {
        expect(integrityFaults(doc)).toEqual([]);
        const text = encodeCase(doc);
        const read = decodeCase(bytesOf(text));
        if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.reason)}`);
        expect(textOf(read.document)).toBe(textOf(doc));
        expect(encodeCase(read.document)).toBe(text);
      }),
      { numRuns: Number(process.env.ROUND_TRIPS ?? 80) },
    );
  }, 120_000);
});
