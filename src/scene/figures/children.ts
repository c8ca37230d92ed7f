import type { GraphUnion, UnionRoute } from '#layout';
import {
  type CaseDocument,
  type Certainty,
  certaintyTowards,
  familyIndex,
  kindTowards,
  type Parentage,
  type ParentSet,
  type PersonId,
} from '#model';
import { parentageLook } from '../kinds.ts';
import { isHidden, type NotationContext, notYet, wasSo } from '../notation.ts';
import {
  type Box,
  boxAround,
  type Figure,
  type Mark,
  type PathMark,
  type Point,
  polyline,
  short,
  type TextMark,
} from '../scene.ts';
import { letterMarks, shifted } from '../strokes.ts';
import { slideClear } from './letterPlaces.ts';
import {
  contested,
  hopped,
  type LineStyle,
  longestOf,
  plainStyle,
  ruledOut,
  sameStyle,
  stroke,
  styleOf,
  unsure,
} from './lineStyle.ts';
import { nameFor } from './names.ts';

const doubt: ReadonlySet<Certainty | undefined> = new Set(['possible', 'disputed', 'unknown']);

/** The least sure of the parents of a child in one set: what the line to the child must show. */
export function weakest(parentage: Parentage, parents: readonly PersonId[]): Certainty | undefined {
  const said = parents.length
    ? parents.map((parent) => certaintyTowards(parentage, parent))
    : [parentage.certainty];
  for (const certainty of ['ruledOut', 'disputed', 'possible', 'unknown'] as const) {
    if (said.includes(certainty)) return certainty;
  }
  return said[0];
}

/** How a child's line looks and which key explains it: one line, or two where the parents differ in kind. */
interface ChildLine {
  readonly styles: readonly LineStyle[];
  readonly keys: readonly string[];
}

const openLines: Readonly<Partial<Record<Certainty, ChildLine>>> = {
  ruledOut: { styles: [ruledOut], keys: ['legend.ruledOut'] },
  disputed: { styles: [contested], keys: ['legend.disputed'] },
};
/** A pedigree is drawn in black (NSGC): doubt keeps its pattern and letter. */
const inInk = ({ styles, keys }: ChildLine): ChildLine => ({
  styles: styles.map((style) => ({ ...style, paint: 'ink' })),
  keys,
});

const unsureLine: ChildLine = { styles: [unsure], keys: ['legend.unsure'] };

function childLine(
  context: NotationContext,
  parentage: Parentage,
  parents: readonly PersonId[],
): ChildLine {
  const certainty = weakest(parentage, parents);
  const open = (certainty && openLines[certainty]) ?? (doubt.has(certainty) && unsureLine);
  if (open) return context.profile === 'nsgc' ? inInk(open) : open;
  const kinds = new Set(
    parents.length ? parents.map((parent) => kindTowards(parentage, parent)) : [parentage.kind],
  );
  const looks = [...kinds].map((kind) => parentageLook(context, kind));
  const over = !wasSo(parentage, context.asOf);
  const styles = looks.map(({ line }) => styleOf(line));
  return {
    // What is over keeps its pattern and goes grey.
    styles: over ? styles.map((style) => ({ ...style, paint: 'ink3' as const })) : styles,
    keys: looks.map(({ key }) => key),
  };
}

/** A stub in each of its styles, side by side. */
function stubMarks(
  points: readonly Point[],
  hops: readonly Point[],
  styles: readonly LineStyle[],
  trunk: LineStyle,
): Mark[] {
  if (styles.length === 1)
    return styles.map((style) => {
      const { cap, ...mark } = stroke(hopped(points, hops), style);
      // A square end would stick out above a bar that is thinner than the line under it.
      return cap && style.width <= trunk.width ? { ...mark, cap } : mark;
    });
  return styles.map((style, i) =>
    stroke(hopped(shifted(points, (i - (styles.length - 1) / 2) * 7), hops, 8), style),
  );
}

/** The lines of a union without the children that are not drawn. */
function visibleRoute(
  context: NotationContext,
  sibship: readonly Parentage[],
  route: UnionRoute,
): UnionRoute {
  const later = new Set(
    sibship.filter(({ from }) => notYet(from, context.asOf)).map(({ child }) => child),
  );
  const stubs = route.stubs.filter(({ person }) => {
    const row = context.doc.persons.get(person);
    return !later.has(person) && (row === undefined || !isHidden(row, context));
  });
  const bar = barBetween(route, stubs);
  const { bar: _, ...rest } = route;
  return { ...rest, stubs, ...(bar ? { bar } : {}) };
}

