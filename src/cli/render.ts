import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { Photos } from '#codecs';
import { project, shareSiblings, withoutSecrets } from '#copies';
import type { ElkEngine, ElkGraph } from '#layout';
import {
  type CaseDocument,
  type DayRange,
  genogramOf,
  isoDate,
  mobilityMapOf,
  type NotationProfile,
  notationProfiles,
  type PersonId,
  type PhotoId,
  type SensitiveTopic,
  sensitiveTopics,
  siblingMapOf,
} from '#model';
import {
  bestOnPaper,
  childNamePt,
  type Furniture,
  furnitureFor,
  gathered,
  layFolds,
  layOnSheets,
  legible,
  type PaperName,
  paperFor,
  paperNames,
  pinsOf,
  printedNames,
  readabilityHint,
  type Sheet,
  writePdf,
  writeSheetSvg,
} from '#pictures';
import {
  aboutLines,
  captioned,
  displayName,
  drawFolds,
  drawGallery,
  drawLifeView,
  drawMobilityOnPaper,
  drawNetwork,
  type GenogramOptions,
  type LifePicture,
  type LifeView,
  lifeViews,
  mobilityShapes,
  type NetworkContext,
  type NetworkOptions,
  type NetworkView,
  type NotationOptions,
  networkShapes,
  networkViews,
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
  readonly strips?: string;
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
    throw new UsageError(
      `--child is the id of one of the children that the case is about: ${focal.join(', ')}.`,
    );
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
  /** The same as it stands on paper, where that is not as on the screen. */
  readonly paperScene?: Scene;
  /** The same laid out in other shapes, of which one may fill a paper better. */
  readonly shapes?: () => Promise<readonly Scene[]>;
  readonly furniture: Furniture;
  /** What it says of itself where there is no sheet round it. */
  readonly about: readonly string[];
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
    ...(shared ? { readers: 'children' } : {}),
    topics: shared ? new Set() : topicsOf(asked.show),
    ...(asked['as-of'] ? { asOf: today(asked['as-of']) } : {}),
    // Notes on the drawing are the coordinator’s own: nothing says who else may read them.
    ...(diagram === undefined || look.audience !== 'coordinator' ? {} : { diagram }),
  };
  const about = asked['as-of'] ? { asOf: look.words.date(isoDate(asked['as-of'])) } : {};
  const forCoordinator = look.audience === 'coordinator';
  const scene = familyScene(doc, look.words, look.day, forCoordinator, options);
  return {
    scene,
    paperScene: gathered(scene, pinsOf(doc), { child: shared }),
    furniture: furnitureFor({
      doc,
      scene,
      words: look.words,
      audience: look.audience,
      notation: options,
      printedOn: look.dayIso,
      about,
    }),
    about: aboutLines({ ...about, unchecked: shared }, look.words),
    photos,
    urls: photoUrls(document, photos),
    least: shared ? childNamePt(scene) : legible.poster,
    child: shared,
  };
}

/** The layout engine for webs of ties, without a worker. */
const webEngine = async (): Promise<ElkEngine> => {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  const elk = new Elk();
  // Its types name every option there is; ours name those that are used.
  return { layout: (graph) => elk.layout(graph as ElkNode) as Promise<ElkGraph> };
};

/** The network of a child: the one asked for, else the first of the case. */
async function network(
  from: string,
  asked: RenderAsked,
  look: Look,
  view: NetworkView,
): Promise<Picture> {
  const { document, photos } = readCase(from);
  const shared = look.audience === 'family';
  const doc = copyFor(document, asked, look);
  const focal = [...doc.focalChildren.values()].map(({ person }) => person);
  const child = shared || asked.child === undefined ? focal[0] : childOf(doc, asked.child);
  if (child === undefined) throw new UsageError('A network is drawn round a child of the case.');
  const notation: NotationOptions = shared ? { profile: 'plain' } : {};
  const about = asked['as-of'] ? { asOf: look.words.date(isoDate(asked['as-of'])) } : {};
  const context: NetworkContext = {
    ...notation,
    doc,
    words: look.words,
    today: look.day,
    viewer: child,
    child,
    voice: shared ? 'child' : 'coordinator',
    forCoordinator: look.audience === 'coordinator',
    ...(asked['as-of'] ? { asOf: today(asked['as-of']) } : {}),
  };
  const options: NetworkOptions = {
    view,
    engine: webEngine,
    ...(asked['as-of'] ? { day: today(asked['as-of']) } : {}),
  };
  const scene = await drawNetwork(context, options);
  return {
    scene,
    shapes: () => networkShapes(context, options),
    furniture: furnitureFor({
      doc,
      scene,
      words: look.words,
      audience: look.audience,
      notation,
      title: scene.title,
      printedOn: look.dayIso,
      about,
    }),
    about: aboutLines({ ...about, unchecked: shared }, look.words),
    photos,
    urls: photoUrls(document, photos),
    least: shared ? childNamePt(scene) : legible.poster,
    child: shared,
  };
}

