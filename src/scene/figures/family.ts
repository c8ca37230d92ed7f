import type { GraphUnion, UnionRoute } from '#layout';
import {
  type CaseDocument,
  type Certainty,
  certaintyTowards,
  type FuzzyDate,
  familyIndex,
  type LineDrawing,
  type Parentage,
  type ParentSet,
  type Partnership,
  type PartnershipEnd,
  type PersonId,
  parentageKind,
  partnershipKind,
} from '#model';
import type { Words } from '#words';
import { linePaint, type Paint } from '../palette.ts';
import {
  boxAround,
  type Figure,
  type Mark,
  type PathMark,
  type Point,
  polyline,
  short,
  type TextMark,
} from '../scene.ts';
import { letterMarks } from '../strokes.ts';
import { textWidth } from '../textMetrics.ts';
import { displayName } from './names.ts';

/** What drawing the lines of a family needs. */
export interface LineContext {
  readonly doc: CaseDocument;
  readonly words: Words;
}

/** How one line runs: its pattern, its colour, and what stands on it. */
interface LineStyle {
  readonly dash?: readonly number[];
  readonly paint: Paint;
  readonly width: number;
  readonly letter?: string;
}

const hopRadius = 6;

/** A polyline that jumps over the lines it crosses: a half circle at each hop on a level stretch. */
function hopped(points: readonly Point[], hops: readonly Point[]): string {
  let d = '';
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (!before) {
      d += `M${short(point.x)} ${short(point.y)}`;
      continue;
    }
    const level = Math.abs(before.y - point.y) < 0.01;
    const way = Math.sign(point.x - before.x);
    const here = hops
      .filter(
        ({ x, y }) =>
          level &&
          Math.abs(y - point.y) < 0.5 &&
          (x - before.x) * way > hopRadius &&
          (point.x - x) * way > hopRadius,
      )
      .sort((a, b) => (a.x - b.x) * way);
    for (const { x, y } of here) {
      const sweep = way > 0 ? 1 : 0;
      d += `H${short(x - way * hopRadius)}A${hopRadius} ${hopRadius} 0 0 ${sweep} ${short(x + way * hopRadius)} ${short(y)}`;
    }
    d += `L${short(point.x)} ${short(point.y)}`;
  }
  return d;
}

const stroke = (d: string, { dash, paint, width }: LineStyle): PathMark => ({
  kind: 'path',
  d,
  stroke: paint,
  width,
  ...(dash ? { dash } : {}),
});

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

/** Lines that are no longer held to be so, and those that nobody is sure of. */
const ruledOut: LineStyle = { dash: [1.5, 5], paint: 'ink3', width: 1.8 };
const unsure: LineStyle = { dash: [8, 5], paint: 'ink3', width: 1.8, letter: '?' };
const contested: LineStyle = { dash: [8, 5], paint: 'lineAmber', width: 2, letter: '!' };

function childStyle(parentage: Parentage, parents: readonly PersonId[]): LineStyle {
  const certainty = weakest(parentage, parents);
  if (certainty === 'ruledOut') return ruledOut;
  if (certainty === 'disputed') return contested;
  if (doubt.has(certainty)) return unsure;
  const line: LineDrawing = parentageKind(parentage.kind).line;
  const dash = line.strands[0]?.dash;
  const letter = line.letter ?? (line.ornament === 'question' ? '?' : undefined);
  return {
    paint: linePaint[line.colour],
    width: 2,
    ...(dash ? { dash } : {}),
    ...(letter ? { letter } : {}),
  };
}

const sameStyle = (a: LineStyle, b: LineStyle) =>
  a.paint === b.paint && a.dash?.join() === b.dash?.join();

/** Where to write on a line: the middle of its longest stretch that is at least `room` long. */
function middleOfLongest(points: readonly Point[]): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 };
  let length = -1;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1];
    const b = points[i];
    const here = a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
    if (a && b && here > length) {
      length = here;
      best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    }
  }
  return best;
}

const plainStyle: LineStyle = { paint: 'ink', width: 2 };

