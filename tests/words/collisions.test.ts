import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../src/words/languages/en');

test('no text has its id in two files: the later one would silently win', () => {
  const files = readdirSync(folder).filter((name) => name !== 'index.ts' && name !== 'reading.ts');
  const where = new Map<string, string[]>();
  for (const name of files)
    for (const [, id = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
      /^ {2}'([\w.-]+)':/gm,
    ))
      where.set(id, [...(where.get(id) ?? []), name]);
  expect(where.size).toBeGreaterThan(1000);
  expect([...where].filter(([, names]) => names.length > 1)).toEqual([]);
});
