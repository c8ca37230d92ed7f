import type { GraphUnion, UnionRoute } from '#layout';
import {
  type CaseDocument,
  type Certainty,
  type FuzzyDate,
  familyIndex,
  type NotationProfile,
  type Partnership,
  type PartnershipEnd,
  type PersonId,
  parentageKind,
  parentLinks,
  partnershipKind,
  type Spell,
} from '#model';
import { coupleLook } from '../kinds.ts';
import { isHidden, type NotationContext, notYet, speaksOf } from '../notation.ts';
import type { Paint } from '../palette.ts';
import { type Figure, type Mark, type PathMark, type Point, short } from '../scene.ts';
import { letterMarks, ornamentAt, shifted } from '../strokes.ts';
import { textWidth } from '../textMetrics.ts';
import { saidBy } from './accounts.ts';
import { boxOfRoutes, weakest } from './children.ts';
import { hopped, type LineStyle, ruledOut, stroke, styleOf, unsure } from './lineStyle.ts';
import { nameFor } from './names.ts';

const doubt: ReadonlySet<Certainty | undefined> = new Set(['possible', 'disputed', 'unknown']);

/** A couple as the drawing shows it: the times together that had begun by its day. */
interface Couple {
  readonly partnership: Partnership | undefined;
  readonly spells: readonly Spell[];
  readonly style: LineStyle;
  readonly ornament?: 'smallRing';
  readonly keys: readonly string[];
  readonly related: boolean;
}

/** Times together that had begun by the day of the drawing; an end that came later is none yet. */
function spellsAt(context: NotationContext, partnership: Partnership): Spell[] {
  const begun = partnership.spells.filter(
    ({ kind, from }) =>
      !notYet(from, context.asOf) && speaksOf(context, coupleLook(context, kind).topic),
  );
  return begun.map((spell) => {
    if (!spell.end || !notYet(spell.to, context.asOf)) return spell;
    const { end: _, to: __, ...open } = spell;
    return open;
  });
}

/** Everybody by blood above a person, the person too. */
function bloodLine(doc: CaseDocument, person: PersonId): ReadonlySet<PersonId> {
  const found = new Set<PersonId>([person]);
  // A set grows while it is walked.
  for (const each of found) {
    for (const { parent, kind, certainty } of parentLinks(doc, each)) {
      const sure = certainty === undefined || certainty === 'confirmed' || certainty === 'likely';
      if (sure && parentageKind(kind).blood) found.add(parent);
    }
  }
  return found;
}

/** Whether two people have an ancestor in common (NSGC 2008: a double line). */
function areRelated(doc: CaseDocument, a: PersonId | undefined, b: PersonId | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const above = bloodLine(doc, a);
  return above.size > 1 && [...bloodLine(doc, b)].some((each) => above.has(each));
}

/** Every link of the union's children is ruled out. */
function allRuledOut(doc: CaseDocument, union: GraphUnion): boolean {
  const set = union.set === undefined ? undefined : doc.parentSets.get(union.set);
  const links = set ? familyIndex(doc).sibshipOf(set.id) : [];
  return (
    set !== undefined &&
    links.length > 0 &&
    links.every((link) => weakest(link, set.parents) === 'ruledOut')
  );
}

/** Whether the two have a child that the drawing shows. */
function hasChild({ doc, ...options }: NotationContext, union: GraphUnion): boolean {
  return union.children.some(({ person }) => {
    const row = doc.persons.get(person);
    return row !== undefined && !isHidden(row, options);
  });
}

/** What a couple's line looks like: by what they are to each other, or how little is known of it. */
function coupleOf(context: NotationContext, union: GraphUnion): Couple | undefined {
  const { doc, profile } = context;
  const row = union.partnership === undefined ? undefined : doc.partnerships.get(union.partnership);
  const unsaid = row?.sensitivity === 'secret' && !speaksOf(context, 'secrets');
  const spells = row && !unsaid ? spellsAt(context, row) : [];
  if (spells.length === 0 && !hasChild(context, union)) return undefined;
  const partnership = spells.length ? row : undefined;
  const related = profile !== 'plain' && areRelated(doc, union.partners[0], union.partners[1]);
  const blood = related ? ['legend.relatedByBlood'] : [];
  const base = { partnership, spells, related };
  const out = partnership?.certainty === 'ruledOut' || (!partnership && allRuledOut(doc, union));
  if (out) return { ...base, style: ruledOut, keys: ['legend.ruledOut', ...blood] };
  const last = spells.at(-1);
  const look = coupleLook(context, last?.kind ?? 'unknown', last?.end !== undefined);
  const open = doubt.has(partnership?.certainty);
  const style = styleOf(look.line);
  return {
    ...base,
    style: open && unsure.dash ? { ...style, dash: unsure.dash } : style,
    ...(look.line.ornament === 'smallRing' ? { ornament: 'smallRing' as const } : {}),
    keys: [open ? 'legend.unsure' : look.key, ...historyKeys(context, spells), ...blood],
  };
}

