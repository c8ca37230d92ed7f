import { placeInRings, type RingArrangement, ringLip } from '#layout';
import {
  type CirclesMap,
  type DayRange,
  type Placed,
  placedOn,
  type RingChange,
  ringChanges,
} from '#model';
import { placedBounds } from '../drawGenogram.ts';
import { linePaint, type Paint, tintPaint } from '../palette.ts';
import { moved } from '../scaled.ts';
import { type Box, boxAround, type Figure, type Mark, type Scene, sceneFor } from '../scene.ts';
import { isText, lineBox } from '../textBox.ts';
import { setFor, textWidth, wrapText } from '../textMetrics.ts';
import { changeBadge } from './badges.ts';
import { mapName, readersOfVoice, ringName, sliceName } from './mapWords.ts';
import { oval, polar, ringPart, roundedBox, stitches } from './shapes.ts';
import { type NetworkContext, networkNamePx, type Token, tokenFigure, tokenOf } from './token.ts';

/** What circles show beside who stands where. */
export interface CirclesOptions {
  /** As it was on that day; now where not given. */
  readonly day?: DayRange;
  /** Shows who moved, came and went since that day. For the coordinator alone. */
  readonly since?: DayRange;
  /** Width to height of what it should fill; circles where not given. */
  readonly aspect?: number;
}

/** Circles with where everything lies, so that a point of them is known as a place on the map. */
export interface CirclesDrawing {
  readonly scene: Scene;
  readonly arrangement: RingArrangement;
  readonly changes: readonly RingChange[];
}

/** Width of the stitched edge, px. */
const rim = 18;
const labelStyle = { size: 24, weight: 600 } as const;
const ringStyle = { size: 22, weight: 600 } as const;
/** How wide the name of a slice may be at the sides, and from line to line, px. */
const sliceNameWidth = 150;
/** Between the names of a slice and of the outer ring. */
const labelGap = 6;
const sliceLine = 26;
/** Half the height of the middle, where the child stands. */
const middleRadius = 60;

/** Where there is more room across, rings are ovals: a circle would leave the sides empty and names small. */
const flatFor = (aspect: number): number => Math.min(1, Math.max(0.64, 1 / aspect));

/**
 * The network map of a child: rings of closeness round the child, slices of life
 * with a stitched edge each, everybody where the child put them.
 */
export function drawCircles(
  context: NetworkContext,
  map: CirclesMap,
  options: CirclesOptions = {},
): CirclesDrawing {
  const readers = readersOfVoice(context);
  const { scene, ...drawing } = setFor(readers, () => drawRings(context, map, options));
  return { ...drawing, scene: sceneFor(readers, () => scene) };
}

function drawRings(
  context: NetworkContext,
  map: CirclesMap,
  { day, since, aspect = 1 }: CirclesOptions,
): CirclesDrawing {
  const { doc, child, voice, words } = context;
  const now = placedOn(doc, child, map, day);
  const changes =
    since && voice === 'coordinator' ? ringChanges(placedOn(doc, child, map, since), now) : [];
  const gone = changes.flatMap(({ how, from }) => (how === 'left' && from ? [from] : []));
  const shown = [...now, ...gone].flatMap((placed) => {
    const token = tokenOf(context, placed.id, placed.tie);
    return token ? [{ placed, token }] : [];
  });
  const arrangement = placeInRings({
    rings: map.rings.length,
    slices: map.slices.length,
    middle: middleRadius,
    flat: flatFor(aspect),
    labelHalf:
      Math.max(
        ...map.rings.map((_, i) => textWidth(ringName(words, map, i + 1, voice), ringStyle)),
      ) /
        2 +
      13,
    tokens: shown.map(({ placed, token }) => {
      const slice = map.slices.findIndex(({ id }) => id === placed.sector);
      return { ...token.size, ring: placed.ring, ...(slice < 0 ? {} : { slice }) };
    }),
  });
  const change = new Map(changes.map((each) => [each.id, each]));
  const figures = [
    groundFigure(context, map, arrangement),
    ...shown.map(({ placed, token }) =>
      standing(context, map, token, placed, arrangement, change.get(placed.id)),
    ),
    ...middleFigure(context),
  ];
  return {
    arrangement,
    changes,
    scene: {
      figures,
      bounds: boxAround(figures.map(placedBounds)),
      namePx: networkNamePx,
      title: words.say('network.circlesTitle', {
        name: nameOfChild(context),
        map: mapName(words, map),
      }),
    },
  };
}

