import {
  bondKinds,
  type CustomClass,
  customLine,
  type LineDrawing,
  type NotationProfile,
  type PartnershipEnd,
  parentageKinds,
  partnershipKinds,
  personMarkKind,
  personMarkKinds,
  type SearchState,
  searchStates,
  symbolKinds,
  tieLines,
} from '#model';
import { aliasMarks } from './drawGenogram.ts';
import { endMark, house } from './figures/couple.ts';
import type { DrawnMark, PersonFacts } from './figures/person/facts.ts';
import { cornerMarks, diedSign, symbolMarks } from './figures/person/symbol.ts';
import { searchSign } from './figures/searchSign.ts';
import { quietened } from './figures/voice.ts';
import { bondLook, coupleLook, type Look, parentageLook } from './kinds.ts';
import { mapSamples } from './mobility/samples.ts';
import { networkKeyOrder, networkSample } from './network/key.ts';
import type { NotationContext } from './notation.ts';
import { sampleFacts } from './samples.ts';
import { scaled } from './scaled.ts';
import type { Mark, Point, Scene } from './scene.ts';
import { circle, letterMarks, lineMarks } from './strokes.ts';
import { setFor } from './textMetrics.ts';
import { hatch } from './timeline/bars.ts';
import { feelingFace } from './timeline/feelingFace.ts';

/** Width of a sample in the key, px; it is drawn round height 0. */
export const sampleWidth = 64;

/** One entry of the key: a sample of the line or symbol, and its words. */
export interface LegendEntry {
  readonly id: string;
  readonly words: string;
  readonly marks: readonly Mark[];
}

const middle: Point = { x: sampleWidth / 2, y: 0 };
const sample: readonly Point[] = [
  { x: 0, y: 0 },
  { x: sampleWidth, y: 0 },
];
const line = (drawing: LineDrawing): Mark[] => lineMarks(drawing, sample);
const plainLine: LineDrawing = { strands: [{ wave: 'straight', offset: 0 }], colour: 'ink' };

/** A symbol on a line of the key. */
function symbol(facts: PersonFacts): Mark[] {
  const half = { width: 28, height: 28 };
  const waves = facts.marks.some(({ kind }) => {
    const place = personMarkKind(kind)?.place;
    return place !== undefined && 'above' in place;
  });
  // Waves above a symbol and the frame of the child need room of their own on a line of the key.
  const [size, at] = waves ? [0.28, { x: middle.x, y: 4 }] : [facts.focal ? 0.32 : 0.4, middle];
  return scaled([...symbolMarks(facts), ...cornerMarks(facts, half)], size, at, 10);
}

function symbolSample(id: string, profile: NotationProfile): Mark[] {
  const kind = id.slice(id.indexOf('.') + 1);
  if (kind === 'alias')
    return scaled(
      [...symbolMarks(sampleFacts('woman', profile)), ...aliasMarks({ width: 56, height: 56 })],
      0.4,
      middle,
    );
  return symbol(sampleFacts(kind as keyof typeof symbolKinds, profile));
}

const markSample = (kind: DrawnMark['kind'], profile: NotationProfile): Mark[] =>
  symbol({ ...sampleFacts('woman', profile), marks: [{ kind }] });