function historyKeys({ profile }: NotationContext, spells: readonly Spell[]): string[] {
  if (profile === 'plain') return [];
  const last = spells.at(-1);
  const home = partnershipKind(last?.kind ?? 'unknown').home;
  return [
    ...spells.flatMap(({ end }) => (end ? [`partnershipEnd.${end}`] : [])),
    ...(spells.some((spell) => spell.end && spell.end !== 'died' && spell !== last)
      ? ['legend.reconciled']
      : []),
    ...(home === 'shared' ? ['legend.home'] : home === 'apart' ? ['legend.twoHomes'] : []),
  ];
}

const slashHeight = 16;

/** The strokes that say how a time together ended (GenoPro 3; McGoldrick, Gerson & Petry 2020). */
export function endMark(
  end: PartnershipEnd,
  { x, y }: Point,
  crossed: boolean,
  profile: NotationProfile,
): PathMark {
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
  // A pedigree is black (NSGC).
  const black = end === 'died' || profile === 'nsgc';
  return { kind: 'path', d: d + struck, stroke: black ? 'ink' : 'lineGrief', width: 2 };
}

/** A little house on the line: they live together. */
export function house({ x, y }: Point, paint: Paint): PathMark {
  const d = `M${short(x - 8)} ${short(y + 8)}V${short(y - 2)}L${short(x)} ${short(y - 10)}L${short(x + 8)} ${short(y - 2)}V${short(y + 8)}Z`;
  return { kind: 'path', d, stroke: paint, width: 2, fill: 'paper' };
}

/** A level part of a couple's line, from left to right. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The level parts of a couple's line beside the drop, the longest first. */
function clearStretches(points: readonly Point[], drop: Point | undefined): Stretch[] {
  const found: Stretch[] = [];
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a || Math.abs(a.y - b.y) > 0.01) continue;
    const [from, to, y] = [Math.min(a.x, b.x), Math.max(a.x, b.x), a.y];
    const parted = drop && Math.abs(drop.y - y) < 1 && drop.x > from && drop.x < to;
    if (parted) found.push({ from, to: drop.x, y }, { from: drop.x, to, y });
    else found.push({ from, to, y });
  }
  return found.toSorted((a, b) => b.to - b.from - (a.to - a.from));
}

/** Something on a couple's line: how much of it it takes, and its marks at a place. */
interface Item {
  readonly width: number;
  readonly draw: (at: Point) => Mark[];
}

const gap = 4;
const widthOf = (items: readonly Item[]) =>
  items.reduce((sum, { width }) => sum + width + gap, -gap);

/** Items side by side in the middle of a stretch, nearer together where it is short. */
function inStretch(items: readonly Item[], { from, to, y }: Stretch): Mark[] {
  const squeeze = Math.min(1, (to - from) / Math.max(1, widthOf(items)));
  let x = (from + to) / 2 - (widthOf(items) * squeeze) / 2;
  return items.flatMap(({ width, draw }) => {
    const at = { x: x + (width * squeeze) / 2, y };
    x += (width + gap) * squeeze;
    return draw(at);
  });
}

/** All items on the longest stretch, or on both sides of the drop where that is too short for them. */
function alongLine(
  items: readonly Item[],
  points: readonly Point[],
  drop: Point | undefined,
): Mark[] {
  const [longest, other] = clearStretches(points, drop);
  if (!longest) return [];
  const room = (stretch: Stretch) => stretch.to - stretch.from - 6;
  if (widthOf(items) <= room(longest) || !other || items.length < 2)
    return inStretch(items, longest);
  const [first = longest, second = other] = [longest, other].toSorted((a, b) => a.from - b.from);
  let count = 1;
  while (count < items.length - 1 && widthOf(items.slice(0, count + 1)) <= room(first)) count++;
  return [...inStretch(items.slice(0, count), first), ...inStretch(items.slice(count), second)];
}

const yearText = (date: FuzzyDate | undefined): string =>
  !date
    ? ''
    : 'date' in date
      ? String(date.date.year)
      : 'start' in date && typeof date.start === 'object'
        ? String(date.start.year)
        : '';

const endWidths: Readonly<Record<PartnershipEnd, number>> = {
  separated: 12,
  ended: 12,
  legallySeparated: 12,
  divorced: 18,
  annulled: 24,
  died: 14,
};

/** Home, ring, history of ends and letter, in this order along the line. */
function itemsOf({ spells, style, ornament }: Couple, profile: NotationProfile): Item[] {
  const last = spells.at(-1);
  const items: Item[] = [];
  if (partnershipKind(last?.kind ?? 'unknown').home === 'shared')
    items.push({ width: 22, draw: (at) => [house(at, style.paint)] });
  if (ornament) items.push({ width: 12, draw: (at) => ornamentAt(ornament, at, style.paint) });
  for (const spell of spells) {
    const { end } = spell;
    if (end)
      items.push({
        width: endWidths[end],
        draw: (at) => [endMark(end, at, spell !== last, profile)],
      });
  }
  const { letter } = style;
  if (letter) items.push({ width: 24, draw: (at) => letterMarks(letter, at, style.paint) });
  return items;
}

