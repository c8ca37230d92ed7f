import { placeRound, type RoundArrangement } from '#layout';
import {
  type Circle,
  type EcomapScope,
  ecomapAround,
  isProfessional,
  kinOf,
  type PersonId,
  type StayId,
} from '#model';
import { placedBounds } from '../drawGenogram.ts';
import {
  type Box,
  boxAround,
  type Figure,
  type Mark,
  type Point,
  polyline,
  type Scene,
  sceneFor,
  short,
} from '../scene.ts';
import { textWidth } from '../textMetrics.ts';
import { edgeTowards, quietLine, type Reach, tieFigure } from './connection.ts';
import { readersOfVoice } from './mapWords.ts';
import { disc } from './shapes.ts';
import {
  type NetworkContext,
  networkNamePx,
  type Token,
  tieWords,
  tokenFigure,
  tokenOf,
} from './token.ts';

/** What an ecomap is for. */
export interface EcomapOptions extends EcomapScope {
  /** The child alone in the middle, or the child with those it lives with. */
  readonly middle?: 'child' | 'home';
  /** Draws the family as one circle. */
  readonly foldFamily?: boolean;
  /** Width to height of what it should fill. */
  readonly aspect?: number;
}

const familyId = 'family';
const headingStyle = { size: 22, weight: 600 } as const;
const familyRadius = 45;
/** Long enough to say how strong a tie is, and which way it gives, px. */
const leastLine = 130;

interface Spot {
  readonly circle?: Circle;
  readonly token: Token;
  readonly formal: boolean;
}

/**
 * The ecomap of a child: who and what is round it now, or in one home, each with
 * a line that says how strong the tie is, whether it is stressful and which way it
 * gives (Hartman 1978). Family, friends and community stand on the left, help that
 * is somebody's job on the right.
 */
export const drawEcomap = (context: NetworkContext, options: EcomapOptions = {}): Scene =>
  sceneFor(readersOfVoice(context), () => drawRound(context, options));

function drawRound(context: NetworkContext, options: EcomapOptions): Scene {
  const { doc, child, words } = context;
  const found = ecomapAround(doc, child, {
    ...(context.asOf ? { day: context.asOf } : {}),
    ...options,
  });
  const middle = options.middle === 'child' ? [] : found.middle;
  const extra: Circle[] =
    options.middle === 'child' ? found.middle.map((id) => ({ id, formal: false })) : [];
  const circles = [...found.around, ...extra];
  const spots = spotsOf(context, circles, options.foldFamily === true);
  const centre = centreOf(
    context,
    middle,
    spots.length,
    options.stay ?? (context.asOf && found.stay),
  );
  const of = (formal: boolean) =>
    spots.filter((spot) => spot.formal === formal).map(({ token }) => token.size);
  const round = placeRound({
    middle: centre.half,
    left: of(false),
    right: of(true),
    line: leastLine,
    ...(options.aspect === undefined ? {} : { aspect: options.aspect }),
  });
  const standing = spots.map(({ token }) =>
    tokenFigure(token, round.places.get(token.id) ?? { x: 0, y: 0 }, {
      turned: round.turned.has(token.id),
    }),
  );
  const lines = spots.map((spot) => lineTo(context, spot, centre, round));
  const figures: Figure[] = [
    groundOf(context, [...standing, ...centre.figures], centre, round.border),
    ...lines,
    ...centre.figures,
    ...standing,
  ];
  const name = tokenOf(context, child)?.name ?? '';
  const stay = options.stay === undefined ? undefined : doc.stays.get(options.stay);
  return {
    figures,
    bounds: boxAround(figures.map(placedBounds)),
    namePx: networkNamePx,
    title: stay
      ? words.say('network.ecomapHomeTitle', { name, home: stayName(context, stay.id) })
      : words.say('network.ecomapTitle', { name }),
  };
}

/** What a home is called: the child's own word for it, else its place or household. */
export function stayName(
  { doc, words }: Pick<NetworkContext, 'doc' | 'words'>,
  id: StayId,
): string {
  const stay = doc.stays.get(id);
  const place = stay?.place === undefined ? undefined : doc.places.get(stay.place);
  const household = stay?.household === undefined ? undefined : doc.households.get(stay.household);
  return stay?.childLabel ?? household?.label ?? place?.label ?? words.say('network.home');
}

