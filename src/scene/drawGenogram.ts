import { type Arrangement, BondWays, type FamilyGraph, type FoldStub } from '#layout';
import { type Bond, type BondKind, bondKind, type DiagramId, type PersonId } from '#model';
import { isSaidBy } from './figures/accounts.ts';
import { drawBond } from './figures/bond.ts';
import { drawChildren } from './figures/children.ts';
import { drawCouple } from './figures/couple.ts';
import { drawFold } from './figures/fold.ts';
import {
  drawGroup,
  drawHousehold,
  named,
  type Outline,
  PlacedPeople,
} from './figures/household.ts';
import { letterPlaces, linesOf } from './figures/letterPlaces.ts';
import { drawLabels, drawMoves, drawTie, type WayBetween, wayOfTie } from './figures/overlays.ts';
import type { PersonDrawing } from './figures/person.ts';
import { withSearchSign } from './figures/searchSign.ts';
import { spokenOf, unsaid } from './figures/voice.ts';
import { bondLook } from './kinds.ts';
import {
  isHidden,
  type NotationContext,
  type NotationOptions,
  notYet,
  readersOf,
  speaksOf,
} from './notation.ts';
import {
  type Box,
  boxAround,
  type Figure,
  type Mark,
  type Point,
  type Scene,
  sceneFor,
} from './scene.ts';
import { fullReach, halfWidth } from './strokes.ts';
import { isText, textBox } from './textBox.ts';

/** Which bonds are drawn; all that the drawing speaks of where nothing is said. */
export interface BondFilter {
  readonly groups?: ReadonlySet<BondKind['group']>;
  readonly kinds?: ReadonlySet<string>;
  /** Kinds that are left out. */
  readonly without?: ReadonlySet<string>;
  /** Who says so: one of `voicesIn`; a person of the case by their id. */
  readonly by?: string;
  /** Without those that are over. */
  readonly presentOnly?: boolean;
}

/** What is drawn beside the people and their families. Nobody moves for any of it. */
export interface GenogramOptions extends NotationOptions {
  /** Bonds that speak of harm: the same as the topic `harm`. */
  readonly sensitiveBonds?: boolean;
  /** False for none. */
  readonly bonds?: BondFilter | false;
  /** Outlines of homes; drawn unless false. */
  readonly households?: boolean;
  /** Outlines round people of one agency, club or team; drawn unless false, and never for a child. */
  readonly groups?: boolean;
  /** How the search for people stands, at their symbols; only when asked for, and for the coordinator alone. */
  readonly search?: boolean;
  /** Whose word alone counts, one of `voicesIn`: what they say nothing of goes quiet. Bonds go with `bonds.by`. */
  readonly saidBy?: string;
  /** Connections between people of the drawing; drawn only when asked for. */
  readonly ties?: boolean;
  /** Whose moves are drawn. */
  readonly moves?: PersonId;
  /** Branches that are folded away. */
  readonly folds?: readonly FoldStub[];
  /** Whose free notes are drawn. */
  readonly diagram?: DiagramId;
  /** Only a part of the family is drawn, in places of its own: notes that are about nobody stay away. */
  readonly part?: boolean;
}

/** The notation of a drawing, whichever way it was asked for. */
function contextOf(context: NotationContext, options: GenogramOptions): NotationContext {
  const { profile = context.profile, topics = context.topics, asOf = context.asOf } = options;
  const spoken = options.sensitiveBonds ? new Set([...(topics ?? []), 'harm' as const]) : topics;
  const { doc, words } = context;
  return {
    doc,
    words,
    ...(profile ? { profile } : {}),
    ...(spoken ? { topics: spoken } : {}),
    ...(asOf ? { asOf } : {}),
  };
}