const nameOfChild = (context: NetworkContext) => tokenOf(context, context.child)?.name ?? '';

function middleFigure(context: NetworkContext): Figure[] {
  const token = tokenOf(context, context.child);
  // The name stands in the middle too, so the symbol is a little higher.
  return token
    ? [tokenFigure(token, { x: 0, y: -token.size.below / 2 + token.symbol.height / 4 })]
    : [];
}

function standing(
  context: NetworkContext,
  map: CirclesMap,
  token: Token,
  placed: Placed,
  arrangement: RingArrangement,
  change: RingChange | undefined,
): Figure {
  const { words, voice } = context;
  const at = arrangement.places.get(token.id) ?? { x: 0, y: 0 };
  const where = [
    ringName(words, map, placed.ring, voice),
    ...(map.slices.length ? [sliceName(words, map, placed.sector, voice)] : []),
  ];
  const how = change?.how;
  return tokenFigure(token, at, {
    title: [token.title, ...where, ...(how ? [words.say(`network.change.${how}`)] : [])].join(', '),
    ...(how
      ? {
          more: changeBadge(
            how,
            { x: -token.symbol.width / 2 - 1, y: token.symbol.height / 2 - 5 },
            Math.atan2(-at.y, -at.x),
          ),
          keys: [`network.change.${how}`],
        }
      : {}),
  });
}

/** Rings, slices and their names. */
function groundFigure(
  context: NetworkContext,
  map: CirclesMap,
  arrangement: RingArrangement,
): Figure {
  const { words, voice } = context;
  const { radii, slices, flat, middle } = arrangement;
  const outer = radii.at(-1) ?? middle;
  const top = ringLabelBox(ringName(words, map, radii.length, voice), outer * flat);
  const names: Mark[] = slices.flatMap((wedge, j) =>
    above(
      top,
      sliceLabel(
        sliceName(words, map, map.slices[j]?.id, voice),
        (wedge.from + wedge.to) / 2,
        outer + rim + 18,
        flat,
        linePaint[map.slices[j]?.colour ?? 'quiet'],
      ),
    ),
  );
  const reach = outer + (slices.length ? rim : 0) + 4;
  const texts = names.filter(isText).map((mark) => lineBox(mark, { x: 0, y: 0 }));
  return {
    id: 'ground',
    kind: 'ground',
    subject: { table: 'cases', row: 'CASE' },
    at: { x: 0, y: 0 },
    marks: [
      ...cellMarks(map, arrangement),
      ...edgeMarks(arrangement, outer),
      ...slices.flatMap((wedge, j) => sliceEdge(map, j, wedge, outer, flat)),
      ...radii.flatMap((radius, i) => ringLabel(ringName(words, map, i + 1, voice), radius * flat)),
      ...names,
    ],
    title: words.say('network.ground', { map: mapName(words, map) }),
    bounds: boxAround([
      { x: -reach, y: -reach * flat, width: 2 * reach, height: 2 * reach * flat },
      ...texts,
    ]),
  };
}

/** The grounds of the cells: every other ring in the tint of its slice. */
function cellMarks(map: CirclesMap, { radii, slices, flat, middle }: RingArrangement): Mark[] {
  return radii.flatMap((radius, i): Mark[] => {
    const inner = radii[i - 1] ?? middle;
    const tinted = i % 2 === 0;
    if (slices.length === 0)
      return [{ kind: 'path', d: ringPart(inner, radius, flat), fill: tinted ? 'wash' : 'sheet' }];
    return slices.map((wedge, j) => ({
      kind: 'path',
      d: ringPart(inner, radius, flat, wedge),
      fill: tinted ? tintPaint[map.slices[j]?.colour ?? 'quiet'] : 'sheet',
    }));
  });
}

/** Lines between cells, and the middle. */
function edgeMarks({ radii, slices, flat, middle }: RingArrangement, outer: number): Mark[] {
  return [
    ...(slices.length > 1 ? slices : []).map(
      ({ from }): Mark => ({
        kind: 'path',
        d: `M${pair(polar(from, middle, flat))}L${pair(polar(from, outer, flat))}`,
        stroke: 'line',
        width: 1.2,
      }),
    ),
    ...radii.map((radius, i): Mark => {
      const last = i === radii.length - 1;
      return {
        kind: 'path',
        d: oval(radius, flat),
        stroke: last ? 'lineStrong' : 'line',
        width: last ? 1.8 : 1.6,
      };
    }),
    { kind: 'path', d: oval(middle, flat), fill: 'sunWash', stroke: 'sun', width: 2.4 },
  ];
}

