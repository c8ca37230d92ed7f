import type { TokenSize } from '#layout';
import {
  type CaseDocument,
  contactOn,
  endId,
  type Id,
  isProfessional,
  type Organisation,
  type Person,
  type PersonId,
  preferred,
  shortNameOf,
  type Tie,
} from '#model';
import { capital } from '#words';
import { type DrawingContext, factsOf } from '../figures/person/facts.ts';
import { cornerMarks, sizeOf, symbolMarks, wholeSize } from '../figures/person/symbol.ts';
import { tokenName } from '../mobility/subject.ts';
import { picture } from '../mobility/token.ts';
import { scaled } from '../scaled.ts';
import type { Figure, Mark, Point, TextMark } from '../scene.ts';
import { isText, textBox } from '../textBox.ts';
import { textWidth, wrapText } from '../textMetrics.ts';
import { dotsReach, supportDots, wishBadge } from './badges.ts';
import { groupSign } from './groupSigns.ts';
import type { Voice } from './mapWords.ts';
import { disc, roundedBox } from './shapes.ts';

/** What drawing the network of a child needs. */
export interface NetworkContext extends DrawingContext {
  readonly child: PersonId;
  /** Whose words rings, slices and contacts are told in. */
  readonly voice: Voice;
  /** Dots for what each tie gives. Nobody moves for them. */
  readonly supports?: boolean;
}

/** Somebody or something on a map of the network, but for the place. */
export interface Token {
  readonly id: Id;
  readonly kind: 'person' | 'organisation';
  readonly size: TokenSize;
  /** The symbol alone. */
  readonly symbol: { readonly width: number; readonly height: number };
  readonly name: string;
  readonly title: string;
  readonly keys: readonly string[];
  /** The symbol without name, badges and dots. */
  readonly symbolMarks: readonly Mark[];
  /** Marks with the name under the symbol, or over it. */
  readonly marks: (turned: boolean) => readonly Mark[];
}

const nameStyle = { size: 25, weight: 600 } as const;
const quietStyle = { size: 22, weight: 400 } as const;
/** The smallest that somebody's name is in a network, px. */
export const networkNamePx = quietStyle.size;
const smallStyle = { size: 20, weight: 400 } as const;
const nameWidth = 165;
const gap = 3;
const line = { name: 25, small: 20 } as const;
/** How much smaller people are than in a genogram. */
const smaller = 0.66;

/** The first letters of a name, for a symbol without a photo. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => Array.from(word)[0]?.toLocaleUpperCase() ?? '')
    .join('');

/** Contact and wishes of a tie in words. */
export function tieWords({ words, voice }: NetworkContext, tie: Tie | undefined): string[] {
  if (!tie) return [];
  const contact = contactOn(tie);
  const { frequency, modes, arrangement } = contact ?? {};
  return [
    frequency ? words.say(`frequency.${frequency}${voice === 'child' ? '.child' : ''}`) : '',
    ...(modes ?? []).map((mode) => words.say(`mode.${mode}`)),
    arrangement && voice === 'coordinator' ? words.say(`arrangement.${arrangement}`) : '',
    tie.wants && tie.wants !== 'unsure' && voice === 'coordinator'
      ? words.say('network.wants', { wish: words.say(`wants.${tie.wants}`) })
      : '',
  ].filter(Boolean);
}

interface Label {
  readonly lines: readonly { readonly text: string; readonly look: 'name' | 'quiet' | 'small' }[];
  readonly width: number;
  readonly height: number;
}

function labelOf(name: string, small: string, faint: boolean): Label {
  const look = faint ? quietStyle : nameStyle;
  const lines = [
    ...wrapText(name, look, nameWidth, 3).map((text) => ({
      text,
      look: faint ? ('quiet' as const) : ('name' as const),
    })),
    ...(small ? wrapText(small, smallStyle, nameWidth, 2) : []).map((text) => ({
      text,
      look: 'small' as const,
    })),
  ];
  const styles = { name: nameStyle, quiet: quietStyle, small: smallStyle };
  return {
    lines,
    width: Math.max(0, ...lines.map((each) => textWidth(each.text, styles[each.look]))),
    height: lines.reduce((sum, each) => sum + (each.look === 'small' ? line.small : line.name), 0),
  };
}

function labelMarks({ lines, height }: Label, half: number, turned: boolean): TextMark[] {
  const styles = { name: nameStyle, quiet: quietStyle, small: smallStyle };
  let y = turned ? -half - dotsReach - gap - height + 2 : half + gap;
  return lines.map(({ text, look }) => {
    y += look === 'small' ? line.small : line.name;
    return {
      kind: 'text',
      x: 0,
      y: y - 4,
      text,
      ...styles[look],
      anchor: 'middle',
      fill: look === 'name' ? 'ink' : 'ink2',
    };
  });
}

