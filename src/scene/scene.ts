import type { Id, PersonId, PhotoId, TableName } from '#model';
import type { Paint } from './palette.ts';
import { type Readers, setFor } from './textMetrics.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle by its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stroked or filled outline in SVG path syntax. */
export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  readonly stroke?: Paint;
  /** Stroke width; 2 where not given. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly fill?: Paint;
  readonly cap?: 'round' | 'square';
}

/** One line of text; `y` is its baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Paint;
}

/** A photo, clipped to an outline. */
export interface PhotoMark extends Box {
  readonly kind: 'photo';
  readonly photo: PhotoId;
  readonly clip: string;
}

export type Mark = PathMark | TextMark | PhotoMark;

/** Whose drawing a figure is: a row of the case. */
export interface FigureSubject {
  readonly table: TableName;
  readonly row: Id;
}

/** All that is drawn for one row of the case. */
export interface Figure {
  readonly id: string;
  readonly kind:
    | 'person'
    | 'couple'
    | 'children'
    | 'bond'
    | 'tie'
    | 'move'
    | 'household'
    | 'fold'
    | 'note'
    | 'sample'
    /** Of a mobility map: a home, a thing or place, the child's words, a stretch not remembered, a doodle. */
    | 'home'
    | 'thing'
    | 'speech'
    | 'gap'
    | 'stroke'
    /** A group, service, club or school. */
    | 'organisation'
    /** Something of a life: a home, a school, what happened. */
    | 'event'
    /** What others lie on: rings, slices, titles. Nothing to choose; comes first in a scene. */
    | 'ground';
  readonly subject: FigureSubject;
  /** Where its origin lies in the scene; its marks are relative to it. */
  readonly at: Point;
  /** Drawn in this order. Figures whose marks did not change keep the same list. */
  readonly marks: readonly Mark[];
  /** What a reader who does not see it is told. */
  readonly title: string;
  /** Symbol and label, relative to `at`; for lines the box round them. */
  readonly bounds: Box;
  /** Of a person: the symbol alone, centred on `at`. */
  readonly symbol?: { readonly width: number; readonly height: number };
  /** Where a line runs, in scene units, for finding it with a pointer. */
  readonly routes?: readonly (readonly Point[])[];
  /** Where its lines bridge others. */
  readonly hops?: readonly Point[];
  /** Placed ids of those it is about: its line may touch them and nobody else. */
  readonly people?: readonly string[];
  /** The outline of a household, in scene units; several where rows keep its people apart. */
  readonly outlines?: readonly (readonly Point[])[];
  /** Households that can have no one outline: their people wear this sign instead. */
  readonly sign?: string;
  /** Ids of what a key has to explain. */
  readonly keys?: readonly string[];
}

/** What is drawn: one for screen, print and file. Lines come before the people that stand on them. */
export interface Scene {
  readonly figures: readonly Figure[];
  readonly bounds: Box;
  /** What the picture shows, in a sentence. */
  readonly title: string;
  /** Size of the names in it, px; 14.5 where not given. */
  readonly namePx?: number;
  /** Whose typeface its texts are measured in; that of adults where not given. */
  readonly readers?: Readers;
}

/** A scene that is drawn for some readers, in the typeface that they read. */
export const sceneFor = <Drawn extends Scene>(who: Readers, draw: () => Drawn): Drawn => {
  const scene = setFor(who, draw);
  return who === 'adults' ? scene : { ...scene, readers: who };
};

/** The smallest box round boxes; a box of no size at the origin for none. */
export function boxAround(boxes: Iterable<Box>): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A coordinate as it is written: two decimals at most, no minus zero. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** A polyline in SVG path syntax. */
export const polyline = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${short(x)} ${short(y)}`).join('');

/** Whom a figure shows; undefined for lines. */
export const personOf = ({ kind, subject }: Figure): PersonId | undefined =>
  // Figures of people have rows of the table of persons as their subject.
  kind === 'person' ? (subject.row as PersonId) : undefined;

/** The figure of a person in a scene. */
export const figureOf = (
  scene: Scene | undefined,
  person: PersonId | undefined,
): Figure | undefined =>
  person === undefined ? undefined : scene?.figures.find((figure) => personOf(figure) === person);