/** The drop from the parents, the bar above the children and a stub to each child. */
export function drawChildren(
  { doc, words }: LineContext,
  union: GraphUnion,
  route: UnionRoute,
): Figure | undefined {
  const set = union.set === undefined ? undefined : doc.parentSets.get(union.set);
  if (!set || route.stubs.length === 0) return undefined;
  const sibship = familyIndex(doc).sibshipOf(set.id);
  const styleOf = (child: PersonId) => {
    const parentage = sibship.find((each) => each.child === child);
    return parentage ? childStyle(parentage, set.parents) : plainStyle;
  };
  const styles = route.stubs.map(({ person }) => styleOf(person));
  const [first] = styles;
  const trunk = first && styles.every((style) => sameStyle(style, first)) ? first : plainStyle;
  const marks: Mark[] = [];
  for (const points of [route.drop, route.bar]) {
    if (points && points.length > 1) marks.push(stroke(hopped(points, route.hops), trunk));
  }
  for (const [i, stub] of route.stubs.entries()) {
    marks.push(stroke(hopped(stub.points, route.hops), styles[i] ?? plainStyle));
  }
  marks.push(...twinBars(doc, sibship, route));
  marks.push(...childLetters(route, styles, trunk));
  marks.push(...moreChildrenMark(set, route));
  const routes = [route.drop, route.bar, ...route.stubs.map(({ points }) => points)].filter(
    (points): points is readonly Point[] => points !== undefined && points.length > 1,
  );
  return {
    id: `${union.id}:children`,
    kind: 'children',
    subject: { table: 'parentSets', row: set.id },
    at: { x: 0, y: 0 },
    marks,
    title: childrenTitle({ doc, words }, set, sibship),
    bounds: boxOfRoutes(routes),
    routes,
  };
}

/** One letter for all children where they share it, on the longest stretch above them; else one on each stub. */
function childLetters(route: UnionRoute, styles: readonly LineStyle[], trunk: LineStyle): Mark[] {
  if (trunk.letter && styles.every(({ letter }) => letter === trunk.letter)) {
    const only = route.stubs.length === 1 ? route.stubs[0]?.points : undefined;
    const stretches = [route.drop, only, route.stubs.length === 1 ? route.bar : undefined].filter(
      (points): points is readonly Point[] => points !== undefined && points.length > 1,
    );
    const longest = stretches.toSorted((a, b) => longestStretch(b) - longestStretch(a))[0];
    return longest ? letterMarks(trunk.letter, middleOfLongest(longest), trunk.paint) : [];
  }
  return route.stubs.flatMap(({ points }, i) => {
    const style = styles[i];
    return style?.letter ? letterMarks(style.letter, middleOfLongest(points), style.paint) : [];
  });
}

const longestStretch = (points: readonly Point[]): number =>
  points.reduce((most, b, i) => {
    const a = points[i - 1];
    return a ? Math.max(most, Math.hypot(b.x - a.x, b.y - a.y)) : most;
  }, 0);

