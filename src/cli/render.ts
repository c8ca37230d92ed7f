import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Photos } from '#codecs';
import { project } from '#copies';
import { arrange } from '#layout';
import type { CaseDocument, DayRange, PersonId, PhotoId } from '#model';
import { drawGenogram, type PaletteName, paletteNames, writeSvg } from '#scene';
import { type Language, languages, loadWords } from '#words';
import { readCase, UsageError, write } from './files.ts';
import { familyPicture } from './picture.ts';
import { today } from './today.ts';

/** What was asked of a picture, as typed. */
export interface RenderAsked {
  readonly view?: string;
  readonly for?: string;
  readonly child?: string;
  readonly palette?: string;
  readonly lang?: string;
  readonly today?: string;
}

const audiences = ['coordinator', 'family'] as const;

function oneOf<Name extends string>(option: string, asked: string, known: readonly Name[]): Name {
  const found = known.find((each) => each === asked);
  if (found === undefined) throw new UsageError(`--${option} is one of: ${known.join(', ')}.`);
  return found;
}

/** The child a copy is for: the one asked for, or the only focal child of the case. */
function childOf(doc: CaseDocument, asked: string | undefined): PersonId {
  const focal = [...doc.focalChildren.values()].map(({ person }) => person);
  const child = asked === undefined ? focal[0] : focal.find((id) => id === asked);
  if (child === undefined || (asked === undefined && focal.length > 1))
    throw new UsageError('--child is the id of one of the children that the case is about.');
  return child;
}

const typeface =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

const dataUrl = (type: string, bytes: Uint8Array) =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** The typeface as it travels in the picture. */
const font = () =>
  dataUrl('font/woff2', readFileSync(createRequire(import.meta.url).resolve(typeface)));

function photoUrls(doc: CaseDocument, photos: Photos): Map<PhotoId, string> {
  const urls = new Map<PhotoId, string>();
  for (const [id, bytes] of photos) {
    const type = doc.photos.get(id)?.type;
    if (type) urls.set(id, dataUrl(type, bytes));
  }
  return urls;
}

/** The genogram of a case as SVG. A picture for a family is drawn from a copy that holds only what the child knows. */
async function genogramSvg(
  full: { readonly document: CaseDocument; readonly photos: Photos },
  asked: RenderAsked,
  look: { readonly palette: PaletteName; readonly language: Language; readonly day: DayRange },
): Promise<string> {
  const shared = oneOf('for', asked.for ?? 'coordinator', audiences) === 'family';
  const { document } = full;
  const doc = shared
    ? project(document, {
        child: childOf(document, asked.child),
        today: look.day,
        freshIds: true,
      })
    : document;
  const words = await loadWords(look.language);
  const { family, people, options } = familyPicture(doc, words, look.day, !shared);
  const arrangement = arrange(family.graph, options);
  const { drawn, folds } = family;
  const scene = drawGenogram({ doc, words }, drawn, people, arrangement, { folds });
  return writeSvg(scene, {
    palette: look.palette,
    language: look.language,
    font: font(),
    photos: photoUrls(document, full.photos),
    ground: true,
  });
}

/** `roots render IN OUT.svg`: a drawing of the case as the app would save it. */
export async function render(from: string, to: string, asked: RenderAsked): Promise<void> {
  if (!/\.svg$/i.test(to)) throw new UsageError('OUT ends in .svg.');
  oneOf('view', asked.view ?? 'family', ['family']);
  const look = {
    palette: oneOf('palette', asked.palette ?? 'print', paletteNames),
    language: oneOf('lang', asked.lang ?? 'en', languages),
    day: today(asked.today),
  };
  write(to, await genogramSvg(readCase(from), asked, look));
}
