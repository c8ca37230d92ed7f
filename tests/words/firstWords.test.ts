import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../src/words/languages/en/index.ts';
import { start } from '../../src/words/languages/en/start.ts';

const ui = resolve(import.meta.dirname, '../../src/ui');

/** What is on the screen before all words are there. */
const files = [
  'app/App.tsx',
  'app/Announcer.tsx',
  'app/Notices.tsx',
  ...['cases', 'kit', 'settings'].flatMap((folder) =>
    readdirSync(join(ui, folder))
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  ),
];

/** Ids of texts as the code names them; of ids that are put together, what they begin with. */
const ids = files.flatMap((file) =>
  [
    ...readFileSync(join(ui, file), 'utf8').matchAll(
      /\b(?:say|sayOr)\(\s*(?:'([\w.-]+)'|`([\w.-]+)\$\{)/g,
    ),
  ].map(([, id, begins]) => ({ file, id, begins })),
);

test('all that the first screen says is there before the words of a language are loaded', () => {
  expect(ids.length).toBeGreaterThan(40);
  // Only a case that is open refuses anything.
  const first = ids.filter(({ begins }) => begins !== 'refusal.');
  const missing = first.filter(({ id, begins }) =>
    id === undefined
      ? Object.keys(en).some((each) => each.startsWith(begins ?? '') && !(each in start))
      : !(id in start),
  );
  expect(missing).toEqual([]);
});
