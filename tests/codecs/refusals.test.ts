import { describe, expect, it } from 'vitest';
import { decodeCase, encodeCase, type Reason } from '#codecs';
import { family } from '../family.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const text = encodeCase(
  family(`
    Helen f 1979 + (marriage) Dean m: Heather f 2005, Sarah f 2007
    Abbie f + Tom m : foster : Heather
  `),
);

/** A file as a test changes it. */
type Draft = Record<string, Record<string, unknown>[]> & Record<string, unknown>;

/** Why the file is refused after a change to what it says. */
function reasonAfter(change: (file: Draft) => void): Reason {
  const file: Draft = JSON.parse(text);
  change(file);
  return reasonOf(JSON.stringify(file));
}

function reasonOf(changed: string | Uint8Array): Reason {
  const read = decodeCase(typeof changed === 'string' ? bytesOf(changed) : changed);
  if (read.ok) throw new Error('the file was read');
  return read.reason;
}

const person = (file: Draft, id: string) => file.INDI?.find((each) => each.id === id) ?? {};

describe('a file that is no case', () => {
  it('is refused as not ours, whatever else it is', () => {
    expect(reasonOf('').code).toBe('empty');
    expect(reasonOf('0 HEAD\n1 GEDC\n0 TRLR').code).toBe('not-ours');
    expect(reasonOf('[]').code).toBe('not-ours');
    expect(reasonOf('{"people": []}').code).toBe('not-ours');
    expect(reasonOf('null').code).toBe('not-ours');
    expect(reasonOf(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe])).code).toBe('not-text');
  });

  it('is refused with the line where it was cut off', () => {
    const lines = text.split('\n');
    const cuts = [20, 200, Math.floor(text.length / 2), text.length - 4];
    for (const at of cuts) {
      const reason = reasonOf(text.slice(0, at));
      expect([reason.code, reason.facts.line]).toEqual([
        'cut-off',
        text.slice(0, at).trimEnd().split('\n').length,
      ]);
    }
    expect(lines.length).toBeGreaterThan(50);
  });

  it('is refused with line and column of what breaks it', () => {
    const broken = text.replace('"version": "1.0",', '"version": "1.0"; ');
    expect(reasonOf(broken)).toEqual({
      code: 'broken',
      at: 'line 4',
      facts: { line: 4, column: 19 },
    });
    expect(reasonOf('{"format": "gedcom-json",}').code).toBe('broken');
    expect(reasonOf('{"a": [1, 2}}').code).toBe('broken');
  });
});

describe('versions', () => {
  it('a newer major one is refused by name', () => {
    expect(reasonAfter((file) => Object.assign(file, { version: '2.3' }))).toEqual({
      code: 'newer-version',
      at: 'version',
      facts: { version: '2.3' },
    });
  });

  it('a newer minor one opens', () => {
    const read = decodeCase(bytesOf(text.replace('"version": "1.0"', '"version": "1.9"')));
    expect(read.ok).toBe(true);
  });

  it('none, or one that never was, is refused', () => {
    expect(reasonAfter((file) => Object.assign(file, { version: undefined })).code).toBe(
      'unknown-version',
    );
    expect(reasonAfter((file) => Object.assign(file, { version: 'one' })).code).toBe(
      'unknown-version',
    );
    expect(reasonAfter((file) => Object.assign(file, { version: '0.9' })).code).toBe(
      'unknown-version',
    );
  });
});

