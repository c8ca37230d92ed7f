// Writes the published JSON Schema of case files: tsx schema/make.ts
import { writeFileSync } from 'node:fs';
import { publishedSchema } from '../src/codecs/caseFile/jsonSchema.ts';
import { jsonText } from '../src/codecs/mapping/jsonText.ts';

const file = new URL('ged-json-1.0.schema.json', import.meta.url);
writeFileSync(file, jsonText(publishedSchema()));