/** Where a child has lived. For a family it is drawn from that child's copy and nothing else. */
function mobilityMap(from: string, asked: RenderAsked, look: Look): Picture {
  const { document, photos } = readCase(from);
  const shared = look.audience === 'family';
  const doc = copyFor(document, asked, look);
  // A child's copy is about that child alone, under an id of its own.
  const child = childOf(doc, shared ? undefined : (asked.child ?? firstChild(doc)));
  const { words } = look;
  const context = { doc, words, child, forCoordinator: !shared };
  const scene = drawMobilityOnPaper(context);
  const name = displayName(doc, words, child);
  const title = shared
    ? (mobilityMapOf(doc, child)?.title ?? words.say('map.title'))
    : words.say('picture.mobility', { name });
  return {
    scene,
    shapes: () => Promise.resolve(mobilityShapes(context)),
    furniture: furnitureFor({
      doc,
      scene,
      words,
      audience: look.audience,
      notation: shared ? { profile: 'plain' } : {},
      printedOn: look.dayIso,
      title,
    }),
    about: aboutLines({ unchecked: shared }, words),
    photos,
    urls: photoUrls(document, photos),
    least: shared ? childNamePt(scene) : legible.poster,
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
    about: aboutLines({ unchecked: forFamily }, look.words),
    photos,
    urls: photoUrls(document, photos),
    least: forFamily ? childNamePt(scene) : legible.poster,
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
    about: [],
    photos: new Map(),
    urls: new Map(),
    least: legible.least,
    child: false,
  };
}

function paperAsked(
  asked: RenderAsked,
  shapes: readonly Scene[],
  { least, child }: Picture,
): PaperName {
  return asked.paper === undefined
    ? paperFor(shapes, least, { child })
    : oneOf('paper', asked.paper, paperNames);
}

/** The picture on paper, on as many sheets as a size of names takes, or fitted to one. */
async function sheetsOf(
  picture: Picture,
  asked: RenderAsked,
  look: Look,
): Promise<readonly Sheet[]> {
  const size = asked['name-size'];
  const namePt = size === undefined ? undefined : Number(size);
  if (namePt !== undefined && !(namePt >= 4 && namePt <= 40))
    throw new UsageError('--name-size is a size of print in points, from 4 to 40.');
  const strips = asked.strips === undefined ? undefined : Number(asked.strips);
  if (strips !== undefined && !(Number.isInteger(strips) && strips >= 1 && strips <= 4))
    throw new UsageError('--strips is a number from 1 to 4.');
  // On A4 a timeline is a concertina: a stretch of the life on each fold.
  if (picture.folds && asked.paper === 'a4' && namePt === undefined)
    return layFolds(picture.folds(), {
      paper: 'a4',
      child: picture.child,
      furniture: picture.furniture,
      words: look.words,
    });
  const { scene, paperScene = scene } = picture;
  const shapes = [paperScene, ...((await picture.shapes?.()) ?? [])] as const;
  const options = {
    paper: paperAsked(asked, shapes, picture),
    furniture: picture.furniture,
    child: picture.child,
    words: look.words,
    ...(namePt === undefined ? {} : { namePt }),
    ...(strips === undefined ? {} : { strips }),
  };
  return layOnSheets(bestOnPaper(shapes, options), options);
}

async function svgOf(
  picture: Picture,
  asked: RenderAsked,
  look: Look,
): Promise<{ svg: string; size: Scene['bounds'] }> {
  const { urls } = picture;
  const scene = captioned(picture.scene, picture.about);
  const { palette, language } = look;
  const options = { palette, language, photos: urls, ground: true, fonts: svgFonts(scene) };
  const [sheet] = asked.paper === undefined ? [] : await sheetsOf(picture, asked, look);
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

/** What a reader is told of photos that cannot be put into a PDF here. */
function leftOut({ scene, photos }: Picture, words: Words): string | undefined {
  const shown = new Set(
    scene.figures.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'photo' ? [mark.photo] : [])),
    ),
  );
  const count = [...shown].filter((id) => photos.get(id)?.[0] === 0x52).length;
  return count ? words.say('picture.photosLeftOut', { count }) : undefined;
}

function pictureOf(
  from: string | undefined,
  asked: RenderAsked,
  look: Look,
  view: NetworkView | LifeView | 'family' | 'mobility',
): Picture | Promise<Picture> {
  if (from === undefined) return gallery(look);
  if (view === 'mobility') return mobilityMap(from, asked, look);
  const life = lifeViews.find((each) => each === view);
  if (life) return lifePicture(life, from, asked, look);
  const web = networkViews.find((each) => each === view);
  return web ? network(from, asked, look, web) : genogram(from, asked, look);
}

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
  const view = oneOf('view', asked.view ?? 'family', [
    'family',
    ...networkViews,
    'mobility',
    ...lifeViews,
  ] as const);
  const look = await lookOf(asked);
  const picture = await pictureOf(from, asked, look, view);
  switch (ending.toLowerCase()) {
    case 'svg':
      write(to, (await svgOf(picture, asked, look)).svg);
      return '';
    case 'png': {
      const { svg, size } = await svgOf(picture, asked, look);
      const png = await pngOf(svg, size, picture.scene, 2, look.words);
      write(to, png.bytes);
      return png.message ?? '';
    }
    default: {
      const sheets = await sheetsOf(picture, asked, look);
      write(to, await pdfOf(picture, sheets, look));
      const names = printedNames(sheets);
      const fitted = names !== undefined && asked['name-size'] === undefined && from !== undefined;
      const small = fitted ? readabilityHint(names, look.words, picture.least) : undefined;
      return [small, leftOut(picture, look.words)].filter(Boolean).join('\n');
    }
  }
}