describe('limits', () => {
  it('a file over 50 MB is refused before it is read', () => {
    const reason = reasonOf(new Uint8Array(50_000_001).fill(32));
    expect(reason).toEqual({
      code: 'too-large',
      at: '',
      facts: { bytes: 50_000_001, most: 50_000_000 },
    });
  });

  it('nesting beyond 64 is refused', () => {
    const deep = (levels: number) => JSON.parse(`${'{"_X":'.repeat(levels)}1${'}'.repeat(levels)}`);
    expect(reasonAfter((file) => Object.assign(file, { _X: deep(70) })).code).toBe('too-deep');
    const read = decodeCase(bytesOf(JSON.stringify({ ...JSON.parse(text), _X: deep(60) })));
    expect(read.ok).toBe(true);
    const abyss = `{"format":"gedcom-json","_X":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(reasonOf(abyss).code).toBe('too-deep');
  });

  it('a text over 20,000 characters is refused with its place, pictures excepted', () => {
    const long = 'x'.repeat(20_001);
    const reason = reasonAfter((file) => Object.assign(person(file, 'Sarah'), { _DESC: long }));
    expect([reason.code, reason.at, reason.facts]).toEqual([
      'text-too-long',
      'INDI 4 › _DESC',
      { length: 20_001, longest: 20_000 },
    ]);
    const file: Draft = JSON.parse(text);
    file.OBJE = [
      {
        id: 'O1',
        FILE: [{ value: `data:image/png;base64,${'AAAA'.repeat(9_000)}`, FORM: 'image/png' }],
      },
    ];
    expect(decodeCase(bytesOf(JSON.stringify(file))).ok).toBe(true);
  });

  it('more than 20,000 people are refused', () => {
    const reason = reasonAfter((file) => {
      file.INDI = Array.from({ length: 20_001 }, (_, index) => ({ id: `I${index}` }));
      file.FAM = [];
      file._FOCL = [];
    });
    expect([reason.code, reason.facts.people]).toEqual(['too-many-people', 20_001]);
  });
});

describe('keys that no case has', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    '%s is refused at any depth',
    (key) => {
      const spoiled = text
        .replace('"SEX"', '"SEX"')
        .replace('"DATE": "1979"', `"DATE": "1979", "${key}": {"polluted": "Y"}`);
      expect(spoiled).not.toBe(text);
      const reason = reasonOf(spoiled);
      expect([reason.code, reason.at, reason.facts.key]).toEqual([
        'forbidden-key',
        'INDI 1 › BIRT 1',
        key,
      ]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

describe('records that do not fit together', () => {
  it('two of one id', () => {
    expect(reasonAfter((file) => Object.assign(person(file, 'Sarah'), { id: 'Heather' }))).toEqual({
      code: 'duplicate-id',
      at: 'INDI Heather',
      facts: { first: 'INDI Heather' },
    });
    expect(reasonAfter((file) => (file._BOND = [{ id: 'F1' }])).code).toBe('duplicate-id');
  });

  it.each<[string, (file: Draft) => void, string]>([
    ['a partner', (file) => Object.assign(file.FAM?.[0] ?? {}, { HUSB: { ref: 'I99' } }), 'FAM F1'],
    [
      'a child',
      (file) => Object.assign(file.FAM?.[0] ?? {}, { CHIL: [{ ref: 'I99' }] }),
      'FAM F1 › CHIL',
    ],
    [
      'a family of parents',
      (file) => Object.assign(person(file, 'Sarah'), { FAMC: [{ ref: 'F9' }] }),
      'INDI Sarah › FAMC',
    ],
    [
      'a family of partners',
      (file) => Object.assign(person(file, 'Tom'), { FAMS: [{ ref: 'F9' }] }),
      'INDI Tom › FAMS',
    ],
    [
      'an end of a bond',
      (file) =>
        (file._BOND = [{ id: 'B1', _FROM: { ref: 'Tom' }, _TO: { ref: 'I99' }, _KIND: 'hostile' }]),
      '_BOND B1',
    ],
    [
      'the person of a stay',
      (file) => (file._STAY = [{ id: 'S1', _PERS: { ref: 'I99' }, _ORD: '1', _KIND: 'kin' }]),
      '_STAY S1',
    ],
  ])('%s that is not there', (_, change, at) => {
    const reason = reasonAfter(change);
    expect([reason.code, reason.at]).toEqual(['dangling', at]);
  });

  it('somebody who is their own grandparent, or their own parent', () => {
    const loop = reasonAfter(
      (file) =>
        Object.assign(person(file, 'Helen'), { FAMC: [{ ref: 'F3' }] }) &&
        file.FAM?.push({ id: 'F3', WIFE: { ref: 'Heather' }, CHIL: [{ ref: 'Helen' }] }),
    );
    expect(loop.code).toBe('cycle');
    const own = reasonAfter((file) =>
      Object.assign(file.FAM?.[0] ?? {}, { CHIL: [{ ref: 'Helen' }] }),
    );
    expect([own.code, own.at]).toEqual(['cycle', 'INDI Helen › FAMC']);
  });

  it('structures that are not as the format has them, with their place', () => {
    expect(reasonAfter((file) => Object.assign(file, { INDI: {} })).code).toBe('wrong-shape');
    expect(reasonAfter((file) => Object.assign(file, { HEAD: undefined })).at).toBe('HEAD');
    const sex = reasonAfter((file) => Object.assign(person(file, 'Sarah'), { SEX: 'Q' }));
    expect([sex.code, sex.at]).toEqual(['wrong-shape', 'INDI Sarah › SEX']);
    const bond = reasonAfter((file) => (file._BOND = [{ id: 'B1', _FROM: { ref: 'Tom' } }]));
    expect([bond.code, bond.at]).toEqual(['wrong-shape', '_BOND B1 › _TO']);
  });
});

describe('what a refusal says', () => {
  it('holds no names: only places, ids, codes and counts', () => {
    const reasons = [
      reasonAfter((file) => Object.assign(person(file, 'Sarah'), { SEX: 'Sarah Secret' })),
      reasonAfter((file) => Object.assign(person(file, 'Sarah'), { NAME: 'Sarah Secret' })),
      reasonOf(text.replace('"NAME"', '"NAME" Sarah Secret')),
    ];
    expect(reasons.map((reason) => reason.code)).toEqual(['wrong-shape', 'wrong-shape', 'broken']);
    expect(JSON.stringify(reasons)).not.toContain('Secret');
  });
});
