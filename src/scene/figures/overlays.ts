import {
  type Diagram,
  dayRange,
  type LineDrawing,
  type PersonId,
  type Stay,
  type Tie,
  tieLines,
} from '#model';
import { type Look, socialLook } from '../kinds.ts';
import { isHidden, type NotationContext, notYet, speaksOf, wasSo } from '../notation.ts';
import { type Box, boxAround, type Figure, type Mark, type Point, short } from '../scene.ts';
import { letterMarks, lineMarks } from '../strokes.ts';
import { textWidth, wrapText } from '../textMetrics.ts';
import type { LetterPlace } from './letterPlaces.ts';
import { nameFor } from './names.ts';

/**
 * A way between two people of the drawing for a line that reaches `half` px to both sides;
 * no points where either is not in it.
 */
export type WayBetween = (from: PersonId, to: PersonId, half: number) => readonly Point[];

const boundsOf = (route: readonly Point[]) =>
  boxAround(route.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));

/** Whether a connection is drawn: by its time, and by what the drawing speaks of. */
function isShown(context: NotationContext, tie: Tie, { topic }: Look): boolean {
  const { doc, profile, asOf } = context;
  const hidden = tie.ends.some((end) => {
    const person = 'person' in end ? doc.persons.get(end.person) : undefined;
    return !person || isHidden(person, context);
  });
  if (hidden || notYet(tie.from, asOf) || !speaksOf(context, topic)) return false;
  if (tie.sensitivity === 'secret' && !speaksOf(context, 'secrets')) return false;
  return profile !== 'plain' || (tie.certainty !== 'ruledOut' && tie.to === undefined);
}

/** How strong a connection is, by its line; for children by the width of it, and nothing jagged or broken. */
function lineOf({ profile }: NotationContext, { strength = 'normal', stress }: Tie): LineDrawing {
  if (profile !== 'plain') return tieLines[stress ? 'stress' : strength];
  const width = { strong: 4, normal: 1.8, weak: 1.2, tenuous: 1.2 }[strength];
  return { strands: [{ wave: 'straight', offset: 0, width }], colour: 'ink' };
}

/** The way of a connection between two people; none where it is not drawn. */
export function wayOfTie(context: NotationContext, tie: Tie, way: WayBetween): readonly Point[] {
  const [a, b] = tie.ends;
  if (!('person' in a) || !('person' in b)) return [];
  return isShown(context, tie, socialLook(context, tie.kind)) ? way(a.person, b.person, 4) : [];
}

/** A connection between two people: how strong it is, and in words what it is (Hartman 1978; GenoPro 3). */
export function drawTie(
  context: NotationContext,
  tie: Tie,
  route: readonly Point[],
  placeFor: LetterPlace,
): Figure | undefined {
  const { words } = context;
  const [a, b] = tie.ends;
  if (!('person' in a) || !('person' in b)) return undefined;
  const look = socialLook(context, tie.kind);
  const strength = tie.stress ? 'stress' : (tie.strength ?? 'normal');
  const flow = tie.flow === 'both' || tie.flow === 'fromChild' || tie.flow === 'toChild';
  // A kind of the user's own has a line of its own, which says what the others say by their names.
  const own = look.key.startsWith('custom.') && context.profile !== 'plain';
  const line: LineDrawing = own
    ? look.line
    : {
        ...lineOf(context, tie),
        named: true,
        ...(flow ? { arrow: 'filled' } : {}),
      };
  const along = tie.flow === 'toChild' ? route.toReversed() : route;
  const pair = words.list([a.person, b.person].map((id) => nameFor(context, id)));
  return {
    id: tie.id,
    kind: 'tie',
    subject: { table: 'ties', row: tie.id },
    at: { x: 0, y: 0 },
    marks: lineMarks(line, along, {
      bothWays: tie.flow === 'both',
      ...(wasSo(tie, context.asOf) ? {} : { colour: 'ink3' as const }),
      ...(tie.kind === undefined
        ? {}
        : { name: look.name, letterAt: placeFor(tie.id, along, look.name) }),
    }),
    title: words.say('figure.tie', { pair, how: look.name }),
    bounds: boundsOf(route),
    routes: [route],
    people: [a.person, b.person],
    keys: own ? [look.key] : context.profile === 'plain' ? [] : [`tie.${strength}`],
  };
}

/** Where a child was, one stay after the other, as far as it had come by the day of the drawing. */
function staysOf(context: NotationContext, child: PersonId): Stay[] {
  return [...context.doc.stays.values()]
    .filter((stay) => stay.person === child && !stay.parallel && !notYet(stay.from, context.asOf))
    .toSorted((a, b) => a.orderKey - b.orderKey);
}

