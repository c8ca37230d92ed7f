import type { LandmarkPicture, Sticker, ThingPicture } from '#model';
import type { Mark } from '../scene.ts';
import { area, circle, pen, rect, wash } from './pen.ts';

/** Half the size of a small picture. */
export const pictureHalf = 22;

const star = (x: number, y: number, r: number): string =>
  `${Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const reach = index % 2 ? r * 0.45 : r;
    const at = (value: number) => Math.round(value * 100) / 100;
    return `${index ? 'L' : 'M'}${at(x + reach * Math.cos(angle))} ${at(y + reach * Math.sin(angle))}`;
  }).join('')}Z`;

const heart = 'M0 15Q-20 1 -16 -9Q-11 -18 0 -8Q11 -18 16 -9Q20 1 0 15Z';
const cloud = 'M-16 8A9 9 0 0 1 -14 -8A12 12 0 0 1 8 -12A11 11 0 0 1 17 8Z';
const rays = Array.from({ length: 8 }, (_, index) => {
  const angle = (index * Math.PI) / 4;
  const at = (r: number) =>
    `${Math.round(r * Math.cos(angle) * 10) / 10} ${Math.round(r * Math.sin(angle) * 10) / 10}`;
  return `M${at(14)}L${at(20)}`;
}).join('');

const things: Readonly<Record<ThingPicture, readonly Mark[]>> = {
  ball: [
    area(circle(0, 0, 17), 'pane'),
    wash('M0 -8L8 -2L5 7H-5L-8 -2Z', 'pencil'),
    pen('M0 -8V-17M8 -2L16 -5M5 7L10 14M-5 7L-10 14M-8 -2L-16 -5', 1.6),
  ],
  bike: [
    pen(`${circle(-12, 6, 8)}${circle(12, 6, 8)}`),
    pen('M-12 6L-4 -8H8L12 6M-4 -8L2 6L8 -8M-8 -8H0M8 -8L6 -13H11', 2.2, 'lineRose'),
  ],
  book: [
    area('M0 -10Q-10 -16 -19 -11V11Q-10 7 0 13Q10 7 19 11V-11Q10 -16 0 -10Z', 'pane'),
    pen('M0 -10V13'),
    pen('M-14 -5Q-9 -7 -5 -4M-14 1Q-9 -1 -5 2M14 -5Q9 -7 5 -4M14 1Q9 -1 5 2', 1.4, 'roofSky'),
  ],
  cake: [
    area('M-17 14V0Q-17 -3 -14 -3H14Q17 -3 17 0V14Z', 'wallRose'),
    pen('M-17 4Q-12 9 -7 4Q-2 9 3 4Q8 9 13 4L17 5', 2),
    pen('M-7 -4V-11M0 -4V-11M7 -4V-11', 2.2, 'lineBlue'),
    wash(`${circle(-7, -14, 2)}${circle(0, -14, 2)}${circle(7, -14, 2)}`, 'roofSun'),
  ],
  camera: [area('M-18 -8H-8L-5 -13H5L8 -8H18V13H-18Z', 'wallSea'), area(circle(0, 2, 7.5), 'pane')],
  car: [
    area('M-20 8V-1L-13 -3L-7 -12H8L14 -3L20 -1V8Z', 'wallSky'),
    pen('M-11 -3H12M1 -12V-3', 1.6),
    area(circle(-10, 8, 5), 'roofSand'),
    area(circle(11, 8, 5), 'roofSand'),
  ],
  game: [
    area(
      'M-13 -8H13Q20 -8 20 2Q20 12 14 11Q10 10 8 5H-8Q-10 10 -14 11Q-20 12 -20 2Q-20 -8 -13 -8Z',
      'wallLilac',
    ),
    pen('M-11 -4V4M-15 0H-7', 2.4),
    wash(`${circle(9, -2, 2.2)}${circle(13, 2, 2.2)}`, 'pencil'),
  ],
  garden: [
    pen('M-12 14V-2M0 14V-6M12 14V0', 2.2, 'lineGreen'),
    area(circle(-12, -6, 5.5), 'wallRose', 2),
    area(circle(0, -11, 6), 'wallSun', 2),
    area(circle(12, -4, 5.5), 'wallSky', 2),
    pen('M-20 15H20', 3, 'grass'),
  ],
  guitar: [
    pen('M6 -6L18 -18', 4),
    area('M8 -4Q12 2 6 6Q8 16 -4 17Q-18 16 -16 4Q-15 -4 -6 -4Q-4 -10 3 -8Z', 'wallPeach'),
    wash(circle(-3, 4, 4), 'pencil'),
  ],
  present: [
    area(rect(-16, -4, 32, 18), 'wallSky'),
    area(rect(-18, -10, 36, 8), 'wallSky'),
    pen('M0 -10V14', 3, 'roofRose'),
    pen('M0 -10Q-12 -20 -10 -11H0Q12 -20 10 -11', 2.2, 'roofRose'),
  ],
  pancakes: [
    area('M-18 12A18 5 0 0 1 18 12A18 5 0 0 1 -18 12Z', 'pane', 2),
    ...[8, 3, -2].map((y) =>
      area(`M-14 ${y}A14 4.5 0 0 1 14 ${y}V${y + 3}A14 4.5 0 0 1 -14 ${y + 3}Z`, 'wallSun', 1.8),
    ),
    area('M-5 -6H5L4 -1H-4Z', 'pane', 1.6),
  ],
  spade: [
    pen('M0 -16V4', 3, 'bark'),
    pen('M-5 -17H5', 3),
    area('M-7 2H7V9Q7 16 0 18Q-7 16 -7 9Z', 'wallSand'),
  ],
  swing: [
    pen('M-18 16L-10 -16H10L18 16', 3, 'bark'),
    pen('M-5 -16V6M5 -16V6', 1.6),
    pen('M-8 7H8', 3.4, 'roofRose'),
  ],
  teddy: [
    area(`${circle(-9, -14, 5)}${circle(9, -14, 5)}`, 'wallPeach', 2),
    area(circle(0, 9, 10), 'wallPeach', 2),
    area(circle(0, -6, 11), 'wallPeach', 2),
    wash(`${circle(-4, -8, 1.6)}${circle(4, -8, 1.6)}${circle(0, -3, 2)}`, 'pencil'),
    pen('M-3 1Q0 3 3 1', 1.4, 'pencil'),
  ],
  television: [
    area('M-20 -12H20V10H-20Z', 'roofSand'),
    area(rect(-16, -8, 32, 14), 'pane', 1.8),
    pen('M-8 15H8M0 10V15'),
  ],
  tree: [
    area('M-3 18V2H3V18Z', 'bark', 2),
    area(
      'M-14 4A10 10 0 0 1 -10 -12A12 12 0 0 1 12 -12A10 10 0 0 1 13 5A9 9 0 0 1 -14 4Z',
      'wallLeaf',
    ),
  ],
};

