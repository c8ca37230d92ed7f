import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCase } from '#codecs';
import { examples } from '../../examples/examples.ts';
import { publishedSchema } from '../../src/codecs/caseFile/jsonSchema.ts';
import { uriOf, vocabulary } from '../../src/codecs/caseFile/vocabulary.ts';
import { isList, isObject, type Json } from '../../src/codecs/mapping/json.ts';
import { jsonText } from '../../src/codecs/mapping/jsonText.ts';
import { anyCase } from './anyCase.ts';

const schemaFile = 'schema/ged-json-1.0.schema.json';
const schemaText = readFileSync(schemaFile, 'utf8');
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(schemaText),
);

/** Keys of properties that a JSON Schema names anywhere. */
function propertiesIn(json: Json, found = new Set<string>()): Set<string> {
  if (isList(json)) for (const each of json) propertiesIn(each, found);
  else if (isObject(json)) {
    for (const [key, value] of Object.entries(json)) {
      if (key === 'properties' && isObject(value))
        for (const name of Object.keys(value)) found.add(name);
      propertiesIn(value, found);
    }
  }
  return found;
}

describe('the published JSON Schema', () => {
  it('is the one that the program reads with (written anew by schema/make.ts)', () => {
    expect(jsonText(publishedSchema())).toBe(schemaText);
  });

  it('lets every file through that the program writes', () => {
    fc.assert(
      fc.property(anyCase, (doc) => {
        expect(validate(JSON.parse(encodeCase(doc))), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 40 },
    );
    const names = Object.keys(examples);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const file: unknown = JSON.parse(readFileSync(`examples/${name}.ged.json`, 'utf8'));
      expect(validate(file), `${name} ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it.each<[string, unknown]>([
    ['another format', { format: 'gedcomx', version: '1.0', HEAD: { GEDC: { VERS: '7.0' } } }],
    ['no head', { format: 'gedcom-json', version: '1.0' }],
    ['GEDCOM 5', { format: 'gedcom-json', version: '1.0', HEAD: { GEDC: { VERS: '5.5.1' } } }],
    ['people that are no list', withRecords({ INDI: { id: 'I1' } })],
    ['a person without an id', withRecords({ INDI: [{ SEX: 'F' }] })],
    ['a sex that GEDCOM has not', withRecords({ INDI: [{ id: 'I1', SEX: 'female' }] })],
    ['a pointer that is a string', withRecords({ FAM: [{ id: 'F1', WIFE: 'I1' }] })],
    [
      'a bond with one end',
      withRecords({ _BOND: [{ id: 'B1', _FROM: { ref: 'I1' }, _KIND: 'plain' }] }),
    ],
    ['a stay of nobody', withRecords({ _STAY: [{ id: 'S1', _ORD: '1', _KIND: 'kin' }] })],
    [
      'a PEDI that GEDCOM has not',
      withRecords({ INDI: [{ id: 'I1', FAMC: [{ ref: 'F1', PEDI: 'birth' }] }] }),
    ],
    ['an @ in an id', withRecords({ INDI: [{ id: '@I1@' }] })],
  ])('refuses %s', (_, file) => {
    expect(validate(file)).toBe(false);
  });
});

function withRecords(records: Record<string, unknown>) {
  return { format: 'gedcom-json', version: '1.0', HEAD: { GEDC: { VERS: '7.0' } }, ...records };
}

describe('the vocabulary of extension tags', () => {
  it('explains every tag that the schema has', () => {
    const tags = [...propertiesIn(JSON.parse(schemaText))].filter((key) => key.startsWith('_'));
    expect(tags.length).toBeGreaterThan(100);
    expect(tags.filter((tag) => !Object.hasOwn(vocabulary, tag))).toEqual([]);
  });

  it('gives each tag a URI of its own', () => {
    const uris = Object.keys(vocabulary).map(uriOf);
    expect(new Set(uris).size).toBe(uris.length);
    expect(uriOf('_STAY')).toBe('https://roots-and-routes.org/ged/v1/record-STAY');
    expect(uriOf('_KIND')).toBe('https://roots-and-routes.org/ged/v1/KIND');
  });
});
