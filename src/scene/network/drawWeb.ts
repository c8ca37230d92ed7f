import { crossesBox, type Edges, type TokenSize, type WebGraph, wayBetween } from '#layout';
import {
  bornOf,
  type DayRange,
  endId,
  type FuzzyDate,
  type Id,
  isFormal,
  kinOf,
  type Tie,
} from '#model';
import { placedBounds } from '../drawGenogram.ts';
import { roundedRing } from '../figures/household.ts';
import { type LetterPlace, letterPlaces } from '../figures/letterPlaces.ts';
import { outlineRound } from '../figures/region.ts';
import { notYet, wasSo } from '../notation.ts';
import { boxAround, type Figure, type Mark, type Point, type Scene, sceneFor } from '../scene.ts';
import { lineMarks } from '../strokes.ts';
import { setFor } from '../textMetrics.ts';
import { arrangementMarks, tieLook } from './connection.ts';
import { readersOfVoice } from './mapWords.ts';
import {
  type NetworkContext,
  networkNamePx,
  type Token,
  tieWords,
  tokenFigure,
  tokenOf,
} from './token.ts';

/** Two who are joined: by a tie, or because they are family or of one group. */
interface Link {
  readonly id: string;
  readonly between: readonly [Id, Id];
  readonly tie?: Tie;
  readonly kind: 'tie' | 'kin' | 'member';
  /** When it was so, where that is known. */
  readonly from?: FuzzyDate | undefined;
  readonly to?: FuzzyDate | undefined;
}

/** Everybody who has a tie, and all that joins them. */
export interface Web {
  readonly tokens: ReadonlyMap<Id, Token>;
  readonly links: readonly Link[];
  readonly graph: WebGraph;
}

/** What of a web is shown. Nobody moves for it. */
export interface WebOptions {
  readonly filter?: 'everybody' | 'kin' | 'friends' | 'formal';
  /** Thin lines where people are family. */
  readonly kin?: boolean;
  /** Outlines round groups and homes. */
  readonly groups?: boolean;
}

/** The web of a child's network, to be laid out and then drawn. */
export const webOf = (context: NetworkContext): Web =>
  setFor(readersOfVoice(context), () => webMeasured(context));

function webMeasured(context: NetworkContext): Web {
  const { doc, child } = context;
  const ids = new Set<Id>([child]);
  for (const { ends } of doc.ties.values())
    for (const end of ends) if (!('household' in end)) ids.add(endId(end));
  const tokens = new Map<Id, Token>();
  const own = new Map(
    [...doc.ties.values()].flatMap((tie) =>
      endId(tie.ends[0]) === child ? [[endId(tie.ends[1]), tie] as const] : [],
    ),
  );
  for (const id of ids) {
    const token = tokenOf(context, id, own.get(id));
    if (token) tokens.set(id, token);
  }
  const links = linksAmong(context, tokens);
  return {
    tokens,
    links,
    graph: {
      tokens: [...tokens.values()].map(({ size }): TokenSize => size),
      links: links.map(({ between }) => between),
      centre: child,
    },
  };
}