/** Marks on a couple's line: home, history of ends, letters, years. */
function coupleMarks(
  { profile }: NotationContext,
  couple: Couple,
  points: readonly Point[],
  drop: Point | undefined,
): Mark[] {
  const { partnership, spells, style, ornament } = couple;
  if (!partnership) return [];
  const last = spells.at(-1);
  if (profile === 'plain') {
    const ring = { width: 12, draw: (at: Point) => ornamentAt('smallRing', at, style.paint) };
    return ornament ? alongLine([ring], points, drop) : [];
  }
  const items = itemsOf(couple, profile ?? 'mcgoldrick');
  const ends = [points[0], points.at(-1)].filter((point): point is Point => point !== undefined);
  const apart = partnershipKind(last?.kind ?? 'unknown').home === 'apart';
  const homes = apart
    ? ends.map(({ x, y }, i) => house({ x: x + (i ? -18 : 18), y }, style.paint))
    : [];
  const marks = items.length ? alongLine(items, points, drop) : [];
  return [...homes, ...marks, ...yearsAbove(last, points, items.length > 0 || apart)];
}

/** The years of the last time together, above the line where there is room, clear of what stands on it. */
function yearsAbove(last: Spell | undefined, points: readonly Point[], marked: boolean): Mark[] {
  const from = yearText(last?.from);
  const to = yearText(last?.to);
  const text = from && to ? `${from}–${to}` : from || (to ? `–${to}` : '');
  const [stretch] = clearStretches(points, undefined);
  const style = { size: 13, weight: 400 } as const;
  const width = textWidth(text, style);
  if (!text || !stretch || width > stretch.to - stretch.from - 6) return [];
  const x = (stretch.from + stretch.to) / 2;
  const y = stretch.y - (marked ? 15 : 11);
  return [
    // Paper behind the years, so that a bond that runs there passes under them.
    {
      kind: 'path',
      d: `M${short(x - width / 2 - 2)} ${short(y - 11)}h${short(width + 4)}v13h${short(-width - 4)}Z`,
      fill: 'paper',
    },
    {
      kind: 'text',
      x,
      y,
      text,
      ...style,
      anchor: 'middle',
      fill: 'ink2',
    },
  ];
}

/** One line, or two where the couple are related to each other by blood. */
function barMarks(
  { style, related }: Couple,
  points: readonly Point[],
  hops: readonly Point[],
): Mark[] {
  if (!related) return [stroke(hopped(points, hops), style)];
  return [-2.8, 2.8].map((offset) => stroke(hopped(shifted(points, offset), hops, 4), style));
}

/** The line between two partners, with its history along it. */
export function drawCouple(
  context: NotationContext,
  union: GraphUnion,
  route: UnionRoute,
): readonly Figure[] {
  const couple = coupleOf(context, union);
  if (!couple) return [];
  const { partnership } = couple;
  const drop = route.drop?.[0];
  return route.partnerLines.map(({ points }, index) => ({
    id: `${union.id}:couple${index || ''}`,
    kind: 'couple',
    subject: partnership
      ? { table: 'partnerships', row: partnership.id }
      : { table: 'parentSets', row: union.set ?? union.id },
    at: { x: 0, y: 0 },
    marks: [
      ...barMarks(couple, points, route.hops),
      ...(index === 0 ? coupleMarks(context, couple, points, drop) : []),
    ],
    title: coupleTitle(context, union, couple),
    bounds: boxOfRoutes([points]),
    routes: [points],
    hops: route.hops,
    people: union.partners,
    keys: couple.keys,
  }));
}

function coupleTitle(
  context: NotationContext,
  union: GraphUnion,
  { partnership, spells, related }: Couple,
): string {
  const { doc, words, profile } = context;
  const pair = words.list(union.partners.map((id) => nameFor(context, id)));
  const blood = related ? `, ${words.say('figure.relatedByBlood')}` : '';
  if (spells.length === 0)
    return words.say('figure.couple', { pair, how: coupleLook(context, 'unknown').name + blood });
  const said = spells.map((spell) => {
    const { name } = coupleLook(context, spell.kind, spell.end !== undefined);
    if (profile === 'plain') return name;
    const from = spell.from ? ` ${words.date(spell.from)}` : '';
    const end = spell.end
      ? `, ${words.say(`partnershipEnd.${spell.end}`)}${spell.to ? ` ${words.date(spell.to)}` : ''}`
      : '';
    return `${name}${from}${end}`;
  });
  const how = saidBy(doc, words, said.join('; '), partnership?.accounts);
  return words.say('figure.couple', { pair, how: how + blood });
}