/** The bar between the legs of identical twins, and "?" where nobody knows. */
function twinBars(doc: CaseDocument, sibship: readonly Parentage[], route: UnionRoute): Mark[] {
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
  return [...groups].flatMap(([group, points]): Mark[] => {
    const kind = doc.birthGroups.get(group)?.kind;
    const left = points.at(0);
    const right = points.at(-1);
    if (!left || !right || points.length < 2 || kind === 'fraternal') return [];
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
  { doc, words }: LineContext,
  set: ParentSet,
  sibship: readonly Parentage[],
): string {
  const name = (id: PersonId) => displayName(doc, words, id);
  const children = sibship.map((parentage) => {
    const certainty = weakest(parentage, set.parents);
    const kind = words.sayOr(`parentage.${parentage.kind}`, parentage.kind);
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
        children: words.list(sibship.map(({ child }) => name(child))),
      });
}

const boxOfRoutes = (routes: readonly (readonly Point[])[]) =>
  boxAround(routes.flat().map(({ x, y }) => ({ x, y, width: 0, height: 0 })));

/** What a couple's line looks like: by what they are to each other, or how little is known of it. */
function coupleStyle(
  doc: CaseDocument,
  union: GraphUnion,
  partnership: Partnership | undefined,
): LineStyle {
  if (!partnership && union.set !== undefined) {
    const set = doc.parentSets.get(union.set);
    const links = set ? familyIndex(doc).sibshipOf(set.id) : [];
    if (set && links.length && links.every((link) => weakest(link, set.parents) === 'ruledOut'))
      return ruledOut;
  }
  const line: LineDrawing = partnershipKind(partnership?.spells.at(-1)?.kind ?? 'unknown').line;
  if (partnership?.certainty === 'ruledOut') return ruledOut;
  const dash = doubt.has(partnership?.certainty) ? unsure.dash : line.strands[0]?.dash;
  return {
    paint: linePaint[line.colour],
    width: 2,
    ...(dash ? { dash } : {}),
    ...(line.letter ? { letter: line.letter } : {}),
  };
}

const slashHeight = 16;

/** The strokes that say how a time together ended (GenoPro 3; McGoldrick, Gerson & Petry 2020). */
function endMark(end: PartnershipEnd, { x, y }: Point, crossed: boolean): PathMark {
  const half = slashHeight / 2;
  const lean = 5;
  const forward = (at: number) =>
    `M${short(at - lean)} ${short(y + half)}L${short(at + lean)} ${short(y - half)}`;
  const back = (at: number) =>
    `M${short(at - lean)} ${short(y - half)}L${short(at + lean)} ${short(y + half)}`;
  const d = {
    separated: back(x),
    ended: back(x),
    legallySeparated: forward(x),
    divorced: forward(x - 3.5) + forward(x + 3.5),
    annulled: forward(x - 7) + forward(x) + forward(x + 7),
    died: `M${short(x - 6)} ${short(y - 6)}l12 12M${short(x + 6)} ${short(y - 6)}l-12 12`,
  }[end];
  // Together again: the stroke is struck through the other way.
  const struck =
    crossed && end !== 'died'
      ? end === 'separated' || end === 'ended'
        ? forward(x)
        : back(x)
      : '';
  return { kind: 'path', d: d + struck, stroke: end === 'died' ? 'ink' : 'lineGrief', width: 2 };
}

/** A little house on the line: they live together. */
function house({ x, y }: Point, paint: Paint): PathMark {
  const d = `M${short(x - 8)} ${short(y + 8)}V${short(y - 2)}L${short(x)} ${short(y - 10)}L${short(x + 8)} ${short(y - 2)}V${short(y + 8)}Z`;
  return { kind: 'path', d, stroke: paint, width: 2, fill: 'paper' };
}

/** The level stretch of a couple's line that has the most room beside the drop. */
function clearStretch(
  points: readonly Point[],
  drop: Point | undefined,
): { from: number; to: number; y: number } {
  let best = { from: 0, to: 0, y: points[0]?.y ?? 0 };
  const consider = (a: number, b: number, y: number) => {
    if (Math.abs(b - a) > best.to - best.from)
      best = { from: Math.min(a, b), to: Math.max(a, b), y };
  };
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1];
    const b = points[i];
    if (!a || !b || Math.abs(a.y - b.y) > 0.01) continue;
    const inside =
      drop &&
      Math.abs(drop.y - a.y) < 1 &&
      drop.x > Math.min(a.x, b.x) &&
      drop.x < Math.max(a.x, b.x);
    if (inside) {
      consider(Math.max(a.x, b.x), drop.x, a.y);
      consider(Math.min(a.x, b.x), drop.x, a.y);
    } else consider(a.x, b.x, a.y);
  }
  return best;
}

const yearText = (date: FuzzyDate | undefined): string =>
  !date
    ? ''
    : 'date' in date
      ? String(date.date.year)
      : 'start' in date && typeof date.start === 'object'
        ? String(date.start.year)
        : '';