interface Centre {
  readonly half: Point;
  readonly reach: Reach;
  readonly figures: readonly Figure[];
  readonly marks: readonly Mark[];
  /** All that the circle and its name take. */
  readonly bounds: Box;
}

/** The child, with those it lives with round it in one circle. */
function centreOf(
  context: NetworkContext,
  others: readonly PersonId[],
  lines: number,
  stay?: StayId,
): Centre {
  const own = tokenOf(context, context.child);
  if (!own) throw new Error('no child to draw an ecomap of');
  const tokens = others.flatMap((id) => tokenOf(context, id) ?? []);
  const alone = tokens.length === 0;
  const inner = placeRound({
    middle: { x: own.size.width / 2, y: (own.size.above + own.size.below) / 2 },
    left: [],
    right: tokens.map(({ size }) => size),
    line: 4,
  });
  const figures = [
    tokenFigure(own, { x: 0, y: (own.symbol.height / 2 - own.size.below) / 2 }),
    ...tokens.map((token) =>
      tokenFigure(token, inner.places.get(token.id) ?? { x: 0, y: 0 }, {
        turned: inner.turned.has(token.id),
      }),
    ),
  ];
  const radius = Math.max(
    alone ? 62 : 96,
    // Room for the heads of so many arrows round it.
    lines * 2.8,
    ...figures.map((figure) => {
      const { x, y, width, height } = placedBounds(figure);
      return (
        Math.hypot(Math.max(-x, x + width), Math.max(-y, y + height)) * (alone ? 0.86 : 1) +
        (alone ? 0 : 10)
      );
    }),
  );
  const name = alone
    ? ''
    : stay === undefined
      ? context.words.say('network.home')
      : stayName(context, stay);
  return {
    half: { x: radius, y: radius },
    reach: { shape: 'ellipse', x: radius, y: radius },
    figures,
    marks: [
      { kind: 'path', d: disc({ x: 0, y: 0 }, radius), fill: 'sunWash', stroke: 'sun', width: 2.4 },
      ...(name ? nameOnEdge(name, radius) : []),
    ],
    bounds: boxAround([
      { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius },
      ...(name ? [edgeBox(name, radius)] : []),
    ]),
  };
}

/** Room of a name on the upper edge of the circle in the middle. */
function edgeBox(text: string, radius: number): Box {
  const half = textWidth(text, headingStyle) / 2 + 12;
  return { x: -half, y: -radius - 14, width: 2 * half, height: 28 };
}

/** A name on the upper edge of the circle in the middle. */
function nameOnEdge(text: string, radius: number): Mark[] {
  const half = edgeBox(text, radius).width / 2;
  const y = -radius;
  return [
    {
      kind: 'path',
      d: `M${short(-half + 12)} ${short(y - 13)}H${short(half - 12)}A12 13 0 0 1 ${short(half - 12)} ${short(y + 13)}H${short(-half + 12)}A12 13 0 0 1 ${short(-half + 12)} ${short(y - 13)}Z`,
      fill: 'sheet',
      stroke: 'sun',
      width: 2,
    },
    { kind: 'text', x: 0, y: y + 5, text, ...headingStyle, anchor: 'middle', fill: 'ink' },
  ];
}

/** Those of the family: kin by blood or marriage who are not there as their job. */
function isFamily({ doc, child }: NetworkContext, id: string): boolean {
  const person = doc.persons.get(id);
  return person !== undefined && !isProfessional(person) && kinOf(doc, child).has(person.id);
}

function spotsOf(context: NetworkContext, circles: readonly Circle[], fold: boolean): Spot[] {
  const folded = fold ? circles.filter(({ id }) => isFamily(context, id)) : [];
  const spots = circles
    .filter((circle) => !folded.includes(circle))
    .flatMap((circle): Spot[] => {
      const token = tokenOf(context, circle.id, circle.tie);
      return token ? [{ circle, token, formal: circle.formal }] : [];
    });
  return folded.length ? [{ token: familyToken(context), formal: false }, ...spots] : spots;
}