/** Whether a bond is drawn, by its kind, its time and who says so. */
function isShown(context: NotationContext, bond: Bond, filter: BondFilter): boolean {
  const { doc, profile } = context;
  const { groups, kinds, without, by } = filter;
  const { group } = bondKind(bond.kind);
  const hidden = bond.between.some((id) => {
    const person = doc.persons.get(id);
    return !person || isHidden(person, context);
  });
  if (hidden || notYet(bond.from, context.asOf)) return false;
  if (!speaksOf(context, bondLook(context, bond.kind).topic)) return false;
  if (bond.sensitivity === 'secret' && !speaksOf(context, 'secrets')) return false;
  if (profile === 'plain' && (bond.certainty === 'ruledOut' || bond.to !== undefined)) return false;
  if (filter.presentOnly && bond.to !== undefined) return false;
  if ((groups && !groups.has(group)) || (kinds && !kinds.has(bond.kind))) return false;
  return !without?.has(bond.kind) && (by === undefined || isSaidBy(doc, bond.accounts, by));
}

/** People of the drawing who are not hidden, as figures. */
function personFigures(
  context: NotationContext,
  arrangement: Arrangement,
  people: ReadonlyMap<PersonId, PersonDrawing>,
): Figure[] {
  return arrangement.people.flatMap((place): Figure[] => {
    const row = place.of ?? place.id;
    const drawing = people.get(row);
    const person = context.doc.persons.get(row);
    if (!drawing || !person || isHidden(person, context)) return [];
    const { marks, title, bounds, symbol, keys } = drawing;
    const copy = place.of !== undefined;
    return [
      {
        id: place.id,
        kind: 'person',
        subject: { table: 'persons', row },
        at: { x: place.x, y: place.y },
        marks: copy ? [...marks, ...aliasMarks(symbol)] : marks,
        title: copy ? `${title}, ${context.words.say('figure.alias')}` : title,
        bounds,
        symbol,
        keys: copy ? [...keys, 'symbol.alias'] : keys,
      },
    ];
  });
}

/** A small arrow that leaves the symbol: this person is drawn elsewhere too (GenoPro 3). */
export const aliasMarks = ({ width, height }: { width: number; height: number }): Mark[] => {
  const x = -width / 2;
  const y = height / 2;
  return [
    {
      kind: 'path',
      d: `M${x + 2} ${y - 2}L${x - 10} ${y + 10}M${x - 10} ${y + 3}V${y + 10}H${x - 3}`,
      stroke: 'ink2',
      width: 1.8,
    },
  ];
};

/** Outlines round those who live together, and round those who belong to one agency or club. */
function outlineFigures(
  context: NotationContext,
  persons: readonly Figure[],
  people: ReadonlyMap<PersonId, PersonDrawing>,
  { households = true, groups = context.profile !== 'plain' }: GenogramOptions,
  lines: readonly Figure[],
): Figure[] {
  const placed = new PlacedPeople(
    persons.map((figure) => ({
      id: figure.id,
      person: figure.subject.row,
      box: placedBounds(figure),
      at: figure.at,
      symbol: people.get(figure.subject.row as PersonId)?.symbol ?? { width: 56, height: 56 },
    })),
  );
  let apart = 0;
  const lettered = (draw: (sign: string) => Outline | undefined): Outline[] => {
    const outline = draw(String.fromCharCode(65 + (apart % 26)));
    if (outline?.figure.sign) apart++;
    return outline ? [outline] : [];
  };
  const homes = [...(households ? context.doc.households.values() : [])].flatMap((household) =>
    notYet(household.from, context.asOf)
      ? []
      : lettered((sign) => drawHousehold(context, household, placed, sign)),
  );
  const outlines = [...(groups ? context.doc.organisations.values() : [])].flatMap((group) =>
    lettered((sign) => drawGroup(context, group, placed, sign)),
  );
  return named(
    [...homes, ...outlines],
    lines.flatMap(({ routes = [] }) => routes),
  );
}

/** Of two people the distance, for the order in which their bonds find their ways: short ones have the least choice. */
const apartIn =
  (at: ReadonlyMap<string, Point>) =>
  ([a, b]: readonly [PersonId, PersonId]): number => {
    const one = at.get(a);
    const other = at.get(b);
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  };

/** The two people of a bond, whichever comes first. */
const pairOf = ({ between }: Bond): string => between.toSorted().join(' ');