/** Whether two were joined on a day; what nobody dated always counts, as everywhere in looking back. */
const wasLinked = ({ from, to }: Link, asOf: DayRange | undefined): boolean =>
  asOf === undefined || wasSo({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, asOf);

function linksAmong({ doc }: NetworkContext, tokens: ReadonlyMap<Id, Token>): Link[] {
  const links: Link[] = [];
  const seen = new Set<string>();
  const add = (link: Link) => {
    const [a, b] = link.between;
    const key = [a, b].toSorted().join(' ');
    if (a === b || seen.has(key) || !tokens.has(a) || !tokens.has(b)) return;
    seen.add(key);
    links.push(link);
  };
  for (const tie of doc.ties.values())
    add({
      id: tie.id,
      between: [endId(tie.ends[0]), endId(tie.ends[1])],
      tie,
      kind: 'tie',
      from: tie.from,
      to: tie.to,
    });
  for (const { id, members } of doc.organisations.values())
    for (const { person, from, to } of members ?? [])
      add({ id: `${id}:${person}`, between: [id, person], kind: 'member', from, to });
  for (const { id, child, set, certainty } of doc.parentages.values())
    if (certainty !== 'ruledOut')
      for (const parent of doc.parentSets.get(set)?.parents ?? [])
        add({ id: `${id}:${parent}`, between: [parent, child], kind: 'kin' });
  for (const { id, between } of doc.partnerships.values()) add({ id, between, kind: 'kin' });
  return links;
}

/** Whether somebody was there on the day that is looked at, as far as a birth says. */
function isBornBy({ doc, asOf }: NetworkContext, id: Id): boolean {
  const person = doc.persons.get(id);
  return !person || !notYet(bornOf(person), asOf);
}

/** Who is shown under a filter: the child always, and those of the sort that is asked for. */
function shownIn(context: NetworkContext, web: Web, filter: WebOptions['filter']): ReadonlySet<Id> {
  const { doc, child } = context;
  const there = [...web.tokens.keys()].filter((id) => isBornBy(context, id));
  if (!filter || filter === 'everybody') return new Set(there);
  const kin = new Set<Id>(kinOf(doc, child).keys());
  const isKin = (id: Id) => doc.persons.has(id) && kin.has(id);
  return new Set(
    there.filter(
      (id) =>
        id === child ||
        (filter === 'kin'
          ? isKin(id)
          : filter === 'formal'
            ? isFormal(doc, id)
            : !isKin(id) && !isFormal(doc, id)),
    ),
  );
}

/** A web as it was laid out: lines that pass others by, outlines round groups and homes. */
export function drawWeb(
  context: NetworkContext,
  web: Web,
  places: ReadonlyMap<string, Point>,
  options: WebOptions = {},
): Scene {
  return sceneFor(readersOfVoice(context), () => drawLaidOut(context, web, places, options));
}

function drawLaidOut(
  context: NetworkContext,
  web: Web,
  places: ReadonlyMap<string, Point>,
  options: WebOptions,
): Scene {
  const { words, child } = context;
  const shown = shownIn(context, web, options.filter);
  const standing = [...web.tokens.values()].flatMap((token) => {
    const at = places.get(token.id);
    if (!at || !shown.has(token.id)) return [];
    const { width, above, below } = token.size;
    const box = {
      left: at.x - width / 2,
      right: at.x + width / 2,
      top: at.y - above,
      bottom: at.y + below,
    };
    return [{ token, at, box }];
  });
  const byId = new Map(standing.map((each) => [each.token.id, each]));
  const boxes = standing.map(({ box }) => box);
  const drawn = web.links.flatMap((link) => {
    const one = byId.get(link.between[0]);
    const other = byId.get(link.between[1]);
    if (!one || !other || (link.kind === 'kin' && options.kin === false)) return [];
    if (!wasLinked(link, context.asOf)) return [];
    return [{ link, one: one.token, other: other.token, route: wayBetween(one, other, boxes) }];
  });
  const placeFor = letterPlaces(
    new Map(drawn.map(({ link, route }) => [link.id, [route]])),
    boxes.map(({ left, top, right, bottom }) => ({
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    })),
  );
  const lines = drawn.map(({ link, one, other, route }) =>
    lineOf(context, link, one, other, route, placeFor),
  );
  const people = standing.map(({ token, at, box }) => {
    const others = drawn.filter(({ link }) => !link.between.includes(token.id));
    const name = { ...box, top: at.y + token.symbol.height / 2 };
    return tokenFigure(token, at, {
      onPaper: others.some(({ route }) => runsBehind(route, name)),
    });
  });
  const hulls = options.groups === false ? [] : hullsOf(context, people);
  const figures = [...hulls, ...lines, ...people];
  return {
    figures,
    bounds: boxAround(figures.map(placedBounds)),
    namePx: networkNamePx,
    title: words.say('network.webTitle', { name: web.tokens.get(child)?.name ?? '' }),
  };
}

/** Whether a line that found no way past a name runs behind it. */
const runsBehind = (route: readonly Point[], { left, top, right, bottom }: Edges): boolean =>
  route.some((b, i) => i > 0 && crossesBox(route[i - 1] ?? b, b, left, top, right, bottom));

function lineOf(
  context: NetworkContext,
  { id, between, tie, kind }: Link,
  one: Token,
  other: Token,
  route: readonly Point[],
  placeFor: LetterPlace,
): Figure {
  const { words, voice } = context;
  const bounds = boxAround(route.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const base = {
    id,
    kind: 'tie',
    at: { x: 0, y: 0 },
    bounds,
    routes: [route],
    people: [...between],
  } as const;
  if (!tie) {
    const marks: Mark[] = lineMarks(
      {
        strands: [
          {
            wave: 'straight',
            offset: 0,
            width: 1.2,
            ...(kind === 'member' ? { dash: [2, 4] } : {}),
          },
        ],
        colour: kind === 'member' ? 'teal' : 'quiet',
      },
      route,
    );
    const [table, row] = context.doc.organisations.has(between[0])
      ? (['organisations', between[0]] as const)
      : (['persons', between[0]] as const);
    return {
      ...base,
      subject: { table, row },
      marks,
      title: words.say('network.line', {
        one: one.name,
        other: other.name,
        how: words.say(kind === 'member' ? 'network.member' : 'network.kin'),
      }),
      keys: [kind === 'member' ? 'network.member' : 'network.kin'],
    };
  }
  const { line, keys } = tieLook(tie);
  const own =
    voice === 'coordinator'
      ? arrangementMarks(tie, (letter) => placeFor(id, route, letter))
      : { marks: [], keys: [] };
  return {
    ...base,
    subject: { table: 'ties', row: tie.id },
    marks: [
      ...lineMarks(line, tie.flow === 'toChild' ? route.toReversed() : route, {
        bothWays: tie.flow === 'both',
      }),
      ...own.marks,
    ],
    title: words.say('network.line', {
      one: one.name,
      other: other.name,
      how:
        words.list([
          ...(tie.strength ? [words.say(`tie.${tie.strength}`)] : []),
          ...(tie.stress && voice === 'coordinator' ? [words.say('tie.stress')] : []),
          ...tieWords(context, tie),
        ]) || words.say('network.known'),
    }),
    keys: [...keys, ...own.keys],
  };
}

/** Outlines round homes and groups of which two or more are shown; nobody else is inside. */
function hullsOf({ doc, words }: NetworkContext, people: readonly Figure[]): Figure[] {
  const groups = [
    ...[...doc.households.values()].map(({ id, label, members, to }) => ({
      table: 'households' as const,
      id,
      name: label ?? words.say('figure.householdUnnamed'),
      members: to === undefined ? members.map(({ person }) => person as Id) : [],
    })),
    ...[...doc.organisations.values()].map(({ id, name, members = [] }) => ({
      table: 'organisations' as const,
      id,
      name,
      members: [
        id as Id,
        ...members.filter(({ to }) => to === undefined).map(({ person }) => person as Id),
      ],
    })),
  ];
  return groups.flatMap(({ table, id, name, members }): Figure[] => {
    const inside = people.filter((figure) => members.includes(figure.id));
    if (inside.length < 2) return [];
    const outside = people.filter((figure) => !members.includes(figure.id));
    const { rings, whole } = outlineRound(inside.map(placedBounds), outside.map(placedBounds));
    // Members who stand apart are joined by their lines; an outline in pieces would say less.
    if (!whole) return [];
    return [
      {
        id: `${id}:hull`,
        kind: 'household',
        subject: { table, row: id },
        at: { x: 0, y: 0 },
        marks: [
          {
            kind: 'path',
            d: rings.map(roundedRing).join(''),
            stroke: 'lineTeal',
            width: 1.6,
            dash: [2, 5],
            cap: 'round',
          },
        ],
        title: words.say('network.group', {
          name,
          people: words.list(inside.map((figure) => figure.title)),
        }),
        bounds: boxAround(rings.flat().map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
        outlines: rings,
        people: inside.map((figure) => figure.id),
        keys: ['network.hull'],
      },
    ];
  });
}