/** A child's moves: numbered grey arrows from carer to carer (Kansas DCF appendix 3B; placement genogram). */
export function drawMoves(context: NotationContext, child: PersonId, way: WayBetween): Figure[] {
  const { words } = context;
  const stays = staysOf(context, child);
  const figures: Figure[] = [];
  for (const [i, stay] of stays.entries()) {
    const before = stays[i - 1];
    const from = before?.carers?.[0];
    const to = stay.carers?.[0];
    if (from === undefined || to === undefined || from === to) continue;
    const route = way(from, to, 2);
    const middle = route[Math.floor(route.length / 2)];
    if (!middle) continue;
    const year = stay.from && dayRange(stay.from) ? `, ${words.date(stay.from)}` : '';
    figures.push({
      id: `${stay.id}:move`,
      kind: 'move',
      subject: { table: 'stays', row: stay.id },
      at: { x: 0, y: 0 },
      marks: [
        ...lineMarks(
          {
            strands: [{ wave: 'straight', offset: 0, width: 2.6 }],
            colour: 'quiet',
            arrow: 'filled',
          },
          route,
        ),
        ...letterMarks(String(i), middle, 'ink2'),
      ],
      title: words.say('figure.moves', {
        child: nameFor(context, child),
        moves: words.say('figure.moveTo', {
          number: i,
          to: nameFor(context, to),
          when: year,
        }),
      }),
      bounds: boundsOf(route),
      routes: [route],
      people: [from, to],
      keys: ['legend.move'],
    });
  }
  return figures;
}

const labelStyle = { size: 14, weight: 400 } as const;

const noteRoom = { width: 190, lines: 8 };

/** The nearest point of a box to a point outside it. */
const edgeNear = ({ x, y, width, height }: Box, to: Point): Point => ({
  x: Math.min(Math.max(to.x, x), x + width),
  y: Math.min(Math.max(to.y, y), y + height),
});

/** From a note to the symbol it is about, to its edge; nothing where it lies at the symbol already. */
function leadTo(box: Box, { at, symbol = { width: 56, height: 56 } }: Figure): readonly Point[] {
  const from = edgeNear(box, at);
  const reach = Math.max(symbol.width, symbol.height) / 2 + 5;
  const far = Math.hypot(at.x - from.x, at.y - from.y);
  if (far < reach + 12) return [];
  const part = (far - reach) / far;
  return [from, { x: from.x + (at.x - from.x) * part, y: from.y + (at.y - from.y) * part }];
}

/**
 * Free notes on a drawing, each on a small sheet of its own. One that is about somebody
 * lies where they are and has a thin line to them, and is not there without them.
 *
 * @param loose whether notes that are about nobody are drawn: in a part of a family they would lie anywhere.
 */
export function drawLabels(
  context: NotationContext,
  diagram: Diagram,
  persons: readonly Figure[],
  loose: boolean,
): Figure[] {
  const { words } = context;
  const standing = new Map(persons.map((figure) => [figure.subject.row as PersonId, figure]));
  return (diagram.labels ?? []).flatMap((note): Figure[] => {
    const { id, text, about, towards } = note;
    const person = about === undefined ? undefined : standing.get(about);
    if (about === undefined ? !loose : !person) return [];
    const x = note.x + (person?.at.x ?? 0);
    const y = note.y + (person?.at.y ?? 0);
    const lines = wrapText(text, labelStyle, noteRoom.width, noteRoom.lines);
    const width = Math.max(24, ...lines.map((line) => textWidth(line, labelStyle))) + 20;
    const height = lines.length * 19 + 14;
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const lead = person ? leadTo(box, person) : towards ? [{ x, y }, towards] : [];
    const marks: Mark[] = [
      ...(lead.length
        ? lineMarks(
            {
              strands: [{ wave: 'straight', offset: 0, width: 1.6 }],
              colour: 'quiet',
              ...(person ? {} : { arrow: 'open' as const }),
            },
            lead,
          )
        : []),
      {
        kind: 'path',
        d: `M${short(box.x)} ${short(box.y)}h${short(width)}v${short(height)}h${short(-width)}Z`,
        fill: 'sunWash',
        stroke: 'lineStrong',
        width: 1.2,
      },
      ...lines.map(
        (line, i): Mark => ({
          kind: 'text',
          x,
          y: box.y + 21 + i * 19,
          text: line,
          ...labelStyle,
          anchor: 'middle',
          fill: 'ink',
        }),
      ),
    ];
    const name = about === undefined ? undefined : nameFor(context, about);
    return [
      {
        id,
        kind: 'note',
        subject: { table: 'diagrams', row: diagram.id },
        at: { x: 0, y: 0 },
        marks,
        title:
          name === undefined
            ? words.say('figure.note', { text })
            : words.say('figure.noteAbout', { name, text }),
        bounds: box,
        ...(person ? { people: [person.id] } : {}),
      },
    ];
  });
}