/** What a child wants of a tie, as far as a badge says it. */
const wishOf = (tie: Tie | undefined) =>
  tie?.wants === 'more' || tie?.wants === 'less' || tie?.wants === 'none' ? tie.wants : undefined;

/** Badges and dots that a tie puts round a symbol, and what a key has to explain of them. */
function tieMarks(
  { supports, voice }: NetworkContext,
  tie: Tie | undefined,
  half: Point,
): { marks: Mark[]; keys: string[] } {
  const wish = voice === 'coordinator' || tie?.wants === 'more' ? wishOf(tie) : undefined;
  const receives = supports ? (tie?.supports ?? []) : [];
  const gives = supports ? (tie?.givesBack ?? []) : [];
  return {
    marks: [
      ...supportDots(receives, gives, half),
      ...(wish ? wishBadge(wish, { x: half.x + 1, y: half.y - 5 }) : []),
    ],
    keys: [
      ...(wish ? [`network.wish.${wish}`] : []),
      ...receives.map((kind) => `support.${kind}`),
      ...gives.flatMap((kind) => [`support.${kind}`, 'network.givesBack']),
    ],
  };
}

const boxOf = (id: Id, half: Point, label: Label): TokenSize => ({
  id,
  width: Math.ceil(Math.max(2 * (half.x + 11), label.width)),
  above: half.y + dotsReach,
  below: half.y + gap + label.height,
  head: { width: Math.ceil(2 * (half.x + 11)), below: half.y + gap / 2 },
});

const callNames = new WeakMap<CaseDocument, ReadonlyMap<string, number>>();

