// Writes the advance widths of the bundled typefaces, so that text measures the same everywhere:
// on screen, in print and in the command line. Run after changing a font package.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { root } from './project.mjs';

const require = createRequire(import.meta.url);
/** For each kind of readers the typeface in two weights. Andika has no semi-bold: its bold stands for it. */
const faces = {
  adults: {
    400: 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    600: 'atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
  },
  children: {
    400: 'andika/Andika_400Regular.ttf',
    600: 'andika/Andika_700Bold.ttf',
  },
};
const lines = [
  '// Made by scripts/fontMetrics.mjs from Atkinson Hyperlegible Next and Andika (SIL Open Font License 1.1).',
  '// Runs of characters with their advance widths, in thousandths of the font size.',
  '',
];
/** Letters that the typeface has not got, from Noto Sans: more Latin, Greek, Cyrillic, Arabic. */
const fallbacks = [
  [
    'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
    [
      [0x100, 0x24f],
      [0x1e00, 0x1eff],
      [0x300, 0x52f],
    ],
  ],
  [
    'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    [
      [0x600, 0x6ff],
      [0x750, 0x77f],
    ],
  ],
];

/** Widths by code point as runs: the first code point, then the widths of it and those after it. */
function runsOf(widths) {
  const runs = [];
  for (const [code, width] of [...widths].sort((a, b) => a[0] - b[0])) {
    const run = runs.at(-1);
    if (run && run.first + run.widths.length === code) run.widths.push(width);
    else runs.push({ first: code, widths: [width] });
  }
  return runs.map(({ first, widths: w }) => [first, ...w]);
}

/** Advance widths of the letters of one file. */
function widthsOf(file) {
  const font = fontkit.openSync(require.resolve(`@expo-google-fonts/${file}`));
  const scale = 1000 / font.unitsPerEm;
  const widths = new Map();
  for (const code of font.characterSet) {
    if (
      code < 0x20 ||
      (code > 0x24f &&
        !(code >= 0x400 && code <= 0x52f) &&
        !(code >= 0x1e00 && code <= 0x1eff) &&
        !(code >= 0x2000 && code <= 0x20cf) &&
        code !== 0x2212)
    )
      continue;
    widths.set(code, Math.round(font.glyphForCodePoint(code).advanceWidth * scale));
  }
  return runsOf(widths);
}

const tables = {};
for (const [readers, files] of Object.entries(faces)) {
  tables[readers] = {};
  for (const [weight, file] of Object.entries(files)) tables[readers][weight] = widthsOf(file);
}
lines.push(
  '/** By readers and weight: each run is its first code point, then the widths. */',
  `export const advanceWidths: Readonly<Record<'adults' | 'children', Readonly<Record<400 | 600, readonly (readonly number[])[]>>>> = ${JSON.stringify(tables)};`,
);
const others = new Map();
const usual = fontkit.openSync(require.resolve(`@expo-google-fonts/${faces.adults[400]}`));
for (const [file, ranges] of fallbacks) {
  const font = fontkit.openSync(require.resolve(`@expo-google-fonts/${file}`));
  for (const [from, to] of ranges)
    for (let code = from; code <= to; code++)
      if (font.hasGlyphForCodePoint(code) && !usual.hasGlyphForCodePoint(code))
        others.set(
          code,
          Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm),
        );
}
lines.push(
  '/** Of Noto Sans and Noto Sans Arabic, semi-bold and unjoined, for letters that the typeface has not got. */',
  `export const fallbackWidths: readonly (readonly number[])[] = ${JSON.stringify(runsOf(others))};`,
);
writeFileSync(join(root, 'src/scene/textMetrics.data.ts'), `${lines.join('\n')}\n`);