/** The bar as far as a line leaves it and no further: a loose end would tell of a child that is not drawn. */
function barBetween({ bar, drop }: UnionRoute, stubs: UnionRoute['stubs']): UnionRoute['bar'] {
  const [left] = bar ?? [];
  const ends = [...stubs.flatMap(({ points }) => points.slice(0, 1)), ...(drop?.slice(-1) ?? [])];
  const xs = ends.map(({ x }) => x);
  if (!left || xs.length < 2) return undefined;
  return [
    { x: Math.min(...xs), y: left.y },
    { x: Math.max(...xs), y: left.y },
  ];
}

/** Space between the last line of a name and what hangs from it, px. */
const belowName = 3;

/** A drop with its square end clear of the name it hangs from, and no higher than the line between partners. */
function dropBelow(
  { drop, partnerLines }: UnionRoute,
  { width }: LineStyle,
): readonly Point[] | undefined {
  const [start, next] = drop ?? [];
  const down = start && next && start.x === next.x ? next.y - start.y : 0;
  const lower = partnerLines.length > 0 ? Math.max(0, width / 2 - 1) : belowName + width / 2;
  if (!drop || !start || down < 2 * lower || lower === 0) return drop;
  return [{ x: start.x, y: start.y + lower }, ...drop.slice(1)];
}

/**
 * The drop from the parents, the bar above the children and a stub to each child.
 *
 * @param letters rooms of the letters on lines of children so far; gets those of this figure.
 */
export function drawChildren(
  context: NotationContext,
  union: GraphUnion,
  all: UnionRoute,
  letters: Box[] = [],
): Figure | undefined {
  const { doc } = context;
  const set = union.set === undefined ? undefined : doc.parentSets.get(union.set);
  if (!set) return undefined;
  const sibship = familyIndex(doc).sibshipOf(set.id);
  const route = visibleRoute(context, sibship, all);
  if (route.stubs.length === 0) return undefined;
  const lines = route.stubs.map(({ person }): ChildLine => {
    const parentage = sibship.find((each) => each.child === person);
    return parentage
      ? childLine(context, parentage, set.parents)
      : { styles: [plainStyle], keys: [] };
  });
  const styles = lines.map((line) => line.styles[0] ?? plainStyle);
  const [first] = styles;
  const alike =
    first &&
    lines.every((line, i) => line.styles.length === 1 && sameStyle(styles[i] ?? first, first));
  const trunk = alike ? first : plainStyle;
  const marks: Mark[] = [];
  for (const points of [dropBelow(route, trunk), route.bar]) {
    if (points && points.length > 1) marks.push(stroke(hopped(points, route.hops), trunk));
  }
  for (const [i, stub] of route.stubs.entries())
    marks.push(...stubMarks(stub.points, route.hops, lines[i]?.styles ?? [plainStyle], trunk));
  const twins = twinBars(doc, sibship, route);
  marks.push(...twins.marks, ...childLetters(route, lines, trunk, letters));
  if (context.profile !== 'plain') marks.push(...moreChildrenMark(set, route));
  const routes = [route.drop, route.bar, ...route.stubs.map(({ points }) => points)].filter(
    (points): points is readonly Point[] => points !== undefined && points.length > 1,
  );
  return {
    id: `${union.id}:children`,
    kind: 'children',
    subject: { table: 'parentSets', row: set.id },
    at: { x: 0, y: 0 },
    marks,
    title: childrenTitle(context, set, sibship),
    bounds: boxOfRoutes(routes),
    routes,
    hops: route.hops,
    people: [...set.parents, ...route.stubs.map(({ person }) => person)],
    keys: [
      ...lines.flatMap(({ keys }) => keys),
      ...twins.keys,
      ...(set.moreChildren && context.profile !== 'plain'
        ? [`moreChildren.${set.moreChildren}`]
        : []),
    ],
  };
}

/** One letter for all children where they share it, on the longest stretch above them; else one on each stub. */
function childLetters(
  route: UnionRoute,
  lines: readonly ChildLine[],
  trunk: LineStyle,
  taken: Box[],
): Mark[] {
  if (trunk.letter && lines.every(({ styles }) => styles[0]?.letter === trunk.letter)) {
    const only = route.stubs.length === 1 ? route.stubs[0]?.points : undefined;
    const stretches = [route.drop, only, route.stubs.length === 1 ? route.bar : undefined].filter(
      (points): points is readonly Point[] => points !== undefined && points.length > 1,
    );
    const longest = stretches.toSorted((a, b) => longestOf(b).length - longestOf(a).length)[0];
    return longest
      ? letterMarks(trunk.letter, slideClear(longest, trunk.letter, taken), trunk.paint)
      : [];
  }
  return route.stubs.flatMap(({ points }, i) => {
    const lettered = (lines[i]?.styles ?? []).filter(({ letter }) => letter);
    const letters = lettered.map(({ letter }) => letter).join('+');
    const [style] = lettered;
    return style ? letterMarks(letters, slideClear(points, letters, taken), style.paint) : [];
  });
}