/** Marks on a couple's line: home, history of ends, letters, years. */
function coupleMarks(
  partnership: Partnership | undefined,
  points: readonly Point[],
  drop: Point | undefined,
  style: LineStyle,
): Mark[] {
  if (!partnership) return [];
  const last = partnership.spells.at(-1);
  const kind = partnershipKind(last?.kind ?? 'unknown');
  const { from, to, y } = clearStretch(points, drop);
  const made: ((at: Point) => Mark[])[] = [];
  if (kind.home === 'shared') made.push((at) => [house(at, style.paint)]);
  for (const spell of partnership.spells) {
    const { end } = spell;
    if (end) made.push((at) => [endMark(end, at, spell !== last)]);
  }
  if (style.letter) made.push((at) => letterMarks(style.letter ?? '', at, style.paint));
  const marks: Mark[] = [];
  if (kind.home === 'apart') {
    const ends = [points[0], points.at(-1)].filter((point): point is Point => point !== undefined);
    for (const [i, { x, y: height }] of ends.entries())
      marks.push(house({ x: x + (i ? -14 : 14), y: height }, style.paint));
  }
  const step = Math.min(22, (to - from) / (made.length + 1));
  const start = (from + to) / 2 - ((made.length - 1) * step) / 2;
  for (const [i, make] of made.entries()) marks.push(...make({ x: start + i * step, y }));
  return [...marks, ...yearsAbove(partnership, points)];
}

/** The years of the last time together, above the line where there is room. */
function yearsAbove(partnership: Partnership, points: readonly Point[]): Mark[] {
  const last = partnership.spells.at(-1);
  const from = yearText(last?.from);
  const to = yearText(last?.to);
  const text = from && to ? `${from}–${to}` : from || (to ? `–${to}` : '');
  const { from: left, to: right, y } = clearStretch(points, undefined);
  const style = { size: 13, weight: 400 } as const;
  if (!text || textWidth(text, style) > right - left - 6) return [];
  return [
    {
      kind: 'text',
      x: (left + right) / 2,
      y: y - 12,
      text,
      ...style,
      anchor: 'middle',
      fill: 'ink2',
    },
  ];
}

/** A blood relation between the two is drawn as a second line. */
export function drawCouple(
  context: LineContext,
  union: GraphUnion,
  route: UnionRoute,
): readonly Figure[] {
  const { doc, words } = context;
  const partnership =
    union.partnership === undefined ? undefined : doc.partnerships.get(union.partnership);
  const style = coupleStyle(doc, union, partnership);
  const drop = route.drop?.[0];
  return route.partnerLines.map(({ points }, index) => ({
    id: `${union.id}:couple${index || ''}`,
    kind: 'couple',
    subject: partnership
      ? { table: 'partnerships', row: partnership.id }
      : { table: 'parentSets', row: union.set ?? union.id },
    at: { x: 0, y: 0 },
    marks: [
      stroke(hopped(points, route.hops), style),
      ...(index === 0 ? coupleMarks(partnership, points, drop, style) : []),
    ],
    title: coupleTitle({ doc, words }, union, partnership),
    bounds: boxOfRoutes([points]),
    routes: [points],
  }));
}

function coupleTitle(
  { doc, words }: LineContext,
  union: GraphUnion,
  partnership: Partnership | undefined,
): string {
  const pair = words.list(union.partners.map((id) => displayName(doc, words, id)));
  const spells = partnership?.spells ?? [];
  if (spells.length === 0)
    return words.say('figure.couple', { pair, how: words.say('partnership.unknown') });
  const said = spells.map((spell) => {
    const kind = words.sayOr(`partnership.${spell.kind}`, spell.kind);
    const from = spell.from ? ` ${words.date(spell.from)}` : '';
    const end = spell.end
      ? `, ${words.say(`partnershipEnd.${spell.end}`)}${spell.to ? ` ${words.date(spell.to)}` : ''}`
      : '';
    return `${kind}${from}${end}`;
  });
  return words.say('figure.couple', { pair, how: said.join('; ') });
}
