import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastOf, type Paint, type PaletteName } from '#scene';

const palettes: readonly PaletteName[] = ['light', 'dark', 'contrast', 'print'];
const texts: readonly (readonly [Paint, Paint])[] = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink', 'wash'],
  ['ink2', 'paper'],
  ['ink2', 'sheet'],
  ['ink2', 'wash'],
  ['ink3', 'paper'],
  ['ink3', 'sheet'],
  ['moss', 'paper'],
  ['moss', 'sheet'],
  ['onMoss', 'moss'],
  ['moss', 'mossWash'],
  ['clay', 'sheet'],
  ['clay', 'clayWash'],
  ['ink', 'sunWash'],
  ['ink', 'mossWash'],
  ['ink', 'calm'],
  // Initials and signposts.
  ...(['Sky', 'Sun', 'Rose', 'Leaf', 'Lilac', 'Peach', 'Sea', 'Sand'] as const).map(
    (wall) => ['ink', `wall${wall}`] as const,
  ),
];
const lines: readonly Paint[] = [
  'lineStrong',
  'ink3',
  'lineWarm',
  'lineGrief',
  'lineGreen',
  'lineBlue',
  'lineTeal',
  'lineAmber',
  'lineRose',
  'moss',
  'clay',
  'focus',
];

describe.each(palettes)('the %s palette', (palette) => {
  test.each(texts)('%s is legible on %s', (text, ground) => {
    expect(contrastOf(palette, text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(lines)('%s is a line to be seen', (line) => {
    expect(contrastOf(palette, line, 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrastOf(palette, line, 'sheet')).toBeGreaterThanOrEqual(3);
  });
});

test('the style sheet holds these very colours', async () => {
  const { themeCss } = await import('../../scripts/theme.mjs');
  expect(readFileSync(join(import.meta.dirname, '../../src/ui/theme/palette.css'), 'utf8')).toBe(
    themeCss,
  );
});