/** The bar between the legs of identical twins, and "?" where nobody knows. */
function twinBars(
  doc: CaseDocument,
  sibship: readonly Parentage[],
  route: UnionRoute,
): { marks: Mark[]; keys: string[] } {
  const keys: string[] = [];
  const groups = new Map<string, Point[]>();
  for (const { child, birthGroup } of sibship) {
    const points =
      birthGroup === undefined
        ? undefined
        : route.stubs.find(({ person }) => person === child)?.points;
    const a = points?.at(-2);
    const b = points?.at(-1);
    if (birthGroup === undefined || !a || !b) continue;
    groups.set(birthGroup, [
      ...(groups.get(birthGroup) ?? []),
      { x: a.x + (b.x - a.x) * 0.55, y: a.y + (b.y - a.y) * 0.55 },
    ]);
  }
  const marks = [...groups].flatMap(([group, points]): Mark[] => {
    const kind = doc.birthGroups.get(group)?.kind;
    const left = points.at(0);
    const right = points.at(-1);
    if (!left || !right || points.length < 2) return [];
    keys.push(`twins.${kind ?? 'unknown'}`);
    if (kind === 'fraternal') return [];
    const middle = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
    if (kind === 'identical')
      return [{ kind: 'path', d: polyline(points), stroke: 'ink', width: 1.6 }];
    return [
      {
        kind: 'text',
        x: middle.x,
        y: middle.y + 5,
        text: '?',
        size: 13,
        weight: 600,
        anchor: 'middle',
        fill: 'ink2',
      },
    ];
  });
  return { marks, keys };
}

/** At the right end of the bar: a filled square for "no more", a plus for "perhaps more" and "number not known". */
function moreChildrenMark({ moreChildren }: ParentSet, route: UnionRoute): Mark[] {
  const ends = [...(route.bar ?? []), ...(route.drop?.slice(-1) ?? [])];
  const right = ends.reduce<Point | undefined>(
    (best, point) => (!best || point.x > best.x ? point : best),
    undefined,
  );
  if (!moreChildren || !right) return [];
  const x = right.x + 14;
  const link: PathMark = {
    kind: 'path',
    d: `M${short(right.x)} ${short(right.y)}H${short(x - 5)}`,
    stroke: 'ink',
    width: 2,
  };
  if (moreChildren === 'none') {
    return [
      link,
      { kind: 'path', d: `M${short(x - 5)} ${short(right.y - 5)}h10v10h-10Z`, fill: 'ink' },
    ];
  }
  const plus: PathMark = {
    kind: 'path',
    d: `M${short(x - 6)} ${short(right.y)}h12M${short(x)} ${short(right.y - 6)}v12`,
    stroke: 'ink',
    width: 2,
  };
  const mark: TextMark = {
    kind: 'text',
    x: x + 10,
    y: right.y + 5,
    text: '?',
    size: 14,
    weight: 600,
    anchor: 'start',
    fill: 'ink',
  };
  return moreChildren === 'possible' ? [link, plus] : [link, plus, mark];
}

function childrenTitle(
  context: NotationContext,
  set: ParentSet,
  sibship: readonly Parentage[],
): string {
  const { doc, words } = context;
  const name = (id: PersonId) => nameFor(context, id);
  const shown = sibship.filter(({ child, from }) => {
    const row = doc.persons.get(child);
    return !notYet(from, context.asOf) && (row === undefined || !isHidden(row, context));
  });
  const children = shown.map((parentage) => {
    const certainty = weakest(parentage, set.parents);
    const kind = parentageLook(context, parentage.kind).name;
    const how =
      certainty && certainty !== 'confirmed' && certainty !== 'likely'
        ? words.say(`certainty.${certainty}`)
        : kind;
    return words.say('figure.childAs', { name: name(parentage.child), how });
  });
  return set.parents.length
    ? words.say('figure.childrenOf', {
        parents: words.list(set.parents.map(name)),
        children: words.list(children),
      })
    : words.say('figure.siblingsOnly', {
        children: words.list(shown.map(({ child }) => name(child))),
      });
}

export const boxOfRoutes = (routes: readonly (readonly Point[])[]) =>
  boxAround(routes.flat().map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
