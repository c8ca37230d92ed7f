import type { HomeShape, MapPaint } from '#model';
import type { Paint } from '../palette.ts';
import type { Mark } from '../scene.ts';
import { area, circle, pen, rect, roofOf, wallOf, wash } from './pen.ts';

/** A drawn home: marks round the middle of its doorstep, and how far it reaches up and to each side. */
export interface HomeDrawing {
  readonly marks: readonly Mark[];
  readonly half: number;
  readonly height: number;
}

const door = (x: number, width = 20, height = 31): Mark[] => [
  area(
    `M${x - width / 2} 0V${-height + width / 2}A${width / 2} ${width / 2} 0 0 1 ${x + width / 2} ${-height + width / 2}V0Z`,
    'pane',
    2,
  ),
  wash(circle(x + width / 4, -height / 2.4, 1.6), 'pencil'),
];

const pane = (x: number, y: number, width = 16, height = 16): Mark[] => [
  area(rect(x - width / 2, y - height / 2, width, height), 'pane', 2),
  pen(
    `M${x} ${y - height / 2}V${y + height / 2}M${x - width / 2} ${y}H${x + width / 2}`,
    1.2,
    'pencil',
  ),
];

const tuft = (x: number): Mark =>
  pen(
    `M${x - 5} 0Q${x - 5} -5 ${x - 8} -8M${x} 0V-10M${x + 5} 0Q${x + 5} -5 ${x + 8} -8`,
    2,
    'grass',
  );

const bush = (x: number, r: number): Mark =>
  wash(`M${x - r} 1A${r} ${r} 0 0 1 ${x + r} 1Z`, 'grass');

interface Colours {
  readonly wall: Paint;
  readonly roof: Paint;
}

type Home = (colours: Colours) => HomeDrawing;

const house: Home = ({ wall, roof }) => ({
  half: 52,
  height: 96,
  marks: [
    bush(-42, 9),
    area(rect(20, -90, 13, 26), wall),
    area(rect(-39, -52, 78, 52), wall),
    area('M-51 -50L0 -94L51 -50Z', roof),
    area(circle(0, -66, 6.5), 'pane', 2),
    ...pane(-23, -32),
    ...pane(23, -32),
    ...door(0),
    tuft(46),
  ],
});

const terrace: Home = ({ wall, roof }) => ({
  half: 62,
  height: 92,
  marks: [
    area(rect(-58, -60, 36, 60), 'wallSand'),
    area(rect(22, -60, 36, 60), 'wallSand'),
    area('M-62 -58L-40 -82L-18 -58Z', 'roofSand'),
    area('M18 -58L40 -82L62 -58Z', 'roofSand'),
    ...pane(-40, -40, 13, 14),
    ...pane(40, -40, 13, 14),
    ...door(-40, 15, 24),
    ...door(40, 15, 24),
    area(rect(-22, -62, 44, 62), wall),
    area('M-27 -60L0 -90L27 -60Z', roof),
    ...pane(0, -46, 18, 15),
    ...door(0, 18, 28),
  ],
});

const bungalow: Home = ({ wall, roof }) => ({
  half: 60,
  height: 79,
  marks: [
    area(rect(22, -78, 12, 22), wall),
    area(rect(-48, -40, 96, 40), wall),
    area('M-59 -38L-38 -64H38L59 -38Z', roof),
    ...pane(-29, -22, 22, 16),
    ...pane(30, -22, 18, 16),
    ...door(2, 19, 29),
    bush(-50, 8),
    bush(52, 6),
  ],
});

const flat: Home = ({ wall, roof }) => ({
  half: 46,
  height: 118,
  marks: [
    area(rect(-38, -106, 76, 106), wall),
    area(rect(-43, -114, 86, 10), roof),
    ...[-86, -60].flatMap((y) => [-22, 0, 22].flatMap((x) => pane(x, y, 13, 15))),
    ...[-22, 22].flatMap((x) => pane(x, -30, 13, 15)),
    pen('M-30 -74H-14M14 -74H30M-30 -48H-14M14 -48H30', 2),
    ...door(0, 20, 27),
    bush(-44, 8),
    tuft(44),
  ],
});

const cottage: Home = ({ wall, roof }) => ({
  half: 54,
  height: 82,
  marks: [
    area(rect(-34, -82, 12, 24), wall),
    area(rect(-40, -44, 80, 44), wall),
    area('M-53 -38Q-44 -72 -20 -74H20Q44 -72 53 -38Q30 -46 0 -44Q-30 -46 -53 -38Z', roof),
    pen('M-20 -74Q0 -80 20 -74', 2),
    ...pane(-23, -25, 15, 15),
    ...pane(23, -25, 15, 15),
    ...door(0, 18, 30),
    bush(-46, 9),
    bush(-34, 6),
    tuft(45),
  ],
});

