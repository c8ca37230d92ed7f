import { type DiedMark, personMarkKind } from '#model';
import { drawFace } from '../../mobility/faces.ts';
import { scaled } from '../../scaled.ts';
import { type Mark, type PathMark, type Point, polyline, short } from '../../scene.ts';
import { heart, star } from '../../strokes.ts';
import { textWidth } from '../../textMetrics.ts';
import { outlineOf, outlinePolygon, symbolSize } from '../outline.ts';
import type { PersonFacts } from './facts.ts';
import { fillMarks } from './fill.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const insideStyle = { size: 17, weight: 600 } as const;
const innerStyle = { size: 14, weight: 600 } as const;
const letterStyle = { size: 13, weight: 600 } as const;

/** How much wider than a symbol the frame of the child is, or an outline outside it. */
const frame = 16;

/** Not known by name. Nothing is broken in a drawing for children. */
const isFaint = ({ placeholder, focal, loss, profile }: PersonFacts) =>
  placeholder && !focal && !loss && profile !== 'plain';

/** Width and height of somebody's symbol; a stillborn child has a small one. */
export function sizeOf({ shape, focal, loss, profile }: PersonFacts): Size {
  const { width, height } = symbolSize(shape, focal);
  const small = loss === 'stillbirth' && profile !== 'nsgc';
  return small ? { width: width * 0.55, height: height * 0.55 } : { width, height };
}

/** Everything within and round the outline of a symbol. */
export function symbolMarks(facts: PersonFacts): Mark[] {
  const size = sizeOf(facts);
  if (facts.shape === 'dot')
    return [{ kind: 'path', d: outlineOf('dot', size), fill: 'ink', stroke: 'ink', width: 1 }];
  if (facts.shape === 'loss')
    return [
      { kind: 'path', d: crossed(size.width / 2, size.height / 2), stroke: 'ink', width: 2.2 },
    ];
  const d = outlineOf(facts.shape, size);
  return [
    ...outerShape(facts, size),
    ...(facts.focal ? focalFrame(facts, size) : []),
    ...(hasFill(facts) ? deathMarks(facts, size) : []),
    ...(facts.shape === 'bare' ? [] : [{ kind: 'path', d, fill: 'sheet' } as const]),
    ...photoMarks(facts, size, d),
    ...(facts.face ? scaled(drawFace(facts.face, 'sky'), 0.86, { x: 0, y: 1 }) : []),
    ...partMarks(facts, size),
    ...innerShape(facts, size),
    ...(hasFill(facts) ? [] : deathMarks(facts, size)),
    ...outlineMarks(facts, d),
    ...insideText(facts),
    ...lossMarks(facts, size),
  ];
}

function outlineMarks(facts: PersonFacts, d: string): PathMark[] {
  if (facts.shape === 'bare') return [];
  const faint = isFaint(facts);
  return [
    {
      kind: 'path',
      d,
      stroke: faint ? 'ink3' : 'ink',
      width: faint ? 1.8 : 2.2,
      ...(faint ? { dash: [5, 4] } : {}),
    },
  ];
}

/** A frame in the colour of the sun inside an outline of ink: the child the work is for. */
function focalFrame({ shape }: PersonFacts, size: Size): Mark[] {
  const d = outlineOf(shape, { width: size.width + frame, height: size.height + frame });
  return [
    { kind: 'path', d, fill: 'sun' },
    { kind: 'path', d, stroke: 'ink', width: 1.4 },
  ];
}

/** GenoPro: the recorded sex as an outline round the symbol, which shows the lived gender. */
function outerShape(facts: PersonFacts, size: Size): Mark[] {
  const shape = outside(facts);
  if (!shape) return [];
  const d = outlineOf(shape, wholeSize(facts, size));
  return [{ kind: 'path', d, fill: 'sheet', stroke: 'ink', width: 1.6 }];
}

const outside = ({ profile, sexShape }: PersonFacts) =>
  profile === 'genopro' && sexShape !== 'intersex' ? sexShape : undefined;

/** A symbol with all that stands round it: the frame of the child, GenoPro's outline. */
export function wholeSize(facts: PersonFacts, { width, height }: Size): Size {
  const framed = facts.focal ? frame : 0;
  const inner = { width: width + framed, height: height + framed };
  const outer = outside(facts);
  if (!outer) return inner;
  // GenoPro's 14 to 9: a smaller circle would cut through the corners of a square.
  return outer === 'circle' && facts.shape !== 'circle'
    ? { width: inner.width * 1.55, height: inner.height * 1.55 }
    : { width: inner.width + frame, height: inner.height + frame };
}

