import { describe, expect, it } from 'vitest';
import { decodeCase, encodeCase } from '#codecs';
import { type CaseDocument, fromRows, type TableName } from '#model';
import type { Json, JsonObject } from '../../src/codecs/mapping/json.ts';

const bytesOf = (file: unknown) => new TextEncoder().encode(JSON.stringify(file));

function caseOf(rows: Partial<Record<TableName, unknown[]>>): CaseDocument {
  const made = fromRows(rows);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.document;
}

type Records = Readonly<Record<string, readonly JsonObject[]>>;
// A file is an object of records by tag.
const fileOf = (doc: CaseDocument) => JSON.parse(encodeCase(doc)) as Records;

function read(file: unknown): CaseDocument {
  const decoded = decodeCase(bytesOf(file));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.reason));
  return decoded.document;
}

/** A file with these records, as another program could have written it. */
const fileWith = <Found extends Record<string, Json>>(records: Found) => ({
  format: 'gedcom-json',
  version: '1.0',
  HEAD: { GEDC: { VERS: '7.0' } },
  ...records,
});

const people = (...ids: string[]) =>
  ids.map((id) => ({ id, names: [{ id: 'NAME1', value: { given: id } }] }));

describe('what GEDCOM 7 can say', () => {
  it('stands in its own tags, with no key of ours for plain facts', () => {
    const doc = caseOf({
      persons: [
        {
          id: 'I1',
          names: [{ id: 'NAME1', value: { given: 'Ida', surname: 'Lindqvist', kind: 'birth' } }],
          sex: [{ id: 'SEX1', value: 'female' }],
          born: [
            {
              id: 'BIRT1',
              value: {
                date: { form: 'on', date: { year: 2012, month: 3, day: 12 } },
                place: 'Malmö',
              },
            },
          ],
        },
      ],
    });
    expect(fileOf(doc).INDI).toEqual([
      {
        id: 'I1',
        NAME: [{ value: 'Ida /Lindqvist/', TYPE: 'BIRTH' }],
        SEX: 'F',
        BIRT: [{ DATE: '12 MAR 2012', PLAC: 'Malmö' }],
      },
    ]);
  });

  it('a marriage that ended is MARR and DIV', () => {
    const date = (year: number) => ({ form: 'on', date: { year } });
    const doc = caseOf({
      persons: people('I1', 'I2'),
      partnerships: [
        {
          id: 'P1',
          between: ['I1', 'I2'],
          spells: [
            { id: 'MARR1', kind: 'marriage', from: date(2001), to: date(2014), end: 'divorced' },
          ],
        },
      ],
    });
    expect(fileOf(doc).FAM).toEqual([
      {
        id: 'P1',
        HUSB: { ref: 'I1' },
        WIFE: { ref: 'I2' },
        DIV: [{ DATE: '2014' }],
        MARR: [{ DATE: '2001' }],
      },
    ]);
  });

  it('mother by birth and father by adoption: PEDI sums up, each parent has their own', () => {
    const doc = caseOf({
      persons: people('I1', 'I2', 'I3'),
      parentSets: [{ id: 'F1', parents: ['I1', 'I2'] }],
      parentages: [
        {
          id: 'L_I3_F1',
          child: 'I3',
          set: 'F1',
          kind: 'birth',
          perParent: [{ parent: 'I2', kind: 'adoptive' }],
        },
      ],
    });
    expect(fileOf(doc).INDI?.[2]?.FAMC).toEqual([
      {
        ref: 'F1',
        PEDI: { value: 'OTHER', PHRASE: 'differs by parent' },
        _KIND: 'birth',
        _PRNT: [{ ref: 'I2', PEDI: 'ADOPTED' }],
      },
    ]);
  });

  it('a candidate father is CHALLENGED, one who is ruled out DISPROVEN, for readers of the standard', () => {
    const stats = (certainty: string) =>
      fileOf(
        caseOf({
          persons: people('I1', 'I2', 'I3'),
          parentSets: [{ id: 'F1', parents: ['I1', 'I2'] }],
          parentages: [
            {
              id: 'L1',
              child: 'I3',
              set: 'F1',
              kind: 'birth',
              perParent: [{ parent: 'I2', certainty }],
            },
          ],
        }),
      ).INDI?.[2]?.FAMC;
    expect(stats('possible')).toMatchObject([
      { STAT: 'CHALLENGED', _PRNT: [{ STAT: 'CHALLENGED', _CERT: 'possible' }] },
    ]);
    expect(stats('ruledOut')).toMatchObject([{ STAT: 'DISPROVEN' }]);
  });

  it('what is ruled out, and rivals of a fact with one place, stand apart', () => {
    const doc = caseOf({
      persons: [
        {
          id: 'I1',
          names: [
            { id: 'E1', value: { given: 'Wrong' }, certainty: 'ruledOut' },
            { id: 'E2', value: { given: 'Right' } },
          ],
          sex: [
            { id: 'E3', value: 'female' },
            { id: 'E4', value: 'intersex', certainty: 'possible' },
          ],
        },
      ],
    });
    expect(fileOf(doc).INDI?.[0]).toMatchObject({
      NAME: [{ value: 'Right' }],
      _NAME: [{ value: 'Wrong', _SEQ: '0' }],
      SEX: { value: 'F' },
      _SEX: [{ value: 'X', _CERT: 'possible' }],
    });
  });

  it('a stay is a residence too, and a changed residence wins', () => {
    const doc = caseOf({
      persons: people('I1', 'I2'),
      places: [{ id: 'PL1', label: 'home', locality: 'Växjö', country: 'Sweden' }],
      stays: [
        {
          id: 'S1',
          person: 'I1',
          orderKey: 1,
          kind: 'fosterLongTerm',
          place: 'PL1',
          carers: ['I2'],
          from: { form: 'on', date: { year: 2015, month: 9, day: 5 } },
          uid: '9e6f4b60-6c0e-4b7e-9a53-2f1d2c0f7a01',
        },
      ],
    });
    const file = fileOf(doc);
    const [residence] = (file.INDI?.[0]?.RESI ?? []) as JsonObject[];
    expect(residence).toMatchObject({
      DATE: 'FROM 5 SEP 2015',
      PLAC: 'Växjö, Sweden',
      UID: ['9e6f4b60-6c0e-4b7e-9a53-2f1d2c0f7a01'],
    });
    Object.assign(residence ?? {}, { DATE: 'FROM 5 SEP 2015 TO 3 JUN 2021' });
    expect(read(file).stays.get('S1')?.to).toEqual({
      form: 'on',
      date: { year: 2021, month: 6, day: 3 },
    });
  });

  it('a tie to a person is ASSO with the ROLE that fits, twins are ROLE MULTIPLE', () => {
    const doc = caseOf({
      persons: people('I1', 'I2', 'I3'),
      parentSets: [{ id: 'F1', parents: ['I3'] }],
      birthGroups: [{ id: 'BG1', kind: 'identical' }],
      parentages: ['I1', 'I2'].map((child, index) => ({
        id: `L${index}`,
        child,
        set: 'F1',
        kind: 'birth',
        birthGroup: 'BG1',
      })),
      ties: [{ id: 'T1', ends: [{ person: 'I1' }, { person: 'I3' }], sector: 'friends' }],
    });
    expect(fileOf(doc).INDI?.[0]?.ASSO).toEqual([
      { ref: 'I3', ROLE: 'FRIEND', _TIED: { ref: 'T1' } },
      { ref: 'I2', ROLE: { value: 'MULTIPLE', PHRASE: 'identical' }, _TWIN: { ref: 'BG1' } },
    ]);
  });

  it('a secret is CONFIDENTIAL, and CONFIDENTIAL is restricted', () => {
    const born = { id: 'BIRT1', value: { place: 'x' } };
    const file = fileOf(
      caseOf({ persons: [{ id: 'I1', names: [], born: [{ ...born, sensitivity: 'secret' }] }] }),
    );
    expect(file.INDI?.[0]?.BIRT).toEqual([{ PLAC: 'x', RESN: ['CONFIDENTIAL'], _SENS: 'secret' }]);
    const plain = read(
      fileWith({ INDI: [{ id: 'I1', BIRT: [{ RESN: ['CONFIDENTIAL', 'LOCKED'], PLAC: 'x' }] }] }),
    );
    expect(plain.persons.get('I1')?.born).toEqual([
      { ...born, sensitivity: 'restricted', foreign: { RESN: ['LOCKED'] } },
    ]);
  });
});