/** What the key shows beside kinds of lines and symbols, by id. */
function otherSample(
  id: string,
  { profile = 'mcgoldrick' }: NotationContext,
): readonly Mark[] | undefined {
  const dashed = (dash: readonly number[], colour: LineDrawing['colour'], letter?: string) =>
    line({
      strands: [{ wave: 'straight', offset: 0, dash }],
      colour,
      ...(letter ? { letter } : {}),
    });
  if (id.startsWith('search.')) return searchSign(id.slice(7) as SearchState, middle);
  const samples: Readonly<Record<string, () => readonly Mark[]>> = {
    'legend.unsure': () => dashed([8, 5], 'quiet', '?'),
    'legend.disputed': () => dashed([14, 4], 'amber', '!'),
    'legend.ruledOut': () => dashed([1.5, 5], 'quiet'),
    'legend.reconciled': () => [
      ...coupleLine(plainLine),
      endMark('separated', middle, true, profile),
    ],
    'legend.home': () => [...coupleLine(plainLine), house(middle, 'ink')],
    'legend.twoHomes': () => [
      ...coupleLine(plainLine),
      house({ x: 23, y: 0 }, 'ink'),
      house({ x: sampleWidth - 23, y: 0 }, 'ink'),
    ],
    'legend.household': () => dashed([2, 5], 'teal'),
    'legend.householdPast': () => dashed([9, 6], 'quiet'),
    'legend.group': () => dashed([14, 5], 'blue'),
    'legend.unsaid': () => quietened(line(plainLine)),
    'legend.homeMark': () => [house(middle, 'lineTeal')],
    'legend.move': () => [
      ...line({
        strands: [{ wave: 'straight', offset: 0, width: 2.6 }],
        colour: 'quiet',
        arrow: 'filled',
      }),
      ...letterMarks('1', { x: 22, y: 0 }, 'ink2'),
    ],
    'legend.relatedByBlood': () =>
      coupleLine({
        strands: [
          { wave: 'straight', offset: -2.8 },
          { wave: 'straight', offset: 2.8 },
        ],
        colour: 'ink',
      }),
    'legend.died': () =>
      profile === 'plain' ? diedSign('leaf', middle) : symbolSample('symbol.died', profile),
    'legend.focal': () => symbolSample('symbol.focal', profile),
    'legend.placeholder': () => symbolSample('symbol.placeholder', profile),
    'legend.notFoundYet': () => symbolSample('symbol.notFoundYet', profile),
    'legend.restricted': () => symbol({ ...sampleFacts('woman', profile), restricted: true }),
    ...mapSamples(middle),
    'timeline.fuzzy': () => [timeBar('M14 -9H56L50 9H8Z', [3, 4])],
    'timeline.guessed': () => [timeBar('M10 -9H54V9H10Z', [5, 4])],
    'timeline.ongoing': () => [timeBar('M10 9V-9H50L57 0L50 9Z')],
    'timeline.gap': () => hatch({ x: 8, y: -9, width: 48, height: 18 }, 'lineStrong'),
    'timeline.feeling': () => feelingFace(middle, 1),
    'twins.identical': () => twins(true),
    'twins.fraternal': () => twins(false),
    'twins.unknown': () => [
      ...twins(false),
      ...scaled(letterMarks('?', { x: 0, y: 4 }, 'ink2'), 1, middle),
    ],
  };
  return samples[id]?.();
}

const timeBar = (d: string, dash?: readonly number[]): Mark => ({
  kind: 'path',
  d,
  stroke: 'ink2',
  width: 1.6,
  fill: 'wash',
  ...(dash ? { dash } : {}),
});

const twins = (bar: boolean): Mark[] => [
  {
    kind: 'path',
    d: `M${middle.x - 14} 11L${middle.x} -11L${middle.x + 14} 11${bar ? `M${middle.x - 7} 0H${middle.x + 7}` : ''}`,
    stroke: 'ink',
    width: 2,
  },
];

/** The order of the key: the family first, then how people get on, then symbols and marks. */
const order: readonly string[] = [
  ...['plain.family', 'plain.lookedAfter', 'plain.couple', 'plain.coupleBefore', 'plain.parentsOf'],
  ...Object.keys(partnershipKinds).map((kind) => `partnership.${kind}`),
  'legend.relatedByBlood',
  ...['separated', 'legallySeparated', 'divorced', 'annulled', 'died', 'ended'].map(
    (end) => `partnershipEnd.${end}`,
  ),
  ...['legend.reconciled', 'legend.home', 'legend.twoHomes'],
  ...Object.keys(parentageKinds).map((kind) => `parentage.${kind}`),
  ...['legend.unsure', 'legend.disputed', 'legend.ruledOut'],
  ...['twins.identical', 'twins.fraternal', 'twins.unknown'],
  ...['close', 'distant', 'conflict', 'mixed', 'care', 'other', 'wantsContact'].map(
    (id) => `plain.${id}`,
  ),
  ...Object.keys(bondKinds).map((kind) => `bond.${kind}`),
  ...Object.keys(tieLines).map((kind) => `tie.${kind}`),
  ...networkKeyOrder,
  ...['legend.household', 'legend.householdPast', 'legend.homeMark', 'legend.group', 'legend.move'],
  'legend.unsaid',
  ...Object.keys(symbolKinds).map((kind) => `symbol.${kind}`),
  ...[
    'legend.focal',
    'legend.died',
    'legend.placeholder',
    'legend.notFoundYet',
    'legend.restricted',
  ],
  ...searchStates.map((state) => `search.${state}`),
  ...Object.keys(personMarkKinds).map((kind) => `mark.${kind}`),
  ...['map.moves', 'map.beside', 'map.gaps', 'map.wish', 'map.orderClash'],
];
const places = new Map(order.map((id, place) => [id, place]));

const entryOfLook = (
  { line: drawing, name, key }: Look,
  draw: (drawing: LineDrawing) => Mark[] = line,
): LegendEntry => ({ id: key, words: name, marks: draw(drawing) });

