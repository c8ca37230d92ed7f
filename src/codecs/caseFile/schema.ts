import * as z from 'zod/mini';
import { anyStructure, idText, payload, pointerSchema } from '../mapping/coder.ts';
import { familySchema } from './records/family.ts';
import { link } from './records/parentage.ts';
import { photoUse, plainPerson } from './records/person.ts';
import { photoRecord } from './records/photo.ts';
import { source, view } from './records/work.ts';
import { rowRecordNames, rowRecords } from './tables.ts';

const anyRecord = z.looseObject({ id: idText });
const list = (schema: z.ZodMiniType) => z.exactOptional(z.array(schema));

const headSchema = z.looseObject({
  GEDC: z.looseObject({ VERS: payload(z.string().check(z.regex(/^7\.\d/))) }),
  SCHMA: z.exactOptional(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
});

/** INDI: a person's own keys, and those that speak of other rows. */
const personSchema = z.looseObject({
  ...plainPerson.shape,
  OBJE: list(z.union([photoUse.schema, anyStructure])),
  FAMC: list(z.union([link.schema, z.looseObject({ ref: z.null() })])),
  FAMS: list(pointerSchema),
  RESI: list(anyStructure),
  ASSO: list(anyStructure),
});

/** Schemas of the records of each kind, by tag. Pictures and sources of other programs may be anything. */
export const recordSchemas: Readonly<Record<string, z.ZodMiniType>> = {
  INDI: personSchema,
  FAM: familySchema,
  OBJE: z.union([photoRecord.schema, anyRecord]),
  ...Object.fromEntries(
    rowRecordNames.map((name) => [rowRecords[name].tag, rowRecords[name].coder.schema]),
  ),
  SOUR: z.union([source.schema, anyRecord]),
  _VIEW: view.schema,
};

/**
 * The file: GEDCOM 7 in JSON. The one source of what is checked on reading and
 * of the JSON Schema that is published. Unknown keys are allowed everywhere.
 */
export const caseFileSchema = z.looseObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal('gedcom-json'),
  version: z.string().check(z.regex(/^\d+\.\d+$/)),
  HEAD: headSchema,
  ...Object.fromEntries(Object.entries(recordSchemas).map(([tag, schema]) => [tag, list(schema)])),
});
