import type { Face, FaceHair, FaceSkin, HairColour, MapPaint } from '#model';
import type { Paint } from '../palette.ts';
import type { Mark } from '../scene.ts';
import { area, circle, pen, wallOf, wash } from './pen.ts';

/** Half the size of a token. */
export const tokenHalf = 26;

const skins: Readonly<Record<FaceSkin, Paint>> = {
  porcelain: 'skinPorcelain',
  peach: 'skinPeach',
  tan: 'skinTan',
  olive: 'skinOlive',
  brown: 'skinBrown',
  deep: 'skinDeep',
};
const hairs: Readonly<Record<HairColour, Paint>> = {
  black: 'hairBlack',
  brown: 'hairBrown',
  auburn: 'hairAuburn',
  ginger: 'hairGinger',
  fair: 'hairFair',
  grey: 'hairGrey',
  white: 'hairWhite',
};

/** What lies behind the head, and what lies over it. */
interface Hair {
  readonly behind?: readonly Mark[];
  readonly over?: readonly Mark[];
}

const fringe = 'M-20.5 -1A20.6 20.6 0 0 1 20.5 -1Q17 -11 5 -12Q-12 -11 -20.5 -1Z';
const swept = 'M-20.5 1A20.6 20.6 0 0 1 20.5 -2Q9 -6 -2 -14Q-9 -4 -20.5 1Z';
const parted = 'M-20.5 2A20.6 20.6 0 0 1 20.5 2Q16 -10 0 -14Q-16 -10 -20.5 2Z';

/** Hair over the forehead: by night its edge stays dark, or it would look like a cloth. */
const lock = (d: string, colour: Paint): Mark => ({ ...area(d, colour, 2), stroke: 'pencil' });

const hairOf: Readonly<Record<FaceHair, (colour: Paint, cloth: Paint) => Hair>> = {
  none: () => ({ over: [pen('M-7 -15Q0 -18 7 -15', 1.2, 'pencil')] }),
  short: (colour) => ({ over: [lock(fringe, colour)] }),
  side: (colour) => ({ over: [lock(swept, colour)] }),
  bob: (colour) => ({
    behind: [area('M-25 14Q-29 -25 0 -26Q29 -25 25 14Q20 19 15 14H-15Q-20 19 -25 14Z', colour, 2)],
    over: [lock(fringe, colour)],
  }),
  long: (colour) => ({
    behind: [area('M-25 24Q-31 -26 0 -26Q31 -26 25 24Q18 27 14 20H-14Q-18 27 -25 24Z', colour, 2)],
    over: [lock(parted, colour)],
  }),
  curly: (colour) => ({
    behind: [
      ...[
        [-21, 4],
        [-22, -8],
        [-15, -18],
        [-5, -23],
        [6, -23],
        [16, -17],
        [22, -7],
        [21, 5],
      ].map(([x = 0, y = 0]) => area(circle(x, y, 7.5), colour, 2)),
    ],
    over: [
      wash('M-19 -4A20 20 0 0 1 19 -4Q12 -10 6 -8Q0 -14 -6 -8Q-13 -12 -19 -4Z', colour),
      pen('M-19 -4Q-13 -12 -6 -8Q0 -14 6 -8Q12 -10 19 -4', 1.8),
    ],
  }),
  afro: (colour) => ({
    behind: [area(circle(0, -7, 29), colour, 2)],
    over: [wash(parted, colour)],
  }),
  bun: (colour) => ({
    behind: [area(circle(0, -25, 8), colour, 2)],
    over: [lock(parted, colour)],
  }),
  plaits: (colour) => ({
    behind: [-22, 22].flatMap((x) =>
      [6, 14, 22].map((y, index) => area(circle(x, y, 5.5 - index * 0.6), colour, 2)),
    ),
    over: [lock(parted, colour)],
  }),
  locs: (colour) => ({
    behind: [-22, -17, 17, 22].flatMap((x) => [
      pen(`M${x * 0.85} -10Q${x * 1.12} 4 ${x} ${Math.abs(x) > 20 ? 16 : 22}`, 8.5),
      pen(`M${x * 0.85} -10Q${x * 1.12} 4 ${x} ${Math.abs(x) > 20 ? 16 : 22}`, 5, colour),
    ]),
    over: [lock(fringe, colour)],
  }),
  headscarf: (_, cloth) => ({
    behind: [area('M-26 10Q-31 -26 0 -27Q31 -26 26 10Q24 28 0 29Q-24 28 -26 10Z', cloth, 2)],
    over: [
      wash('M-21 0A21 21 0 0 1 21 0Q17 -14 0 -14Q-17 -14 -21 0Z', cloth),
      pen('M-19.5 6Q-18 -14 0 -14Q18 -14 19.5 6', 2),
    ],
  }),
  turban: (_, cloth) => ({
    over: [
      area('M-23 -5Q-27 -30 0 -31Q27 -30 23 -5Q12 -13 0 -13Q-12 -13 -23 -5Z', cloth, 2),
      pen('M-22 -9Q-2 -26 14 -29M22 -9Q8 -20 -6 -30', 1.6),
    ],
  }),
};

/** The parts of a drawn face. */
export type FaceLook = Pick<Face, 'skin' | 'hair' | 'hairColour' | 'glasses' | 'beard'>;