const pair = ({ x, y }: { x: number; y: number }) =>
  `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;

/** The edge of a slice in its colour and its pattern. */
function sliceEdge(
  map: CirclesMap,
  index: number,
  wedge: { readonly from: number; readonly to: number },
  outer: number,
  flat: number,
): Mark[] {
  const look = map.slices[index];
  if (!look) return [];
  const paint = linePaint[look.colour];
  const trim = 5 / outer;
  const inside = { from: wedge.from + trim, to: wedge.to - trim };
  const { d, filled } = stitches(look.pattern, outer + rim / 2 + 3, 5, flat, inside);
  return [
    {
      kind: 'path',
      d: ringPart(outer + 2, outer + rim + 4, flat, inside),
      fill: tintPaint[look.colour],
    },
    filled
      ? { kind: 'path', d, fill: paint }
      : {
          kind: 'path',
          d,
          stroke: paint,
          width: look.pattern === 'dashes' ? 4 : 1.9,
          cap: 'round',
        },
  ];
}

/** What the name of a ring takes up at the top. */
function ringLabelBox(text: string, radius: number): Box {
  const width = textWidth(text, ringStyle) + 20;
  return { x: -width / 2, y: -radius - ringLip + 2, width, height: 2 * ringLip - 4 };
}

/** The lines of a slice's name moved up where they would touch the name of the outer ring. */
function above(top: Box, lines: Mark[]): Mark[] {
  const touching = lines
    .filter(isText)
    .map((mark) => lineBox(mark, { x: 0, y: 0 }))
    .filter(
      (box) =>
        box.x < top.x + top.width + labelGap &&
        top.x < box.x + box.width + labelGap &&
        box.y < top.y + top.height &&
        top.y < box.y + box.height + labelGap,
    );
  const lowest = Math.max(...touching.map((box) => box.y + box.height));
  return touching.length ? moved(lines, { x: 0, y: top.y - labelGap - lowest }) : lines;
}

/** The name of a ring at the top, on its edge. */
function ringLabel(text: string, radius: number): Mark[] {
  const { x, y, width, height } = ringLabelBox(text, radius);
  return [
    {
      kind: 'path',
      d: roundedBox({ x, y }, width, height, 13),
      fill: 'sheet',
      stroke: 'line',
      width: 1.2,
    },
    { kind: 'text', x: 0, y: 7 - radius, text, ...ringStyle, anchor: 'middle', fill: 'ink2' },
  ];
}

/** A name in two lines, wider ones rather than without its end. */
function inTwoLines(text: string): readonly string[] {
  const widths = [1, 1.25, 1.5].map((by) => wrapText(text, labelStyle, by * sliceNameWidth, 2));
  const whole = widths.find((lines) => lines.join(' ') === text);
  return whole ?? wrapText(text, labelStyle, sliceNameWidth, 3);
}

/** The name of a slice outside its edge, in two lines where it is long. */
function sliceLabel(
  text: string,
  angle: number,
  radius: number,
  flat: number,
  fill: Paint,
): Mark[] {
  const { x, y } = polar(angle, radius, flat);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const middle = Math.abs(cos) < 0.2;
  const lines = middle ? [text] : inTwoLines(text);
  // Over the map they grow upwards from it, under it downwards.
  const first = y + (sin + 1) * 7 - ((lines.length - 1) * sliceLine * (1 - sin)) / 2;
  return lines.map((line, i) => ({
    kind: 'text',
    x,
    y: first + i * sliceLine,
    text: line,
    ...labelStyle,
    anchor: middle ? 'middle' : cos > 0 ? 'start' : 'end',
    fill,
  }));
}

/** The place on a map that somebody would be put into, as a mark under the figures. */
export function cellMark(
  { radii, slices, flat, middle }: RingArrangement,
  { ring, slice }: { readonly ring: number; readonly slice?: number },
): Mark {
  const outer = radii[ring - 1] ?? middle;
  const inner = radii[ring - 2] ?? middle;
  const wedge = slice === undefined ? undefined : slices[slice];
  return {
    kind: 'path',
    d: ringPart(inner, outer, flat, slices.length > 1 ? wedge : undefined),
    fill: 'mossWash',
    stroke: 'moss',
    width: 2.4,
  };
}
