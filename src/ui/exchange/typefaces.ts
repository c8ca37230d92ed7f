import wide from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import wideSemibold from '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url';
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import childCyrillic from '@fontsource/andika/files/andika-cyrillic-400-normal.woff2?url';
import childCyrillicBold from '@fontsource/andika/files/andika-cyrillic-700-normal.woff2?url';
import childCyrillicExtended from '@fontsource/andika/files/andika-cyrillic-ext-400-normal.woff2?url';
import childCyrillicExtendedBold from '@fontsource/andika/files/andika-cyrillic-ext-700-normal.woff2?url';
import child from '@fontsource/andika/files/andika-latin-400-normal.woff2?url';
import childBold from '@fontsource/andika/files/andika-latin-700-normal.woff2?url';
import childExtended from '@fontsource/andika/files/andika-latin-ext-400-normal.woff2?url';
import childExtendedBold from '@fontsource/andika/files/andika-latin-ext-700-normal.woff2?url';
import childVietnamese from '@fontsource/andika/files/andika-vietnamese-400-normal.woff2?url';
import childVietnameseBold from '@fontsource/andika/files/andika-vietnamese-700-normal.woff2?url';
import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { type FaceName, type Figure, facesNeeded, type Readers } from '#scene';

const addresses: Readonly<Record<FaceName, string>> = {
  latin,
  latinExtended,
  child,
  childBold,
  childExtended,
  childExtendedBold,
  childVietnamese,
  childVietnameseBold,
  childCyrillic,
  childCyrillicBold,
  childCyrillicExtended,
  childCyrillicExtendedBold,
  wide,
  wideSemibold,
  arabic,
};

/** Bytes as an address that travels inside a picture. */
export const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });

const loaded = new Map<FaceName, Promise<string>>();

function load(name: FaceName): Promise<string> {
  const known =
    loaded.get(name) ??
    fetch(addresses[name])
      .then((answer) => answer.blob())
      .then(dataUrl);
  loaded.set(name, known);
  // What could not be loaded is tried again the next time.
  known.catch(() => loaded.delete(name));
  return known;
}

/** The typefaces that the texts of some figures need, as they travel in a picture. */
export async function typefacesFor(
  figures: Iterable<Figure>,
  readers?: Readers,
): Promise<ReadonlyMap<FaceName, string>> {
  const texts = [...figures].flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  );
  const found = facesNeeded(texts, readers).map(async (name) => [name, await load(name)] as const);
  return new Map(await Promise.all(found));
}
