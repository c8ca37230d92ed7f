// Writes the advance widths of the bundled typeface, so that text measures the same everywhere:
// on screen, in print and in the command line. Run after changing the font package.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import { root } from './project.mjs';

const require = createRequire(import.meta.url);
const folder = dirname(
  require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'),
);
const faces = {
  400: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  600: '600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
};
const lines = [
  '// Made by scripts/fontMetrics.mjs from Atkinson Hyperlegible Next (SIL Open Font License 1.1).',
  '// Runs of characters with their advance widths, in thousandths of the font size.',
  '',
];
const tables = {};
for (const [weight, file] of Object.entries(faces)) {
  const font = fontkit.openSync(join(folder, file));
  const scale = 1000 / font.unitsPerEm;
  const widths = new Map();
  for (const code of font.characterSet) {
    if (
      code < 0x20 ||
      (code > 0x24f &&
        !(code >= 0x1e00 && code <= 0x1eff) &&
        !(code >= 0x2000 && code <= 0x20cf) &&
        code !== 0x2212)
    )
      continue;
    widths.set(code, Math.round(font.glyphForCodePoint(code).advanceWidth * scale));
  }
  const runs = [];
  for (const [code, width] of [...widths].sort((a, b) => a[0] - b[0])) {
    const run = runs.at(-1);
    if (run && run.first + run.widths.length === code) run.widths.push(width);
    else runs.push({ first: code, widths: [width] });
  }
  tables[weight] = runs.map(({ first, widths: w }) => [first, ...w]);
  lines.push(
    `/** ${widths.size} characters, weight ${weight}: each run is its first code point, then the widths. */`,
  );
}
lines.push(
  `export const advanceWidths: Readonly<Record<400 | 600, readonly (readonly number[])[]>> = ${JSON.stringify(tables)};`,
);
writeFileSync(join(root, 'src/scene/textMetrics.data.ts'), `${lines.join('\n')}\n`);
