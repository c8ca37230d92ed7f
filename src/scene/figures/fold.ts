import type { FoldStub } from '#layout';
import type { Words } from '#words';
import { type Figure, type Point, polyline } from '../scene.ts';
import { textWidth } from '../textMetrics.ts';
import type { PersonDrawing } from './person.ts';

const style = { size: 13, weight: 600 } as const;
/** The pill with the number, and the line that holds it. */
const height = 22;
const line = 14;

/** A pill of a width round a point. */
const pill = ({ x, y }: Point, width: number) => {
  const r = height / 2;
  const half = width / 2 - r;
  return `M${x - half} ${y - r}h${2 * half}a${r} ${r} 0 0 1 0 ${height}h${-2 * half}a${r} ${r} 0 0 1 0 ${-height}Z`;
};

/** A branch that is folded away: a short line with the number of those whom it hides. */
export function drawFold(
  words: Words,
  { at, hide, people }: FoldStub,
  place: Point,
  person: PersonDrawing,
): Figure {
  const up = hide === 'parents';
  const { bounds, symbol } = person;
  const edge = up ? -symbol.height / 2 : bounds.y + bounds.height;
  const from = { x: place.x, y: place.y + edge };
  const to = { x: place.x, y: from.y + (up ? -line : line) };
  const centre = { x: place.x, y: to.y + (up ? -height / 2 : height / 2) };
  const text = `+${people}`;
  const width = Math.max(height + 12, textWidth(text, style) + 18);
  const left = { x: place.x - width / 2, y: centre.y };
  return {
    id: `fold ${at} ${hide}`,
    kind: 'fold',
    subject: { table: 'persons', row: at },
    at: { x: 0, y: 0 },
    marks: [
      { kind: 'path', d: polyline([from, to]), stroke: 'ink3', width: 2 },
      { kind: 'path', d: pill(centre, width), stroke: 'ink3', width: 1.5, fill: 'sheet' },
      {
        kind: 'text',
        x: centre.x,
        y: centre.y + 4.5,
        text,
        size: style.size,
        weight: style.weight,
        anchor: 'middle',
        fill: 'ink',
      },
    ],
    title: words.say(up ? 'figure.foldParents' : 'figure.foldChildren', { people }),
    people: [at],
    bounds: {
      x: left.x,
      y: Math.min(from.y, centre.y - height / 2),
      width,
      height: line + height,
    },
    routes: [[left, { x: left.x + width, y: left.y }]],
  };
}