/** How often each first name is among those who have ties. */
function firstNames(doc: CaseDocument): ReadonlyMap<string, number> {
  const known = callNames.get(doc);
  if (known) return known;
  const ids = new Set([...doc.ties.values()].flatMap(({ ends }) => ends.map(endId)));
  const counts = new Map<string, number>();
  for (const id of ids) {
    const person = doc.persons.get(id);
    const name = person && shortNameOf(person);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  callNames.set(doc, counts);
  return counts;
}

/** The first name where it is that of nobody else on the map, else the whole name. Professionals keep theirs. */
function callName({ doc }: NetworkContext, person: Person, whole: string): string {
  const { nickname, given } = preferred(person.names) ?? {};
  const alone = (firstNames(doc).get(shortNameOf(person) ?? '') ?? 0) < 2;
  return alone && !isProfessional(person) ? (nickname ?? given ?? whole) : whole;
}

/** Half of somebody's face on a child's own map, and of the child's in the middle. */
const faceHalf = { other: 23, child: 31 } as const;

/**
 * Somebody on a child's own map: a photo, the face the child gave them, or an initial,
 * under the name the child calls them by. Symbols are for grown-ups.
 */
function faceToken(context: NetworkContext, person: Person, tie: Tie | undefined): Token {
  const { doc, words, child } = context;
  const subject = { doc, words, child, forCoordinator: false };
  const own = person.id === child;
  const r = own ? faceHalf.child : faceHalf.other;
  const half = { x: r, y: r };
  const name = tokenName(subject, person.id);
  const label = labelOf(name, '', false);
  const round = tieMarks(context, tie, half);
  const face = picture(subject, person.id);
  const drawn: readonly Mark[] = own
    ? [
        { kind: 'path', d: disc({ x: 0, y: 0 }, r), fill: 'sun', stroke: 'ink', width: 2.2 },
        ...face,
      ]
    : face;
  return {
    id: person.id,
    kind: 'person',
    size: boxOf(person.id, half, label),
    symbol: { width: 2 * r, height: 2 * r },
    name,
    title: [name, ...tieWords(context, tie)].join(', '),
    keys: round.keys,
    symbolMarks: drawn,
    marks: (turned) => [...drawn, ...round.marks, ...labelMarks(label, r, turned)],
  };
}

/** Somebody as a token: the symbol of the genogram, smaller, with a photo or initials in it. */
function personToken(context: NetworkContext, person: Person, tie: Tie | undefined): Token {
  const focal = [...context.doc.focalChildren.values()].some((each) => each.person === person.id);
  const facts = factsOf(person, { ...context, profile: context.profile ?? 'mcgoldrick' }, focal);
  const professional = isProfessional(person);
  const inside = facts.photo ? '' : facts.placeholder ? facts.inside : initialsOf(facts.name);
  const drawn = { ...facts, marks: [], inside };
  const whole = wholeSize(facts, sizeOf(facts));
  const grown = person.id === context.child ? 1 : smaller;
  const symbol = { width: whole.width * grown, height: whole.height * grown };
  const half = { x: symbol.width / 2, y: symbol.height / 2 };
  const role = professional ? person.roles?.[0]?.role : undefined;
  const name = callName(context, person, facts.name);
  const label = labelOf(
    name,
    role && facts.shape === 'professional' ? context.words.say(`role.${role}`) : '',
    facts.placeholder,
  );
  const own = tieMarks(context, tie, half);
  const symbolDrawn = scaled(
    [
      ...symbolMarks(drawn),
      ...cornerMarks(drawn, { width: whole.width / 2, height: whole.height / 2 }),
    ],
    grown,
    { x: 0, y: 0 },
    18,
  );
  return {
    id: person.id,
    kind: 'person',
    size: boxOf(person.id, half, label),
    symbol,
    name,
    title: [facts.title, ...tieWords(context, tie)].join(', '),
    keys: [
      ...own.keys,
      ...(facts.shape === 'professional' ? ['symbol.professional'] : []),
      ...(person.pet ? ['symbol.pet'] : []),
      ...(facts.deceased ? ['legend.died'] : []),
      ...(facts.restricted ? ['legend.restricted'] : []),
    ],
    symbolMarks: symbolDrawn,
    marks: (turned) => [...symbolDrawn, ...own.marks, ...labelMarks(label, half.y, turned)],
  };
}

const groupRadius = 19;

/** A group or service as a token: a circle with a small drawing of what it is. */
function groupToken(context: NetworkContext, group: Organisation, tie: Tie | undefined): Token {
  const { words, voice } = context;
  const name = (voice === 'child' && group.childLabel) || group.name;
  const half = { x: groupRadius, y: groupRadius };
  const size =
    group.size && voice === 'coordinator' ? words.say('network.size', { count: group.size }) : '';
  const label = labelOf(name, '', false);
  const own = tieMarks(context, tie, half);
  const kind = group.kind ?? 'other';
  const symbolMarks: readonly Mark[] = [
    {
      kind: 'path',
      d: disc({ x: 0, y: 0 }, groupRadius),
      fill: 'sheet',
      stroke: 'lineTeal',
      width: 2,
    },
    { kind: 'path', d: groupSign[kind], stroke: 'lineTeal', width: 1.7, cap: 'round' },
  ];
  return {
    id: group.id,
    kind: 'organisation',
    size: boxOf(group.id, half, label),
    symbol: { width: 2 * groupRadius, height: 2 * groupRadius },
    name,
    title: capital(
      [name, words.say(`organisation.${kind}`), size, ...tieWords(context, tie)]
        .filter(Boolean)
        .join(', '),
    ),
    keys: [...own.keys, 'symbol.organisation'],
    symbolMarks,
    marks: (turned) => [...symbolMarks, ...own.marks, ...labelMarks(label, half.y, turned)],
  };
}

/** Somebody or something of the case as a token; undefined for what has none. */
export function tokenOf(context: NetworkContext, id: Id, tie?: Tie): Token | undefined {
  const person = context.doc.persons.get(id);
  if (person)
    return context.voice === 'child'
      ? faceToken(context, person, tie)
      : personToken(context, person, tie);
  const group = context.doc.organisations.get(id);
  return group && groupToken(context, group, tie);
}

/** A piece of paper under each line of a name. */
const paperUnder = (marks: readonly Mark[], half: number): Mark[] =>
  marks.filter(isText).flatMap((mark): Mark[] => {
    const { x, y, width, height } = textBox(mark, { x: 0, y: 0 });
    if (Math.abs(mark.y) < half) return [];
    const d = roundedBox({ x: x - 6, y: y - 4 }, width + 12, height + 8, 7);
    return [{ kind: 'path', d, fill: 'paper' }];
  });

/** A token as a figure of a scene. */
export function tokenFigure(
  token: Token,
  at: Point,
  {
    turned = false,
    title = token.title,
    /** Paper under the name, where lines run behind it. */
    onPaper = false,
    more = [] as readonly Mark[],
    keys = [] as readonly string[],
  } = {},
): Figure {
  const { width, above, below } = token.size;
  const marks = token.marks(turned);
  return {
    id: token.id,
    kind: token.kind,
    subject: { table: token.kind === 'person' ? 'persons' : 'organisations', row: token.id },
    at: { x: Math.round(at.x * 100) / 100, y: Math.round(at.y * 100) / 100 },
    marks: [...(onPaper ? paperUnder(marks, token.symbol.height / 2) : []), ...marks, ...more],
    title,
    bounds: {
      x: -width / 2,
      y: turned ? -below : -above,
      width,
      height: above + below,
    },
    symbol: token.symbol,
    keys: [...token.keys, ...keys],
  };
}
