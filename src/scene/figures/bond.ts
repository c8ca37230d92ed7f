import { type Bond, bondKind } from '#model';
import { boxAround, type Figure, type Point } from '../scene.ts';
import { lineMarks } from '../strokes.ts';
import type { LineContext } from './family.ts';
import { displayName } from './names.ts';

/** How two people get on: a line along its route, arrow at the receiver. */
export function drawBond({ doc, words }: LineContext, bond: Bond, route: readonly Point[]): Figure {
  const kind = bondKind(bond.kind);
  const past = bond.to !== undefined || bond.certainty === 'ruledOut';
  const [from, to] = bond.between.map((id) => displayName(doc, words, id));
  const how = words.sayOr(`bond.${bond.kind}`, bond.kind);
  const title =
    kind.directed && !bond.mutual
      ? words.say('figure.bondTowards', { from: from ?? '', to: to ?? '', how })
      : words.say('figure.bond', { pair: words.list([from ?? '', to ?? '']), how });
  return {
    id: bond.id,
    kind: 'bond',
    subject: { table: 'bonds', row: bond.id },
    at: { x: 0, y: 0 },
    marks: lineMarks(kind.line, route, {
      ...(past ? { colour: 'ink3' as const } : {}),
      bothWays: bond.mutual === true,
    }),
    title,
    bounds: boxAround(route.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
    routes: [route],
  };
}
