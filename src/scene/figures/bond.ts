import type { Bond, LineDrawing } from '#model';
import { bondLook } from '../kinds.ts';
import { type NotationContext, wasSo } from '../notation.ts';
import { boxAround, type Figure, type Point } from '../scene.ts';
import { halfWidth, lineMarks, secretBeside } from '../strokes.ts';
import { saidBy } from './accounts.ts';
import type { LetterPlace } from './letterPlaces.ts';
import { nameFor } from './names.ts';

/** Where what is written on a line stands: letters in a circle, or the question that is its ornament. */
function written(
  { letter, ornament }: LineDrawing,
  placeOf: (text: string) => Point,
): { letterAt?: Point; ornamentAt?: Point } {
  const asks = ornament === 'question' || ornament === 'boxedQuestion';
  return {
    ...(letter ? { letterAt: placeOf(letter) } : {}),
    ...(asks ? { ornamentAt: placeOf('?') } : {}),
  };
}

/** How two people get on: a line along its route, arrow at the receiver. What is no longer so is grey. */
export function drawBond(
  context: NotationContext,
  bond: Bond,
  route: readonly Point[],
  placeFor?: LetterPlace,
): Figure {
  const { doc, words, asOf, profile } = context;
  const look = bondLook(context, bond.kind);
  const past = !wasSo(bond, asOf) || bond.certainty === 'ruledOut';
  const [from = '', to = ''] = bond.between.map((id) => nameFor(context, id));
  const said = profile === 'plain' ? look.name : saidBy(doc, words, look.name, bond.accounts);
  const how = bond.words && profile !== 'plain' ? `${said}: ${bond.words}` : said;
  const title =
    look.directed && !bond.mutual
      ? words.say('figure.bondTowards', { from, to, how })
      : words.say('figure.bond', { pair: words.list([from, to]), how });
  return {
    id: bond.id,
    kind: 'bond',
    subject: { table: 'bonds', row: bond.id },
    at: { x: 0, y: 0 },
    marks: [
      ...lineMarks(look.line, route, {
        ...(past ? { colour: 'ink3' as const } : {}),
        bothWays: bond.mutual === true,
        ...(placeFor ? written(look.line, (text) => placeFor(bond.id, route, text)) : {}),
      }),
      ...(bond.sensitivity === 'secret' ? secretBeside(route, halfWidth(look.line)) : []),
    ],
    title,
    bounds: boxAround(route.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
    routes: [route],
    people: bond.between,
    keys: [look.key, ...(bond.sensitivity === 'secret' ? ['mark.secret'] : [])],
  };
}