describe('a file by another program', () => {
  it('gives families, couples and children without a key of ours', () => {
    const doc = read(
      fileWith({
        INDI: [
          {
            id: 'I1',
            NAME: ['Ida /Lindqvist/'],
            SEX: 'F',
            FAMC: [{ ref: 'F1', PEDI: 'BIRTH' }],
            FAMS: [],
          },
          {
            id: 'I2',
            NAME: [{ value: 'Åse /Bjørnsen/', GIVN: ['Åse'], SURN: ['Bjørnsen'] }],
            FAMS: [{ ref: 'F1' }],
          },
          { id: 'I3', NAME: ['Tom'], FAMS: [{ ref: 'F1' }] },
          { id: 'I4', NAME: ['Kim'] },
        ],
        FAM: [
          {
            id: 'F1',
            HUSB: { ref: 'I3' },
            WIFE: { ref: 'I2' },
            CHIL: [{ ref: 'I1' }, { ref: 'I4' }],
            MARR: [{ DATE: '2001' }],
            EVEN: [{ TYPE: 'Separation', DATE: 'AFT 2010' }],
          },
        ],
      }),
    );
    expect([...doc.parentages.values()].map(({ child, kind }) => [child, kind])).toEqual([
      ['I1', 'birth'],
      ['I4', 'birth'],
    ]);
    expect([...doc.partnerships.values()][0]?.spells).toEqual([
      {
        id: 'MARR1',
        kind: 'marriage',
        from: { form: 'on', date: { year: 2001 } },
        to: { form: 'after', date: { year: 2010 } },
        end: 'separated',
      },
    ]);
    const [ase] = fileOf(doc).INDI?.filter(({ id }) => id === 'I2') ?? [];
    expect(ase?.NAME).toEqual([{ value: 'Åse /Bjørnsen/', GIVN: ['Åse'], SURN: ['Bjørnsen'] }]);
  });

  it('keeps a date in its own words until it is changed', () => {
    const file = fileWith({
      INDI: [{ id: 'I1', BIRT: [{ DATE: { value: 'JULIAN 25 DEC 1699', TIME: '10:00' } }] }],
    });
    const doc = read(file);
    expect(doc.persons.get('I1')?.born?.[0]?.value.date).toEqual({
      form: 'words',
      text: 'JULIAN 25 DEC 1699',
    });
    expect(fileOf(doc).INDI?.[0]?.BIRT).toEqual(file.INDI?.[0]?.BIRT);
    const [claim] = doc.persons.get('I1')?.born ?? [];
    const changed = { ...claim, value: { date: { form: 'on', date: { year: 1700 } } } };
    const after = caseOf({ persons: [{ id: 'I1', names: [], born: [changed] }] });
    expect(fileOf(after).INDI?.[0]?.BIRT).toEqual([{ DATE: '1700' }]);
  });

  it('keeps a word of a newer version and reads it as the careful one', () => {
    const file = fileWith({
      INDI: [{ id: 'I1' }],
      _REST: [{ id: 'R1', _KIND: 'somethingNew', _CHLD: { ref: 'I1' } }],
      _AGRE: [{ id: 'AG1', _KIND: 'somethingNew', _GIVR: 'child', _STAT: 'yes' }],
    });
    const decoded = decodeCase(bytesOf(file));
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.reason));
    expect(decoded.document.restrictions.get('R1')?.kind).toBe('courtDirection');
    expect(decoded.losses).toEqual([{ code: 'record-kept', at: '_AGRE AG1', facts: {} }]);
    const again = fileOf(decoded.document);
    expect([again._REST, again._AGRE]).toEqual([file._REST, file._AGRE]);
  });

  it('may use our tags for things of its own: the URI is the meaning', () => {
    const file = {
      ...fileWith({
        INDI: [{ id: 'I1', _LIVG: 'on the moon', _ALIV: [{ value: 'alive', _ID: 'E1' }] }],
      }),
      HEAD: {
        GEDC: { VERS: '7.0' },
        SCHMA: {
          _LIVG: 'https://example.org/living-room',
          _ALIV: 'https://roots-and-routes.org/ged/v1/LIVG',
        },
      },
    };
    const decoded = decodeCase(bytesOf(file));
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.reason));
    const person = decoded.document.persons.get('I1');
    expect(person?.living?.[0]?.value).toBe('alive');
    expect(person?.foreign).toEqual({ _LIVG_OTHER: 'on the moon' });
    expect(decoded.losses.map(({ code }) => code)).toEqual(['tag-renamed', 'tag-renamed']);
  });
});

describe('photos', () => {
  const photo = { id: 'ab12', type: 'image/png', width: 2, height: 1 };
  const doc = caseOf({ photos: [photo] });
  const bytes = new Uint8Array(70_000).map((_, index) => index % 251);

  it('travel as data URIs and come back byte for byte', () => {
    const decoded = decodeCase(
      new TextEncoder().encode(encodeCase(doc, new Map([['ab12', bytes]]))),
    );
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.reason));
    expect(decoded.photos.get('ab12')).toEqual(bytes);
    expect(decoded.losses).toEqual([]);
  });

  it('are reported where their picture is missing, and pictures of other programs stay as they are', () => {
    const decoded = decodeCase(new TextEncoder().encode(encodeCase(doc)));
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.reason));
    expect(decoded.losses).toEqual([{ code: 'photo-missing', at: 'OBJE ab12', facts: {} }]);
    const other = fileWith({
      INDI: [{ id: 'I1', OBJE: [{ ref: 'O1' }] }],
      OBJE: [{ id: 'O1', FILE: [{ value: 'a.jpg', FORM: 'image/jpeg' }] }],
    });
    const kept = fileOf(read(other));
    expect([kept.OBJE, kept.INDI]).toEqual([other.OBJE, other.INDI]);
  });
});