const landmarks: Readonly<Record<LandmarkPicture, readonly Mark[]>> = {
  bridge: [
    area('M-22 -2H22V10H15A15 11 0 0 0 -15 10H-22Z', 'wallSand'),
    pen('M-22 -9V-2M-8 -9V-2M8 -9V-2M22 -9V-2M-22 -9H22', 1.8),
    pen('M-18 15Q-12 12 -6 15T6 15T18 15', 2, 'lineBlue'),
  ],
  bus: [
    area('M-20 -14H18Q21 -14 21 -10V9H-20Z', 'wallRose'),
    area(rect(-16, -10, 9, 8), 'pane', 1.6),
    area(rect(-4, -10, 9, 8), 'pane', 1.6),
    area(rect(9, -10, 9, 17), 'pane', 1.6),
    area(circle(-11, 10, 4.5), 'roofSand', 2),
    area(circle(11, 10, 4.5), 'roofSand', 2),
  ],
  church: [
    area('M-12 16V-2L0 -12L12 -2V16Z', 'wallSand'),
    area('M8 16V-8L15 -18L22 -8V16Z', 'roofSand'),
    area('M-4 16V8A4 4 0 0 1 4 8V16Z', 'pane', 1.8),
    pen('M15 -18V-23M12.5 -21H17.5', 1.8),
  ],
  hill: [
    area('M-22 14Q-12 -12 0 -8Q10 -20 22 14Z', 'wallLeaf'),
    pen('M-8 2Q-4 -2 0 3M6 -2Q9 -5 12 0', 1.6, 'roofLeaf'),
  ],
  mosque: [
    area('M-15 16V2H15V16Z', 'wallSea'),
    area('M-12 2Q-12 -12 0 -15Q12 -12 12 2Z', 'roofSea'),
    pen('M0 -15V-20M-20 16V-12M20 16V-12', 2.4),
    wash('M-2 -23A4 4 0 1 0 3 -19A3.4 3.4 0 1 1 -2 -23Z', 'roofSun'),
    area('M-4 16V10A4 4 0 0 1 4 10V16Z', 'pane', 1.8),
  ],
  park: [
    area('M-10 15V3H-6V15Z', 'bark', 1.8),
    area(circle(-8, -5, 11), 'wallLeaf'),
    pen('M4 8H20M4 3H20M6 8V15M18 8V15', 2.4, 'bark'),
    pen('M-20 16H22', 2.4, 'grass'),
  ],
  playground: [
    pen('M-16 16V-10M-6 16V-10M-16 -2H-6M-16 6H-6M-16 -10H-6', 2.2),
    area('M-6 -10Q6 -10 10 4Q13 12 21 13L20 17Q9 17 5 6Q2 -4 -6 -5Z', 'wallSun', 2),
  ],
  sea: [
    wash('M-22 2Q-16 -4 -10 2T2 2T14 2T22 2V16H-22Z', 'wallSky'),
    pen('M-22 2Q-16 -4 -10 2T2 2T14 2T22 2M-18 10Q-13 6 -8 10T4 10T16 10', 2, 'lineBlue'),
    area('M0 -2V-18L12 -4Z', 'pane', 1.8),
  ],
  shop: [
    area(rect(-18, -4, 36, 20), 'wallPeach'),
    area('M-20 -14H20L22 -4H-22Z', 'pane', 2),
    pen('M-12 -14L-13 -4M-4 -14V-4M4 -14V-4M12 -14L13 -4', 3, 'roofRose'),
    area(rect(-13, 2, 14, 9), 'pane', 1.8),
    area(rect(6, 2, 8, 14), 'pane', 1.8),
  ],
  station: [
    area('M-20 16V-4H20V16Z', 'wallSand'),
    area('M-22 -4L0 -17L22 -4Z', 'roofSky'),
    area(circle(0, -9, 4), 'pane', 1.6),
    ...[-12, 0, 12].map((x) => area(`M${x - 4} 16V6A4 4 0 0 1 ${x + 4} 6V16Z`, 'pane', 1.6)),
  ],
};

