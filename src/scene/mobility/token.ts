import { type MapItem, type PersonId, preferred, type SafetyMarkKind } from '#model';
import type { Box, Mark } from '../scene.ts';
import { drawFace, drawInitial, drawPet, tokenHalf } from './faces.ts';
import { label } from './label.ts';
import { area, circle, pen } from './pen.ts';
import { larger, type MobilityContext, tokenName, tokenPaint } from './subject.ts';

/** Somebody on a map: a photo, a face, an initial or a question, with what they are called under it. */
export interface TokenDrawing {
  readonly marks: readonly Mark[];
  readonly bounds: Box;
  readonly title: string;
  readonly keys: readonly string[];
}

const labelSize = 13.5;
/** Widest that a name under a token is, px. */
const tokenWidth = 100;

/** Somebody without a name under them: a photo, a face, a pet, an initial or a question. */
export function picture(context: MobilityContext, person: PersonId): readonly Mark[] {
  const { doc, child } = context;
  const row = doc.persons.get(person);
  const photo = row?.photos?.find(({ approved }) => approved === 'yes' || context.forCoordinator);
  if (photo && doc.photos.has(photo.id))
    return [
      {
        kind: 'photo',
        photo: photo.id,
        x: -22,
        y: -22,
        width: 44,
        height: 44,
        clip: circle(0, 0, 22),
      },
      pen(circle(0, 0, 22), 2.2),
    ];
  const face = [...doc.faces.values()].find(
    (each) => each.child === child && each.person === person,
  );
  const paint = tokenPaint(context, person);
  if (face) return drawFace(face, paint);
  if (row?.pet) return drawPet(row.pet.species);
  const name = row && preferred(row.names);
  const first = name?.nickname ?? name?.given ?? name?.surname;
  return drawInitial(first ? [...first][0]?.toLocaleUpperCase() : undefined, paint);
}

/** Marks of how safe somebody feels: told apart by line and sign, never by colour alone. */
function safetyRing(mark: SafetyMarkKind): Mark[] {
  const ring = circle(0, 0, tokenHalf + 4);
  const badge = (marks: readonly Mark[]) => [area(circle(20, -20, 9), 'sheet', 2), ...marks];
  if (mark === 'safe')
    return [pen(ring, 4.4, 'moss'), ...badge([pen('M15.5 -20L19 -16.5L24.5 -23.5', 2.6, 'moss')])];
  if (mark === 'notSafe')
    return [
      { kind: 'path', d: ring, stroke: 'clay', width: 3.4, dash: [9, 6] },
      ...badge([pen('M17.5 -23.5V-16.5M22.5 -23.5V-16.5', 2.6, 'clay')]),
    ];
  return [{ kind: 'path', d: ring, stroke: 'ink2', width: 3.4, dash: [0.5, 7], cap: 'round' }];
}

const starPath = 'M0 -9L2.6 -2.8L9 -2.4L4.1 1.8L5.7 8.2L0 4.8L-5.7 8.2L-4.1 1.8L-9 -2.4L-2.6 -2.8Z';
const shifted = (d: string, dx: number, dy: number): string =>
  d.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `${Number(x) + dx} ${Number(y) + dy}`,
  );
/** A star at the shoulder of somebody the child would like to know of. */
export const wishStar = (x: number, y: number): Mark => area(shifted(starPath, x, y), 'sun', 1.8);

/** Draws somebody on a map round the middle of their picture. */
export function drawToken(
  context: MobilityContext,
  person: PersonId,
  item?: MapItem,
): TokenDrawing {
  const { doc, words, child, safetyAt } = context;
  const name = tokenName(context, person, item);
  const under = label(name, {
    x: 0,
    y: 0,
    size: labelSize * larger(context),
    width: tokenWidth * larger(context),
    most: 3,
  });
  const top = tokenHalf - 1;
  const text = under.marks.map((mark) =>
    mark.kind === 'text' ? { ...mark, y: mark.y + top + under.height - 3 } : mark,
  );
  const wish =
    context.wishes &&
    [...doc.wishMarks.values()].some(
      (mark) =>
        mark.child === child &&
        mark.person === person &&
        mark.wishes.some((each) => each !== 'notNow'),
    );
  const safety = [...doc.safetyMarks.values()].find(
    (mark) => mark.visit === safetyAt && mark.child === child && mark.person === person,
  )?.mark;
  const said = [
    name,
    ...(wish ? [words.say('map.starred')] : []),
    ...(safety ? [words.say(`safety.${safety}`)] : []),
  ];
  const half = Math.max(tokenHalf + 3, under.width / 2);
  return {
    marks: [
      ...(safety ? safetyRing(safety) : []),
      ...picture(context, person),
      ...(wish ? [wishStar(-19, -19)] : []),
      ...text,
    ],
    bounds: {
      x: -half,
      y: -tokenHalf - 8,
      width: 2 * half,
      height: tokenHalf + 8 + top + under.height,
    },
    title: said.join(', '),
    keys: wish ? ['map.wish'] : [],
  };
}