/** McGoldrick: the recorded sex as a small shape inside; a triangle point down for intersex and for orientation. */
function innerShape(facts: PersonFacts, { width, height }: Size): Mark[] {
  const { profile, sexShape } = facts;
  const marks: Mark[] = [];
  const quiet = { stroke: 'ink', width: 1.4 } as const;
  if (sexShape && sexShape !== 'intersex' && profile !== 'genopro') {
    const d = outlineOf(sexShape, { width: width * 0.66, height: height * 0.66 });
    marks.push({ kind: 'path', d, ...quiet });
  }
  const triangle = insideMark(facts, ['triangle', 'dashedTriangle']);
  if (triangle)
    marks.push({
      kind: 'path',
      d: pointDown(),
      ...quiet,
      ...dashOf(triangle),
      fill: triangle === 'triangle' ? 'lineStrong' : 'sheet',
    });
  if (sexShape === 'intersex')
    marks.push({ kind: 'path', d: pointDown(), stroke: 'ink', width: 2.2, fill: 'sheet' });
  return marks;
}

/** Whether a part of the symbol is filled, so that nothing can be read on it. */
const hasFill = ({ marks }: PersonFacts) =>
  marks.some(({ kind }) => {
    const place = personMarkKind(kind)?.place;
    return place !== undefined && 'fill' in place;
  });

const dashOf = (inside: string) => (inside === 'dashedTriangle' ? { dash: [3, 2.5] } : {});

/** A triangle with its point down in the upper part of the symbol, above the age. */
const pointDown = () =>
  `${polyline([
    { x: -11, y: -20 },
    { x: 11, y: -20 },
    { x: 0, y: -2 },
  ])}Z`;

/** The first mark that stands inside the symbol in one of some ways. */
function insideMark({ marks }: PersonFacts, ways: readonly string[]): string | undefined {
  for (const { kind } of marks) {
    const place = personMarkKind(kind)?.place;
    if (place && 'inside' in place && ways.includes(place.inside)) return place.inside;
  }
  return undefined;
}

const hasTriangle = (facts: PersonFacts) =>
  facts.sexShape === 'intersex' || insideMark(facts, ['triangle', 'dashedTriangle']) !== undefined;

/** Filled halves and quadrants, and lines through the symbol. */
function partMarks(facts: PersonFacts, size: Size): Mark[] {
  const polygon = outlinePolygon(facts.shape, size);
  const marks: Mark[] = [];
  const x = size.width / 2;
  const y = size.height / 2;
  for (const { kind, state } of facts.marks) {
    const place = personMarkKind(kind)?.place;
    if (!place) continue;
    if ('fill' in place) marks.push(...fillMarks(polygon, place.fill, state));
    if (!('inside' in place)) continue;
    if (place.inside === 'vertical')
      marks.push({ kind: 'path', d: `M0 ${short(-y)}V${short(y)}`, stroke: 'ink', width: 2 });
    if (place.inside === 'horizontal')
      marks.push({ kind: 'path', d: `M${short(-x)} 0H${short(x)}`, stroke: 'ink', width: 2 });
    if (place.inside === 'dot') marks.push(carrierDot(facts, y));
  }
  return marks;
}

/** A dot in the middle; above an age, or at its side where a triangle stands above it. */
function carrierDot(facts: PersonFacts, half: number): PathMark {
  const at: Point = hasTriangle(facts)
    ? { x: -17, y: 6 }
    : { x: 0, y: facts.inside ? -half * 0.55 : 0 };
  return { kind: 'path', d: disc(at.x, at.y, 5), fill: 'ink' };
}

const disc = (x: number, y: number, r: number) =>
  `M${short(x - r)} ${short(y)}A${r} ${r} 0 1 0 ${short(x + r)} ${short(y)}A${r} ${r} 0 1 0 ${short(x - r)} ${short(y)}Z`;

function photoMarks({ photo }: PersonFacts, size: Size, clip: string): Mark[] {
  return photo
    ? [{ kind: 'photo', photo, clip, x: -size.width / 2, y: -size.height / 2, ...size }]
    : [];
}