const stickers: Readonly<Record<Sticker, readonly Mark[]>> = {
  sunshine: [pen(rays, 2.8, 'lineAmber'), area(circle(0, 0, 10), 'wallSun')],
  cloud: [area(cloud, 'wallSand')],
  rain: [area(cloud, 'wallSky'), pen('M-8 13L-10 19M0 13L-2 19M8 13L6 19', 2.4, 'lineBlue')],
  storm: [area(cloud, 'wallLilac'), area('M2 5L-6 15H0L-3 23L7 12H1L5 5Z', 'wallSun', 1.8)],
  rainbow: [
    area('M-20 12A20 20 0 0 1 20 12Z', 'wallRose', 1.8),
    area('M-14 12A14 14 0 0 1 14 12Z', 'wallSun', 1.8),
    area('M-8 12A8 8 0 0 1 8 12Z', 'wallSky', 1.8),
  ],
  heart: [area(heart, 'wallRose')],
  star: [area(star(0, 1, 18), 'wallSun')],
  moon: [area('M4 -17A17 17 0 1 0 15 9A14 14 0 0 1 4 -17Z', 'wallSun')],
  flower: [
    pen('M0 4V20', 2.4, 'lineGreen'),
    ...[0, 72, 144, 216, 288].map((turn) => {
      const a = ((turn - 90) * Math.PI) / 180;
      return area(
        circle(Math.round(9 * Math.cos(a)), Math.round(9 * Math.sin(a) - 4), 6),
        'wallRose',
        2,
      );
    }),
    area(circle(0, -4, 5.5), 'wallSun', 2),
  ],
  question: [
    area(circle(0, 0, 17), 'wallLilac'),
    pen('M-6 -4Q-6 -11 0 -11Q7 -11 7 -4Q7 0 2 2Q0 3 0 6', 3, 'pencil'),
    wash(circle(0, 11, 2), 'pencil'),
  ],
};

const all: Readonly<Record<string, readonly Mark[]>> = { ...landmarks, ...things, ...stickers };

/** A thing, landmark or sticker by the name of its drawing; a star for a name that is not known. */
export const drawPicture = (name: string | undefined): readonly Mark[] =>
  (name !== undefined && Object.hasOwn(all, name) ? all[name] : undefined) ?? stickers.star;