const farm: Home = ({ wall, roof }) => ({
  half: 62,
  height: 84,
  marks: [
    area('M34 0V-62A13 13 0 0 1 60 -62V0Z', 'wallSand'),
    pen('M34 -42H60M34 -22H60', 1.6),
    area('M-52 0V-44L-38 -70L-4 -82L30 -70L42 -44V0Z', wall),
    area('M-57 -42L-42 -73L-4 -86L34 -73L47 -42L38 -45L27 -65L-4 -75L-35 -65L-46 -45Z', roof),
    area(circle(-4, -55, 7), 'pane', 2),
    area(rect(-21, -34, 34, 34), 'pane', 2),
    pen('M-21 -34L13 0M13 -34L-21 0', 1.8, 'pencil'),
    tuft(-57),
  ],
});

const caravan: Home = ({ wall, roof }) => ({
  half: 60,
  height: 66,
  marks: [
    pen('M46 -14L60 -6', 3),
    area('M-50 -12V-46Q-50 -62 -34 -62H30Q46 -62 48 -44L48 -12Z', wall),
    area('M-50 -34H48V-26H-50Z', roof, 1.6),
    ...pane(-31, -45, 22, 14),
    ...pane(28, -45, 20, 14),
    area('M-10 -12V-46Q-10 -52 -4 -52H6Q12 -52 12 -46V-12Z', 'pane', 2),
    area(circle(-28, -9, 9), 'roofSand'),
    wash(circle(-28, -9, 3), 'pencil'),
    pen('M-10 -9V0H12V-9', 2),
    tuft(52),
  ],
});

const boat: Home = ({ wall, roof }) => ({
  half: 66,
  height: 74,
  marks: [
    area(rect(18, -70, 10, 22), roof),
    area(rect(-34, -50, 66, 26), wall),
    area(rect(-40, -56, 78, 8), roof),
    ...pane(-20, -36, 13, 12),
    ...pane(2, -36, 13, 12),
    ...pane(22, -36, 10, 12),
    area('M-62 -26H60Q54 -2 40 -2H-42Q-58 -4 -62 -26Z', roof),
    pen('M-64 2Q-52 -4 -40 2T-16 2T8 2T32 2T58 2', 2.4, 'lineBlue'),
  ],
});

const tent: Home = ({ wall, roof }) => ({
  half: 56,
  height: 70,
  marks: [
    pen('M-52 0L-60 4M52 0L60 4', 2),
    area('M-50 0L-4 -64L50 0Z', wall),
    area('M-50 0L-4 -64L-22 0Z', roof),
    area('M-10 0L2 -44L20 0Z', 'pane', 2),
    pen('M-4 -64V-72', 2.4),
    wash('M-4 -72L10 -68L-4 -63Z', roof),
    tuft(-54),
  ],
});

const hospital: Home = ({ wall, roof }) => ({
  half: 62,
  height: 100,
  marks: [
    area(rect(-56, -58, 112, 58), wall),
    area(rect(-27, -92, 54, 92), wall),
    area(rect(-31, -98, 62, 9), roof),
    area(circle(0, -71, 13), 'pane', 2),
    pen('M0 -78V-64M-7 -71H7', 4.4, 'roofRose'),
    ...[-43, 43].flatMap((x) => [...pane(x, -42, 14, 13), ...pane(x, -18, 14, 13)]),
    ...pane(-14, -44, 12, 12),
    ...pane(14, -44, 12, 12),
    ...door(0, 26, 28),
  ],
});

const childrensHome: Home = ({ wall, roof }) => ({
  half: 68,
  height: 102,
  marks: [
    area(rect(-58, -62, 116, 62), wall),
    area('M-66 -60L-50 -82H50L66 -60Z', roof),
    area('M-26 -60L0 -98L26 -60V-58H-26Z', wall),
    pen('M-32 -60L0 -100L32 -60', 4.5, roof),
    pen('M-32 -60L0 -101L32 -60', 1.8),
    ...pane(0, -68, 15, 14),
    ...[-43, -21, 21, 43].flatMap((x) => [...pane(x, -44, 13, 13)]),
    ...[-43, 43].flatMap((x) => [...pane(x, -19, 13, 14)]),
    ...door(0, 22, 31),
    bush(-24, 8),
    bush(25, 9),
  ],
});

