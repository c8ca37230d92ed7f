import type { Words } from '#words';
import type { Figure, Mark, Scene } from './scene.ts';
import { setFor, textWidth } from './textMetrics.ts';

const size = 18;
const lineHeight = 26;
const gap = 20;

/**
 * A scene with lines of words above it, for a picture that goes its own way without
 * a sheet round it: what day or part it shows, and whether it has been checked.
 */
export function captioned(scene: Scene, lines: readonly string[]): Scene {
  if (lines.length === 0) return scene;
  return setFor(scene.readers ?? 'adults', () => withCaption(scene, lines));
}

function withCaption(scene: Scene, lines: readonly string[]): Scene {
  const { x, y, width, height } = scene.bounds;
  const widest = Math.max(...lines.map((text) => textWidth(text, { size, weight: 600 })));
  const tall = lines.length * lineHeight + gap;
  const marks = lines.map(
    (text, i): Mark => ({
      kind: 'text',
      x,
      y: y - tall + (i + 0.75) * lineHeight,
      text,
      size,
      weight: i === 0 ? 600 : 400,
      anchor: 'start',
      fill: 'ink',
    }),
  );
  const caption: Figure = {
    id: 'caption',
    kind: 'note',
    subject: { table: 'cases', row: 'CASE' },
    at: { x: 0, y: 0 },
    marks,
    title: lines.join('. '),
    bounds: { x, y: y - tall, width: widest, height: tall - gap },
  };
  return {
    ...scene,
    figures: [caption, ...scene.figures],
    bounds: { x, y: y - tall, width: Math.max(width, widest), height: height + tall },
    title: [scene.title, ...lines].join('. '),
  };
}

/** What a picture must say of itself wherever it goes. */
export interface PictureAbout {
  /** For a family, before somebody has checked it. */
  readonly unchecked?: boolean;
  /** The day of an "as of" drawing, in words. */
  readonly asOf?: string;
  /** When what it shows was recorded, in words, where that is not now. */
  readonly version?: string;
  /** The part of the family that it shows, in words. */
  readonly part?: string;
  /** Not every bond of the case is in it. */
  readonly filtered?: boolean;
  /** Whose words alone stand out. */
  readonly voice?: string;
}

/** The same in words, most important first. */
export const aboutLines = (
  { unchecked, asOf, version, part, filtered, voice }: PictureAbout,
  words: Words,
): readonly string[] =>
  [
    unchecked ? words.say('picture.checkFirst') : '',
    asOf ? words.say('picture.asOf', { date: asOf }) : '',
    version ? words.say('picture.version', { date: version }) : '',
    part ?? '',
    filtered ? words.say('picture.filtered') : '',
    voice === undefined ? '' : words.say('show.saidByOnly', { name: voice }),
  ].filter(Boolean);