/** The text in a symbol, on a small ground of its own where something is filled or runs behind it. */
function insideText(facts: PersonFacts): Mark[] {
  const text = facts.inside || (insideMark(facts, ['question']) ? '?' : '');
  if (!text) return [];
  const style = facts.sexShape && facts.sexShape !== 'intersex' ? innerStyle : insideStyle;
  const y = facts.shape === 'pregnancy' ? 18 : hasTriangle(facts) ? 17 : 6;
  const busy = facts.marks.some(({ kind }) => {
    const place = personMarkKind(kind)?.place;
    return place && ('fill' in place || ('inside' in place && /al$/.test(place.inside)));
  });
  const half = textWidth(text, style) / 2 + 3;
  const ground: Mark[] = busy
    ? [
        {
          kind: 'path',
          d: `M${short(-half)} ${y - 15}H${short(half)}V${y + 3}H${short(-half)}Z`,
          fill: 'sheet',
        },
      ]
    : [];
  return [
    ...ground,
    {
      kind: 'text',
      x: 0,
      y,
      text,
      ...style,
      anchor: 'middle',
      fill: isFaint(facts) ? 'ink2' : 'ink',
    },
  ];
}

/** Two strokes from corner to corner. */
const crossed = (x: number, y: number) =>
  `M${short(-x)} ${short(-y)}L${short(x)} ${short(y)}M${short(x)} ${short(-y)}L${short(-x)} ${short(y)}`;

/** Where the corners of a cross lie on an outline, as a part of its half size. */
const reach: Readonly<Partial<Record<PersonFacts['shape'], number>>> = {
  circle: Math.SQRT1_2,
  dome: 0.82,
  pet: 0.5,
  diamond: 0.5,
  unknown: 0.85,
  hexagon: 0.7,
};

/**
 * Who has died: a cross from corner to corner, only its ends where something is
 * written inside, and larger than the symbol where parts are filled (GenoPro);
 * one stroke from lower left to upper right (NSGC); nothing over a child's people.
 */
function deathMarks(facts: PersonFacts, { width, height }: Size): Mark[] {
  const { deceased, profile, shape, inside, photo } = facts;
  if (!deceased || profile === 'plain' || facts.loss) return [];
  const part = reach[shape] ?? 1;
  const x = (width / 2) * part;
  const y = (height / 2) * part;
  const stroke = { kind: 'path', stroke: 'ink', width: 1.6 } as const;
  if (profile === 'nsgc') {
    const [fx, fy] = [width / 2 + 9, height / 2 + 9];
    return [{ ...stroke, d: `M${short(-fx)} ${short(fy)}L${short(fx)} ${short(-fy)}` }];
  }
  // Behind a symbol that is filled the cross reaches out of it (GenoPro 3).
  if (hasFill(facts)) return [{ ...stroke, d: crossed(x * 1.4, y * 1.4) }];
  if (photo)
    return [
      { ...stroke, d: crossed(x, y), stroke: 'sheet', width: 4 },
      { ...stroke, d: crossed(x, y) },
    ];
  if (!inside) return [{ ...stroke, d: crossed(x, y) }];
  const stub = (sx: number, sy: number) =>
    `M${short(sx * x)} ${short(sy * y)}L${short(sx * x * 0.62)} ${short(sy * y * 0.62)}`;
  return [{ ...stroke, d: [stub(-1, -1), stub(1, -1), stub(1, 1), stub(-1, 1)].join('') }];
}

/** How a pregnancy ended, over its symbol. */
function lossMarks({ loss, profile, shape }: PersonFacts, { width, height }: Size): Mark[] {
  if (!loss) return [];
  // GenoPro's cross over a stillborn child is as large as the symbol of anybody else.
  const full = loss === 'stillbirth' && profile === 'genopro' ? 1 / 0.55 : 1;
  const x = (width / 2) * full;
  const y = (height / 2) * full;
  const stroke = { kind: 'path', stroke: 'ink', width: 2 } as const;
  if (profile === 'nsgc')
    return loss === 'miscarriage'
      ? []
      : [{ ...stroke, d: `M${short(-x - 4)} ${short(y + 4)}L${short(x + 4)} ${short(-y - 4)}` }];
  if (shape !== 'pregnancy') return [{ ...stroke, d: crossed(x, y) }];
  const cross = { ...stroke, d: crossed(x, y) };
  return loss === 'termination'
    ? [cross, { ...stroke, d: `M${short(-x - 4)} ${short(y * 0.35)}H${short(x + 4)}` }]
    : [cross];
}

/** A small shield at the upper left: something about this person is restricted. */
function shield(x: number, y: number): Mark[] {
  const at = (dx: number, dy: number) => `${short(x + dx)} ${short(y + dy)}`;
  const d = `M${at(0, -9)}L${at(7, -6)}V${short(y)}C${at(7, 4)} ${at(3, 7)} ${at(0, 9)}C${at(-3, 7)} ${at(-7, 4)} ${at(-7, 0)}V${short(y - 6)}Z`;
  return [
    { kind: 'path', d, fill: 'sheet', stroke: 'clay', width: 1.8 },
    {
      kind: 'path',
      d: `M${at(0, -4)}V${short(y + 0.5)}M${at(0, 3.6)}V${short(y + 3.8)}`,
      stroke: 'clay',
      width: 1.8,
      cap: 'round',
    },
  ];
}