/** Lines between people that the family does not need: bonds, connections, moves. */
function overlayFigures(
  context: NotationContext,
  options: GenogramOptions,
  {
    way,
    at,
    others,
  }: { way: WayBetween; at: ReadonlyMap<string, Point>; others: readonly Figure[] },
): Figure[] {
  const { doc } = context;
  const filter = options.bonds === false ? undefined : (options.bonds ?? {});
  const bonds = [...(filter ? doc.bonds.values() : [])].filter(
    (bond) => filter && isShown(context, bond, filter),
  );
  const ties = [...(options.ties ? doc.ties.values() : [])].filter(
    (tie) => filter?.by === undefined || isSaidBy(doc, tie.accounts, filter.by),
  );
  const apart = apartIn(at);
  const routes = new Map<string, readonly Point[]>();
  const pairs = new Map<string, number>();
  for (const bond of bonds) pairs.set(pairOf(bond), (pairs.get(pairOf(bond)) ?? 0) + 1);
  for (const bond of bonds.toSorted((a, b) => apart(a.between) - apart(b.between))) {
    const { line } = bondLook(context, bond.kind);
    // What stands on the middle of several lines between two people stands beside each other.
    const alone = pairs.get(pairOf(bond)) === 1;
    routes.set(bond.id, way(...bond.between, alone ? halfWidth(line) : fullReach(line)));
  }
  for (const tie of ties) routes.set(tie.id, wayOfTie(context, tie, way));
  const moves = options.moves === undefined ? [] : drawMoves(context, options.moves, way);
  const drawn = [...routes].filter(([, route]) => route.length > 1);
  const lines = new Map([
    ...linesOf([...others, ...moves]),
    ...drawn.map(([id, route]) => [id, [route]] as const),
  ]);
  const placeFor = letterPlaces(lines, [...wordsOf(others), ...wordsOf(moves)]);
  const figures = new Map<string, Figure>();
  for (const bond of bonds) {
    const route = routes.get(bond.id) ?? [];
    if (route.length > 1) figures.set(bond.id, drawBond(context, bond, route, placeFor));
  }
  for (const tie of ties) {
    const route = routes.get(tie.id) ?? [];
    const figure = route.length > 1 ? drawTie(context, tie, route, placeFor) : undefined;
    if (figure) figures.set(tie.id, figure);
  }
  return [...figures.values(), ...moves];
}

/** What is written in figures, and the symbols of people: letters on lines keep clear of it. */
const wordsOf = (figures: readonly Figure[]): Box[] =>
  figures.flatMap((figure) => [
    ...figure.marks.filter(isText).map((mark) => textBox(mark, figure.at)),
    ...(figure.kind === 'person' && figure.symbol
      ? [
          {
            x: figure.at.x - figure.symbol.width / 2,
            y: figure.at.y - figure.symbol.height / 2,
            ...figure.symbol,
          },
        ]
      : []),
  ]);

/** The numbers of those who are folded away, at the people behind whom they are. */
function foldFigures(
  { words }: NotationContext,
  folds: readonly FoldStub[],
  arrangement: Arrangement,
  people: ReadonlyMap<PersonId, PersonDrawing>,
): Figure[] {
  const places = new Map(arrangement.people.map((place) => [place.id, place]));
  return folds.flatMap((fold) => {
    const place = places.get(fold.at);
    const person = people.get(fold.at);
    return place && person ? [drawFold(words, fold, place, person)] : [];
  });
}

/** People and lines of their families, those quiet of which the voice that is asked for says nothing. */
function asSaid(
  context: NotationContext,
  { saidBy }: GenogramOptions,
  parts: FamilyFigures,
): FamilyFigures {
  if (saidBy === undefined) return parts;
  const { doc } = context;
  const people = spokenOf(doc, saidBy);
  const sets = new Set(
    [...doc.parentages.values()]
      .filter(({ accounts }) => isSaidBy(doc, accounts, saidBy))
      .map(({ set }) => set as string),
  );
  const isSaid = ({ kind, subject: { table, row } }: Figure) => {
    // Figures of people have rows of the table of persons as their subject.
    if (kind === 'person') return people.has(row as PersonId);
    if (table === 'parentSets') return sets.has(row);
    return isSaidBy(doc, doc.partnerships.get(row)?.accounts, saidBy);
  };
  const quiet = (figures: readonly Figure[]) =>
    figures.map((figure) => (isSaid(figure) ? figure : unsaid(context, figure)));
  return {
    lines: quiet(parts.lines),
    couples: quiet(parts.couples),
    persons: quiet(parts.persons),
  };
}

