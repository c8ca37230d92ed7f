import type { SharedCase } from '#copies';
import {
  type Arrangement,
  type ArrangeOptions,
  type Excerpt,
  type FamilyGraph,
  familyDrawn,
  optionsOfDiagram,
  type Point,
  tidying,
} from '#layout';
import { type CaseDocument, type DayRange, isoDate, isoDay, type PersonId } from '#model';
import {
  displayName,
  drawGenogram,
  drawnCase,
  type GenogramOptions,
  type LifeView,
  measurePeople,
  type NetworkView,
  type NotationOptions,
  type PersonDrawing,
  type PictureAbout,
  type Scene,
  voicesIn,
} from '#scene';
import { type Words, wordsForChild } from '#words';
import { type DrawingSubject, inPlaceOf } from './drawingSubject.ts';
import type { LayoutEngine, LayoutRequest } from './layoutEngine.ts';
import { isWelcome, quietMs } from './quietly.ts';
import type { Drawing, OpenState, Overlay } from './state.ts';

interface Listener {
  onDrawing(drawing: Drawing, subject: DrawingSubject): void;
  onProgress(done: number | undefined): void;
  onFailure(): void;
  /** Whether people may move now without anybody having asked: not while a name is being written. */
  isQuiet(): boolean;
}

/**
 * The layout that is on the screen, with what it was made from: a change of words
 * alone does not lay out anew, and the next layout keeps people where they are.
 */
interface LaidOut {
  readonly key: string;
  readonly request: LayoutRequest;
  /** Nobody has seen this family drawn before, so nobody knows their way in it yet. */
  readonly isNew: boolean;
  /** It depends on nothing but the case: after a reload everybody stands just there. */
  readonly isOwn: boolean;
  readonly pins: ReadonlyMap<string, Point>;
  readonly arrangement: Arrangement;
}

/** The notation that a diagram is in, and what it speaks of. */
export function notationOf({
  document,
  diagram,
}: Pick<DrawingSubject, 'document' | 'diagram'>): NotationOptions {
  const row = diagram === undefined ? undefined : document.diagrams.get(diagram);
  return {
    ...(row?.profile ? { profile: row.profile } : {}),
    ...(row?.topics ? { topics: new Set(row.topics) } : {}),
  };
}

/** What lies over a drawing, as the scene understands it. */
export function overlayOptions(overlay: Overlay = {}): GenogramOptions {
  const { asOf, bonds, withoutBonds, saidBy, households, groups, search, ties } = overlay;
  const filter = {
    ...(bonds === 'present' ? { presentOnly: true } : {}),
    ...(withoutBonds === undefined ? {} : { without: new Set(withoutBonds) }),
    ...(saidBy === undefined ? {} : { by: saidBy }),
  };
  return {
    ...(asOf === undefined ? {} : { asOf: isoDay(asOf) }),
    bonds: bonds === 'none' ? false : filter,
    ...(saidBy === undefined ? {} : { saidBy }),
    ...(households === undefined ? {} : { households }),
    ...(groups === undefined ? {} : { groups }),
    ...(search === undefined ? {} : { search }),
    ...(ties === undefined ? {} : { ties }),
  };
}

/** Where people are now. Who was pinned and is no more finds their own place. */
function placesIn(
  { pins: before, arrangement }: Pick<LaidOut, 'pins' | 'arrangement'>,
  pins: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const staying = arrangement.people.filter(({ id }) => !before.has(id) || pins.has(id));
  return new Map(staying.map(({ id, x, y }) => [id, { x, y }]));
}

/** A family that nobody has seen yet is laid out with patience; any other keeps its order but for faults. */
function lookingAgain({
  request: { graph, options },
  isNew,
  pins,
  arrangement,
}: LaidOut): LayoutRequest {
  if (isNew) return { graph, options: { ...options, effort: 'settled' } };
  const previous = placesIn({ pins, arrangement }, pins);
  return { graph, options: { ...options, previous, effort: 'mended' } };
}

/** What a drawing is of; the rest of a subject says how it is made. */
const subjectFields = [
  'document',
  'diagram',
  'words',
  'viewer',
  'kinWords',
  'today',
  'excerpt',
  'overlay',
] as const satisfies readonly (keyof DrawingSubject)[];

