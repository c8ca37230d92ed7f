// Writes the published JSON Schema of case files: tsx schema/make.ts
import { writeFileSync } from 'node:fs';
import { publishedSchema } from '../src/codecs/caseFile/jsonSchema.ts';

const file = new URL('ged-json-1.0.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(publishedSchema(), null, 2)}\n`);
