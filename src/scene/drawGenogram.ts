import { type Arrangement, type FamilyGraph, type FoldStub, routeBond } from '#layout';
import { type Bond, bondKind, type PersonId } from '#model';
import type { Words } from '#words';
import { drawBond } from './figures/bond.ts';
import { drawChildren, drawCouple, type LineContext } from './figures/family.ts';
import { drawFold } from './figures/fold.ts';
import type { PersonDrawing } from './figures/person.ts';
import { type Box, boxAround, type Figure, type Mark, type Point, type Scene } from './scene.ts';

/** What is drawn beside the people and their families. */
export interface GenogramOptions {
  /** Bonds that speak of harm are drawn only when asked for. */
  readonly sensitiveBonds?: boolean;
  /** Branches that are folded away. */
  readonly folds?: readonly FoldStub[];
}

/** Bonds of each pair of people, so that several lie side by side. */
function inLanes(bonds: readonly Bond[]): readonly { bond: Bond; lane: number }[] {
  const counts = new Map<string, number>();
  return bonds.map((bond) => {
    const pair = [...bond.between].sort().join(' ');
    const before = counts.get(pair) ?? 0;
    counts.set(pair, before + 1);
    return { bond, lane: before };
  });
}

/** Draws everybody and every line at the places the layout gave: the scene for screen, print and file. */
export function drawGenogram(
  context: LineContext,
  graph: FamilyGraph,
  people: ReadonlyMap<PersonId, PersonDrawing>,
  arrangement: Arrangement,
  options: GenogramOptions = {},
): Scene {
  const { doc, words } = context;
  const routes = new Map(arrangement.unions.map((route) => [route.id, route]));
  const lines: Figure[] = [];
  const couples: Figure[] = [];
  for (const union of graph.unions) {
    const route = routes.get(union.id);
    if (!route) continue;
    const children = drawChildren(context, union, route);
    if (children) lines.push(children);
    couples.push(...drawCouple(context, union, route));
  }
  const shown = [...doc.bonds.values()].filter(
    (bond) => options.sensitiveBonds || !bondKind(bond.kind).sensitive,
  );
  const bonds = inLanes(shown).flatMap(({ bond, lane }) => {
    const route = routeBond(arrangement, people, bond.between[0], bond.between[1], lane);
    return route.length > 1 ? [drawBond(context, bond, route)] : [];
  });
  const persons = arrangement.people.flatMap((place) => personFigure(words, place, people));
  const places = new Map(arrangement.people.map((place) => [place.id, place]));
  const folds = (options.folds ?? []).flatMap((fold) => {
    const place = places.get(fold.at);
    const person = people.get(fold.at);
    return place && person ? [drawFold(words, fold, { x: place.x, y: place.y }, person)] : [];
  });
  const figures = [...lines, ...couples, ...bonds, ...folds, ...persons];
  return {
    figures,
    bounds: boxAround(figures.map(placedBounds)),
    title: words.say('figure.genogram', { people: arrangement.people.length }),
  };
}

/** Space between the symbol of a copy and the broken frame round it, px. */
const copyGap = 9;

/** A broken frame: the same person stands elsewhere as well. */
function copyMark({ symbol }: PersonDrawing): Mark {
  const width = symbol.width + 2 * copyGap;
  const height = symbol.height + 2 * copyGap;
  const d = `M${-width / 2} ${-height / 2}h${width}v${height}h${-width}Z`;
  return { kind: 'path', d, stroke: 'ink3', width: 1.5, dash: [2, 4], cap: 'round' };
}

function personFigure(
  words: Words,
  place: Arrangement['people'][number],
  people: ReadonlyMap<PersonId, PersonDrawing>,
): Figure[] {
  const row = place.of ?? place.id;
  const drawing = people.get(row);
  if (!drawing) return [];
  const { bounds } = drawing;
  const copy = place.of !== undefined;
  const marks = copy ? [copyMark(drawing), ...drawing.marks] : drawing.marks;
  const title = copy ? words.say('figure.copy', { who: drawing.title }) : drawing.title;
  return [
    {
      id: place.id,
      kind: 'person',
      subject: { table: 'persons', row },
      at: { x: place.x, y: place.y },
      marks,
      title,
      bounds,
    },
  ];
}

/** Where a figure lies in the scene. Lines have their box in scene units already. */
export const placedBounds = ({ at, bounds }: Figure): Box => ({
  ...bounds,
  x: at.x + bounds.x,
  y: at.y + bounds.y,
});

/** Distance of a point from a line figure; infinite for figures that are no lines. */
export function distanceToFigure({ routes }: Figure, { x, y }: Point): number {
  let best = Infinity;
  for (const route of routes ?? []) {
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