/** The whole family as one circle (notation.md 1.5): larger than any other. */
function familyToken({ words, voice }: NetworkContext): Token {
  const name = words.say(voice === 'child' ? 'network.family.child' : 'network.family');
  return {
    id: familyId,
    kind: 'organisation',
    name,
    title: name,
    keys: [],
    symbol: { width: 2 * familyRadius, height: 2 * familyRadius },
    size: {
      id: familyId,
      width: 2 * familyRadius + 8,
      above: familyRadius + 4,
      below: familyRadius + 4,
    },
    symbolMarks: [],
    marks: () => [
      {
        kind: 'path',
        d: disc({ x: 0, y: 0 }, familyRadius),
        fill: 'sheet',
        stroke: 'ink',
        width: 2.6,
      },
      { kind: 'path', d: disc({ x: 0, y: 0 }, familyRadius - 5), stroke: 'ink', width: 1 },
      { kind: 'text', x: 0, y: 5, text: name, ...headingStyle, anchor: 'middle', fill: 'ink' },
    ],
  };
}

function lineTo(
  context: NetworkContext,
  { circle, token, formal: _ }: Spot,
  centre: Centre,
  round: RoundArrangement,
): Figure {
  const { words, child, voice } = context;
  const at = round.places.get(token.id) ?? { x: 0, y: 0 };
  const reach: Reach = {
    shape: token.kind === 'organisation' ? 'ellipse' : 'box',
    x: token.symbol.width / 2,
    y: token.symbol.height / 2,
  };
  const origin = { x: 0, y: 0 };
  const route = [
    edgeTowards(origin, centre.reach, at, 4),
    edgeTowards(at, reach, origin, 8),
  ] as const;
  const one = tokenOf(context, child)?.name ?? '';
  const people = [child, token.id];
  const tie = circle?.tie;
  if (!tie)
    return quietLine(
      `${token.id}:line`,
      route,
      {
        title: words.say('network.line', {
          one,
          other: token.name,
          how: words.say('network.known'),
        }),
        people,
        key: 'network.known',
      },
      { table: token.kind === 'person' ? 'persons' : 'organisations', row: token.id },
    );
  const how = words.list([
    ...(tie.strength ? [words.say(`tie.${tie.strength}`)] : []),
    ...(tie.stress && voice === 'coordinator' ? [words.say('tie.stress')] : []),
    ...tieWords(context, tie),
  ]);
  return tieFigure(tie, isFromOther(tie, token.id) ? [route[1], route[0]] : route, {
    title: words.say('network.line', {
      one,
      other: token.name,
      how: how || words.say('network.known'),
    }),
    people,
    coordinator: voice === 'coordinator',
  });
}

/** Whether a tie begins at the one round the middle. */
const isFromOther = ({ ends }: NonNullable<Circle['tie']>, id: string) =>
  Object.values(ends[0]).includes(id);

/** The middle, and the names of both sides over them. */
function groundOf(
  { words, voice }: NetworkContext,
  standing: readonly Figure[],
  centre: Centre,
  border: Point | undefined,
): Figure {
  const box = boxAround([...standing.map(placedBounds), centre.bounds]);
  const y = box.y - 26;
  const heading = (
    id: 'network.informal' | 'network.formal',
    x: number,
    anchor: 'start' | 'end',
  ): Mark => ({
    kind: 'text',
    x,
    y,
    text: words.say(voice === 'child' ? `${id}.child` : id),
    ...headingStyle,
    anchor,
    fill: 'ink2',
  });
  const headings: Mark[] = border
    ? [
        heading('network.informal', -24, 'end'),
        heading('network.formal', 24, 'start'),
        {
          kind: 'path',
          d: `M0 ${short(y - 16)}V${short(-centre.half.y - 20)}${polyline([edgeTowards({ x: 0, y: 0 }, centre.reach, border, 8), border])}`,
          stroke: 'lineStrong',
          width: 1.6,
          dash: [2, 7],
          cap: 'round',
        },
      ]
    : [];
  const widest = Math.max(
    ...(['network.informal', 'network.formal'] as const).map((id) =>
      textWidth(words.say(id), headingStyle),
    ),
  );
  return {
    id: 'ground',
    kind: 'ground',
    subject: { table: 'cases', row: 'CASE' },
    at: { x: 0, y: 0 },
    marks: [...headings, ...centre.marks],
    title: words.say('network.home'),
    bounds: border
      ? boxAround([box, { x: -widest - 24, y: y - 18, width: 2 * (widest + 24), height: 22 }])
      : box,
  };
}
