import type { Photos } from '#codecs';
import { project, shareSiblings, withoutSecrets } from '#copies';
import {
  type CaseDocument,
  type DayRange,
  genogramOf,
  type NotationProfile,
  notationProfiles,
  type PersonId,
  type PhotoId,
  type SensitiveTopic,
  sensitiveTopics,
  siblingMapOf,
} from '#model';
import {
  type Furniture,
  furnitureFor,
  layOnSheets,
  legible,
  type PaperName,
  paperFor,
  paperNames,
  printedNames,
  readabilityHint,
  type Sheet,
  writePdf,
  writeSheetSvg,
} from '#pictures';
import {
  drawFolds,
  drawGallery,
  drawLifeView,
  type GenogramOptions,
  type LifePicture,
  type LifeView,
  lifeViews,
  type PaletteName,
  paletteNames,
  type Scene,
  writeSvg,
} from '#scene';
import { type Language, languages, loadWords, type Words, wordsForChild } from '#words';
import { readCase, UsageError, write } from './files.ts';
import { familyScene } from './picture.ts';
import { pngOf } from './png.ts';
import { today } from './today.ts';
import { dataUrl, fontsFor, svgFonts } from './typefaces.ts';

/** What was asked of a picture, as typed. */
export interface RenderAsked {
  readonly view?: string;
  readonly for?: string;
  readonly child?: string;
  readonly profile?: string;
  readonly palette?: string;
  readonly paper?: string;
  readonly 'name-size'?: string;
  readonly show?: string;
  readonly 'as-of'?: string;
  readonly lang?: string;
  readonly today?: string;
  readonly gallery?: string;
}

const audiences = ['coordinator', 'professional', 'family'] as const;
type Audience = (typeof audiences)[number];

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

function topicsOf(asked: string | undefined): ReadonlySet<SensitiveTopic> {
  const names = asked?.split(',').map((each) => each.trim()) ?? [];
  return new Set(names.map((name) => oneOf('show', name, sensitiveTopics)));
}

function photoUrls(doc: CaseDocument, photos: Photos): Map<PhotoId, string> {
  const urls = new Map<PhotoId, string>();
  for (const [id, bytes] of photos) {
    const type = doc.photos.get(id)?.type;
    if (type) urls.set(id, dataUrl(type, bytes));
  }
  return urls;
}

/** Everything that a picture is made with. */
interface Look {
  readonly palette: PaletteName;
  readonly language: Language;
  readonly words: Words;
  readonly day: DayRange;
  readonly dayIso: string;
  readonly profile: NotationProfile;
  readonly audience: Audience;
}

/** A picture before it is written: the scene, and what is round it on paper. */
interface Picture {
  readonly scene: Scene;
  readonly furniture: Furniture;
  readonly photos: Photos;
  readonly urls: ReadonlyMap<PhotoId, string>;
  /** The smallest print that its readers are given, points. */
  readonly least: number;
  /** For a child or family: larger print. */
  readonly child: boolean;
  /** The same over several sheets, as folds of a concertina. */
  readonly folds?: () => readonly Scene[];
}

async function lookOf(asked: RenderAsked): Promise<Look> {
  const audience = oneOf('for', asked.for ?? 'coordinator', audiences);
  const loaded = await loadWords(oneOf('lang', asked.lang ?? 'en', languages));
  const words = audience === 'family' ? wordsForChild(loaded) : loaded;
  const usual: NotationProfile = audience === 'family' ? 'plain' : 'mcgoldrick';
  return {
    palette: oneOf('palette', asked.palette ?? 'print', paletteNames),
    language: words.language,
    words,
    day: today(asked.today),
    dayIso: asked.today ?? new Date().toISOString().slice(0, 10),
    profile: oneOf('profile', asked.profile ?? usual, notationProfiles),
    audience,
  };
}

/** What of a case its readers may see. */
function copyFor(document: CaseDocument, asked: RenderAsked, look: Look): CaseDocument {
  switch (look.audience) {
    case 'family':
      return project(document, {
        child: childOf(document, asked.child),
        today: look.day,
        freshIds: true,
      });
    case 'professional':
      return withoutSecrets(document, look.day);
    case 'coordinator':
      return document;
  }
}

/** The genogram of a case. A picture for a family is drawn from a copy that holds only what the child knows. */
function genogram(from: string, asked: RenderAsked, look: Look): Picture {
  const { document, photos } = readCase(from);
  const shared = look.audience === 'family';
  const doc = copyFor(document, asked, look);
  const diagram = genogramOf(doc);
  const options: GenogramOptions = {
    profile: look.profile,
    topics: shared ? new Set() : topicsOf(asked.show),
    ...(asked['as-of'] ? { asOf: today(asked['as-of']) } : {}),
    ...(diagram === undefined ? {} : { diagram }),
  };
  const forCoordinator = look.audience === 'coordinator';
  const scene = familyScene(doc, look.words, look.day, forCoordinator, options);
  return {
    scene,
    furniture: furnitureFor({
      doc,
      scene,
      words: look.words,
      audience: look.audience,
      notation: options,
      printedOn: look.dayIso,
      ...(asked['as-of'] ? { asOf: asked['as-of'] } : {}),
    }),
    photos,
    urls: photoUrls(document, photos),
    least: shared ? legible.child : legible.poster,
    child: shared,
  };
}