/** What stands round a symbol: restriction, not found yet, letters, secret, cultures, brackets, the sign of a child. */
export function cornerMarks(facts: PersonFacts, half: Size): Mark[] {
  const marks: Mark[] = [];
  if (facts.restricted) marks.push(...shield(-half.width - 3, -half.height - 1));
  if (facts.notFoundYet)
    marks.push({
      kind: 'path',
      d: disc(half.width + 2, -half.height - 2, 5),
      fill: 'paper',
      stroke: 'ink2',
      width: 1.8,
    });
  if (facts.bracketed) marks.push(brackets(half));
  if (facts.diedMark)
    marks.push(...diedSign(facts.diedMark, { x: half.width + 2, y: -half.height + 2 }));
  for (const { kind } of facts.marks) {
    const place = personMarkKind(kind)?.place;
    if (place && 'above' in place) marks.push(...waves(half, place.above === 'doubleWave'));
    if (place && 'beside' in place) marks.push(secretSign(half));
  }
  const letters = [
    facts.loss === 'stillbirth' && facts.profile === 'nsgc' ? 'SB' : '',
    ...facts.marks.map(({ kind }) => personMarkKind(kind)?.letter ?? ''),
  ].join('');
  if (letters)
    marks.push({
      kind: 'text',
      x: half.width + 3,
      y: half.height,
      text: letters,
      ...letterStyle,
      anchor: 'start',
      fill: 'ink',
    });
  return marks;
}

/** Waves across the line of descent, just above the symbol: other countries, other cultures. */
function waves({ height }: Size, twice: boolean): PathMark[] {
  const one = (y: number) => `M-16 ${short(y)}q4 -6 8 0t8 0t8 0t8 0`;
  const y = -height - 9;
  return [{ kind: 'path', d: one(y) + (twice ? one(y - 8) : ''), stroke: 'ink', width: 1.8 }];
}

const secretSign = ({ width, height }: Size): PathMark => {
  const at: Point = { x: -width - 12, y: height - 8 };
  const corners = [
    { x: at.x, y: at.y - 7 },
    { x: at.x + 8, y: at.y + 7 },
    { x: at.x - 8, y: at.y + 7 },
  ];
  return { kind: 'path', d: `${polyline(corners)}Z`, fill: 'ink' };
};

/** Square brackets at both sides: adopted (NSGC). */
function brackets({ width, height }: Size): PathMark {
  const [x, y] = [width + 6, height + 2];
  const one = (side: 1 | -1) =>
    `M${short(side * (x - 6))} ${short(-y)}H${short(side * x)}V${short(y)}H${short(side * (x - 6))}`;
  return { kind: 'path', d: one(-1) + one(1), stroke: 'ink', width: 2 };
}

/** The sign that a child chose for people who have died, at the upper right of the symbol. */
export function diedSign(mark: DiedMark, { x, y }: Point): Mark[] {
  const at = (dx: number, dy: number) => `${short(x + dx)} ${short(y + dy)}`;
  const look = { kind: 'path', stroke: 'ink', width: 1.6, fill: 'sheet' } as const;
  switch (mark) {
    case 'star':
      return [{ ...look, d: star({ x, y }, 11) }];
    case 'heart':
      return [{ ...look, d: heart({ x, y }, 9) }];
    case 'flower': {
      const petals = [0, 1, 2, 3, 4].map((i) => {
        const turn = (i * 2 * Math.PI) / 5 - Math.PI / 2;
        return disc(x + 6 * Math.cos(turn), y + 6 * Math.sin(turn), 4.4);
      });
      return [
        { ...look, d: petals.join('') },
        { ...look, d: disc(x, y, 3.4) },
      ];
    }
    case 'leaf':
      return [
        {
          ...look,
          d: `M${at(-8, 9)}C${at(-11, -4)} ${at(-1, -11)} ${at(9, -9)}C${at(11, 1)} ${at(4, 11)} ${at(-8, 9)}Z`,
        },
        { ...look, d: `M${at(-8, 9)}L${at(4, -4)}` },
      ];
    case 'bird':
      return [
        {
          ...look,
          d: `M${at(-12, -3)}C${at(-6, -9)} ${at(-2, -5)} ${at(0, 1)}C${at(2, -5)} ${at(6, -9)} ${at(12, -3)}C${at(7, -4)} ${at(3, 0)} ${at(0, 7)}C${at(-3, 0)} ${at(-7, -4)} ${at(-12, -3)}Z`,
        },
      ];
  }
}
