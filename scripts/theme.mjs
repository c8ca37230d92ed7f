// Writes the colours of the palettes as CSS custom properties. Run after changing src/scene/palette.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { root } from './project.mjs';

register();
const { cssName, paints, paletteHex } = await import('../src/scene/index.ts');

/** The declarations of one palette. */
const declarations = (name, indent = '  ') => {
  const colours = paletteHex(name);
  return paints.map((paint) => `${indent}${cssName(paint)}: ${colours[paint]};`).join('\n');
};

export const themeCss = `/* Made by scripts/theme.mjs from src/scene/palette.ts. */
:root {
  color-scheme: light;
${declarations('light')}
}

:root[data-theme='dark'] {
  color-scheme: dark;
${declarations('dark')}
}

:root[data-theme='contrast'] {
${declarations('contrast')}
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme]) {
    color-scheme: dark;
${declarations('dark', '    ')}
  }
}

@media (prefers-contrast: more) {
  :root:not([data-theme]) {
    color-scheme: light;
${declarations('contrast', '    ')}
  }
}

@media print {
  :root {
${declarations('print', '    ')}
  }
}
`;

if (process.argv[1]?.endsWith('theme.mjs'))
  writeFileSync(join(root, 'src/ui/theme/palette.css'), themeCss);