/**
 * Makes drawings of the case as it changes: measures figures here, lays out in the
 * engine, draws marks here. While one is being made, only the newest subject waits.
 *
 * When nothing has happened for a moment, the layout looks at the drawing again:
 * at that of a family nobody has seen before with patience, at any other for
 * faults that few people have to move for. Whatever happens next comes first.
 */
export class Draughtsman {
  #waiting: DrawingSubject | undefined;
  #busy = false;
  #number = 0;
  #last: LaidOut | undefined;
  /** What the drawing on the screen is of. */
  #shown: DrawingSubject | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  /** The layout that is being looked at again, or was: nothing more can be got out of it. */
  #lookedAt: Arrangement | undefined;
  #isLooking = false;

  constructor(
    readonly engine: LayoutEngine,
    readonly listener: Listener,
    readonly delayMs = quietMs,
  ) {}

  draw(subject: DrawingSubject): void {
    if (this.#isThere(subject)) return;
    clearTimeout(this.#quiet);
    if (this.#isLooking) this.engine.hurry();
    this.#waiting = inPlaceOf(this.#waiting, subject);
    if (!this.#busy) void this.#run();
  }

  /** Whether people would only be put where they stand: nothing has changed since they were laid out afresh. */
  #isThere(subject: DrawingSubject): boolean {
    const shown = this.#shown;
    if (subject.afresh !== 'places' || !shown || !this.#last?.isOwn || this.#busy) return false;
    return subjectFields.every((field) => subject[field] === shown[field]);
  }

  /** Forgets what waits and what was drawn; what is being made is not shown any more. */
  stop(): void {
    clearTimeout(this.#quiet);
    this.#waiting = undefined;
    this.#last = undefined;
    this.#shown = undefined;
    this.#number += 1_000_000;
  }

  /** Makes do with the order found by now, where a layout takes long. */
  hurry(): void {
    if (this.#busy) this.engine.hurry();
  }

  /** Looks at a drawing again once nothing has happened for a moment. */
  #lookWhenQuiet(subject: DrawingSubject): void {
    clearTimeout(this.#quiet);
    // A part of the family is only looked at, and its order is not kept.
    if (subject.excerpt || !this.#last || this.#last.arrangement === this.#lookedAt) return;
    this.#quiet = setTimeout(() => {
      if (this.#busy) return;
      if (this.listener.isQuiet()) void this.#lookAgain(subject);
      else this.#lookWhenQuiet(subject);
    }, this.delayMs);
  }

  async #lookAgain(subject: DrawingSubject): Promise<void> {
    const last = this.#last;
    if (!last) return;
    this.#busy = true;
    this.#isLooking = true;
    this.#lookedAt = last.arrangement;
    const number = ++this.#number;
    try {
      const found = await this.engine.arrange(lookingAgain(last), () => undefined);
      const isBetter = isWelcome(last.arrangement, found, last.isNew);
      const isStill = number === this.#number && !this.#waiting && this.listener.isQuiet();
      if (isBetter && isStill) {
        this.#lookedAt = found;
        this.#last = { ...last, isOwn: last.isNew, arrangement: found };
        const { afresh: _, ...again } = subject;
        this.listener.onDrawing(await this.#make(again, number), again);
      }
    } catch (error) {
      console.error('layout', error instanceof Error ? error.message : 'failed');
    }
    this.#isLooking = false;
    this.#busy = false;
    if (this.#waiting) void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    let drawn: DrawingSubject | undefined;
    for (let subject = this.#waiting; subject; subject = this.#waiting) {
      this.#waiting = undefined;
      drawn = subject;
      const number = ++this.#number;
      try {
        const drawing = await this.#make(subject, number);
        if (number === this.#number) {
          this.#shown = subject;
          this.listener.onDrawing(drawing, subject);
        }
      } catch (error) {
        console.error('layout', error instanceof Error ? error.message : 'failed');
        this.listener.onFailure();
      }
      this.listener.onProgress(undefined);
    }
    this.#busy = false;
    if (drawn) this.#lookWhenQuiet(drawn);
  }

  async #make(subject: DrawingSubject, number: number): Promise<Drawing> {
    const { document, words, viewer, kinWords, today, anchor } = subject;
    const notation = notationOf(subject);
    const shown = drawnCase(document, notation);
    const measured = (asOf?: DayRange) =>
      measurePeople({
        ...notation,
        doc: shown,
        words,
        today,
        kinWords,
        forCoordinator: true,
        ...(viewer === undefined ? {} : { viewer }),
        ...(asOf ? { asOf } : {}),
      });
    const people = measured();
    const family = familyDrawn(shown, subject.diagram, subject.excerpt);
    const arrangement = await this.#arrange(subject, family.graph, people, number);
    const { drawn, folds } = family;
    const options: GenogramOptions = {
      ...notation,
      ...overlayOptions(subject.overlay),
      folds,
      ...(subject.diagram === undefined ? {} : { diagram: subject.diagram }),
      ...(subject.excerpt ? { part: true } : {}),
    };
    const scene = drawGenogram(
      { doc: document, words },
      drawn,
      // The day of a drawing moves nobody: it is laid out as it is now.
      options.asOf ? measured(options.asOf) : people,
      arrangement,
      options,
    );
    return {
      scene,
      places: new Map(arrangement.people.map(({ id, x, y }) => [id, { x, y }])),
      // Copies have no place in a row of their own.
      rows: arrangement.rows.map((row) => row.people.filter((id) => document.persons.has(id))),
      number,
      ...(anchor === undefined ? {} : { anchor }),
    };
  }

  async #arrange(
    { document, diagram, viewer, anchor, afresh }: DrawingSubject,
    graph: FamilyGraph,
    people: ReadonlyMap<PersonId, PersonDrawing>,
    number: number,
  ): Promise<Arrangement> {
    const sizes = sizesOf(people);
    const kept = optionsOfDiagram(document, diagram);
    const focus = kept.focus ?? viewer;
    const pins = kept.pins ?? new Map<string, Point>();
    const previous = this.#last && placesIn(this.#last, pins);
    const options: ArrangeOptions = {
      ...kept,
      sizes,
      ...(focus === undefined ? {} : { focus }),
      ...(previous && afresh !== 'all' && afresh !== 'places' ? { previous } : {}),
      ...(anchor === undefined ? {} : { anchor }),
      ...(afresh === 'all' ? { effort: 'settled' } : {}),
    };
    const request = {
      graph,
      options: typeof afresh === 'object' ? tidying(options, afresh) : options,
    };
    const { tidy, weights } = kept;
    const key = JSON.stringify([graph, [...sizes], [...pins], focus, tidy, weights]);
    const isSame = this.#last?.key === key;
    const isThere = afresh === undefined || (afresh === 'places' && this.#last?.isOwn);
    if (this.#last && isSame && isThere) return this.#last.arrangement;
    const arrangement = await this.engine.arrange(request, (done) =>
      this.listener.onProgress(done),
    );
    const isNew = !previous && !kept.order?.length;
    const isOwn = !request.options.previous;
    if (number === this.#number) this.#last = { key, request, isNew, isOwn, pins, arrangement };
    return arrangement;
  }
}

const sizesOf = (people: ReadonlyMap<PersonId, PersonDrawing>) =>
  new Map([...people].map(([id, { symbol, label }]) => [id, { symbol, label }]));

/** The drawings that there are copies of: of the family, of a network, of where a child has lived, of a child's life. */
export type PictureOf = 'family' | NetworkView | 'road' | LifeView;

/** A picture for a reader, with what it was made from. */
export interface Picture {
  /** Which drawing it is: files are named by it. */
  readonly of: PictureOf;
  readonly scene: Scene;
  /** The same laid out in other shapes, of which one may fill a paper better. */
  readonly shapes?: () => Promise<readonly Scene[]>;
  readonly doc: CaseDocument;
  readonly notation: NotationOptions;
  /** The words it speaks, which are those of its reader. */
  readonly words: Words;
  /** What it must say of itself wherever it goes. */
  readonly about: PictureAbout;
  /** What it is called, where it is not of the family. */
  readonly title?: string;
  /** The same as stretches, each for a sheet of its own: a life as a concertina. */
  readonly folds?: readonly Scene[];
}

/** What is looked at: for a picture of the same. */
type Seen = Pick<OpenState, 'document' | 'overlay' | 'excerpt' | 'past'>;

/** The part of a family in words; undefined where somebody it is named by is not in the document. */
function partOf(doc: CaseDocument, words: Words, excerpt: Excerpt): string | undefined {
  if (excerpt.kind === 'household') {
    const household = doc.households.get(excerpt.household);
    return household && words.say('picture.part.household', { name: household.label ?? '' }).trim();
  }
  const id = excerpt.kind === 'side' ? excerpt.parent : excerpt.person;
  return doc.persons.has(id) && doc.persons.has(excerpt.person)
    ? words.say(`picture.part.${excerpt.kind}`, { name: displayName(doc, words, id) })
    : undefined;
}

/** What a picture of what is looked at says of itself. */
export function aboutSeen({ document, overlay, excerpt, past }: Seen, words: Words): PictureAbout {
  const part = excerpt && partOf(document, words, excerpt);
  const { asOf, bonds, withoutBonds = [], saidBy } = overlay ?? {};
  const filtered = bonds === 'none' || withoutBonds.length > 0 || saidBy !== undefined;
  const voice = voicesIn(document, words).find(({ id }) => id === saidBy)?.name;
  return {
    ...(asOf ? { asOf: words.date(isoDate(asOf)) } : {}),
    ...(past ? { version: words.date(isoDate(past.at.slice(0, 10))) } : {}),
    ...(part ? { part } : {}),
    ...(filtered && document.bonds.size ? { filtered } : {}),
    ...(voice === undefined ? {} : { voice }),
  };
}

interface How {
  readonly words: Words;
  readonly today: DayRange;
  readonly engine: LayoutEngine;
}

/**
 * The drawing of a copy, laid out afresh from nothing but the copy: no pin, order
 * or gap of the full case shows in it.
 */
async function drawCopy(
  copy: CaseDocument,
  options: GenogramOptions,
  { words, today, engine }: How,
  excerpt?: Excerpt,
): Promise<Omit<Picture, 'about'>> {
  const focus = [...copy.focalChildren.values()][0]?.person;
  const { asOf, ...always } = options;
  const doc = drawnCase(copy, always);
  const measured = (day: { asOf?: DayRange }) =>
    measurePeople({
      ...always,
      ...day,
      doc,
      words,
      today,
      ...(focus === undefined ? {} : { viewer: focus }),
    });
  const people = measured({});
  const { graph } = familyDrawn(doc, undefined, excerpt);
  const layout = { sizes: sizesOf(people), ...(focus === undefined ? {} : { focus }) };
  const arrangement = await engine.arrange({ graph, options: layout }, () => undefined);
  const drawn = asOf ? measured({ asOf }) : people;
  const scene = drawGenogram({ doc, words }, graph, drawn, arrangement, options);
  return { of: 'family', scene, doc, notation: options, words };
}

/** A colleague's picture: the day, part and bonds that are looked at, of what may be theirs. */
export async function drawForColleague(
  copy: CaseDocument,
  seen: Seen & Pick<OpenState, 'diagram'>,
  how: How,
): Promise<Picture> {
  const { excerpt, overlay, past } = seen;
  const part = excerpt && partOf(copy, how.words, excerpt) ? excerpt : undefined;
  // How the search stands is the coordinator's own.
  const { search: _, ...shown } = overlayOptions(overlay);
  const options = { ...notationOf(seen), ...shown };
  return {
    ...(await drawCopy(copy, options, how, part)),
    about: aboutSeen(
      {
        document: copy,
        ...(overlay ? { overlay } : {}),
        ...(part ? { excerpt: part } : {}),
        ...(past ? { past } : {}),
      },
      how.words,
    ),
  };
}

/** A child's picture takes nothing but a copy that holds what the child has been told. */
export const drawShared = async (copy: SharedCase, how: How): Promise<Picture> => ({
  ...(await drawCopy(copy, { profile: 'plain' }, { ...how, words: wordsForChild(how.words) })),
  about: { unchecked: true },
});