/** A face that a child gave somebody, round its middle. Everybody smiles a little; nobody's mood is guessed. */
export function drawFace(face: FaceLook, cloth: MapPaint): Mark[] {
  const colour = hairs[face.hairColour];
  const { behind = [], over = [] } = hairOf[face.hair](colour, wallOf[cloth]);
  return [
    ...behind,
    // Within hair the head has no edge of its own colour; alone it is seen by it.
    {
      ...area(circle(0, 0, 20.6), skins[face.skin], 2.2),
      stroke: behind.length ? 'pencil' : 'ink',
    },
    ...(face.beard
      ? [area('M-20 3Q-19 21 0 22Q19 21 20 3Q14 10 8 7Q0 4 -8 7Q-14 10 -20 3Z', colour, 1.8)]
      : []),
    ...over,
    ...(behind.length ? [] : [pen(circle(0, 0, 20.6), 2.2)]),
    wash(circle(-7, 0, 2.3), 'pencil'),
    wash(circle(7, 0, 2.3), 'pencil'),
    ...(face.glasses
      ? [pen(`${circle(-7.5, 0, 6)}${circle(7.5, 0, 6)}M-1.5 0H1.5`, 1.7, 'pencil')]
      : []),
    face.beard
      ? pen('M-5 11Q0 14.5 5 11', 2.2, skins[face.skin])
      : pen('M-6 8.5Q0 13.5 6 8.5', 2, 'pencil'),
  ];
}

/** Somebody without a face: an initial, or a question for somebody without a name. */
export const drawInitial = (initial: string | undefined, paint: MapPaint): Mark[] => [
  area(circle(0, 0, 20.6), wallOf[paint], 2.2),
  {
    kind: 'text',
    x: 0,
    y: 8.4,
    text: initial ?? '?',
    size: 24,
    weight: 600,
    anchor: 'middle',
    fill: 'ink',
  },
];

const animal = (ears: string, more: readonly Mark[], coat: Paint): Mark[] => [
  area(ears, coat, 2.2),
  area('M-18 -2Q-18 -17 0 -17Q18 -17 18 -2Q18 16 0 18Q-18 16 -18 -2Z', coat, 2.2),
  wash(circle(-7, -2, 2.3), 'pencil'),
  wash(circle(7, -2, 2.3), 'pencil'),
  ...more,
];

/** A pet, by what kind of animal it is. */
export function drawPet(species: string | undefined): Mark[] {
  const kind = species?.toLowerCase() ?? '';
  const nose = wash('M-4 4H4L0 9Z', 'pencil');
  if (/cat|kitten|cath/.test(kind))
    return animal(
      'M-17 -6L-17 -25L-5 -15ZM17 -6L17 -25L5 -15Z',
      [
        nose,
        pen(
          'M-8 8L-20 5M-8 10L-20 12M8 8L20 5M8 10L20 12M0 9Q-3 13 -6 11M0 9Q3 13 6 11',
          1.5,
          'pencil',
        ),
      ],
      'hairGinger',
    );
  if (/rabbit|bunny|cwningen|guinea|hamster/.test(kind))
    return animal(
      'M-12 -12Q-16 -32 -9 -33Q-2 -32 -4 -14ZM12 -12Q16 -32 9 -33Q2 -32 4 -14Z',
      [wash(circle(0, 5, 2.6), 'pencil'), pen('M0 8Q-3 11 -5 9M0 8Q3 11 5 9', 1.6, 'pencil')],
      'hairWhite',
    );
  if (/fish|pysg/.test(kind))
    return [
      area('M10 0L24 -12V12Z', 'roofSun', 2.2),
      area('M-22 0Q-10 -17 8 -10Q16 -6 17 0Q16 6 8 10Q-10 17 -22 0Z', 'wallSun', 2.2),
      wash(circle(-11, -3, 2.3), 'pencil'),
      pen('M-2 -9Q2 0 -2 9', 1.6, 'pencil'),
    ];
  if (/bird|parrot|budgie|hen|chicken|aderyn/.test(kind))
    return [
      area('M-16 4Q-16 -18 2 -18Q18 -17 18 0Q18 17 0 17Q-10 17 -16 12L-26 16Z', 'wallSky', 2.2),
      area('M17 -6L27 -2L17 2Z', 'roofSun', 2),
      wash(circle(8, -6, 2.4), 'pencil'),
      pen('M-8 2Q0 10 8 4', 1.8, 'pencil'),
    ];
  if (/dog|puppy|ci\b/.test(kind))
    return animal(
      'M-14 -14Q-28 -16 -25 4Q-20 12 -15 4ZM14 -14Q28 -16 25 4Q20 12 15 4Z',
      [
        wash('M-5 3H5Q6 8 0 9Q-6 8 -5 3Z', 'pencil'),
        pen('M0 9V12M0 12Q-4 15 -7 12M0 12Q4 15 7 12', 1.7, 'pencil'),
      ],
      'bark',
    );
  return [
    area(circle(0, 0, 20.6), 'wallSand', 2.2),
    wash('M-8 8Q-8 -1 0 -1Q8 -1 8 8Q6 13 0 11Q-6 13 -8 8Z', 'pencil'),
    ...[
      [-10, -4],
      [-4, -10],
      [4, -10],
      [10, -4],
    ].map(([x = 0, y = 0]) => wash(circle(x, y, 3), 'pencil')),
  ];
}