/** A child's life in time, on a map, or with brothers and sisters, for its readers. */
function lifePicture(view: LifeView, from: string, asked: RenderAsked, look: Look): Picture {
  const { document, photos } = readCase(from);
  const forFamily = look.audience === 'family';
  const child = childOf(document, asked.child ?? firstChild(document));
  const doc = forFamily
    ? project(document, { child, today: look.day, freshIds: false })
    : copyFor(document, asked, look);
  const life: LifePicture = {
    doc,
    child,
    words: look.words,
    today: look.day,
    forFamily,
    siblings: forFamily
      ? shareSiblings(document, child, look.day)
      : siblingMapOf(doc, child, look.day),
    ...(asked['as-of'] ? { asOf: today(asked['as-of']).first } : {}),
  };
  const scene = drawLifeView(view, life);
  if (!scene) throw new UsageError('A map of places is not made for a family.');
  const furniture = furnitureFor({
    doc,
    scene,
    words: look.words,
    audience: look.audience,
    notation: { profile: look.profile },
    printedOn: look.dayIso,
  });
  return {
    scene,
    furniture: { ...furniture, title: scene.title, foot: [] },
    photos,
    urls: photoUrls(document, photos),
    least: forFamily ? legible.child : legible.poster,
    child: forFamily,
    ...(view === 'timeline' ? { folds: () => drawFolds(life) } : {}),
  };
}

const firstChild = (doc: CaseDocument) => [...doc.focalChildren.values()][0]?.person;

function gallery(look: Look): Picture {
  const scene = drawGallery(look.words, look.profile);
  return {
    scene,
    furniture: {},
    photos: new Map(),
    urls: new Map(),
    least: legible.least,
    child: false,
  };
}

function paperAsked(asked: RenderAsked, { scene, least, child }: Picture): PaperName {
  return asked.paper === undefined
    ? paperFor(scene.bounds, least, { child })
    : oneOf('paper', asked.paper, paperNames);
}

/** The picture on paper, on as many sheets as a size of names takes, or fitted to one. */
function sheetsOf(picture: Picture, asked: RenderAsked, look: Look): readonly Sheet[] {
  const size = asked['name-size'];
  const namePt = size === undefined ? undefined : Number(size);
  if (namePt !== undefined && !(namePt >= 4 && namePt <= 40))
    throw new UsageError('--name-size is a size of print in points, from 4 to 40.');
  // On A4 a timeline is a concertina: a stretch of the life on each fold.
  if (picture.folds && asked.paper === 'a4' && namePt === undefined)
    return picture.folds().flatMap((scene) =>
      layOnSheets(scene, {
        paper: 'a4',
        turned: 'across',
        furniture: { ...picture.furniture, pageNumbers: false },
        words: look.words,
      }),
    );
  return layOnSheets(picture.scene, {
    paper: paperAsked(asked, picture),
    furniture: picture.furniture,
    child: picture.child,
    words: look.words,
    ...(namePt === undefined ? {} : { namePt }),
  });
}

function svgOf(
  picture: Picture,
  asked: RenderAsked,
  look: Look,
): { svg: string; size: Scene['bounds'] } {
  const { scene, urls } = picture;
  const { palette, language } = look;
  const options = { palette, language, photos: urls, ground: true, ...svgFonts(scene) };
  const [sheet] = asked.paper === undefined ? [] : sheetsOf(picture, asked, look);
  if (sheet)
    return {
      svg: writeSheetSvg(sheet, options),
      size: { x: 0, y: 0, width: sheet.width, height: sheet.height },
    };
  const { x, y, width, height } = scene.bounds;
  return { svg: writeSvg(scene, options), size: { x, y, width: width + 64, height: height + 64 } };
}

const pdfOf = (picture: Picture, sheets: readonly Sheet[], look: Look): Promise<Uint8Array> =>
  writePdf(sheets, {
    palette: look.palette,
    language: look.language,
    title: picture.furniture.title ?? picture.scene.title,
    fonts: fontsFor(picture.scene),
    photos: picture.photos,
    created: `${look.dayIso}T12:00:00Z`,
  });

/**
 * `roots render IN OUT.svg|.pdf|.png`, or `roots render --gallery OUT`: a picture as the app would save it.
 * @returns what to tell the user about it; empty where there is nothing.
 */
export async function render(
  from: string | undefined,
  to: string,
  asked: RenderAsked,
): Promise<string> {
  const [, ending] = /\.(svg|pdf|png)$/i.exec(to) ?? [];
  if (ending === undefined) throw new UsageError('OUT ends in .svg, .pdf or .png.');
  const view = oneOf('view', asked.view ?? 'family', ['family', ...lifeViews] as const);
  const look = await lookOf(asked);
  const picture =
    from === undefined
      ? gallery(look)
      : view === 'family'
        ? genogram(from, asked, look)
        : lifePicture(view, from, asked, look);
  switch (ending.toLowerCase()) {
    case 'svg':
      write(to, svgOf(picture, asked, look).svg);
      return '';
    case 'png': {
      const { svg, size } = svgOf(picture, asked, look);
      const png = await pngOf(svg, size, picture.scene, 2, look.words);
      write(to, png.bytes);
      return png.message ?? '';
    }
    default: {
      const sheets = sheetsOf(picture, asked, look);
      write(to, await pdfOf(picture, sheets, look));
      const names = printedNames(sheets);
      const said = names === undefined || asked['name-size'] !== undefined || from === undefined;
      return said ? '' : (readabilityHint(names, look.words, picture.least) ?? '');
    }
  }
}