const hostel: Home = ({ wall, roof }) => ({
  half: 50,
  height: 104,
  marks: [
    area(rect(-42, -88, 84, 88), wall),
    area('M-48 -86L-34 -102H34L48 -86Z', roof),
    ...[-27, 0, 27].flatMap((x) => [...pane(x, -68, 13, 14), ...(x ? pane(x, -42, 13, 14) : [])]),
    area(rect(-13, -50, 26, 13), 'pane', 2),
    pen('M-8 -43.5H8', 2, 'pencil'),
    ...[-27, 27].flatMap((x) => pane(x, -17, 13, 14)),
    ...door(0, 20, 30),
  ],
});

const school: Home = ({ wall, roof }) => ({
  half: 68,
  height: 104,
  marks: [
    pen('M0 -96V-112', 2),
    wash('M0 -112L16 -107L0 -101Z', roof),
    area(rect(-60, -50, 120, 50), wall),
    area('M-66 -48L-54 -66H54L66 -48Z', roof),
    area(rect(-17, -78, 34, 78), wall),
    area('M-23 -76L0 -98L23 -76Z', roof),
    area(circle(0, -62, 8.5), 'pane', 2),
    pen('M0 -67V-62L4 -60', 1.6, 'pencil'),
    ...[-45, -29, 29, 45].flatMap((x) => pane(x, -27, 12, 17)),
    ...door(0, 21, 34),
  ],
});

const prison: Home = ({ wall, roof }) => ({
  half: 66,
  height: 84,
  marks: [
    area(rect(-60, -54, 120, 54), wall),
    ...[-52, -36, 36, 52].map((x) => area(rect(x - 5, -62, 10, 9), wall, 2)),
    area(rect(-26, -76, 52, 76), wall),
    area(rect(-31, -84, 62, 9), roof),
    ...[-44, 44].flatMap((x) => [
      area(rect(x - 7, -40, 14, 18), 'pane', 2),
      pen(`M${x - 2.5} -40V-22M${x + 2.5} -40V-22`, 1.4, 'pencil'),
    ]),
    ...pane(-12, -58, 11, 12),
    ...pane(12, -58, 11, 12),
    area('M-15 0V-26A15 15 0 0 1 15 -26V0Z', 'pane', 2),
    pen('M0 -40V0', 1.6, 'pencil'),
  ],
});

const shelter: Home = ({ wall, roof }) => ({
  half: 56,
  height: 92,
  marks: [
    area('M26 0V-38H33V0Z', 'bark', 2),
    area(
      'M8 -48A22 22 0 0 1 14 -78A22 22 0 0 1 48 -80A20 20 0 0 1 54 -46A16 16 0 0 1 34 -36A17 17 0 0 1 8 -48Z',
      'wallLeaf',
    ),
    area('M-52 0V-8Q-52 -22 -38 -22H0Q16 -22 18 -8V0Z', wall),
    area('M-54 -12Q-54 -26 -40 -26H-28V-10H-54Z', 'pane', 2),
    pen('M-20 -22V-2M-4 -22V-2', 1.8, roof),
    wash('M-34 -84A13 13 0 1 0 -24 -66A11 11 0 1 1 -34 -84Z', 'wallSun'),
    tuft(-50),
  ],
});

const unknown: Home = ({ wall }) => ({
  half: 46,
  height: 92,
  marks: [
    area(
      'M-40 -4Q-46 -30 -36 -46Q-30 -74 -6 -86Q2 -92 12 -84Q36 -70 38 -46Q46 -28 40 -4Q20 2 0 0Q-20 2 -40 -4Z',
      wall,
    ),
    pen('M-11 -50Q-11 -62 0 -62Q12 -62 12 -51Q12 -43 4 -39Q0 -37 0 -30', 4.2, 'pencil'),
    wash(circle(0, -21, 2.8), 'pencil'),
  ],
});

const homes: Readonly<Record<HomeShape, Home>> = {
  house,
  terrace,
  bungalow,
  flat,
  cottage,
  farm,
  caravan,
  boat,
  tent,
  hospital,
  childrensHome,
  hostel,
  school,
  prison,
  shelter,
  unknown,
};

/** A home as it is drawn: one visual language, warm and plain, whatever kind it is. */
export const drawHome = (shape: HomeShape, paint: MapPaint): HomeDrawing =>
  homes[shape]({ wall: wallOf[paint], roof: roofOf[paint] });
