import * as z from 'zod/mini';
import { longWord, vouched, word } from '../mapping/claims.ts';
import {
  anyStructure,
  idText,
  idWord,
  integer,
  mark,
  number,
  pointer,
  pointerSchema,
  yesNo,
} from '../mapping/coder.ts';
import { date } from '../mapping/dates.ts';
import { isList, isObject, type Json, type JsonObject } from '../mapping/json.ts';
import { caseFileSchema, recordSchemas } from './schema.ts';
import { schemaUrl } from './toFile.ts';
import { vocabulary } from './vocabulary.ts';

const sharedKeys = {
  ...vouched.certainty.keys,
  ...vouched.ground.keys,
  ...vouched.sensitivity.keys,
};

/** Schemas that many structures share, by the names they go by in the published one. */
const common: Readonly<Record<string, z.ZodMiniType>> = {
  ...Object.fromEntries(Object.entries(sharedKeys).filter(([tag]) => tag !== 'RESN')),
  Id: idText,
  Text: word.schema,
  LongText: longWord.schema,
  Date: date.schema,
  Pointer: pointer.schema,
  PointerOrNone: pointerSchema,
  Structure: anyStructure,
  Mark: mark.schema,
  YesNo: yesNo.schema,
  Number: number.schema,
  Integer: integer.schema,
  EntryId: idWord.schema,
};

const description = [
  'GEDCOM 7 in JSON, with records for genograms, network maps and mobility maps.',
  "Lower-case keys are JSON's (id, value, ref, format, version, unmapped); all others are GEDCOM tags.",
  'A payload without substructures is a string; with them it stands under value.',
  'A pointer is { "ref": id }, and { "ref": null } points nowhere.',
  'Unknown keys are allowed everywhere and kept.',
].join(' ');

/** Says at each extension tag what it means. */
function explained(json: Json): Json {
  if (isList(json)) return json.map(explained);
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      key === 'properties' && isObject(value) ? withMeanings(value) : explained(value),
    ]),
  );
}

const withMeanings = (properties: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(properties).map(([tag, schema]) => {
      const inner = explained(schema);
      if (!Object.hasOwn(vocabulary, tag) || !isObject(inner)) return [tag, inner];
      return [tag, { description: vocabulary[tag as keyof typeof vocabulary], ...inner }];
    }),
  );

/** The published JSON Schema (2020-12) of the file, made from the schema that files are read with. */
export function publishedSchema(): JsonObject {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...recordSchemas, ...common })) {
    names.add(schema, { id });
  }
  const made = z.toJSONSchema(caseFileSchema, {
    target: 'draft-2020-12',
    metadata: names,
    io: 'input',
  });
  // What zod makes is plain JSON.
  const { $schema, ...rest } = explained(JSON.parse(JSON.stringify(made))) as JsonObject;
  const known = { $schema: $schema ?? '', $id: schemaUrl, title: 'GEDCOM 7 in JSON', description };
  return { ...known, ...rest };
}