/** Figures of the family itself. */
type FamilyFigures = Readonly<Record<'lines' | 'couples' | 'persons', readonly Figure[]>>;

/**
 * Draws everybody and every line at the places the layout gave: the scene for screen, print and file.
 * People come measured for the same notation and day; whoever is not drawn leaves no line behind.
 */
export function drawGenogram(
  given: NotationContext,
  graph: FamilyGraph,
  people: ReadonlyMap<PersonId, PersonDrawing>,
  arrangement: Arrangement,
  options: GenogramOptions = {},
): Scene {
  const readers = readersOf({ ...given, ...options });
  return sceneFor(readers, () => drawAll(given, graph, people, arrangement, options));
}

function drawAll(
  given: NotationContext,
  graph: FamilyGraph,
  people: ReadonlyMap<PersonId, PersonDrawing>,
  arrangement: Arrangement,
  options: GenogramOptions,
): Scene {
  const context = contextOf(given, options);
  const routes = new Map(arrangement.unions.map((route) => [route.id, route]));
  const lines: Figure[] = [];
  const couples: Figure[] = [];
  const letters: Box[] = [];
  for (const union of graph.unions) {
    const route = routes.get(union.id);
    if (!route) continue;
    const children = drawChildren(context, union, route, letters);
    if (children) lines.push(children);
    couples.push(...drawCouple(context, union, route));
  }
  const persons = personFigures(context, arrangement, people);
  const outlines = outlineFigures(context, persons, people, options, [...lines, ...couples]);
  const diagram =
    options.diagram === undefined ? undefined : context.doc.diagrams.get(options.diagram);
  const labels = diagram ? drawLabels(context, diagram, persons, options.part !== true) : [];
  const others = [...outlines, ...lines, ...couples, ...persons];
  const ways = new BondWays(
    arrangement,
    people,
    [...lines, ...couples].flatMap(({ routes: drawn = [] }) => drawn),
    wordsOf([...outlines, ...lines, ...couples]),
  );
  const overlays = overlayFigures(context, options, {
    way: (from, to, half) => ways.take(from, to, half),
    at: new Map(arrangement.people.map((place) => [place.id, place])),
    others,
  });
  const folds = foldFigures(context, options.folds ?? [], arrangement, people);
  const family = asSaid(context, options, { lines, couples, persons });
  const figures = [
    ...outlines,
    ...family.lines,
    ...overlays,
    ...family.couples,
    ...folds,
    ...(options.search
      ? family.persons.map((each) => withSearchSign(context, each))
      : family.persons),
    ...labels,
  ];
  return {
    figures,
    bounds: boxAround(figures.map(placedBounds)),
    title: context.words.say('figure.genogram', { people: persons.length }),
  };
}

/** Where a figure lies in the scene. Lines have their box in scene units already. */
export const placedBounds = ({ at, bounds }: Figure): Box => ({
  ...bounds,
  x: at.x + bounds.x,
  y: at.y + bounds.y,
});

/** Distance of a point from a line figure or an outline; infinite for figures that are neither. */
export function distanceToFigure({ routes = [], outlines = [] }: Figure, { x, y }: Point): number {
  let best = Infinity;
  const closed = outlines.map((ring) => [...ring, ...ring.slice(0, 1)]);
  for (const route of [...routes, ...closed]) {
    for (let i = 1; i < route.length; i++) {
      const a = route[i - 1];
      const b = route[i];
      if (!a || !b) continue;
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const t = Math.min(
        1,
        Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)),
      );
      best = Math.min(best, Math.hypot(a.x + t * dx - x, a.y + t * dy - y));
    }
  }
  return best;
}
