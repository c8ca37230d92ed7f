// Writes the example cases: tsx examples/make.ts
import { writeFileSync } from 'node:fs';
import { encodeCase } from '#codecs';
import { examples } from './examples.ts';

for (const [name, make] of Object.entries(examples)) {
  writeFileSync(new URL(`${name}.ged.json`, import.meta.url), encodeCase(make()));
}