/** Half the size of the people beside a line of the key, px. */
const end = 5.5;
const outlined = (d: string): Mark => ({ kind: 'path', d, stroke: 'ink', width: 1.6 });
/** A sample between the people whom its line joins, so that a couple's is not taken for a child's. */
const between = (drawing: LineDrawing, from: number): Mark[] =>
  lineMarks(drawing, [
    { x: from, y: 0 },
    { x: sampleWidth - 2 * end - 1, y: 0 },
  ]);

/** Two partners and the line between them. */
const coupleLine = (drawing: LineDrawing): Mark[] => [
  ...between(drawing, 2 * end + 1),
  outlined(`M1 ${-end}h${2 * end}v${2 * end}h${-2 * end}Z`),
  outlined(circle({ x: sampleWidth - 1 - end, y: 0 }, end)),
];

/** The line from a bar of brothers and sisters to one of them. */
const childLine = (drawing: LineDrawing): Mark[] => [
  outlined('M1 -9V9'),
  ...between(drawing, 1),
  // The shape of those whose gender is not known: any child.
  outlined(
    `M${sampleWidth - 1 - end} ${-end}h2q3.5 0 3.5 3.5v4q0 3.5 -3.5 3.5h-4q-3.5 0 -3.5 -3.5v-4q0 -3.5 3.5 -3.5Z`,
  ),
];

/** How the lines of a user's own kinds are shown, by what they are kinds of. */
const customSample: Readonly<Record<CustomClass, (drawing: LineDrawing) => Mark[]>> = {
  bond: line,
  tie: line,
  partnership: coupleLine,
  parentage: childLine,
};

/** The sample and words of one entry; undefined for ids that a key has no place for. */
function entryOf(context: NotationContext, id: string): LegendEntry | undefined {
  const { doc, words, profile = 'mcgoldrick' } = context;
  const dot = id.indexOf('.');
  const group = id.slice(0, dot);
  const kind = id.slice(dot + 1);
  const said = {
    id,
    words: words.sayOr(profile === 'plain' ? `${id}.child` : id, words.sayOr(id, kind)),
  };
  switch (group) {
    case 'bond':
      return entryOfLook(bondLook(context, kind));
    case 'partnership':
      return entryOfLook(coupleLook(context, kind), coupleLine);
    case 'parentage':
      return entryOfLook(parentageLook(context, kind), childLine);
    case 'custom': {
      const row = doc.customKinds.get(kind);
      return row && { id, words: row.name, marks: customSample[row.of](customLine(row)) };
    }
    case 'plain':
      return { ...said, marks: plainSample(context, kind) };
    case 'partnershipEnd':
      return {
        ...said,
        marks: [...coupleLine(plainLine), endMark(kind as PartnershipEnd, middle, false, profile)],
      };
    case 'tie':
      return { ...said, marks: line(tieLines[kind as keyof typeof tieLines]) };
    case 'symbol':
      return { ...said, marks: symbolSample(id, profile) };
    case 'mark':
      return { ...said, marks: markSample(kind as DrawnMark['kind'], profile) };
    default: {
      const marks = networkSample(id, sampleWidth) ?? otherSample(id, context);
      return marks && { ...said, marks };
    }
  }
}

/** Lines for children are found through a kind that is drawn with them. */
function plainSample(context: NotationContext, id: string): Mark[] {
  const bonds: Readonly<Record<string, string>> = {
    close: 'friendship',
    distant: 'distant',
    conflict: 'discord',
    mixed: 'hostileClose',
    care: 'trustedAdult',
    other: 'plain',
    wantsContact: 'wantsContact',
  };
  const bond = bonds[id];
  if (bond) return line(bondLook(context, bond).line);
  if (id === 'family') return childLine(parentageLook(context, 'birth').line);
  if (id === 'lookedAfter') return childLine(parentageLook(context, 'foster').line);
  return coupleLine(
    coupleLook(context, id === 'parentsOf' ? 'unknown' : 'marriage', id === 'coupleBefore').line,
  );
}

/** The key to what a scene shows, and to nothing else, in its notation and language. */
export const legendOf = (scene: Scene, context: NotationContext): readonly LegendEntry[] =>
  setFor(scene.readers ?? 'adults', () => entriesOf(scene, context));

function entriesOf(scene: Scene, context: NotationContext): readonly LegendEntry[] {
  const ids = new Set(scene.figures.flatMap(({ keys }) => keys ?? []));
  const place = (id: string) => places.get(id) ?? order.length;
  return [...ids]
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((id) => {
      const entry = entryOf(context, id);
      return entry ? [entry] : [];
    });
}

/** One entry of a key by its id, such as `mark.smoker`; undefined for ids that a key has no place for. */
export const legendEntry = (id: string, context: NotationContext): LegendEntry | undefined =>
  entryOf(context, id);
