import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontFiles, type FontName, fontsNeeded } from '#pictures';
import type { Scene } from '#scene';

const { resolve } = createRequire(import.meta.url);

/** Where the typefaces of pictures lie. */
const files: Readonly<Record<FontName, string>> = {
  regular:
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  semibold:
    '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
  wide: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  wideSemibold: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  arabic: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
};
const families: Readonly<Partial<Record<FontName, string>>> = {
  wide: 'Noto Sans',
  arabic: 'Noto Sans Arabic',
};
const screenFace =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

export const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

function* textsOf(scene: Scene): Generator<string> {
  for (const { marks } of scene.figures)
    for (const mark of marks) if (mark.kind === 'text') yield mark.text;
}

const namesFor = (scene: Scene): FontName[] => [...fontsNeeded(textsOf(scene))];

/** The typefaces that the texts of a scene need. */
export function fontsFor(scene: Scene): FontFiles {
  const read = namesFor(scene).map((name) => [name, readFileSync(resolve(files[name]))] as const);
  const all: Partial<Record<FontName, Uint8Array>> = Object.fromEntries(read);
  const { regular, semibold } = all;
  if (!regular || !semibold) throw new Error('typefaces missing');
  return { ...all, regular, semibold };
}

/** Paths of the same files, for a program that reads them itself. */
export const fontPathsFor = (scene: Scene): string[] =>
  namesFor(scene).map((name) => resolve(files[name]));

/** The typefaces as they travel in an SVG. */
export function svgFonts(scene: Scene): {
  readonly font: string;
  readonly fallbackFonts: readonly { family: string; url: string }[];
} {
  const fallbackFonts = namesFor(scene).flatMap((name) => {
    const family = families[name];
    return family ? [{ family, url: dataUrl('font/ttf', readFileSync(resolve(files[name]))) }] : [];
  });
  return { font: dataUrl('font/woff2', readFileSync(resolve(screenFace))), fallbackFonts };
}
