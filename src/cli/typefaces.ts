import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontFiles, type FontName, fontsNeeded } from '#pictures';
import { type FaceName, facesNeeded, type Readers, type Scene } from '#scene';

const { resolve } = createRequire(import.meta.url);

const atkinson = (letters: string) =>
  `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-wght-normal.woff2`;

const andika = (
  letters: 'latin' | 'latin-ext' | 'vietnamese' | 'cyrillic' | 'cyrillic-ext',
  weight: 400 | 700,
) => ({
  file: `@fontsource/andika/files/andika-${letters}-${weight}-normal.woff2`,
  type: 'font/woff2',
});

/** Where the typefaces of pictures on paper lie. */
const files = {
  wide: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  wideSemibold: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  arabic: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
};
/** What readers usually read. */
const usualFiles: Readonly<Record<Readers, { regular: string; semibold: string }>> = {
  adults: {
    regular:
      '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    semibold:
      '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
  },
  children: {
    regular: '@expo-google-fonts/andika/Andika_400Regular.ttf',
    semibold: '@expo-google-fonts/andika/Andika_700Bold.ttf',
  },
};
/** Where the typefaces of pictures that go their own way lie. */
const faces: Readonly<Record<FaceName, { readonly file: string; readonly type: string }>> = {
  latin: { file: atkinson('latin'), type: 'font/woff2' },
  latinExtended: { file: atkinson('latin-ext'), type: 'font/woff2' },
  child: andika('latin', 400),
  childBold: andika('latin', 700),
  childExtended: andika('latin-ext', 400),
  childExtendedBold: andika('latin-ext', 700),
  childVietnamese: andika('vietnamese', 400),
  childVietnameseBold: andika('vietnamese', 700),
  childCyrillic: andika('cyrillic', 400),
  childCyrillicBold: andika('cyrillic', 700),
  childCyrillicExtended: andika('cyrillic-ext', 400),
  childCyrillicExtendedBold: andika('cyrillic-ext', 700),
  wide: { file: files.wide, type: 'font/ttf' },
  wideSemibold: { file: files.wideSemibold, type: 'font/ttf' },
  arabic: { file: files.arabic, type: 'font/ttf' },
};

export const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

function* textsOf(scene: Scene): Generator<string> {
  for (const { marks } of scene.figures)
    for (const mark of marks) if (mark.kind === 'text') yield mark.text;
}

const namesFor = (scene: Scene): FontName[] => [...fontsNeeded(textsOf(scene), readersOf(scene))];
const readersOf = ({ readers = 'adults' }: Scene): Readers => readers;

/** Where a typeface lies for the readers of a scene. */
const pathOf = (scene: Scene, name: FontName): string =>
  resolve({ ...files, ...usualFiles[readersOf(scene)] }[name]);

/** The typefaces that the texts of a scene need. */
export function fontsFor(scene: Scene): FontFiles {
  const read = namesFor(scene).map((name) => [name, readFileSync(pathOf(scene, name))] as const);
  const all: Partial<Record<FontName, Uint8Array>> = Object.fromEntries(read);
  const { regular, semibold } = all;
  if (!regular || !semibold) throw new Error('typefaces missing');
  return { ...all, regular, semibold };
}

/** Paths of the same files, for a program that reads them itself. */
export const fontPathsFor = (scene: Scene): string[] =>
  namesFor(scene).map((name) => pathOf(scene, name));

/** The typefaces as they travel in an SVG. */
export const svgFonts = (scene: Scene): ReadonlyMap<FaceName, string> =>
  new Map(
    facesNeeded(textsOf(scene), readersOf(scene)).map((name) => {
      const { file, type } = faces[name];
      return [name, dataUrl(type, readFileSync(resolve(file)))] as const;
    }),
  );
