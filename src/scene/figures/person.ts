import type { Person, PersonId } from '#model';
import { isHidden, readersOf } from '../notation.ts';
import type { Box, Mark, TextMark } from '../scene.ts';
import { readersNow, setFor, textWidth, wrapText } from '../textMetrics.ts';
import { type DrawingContext, factsOf, type PersonFacts } from './person/facts.ts';
import { cornerMarks, sizeOf, symbolMarks, wholeSize } from './person/symbol.ts';

export type { DrawingContext } from './person/facts.ts';

/** A person as drawn, but for the place: marks relative to the centre of the symbol. */
export interface PersonDrawing {
  readonly person: PersonId;
  readonly symbol: { readonly width: number; readonly height: number };
  /** The lines under the symbol; no size where there are none. */
  readonly label: { readonly width: number; readonly height: number };
  readonly marks: readonly Mark[];
  readonly title: string;
  readonly bounds: Box;
  /** What a key has to explain. */
  readonly keys: readonly string[];
}

const nameStyle = { size: 14.5, weight: 600 } as const;
const unnamedStyle = { size: 14.5, weight: 400 } as const;
const smallStyle = { size: 13, weight: 400 } as const;
const labelWidth = 124;
const lineHeight = { name: 18, small: 16 };
/** Space between the symbol and the first line under it. */
const labelGap = 5;

/** What the drawing of somebody has that a key explains, by its id in the key. */
function keysOf(facts: PersonFacts): string[] {
  const shape: Readonly<Partial<Record<PersonFacts['shape'], string>>> = {
    dome: 'symbol.nonBinary',
    pet: 'symbol.pet',
    hexagon: 'symbol.pet',
    pregnancy: 'symbol.pregnancy',
    professional: 'symbol.professional',
    diamond: 'symbol.genderUnknown',
    unknown: 'symbol.genderUnknown',
    bare: 'symbol.genderUnknown',
  };
  const own = facts.loss ? `symbol.${facts.loss}` : shape[facts.shape];
  return [
    ...(own ? [own] : []),
    ...(facts.deceased && !facts.loss ? ['legend.died'] : []),
    ...(facts.focal ? ['legend.focal'] : []),
    ...(facts.placeholder && !facts.loss && facts.profile !== 'plain'
      ? ['legend.placeholder']
      : []),
    ...(facts.notFoundYet ? ['legend.notFoundYet'] : []),
    ...(facts.restricted ? ['legend.restricted'] : []),
    ...facts.marks.map(({ kind }) => `mark.${kind}`),
  ];
}

/** Lines of text under each other, centred. */
function labelMarks(facts: PersonFacts, top: number): { marks: TextMark[]; bottom: number } {
  const nameFont = facts.placeholder ? unnamedStyle : nameStyle;
  const names = wrapText(facts.name, nameFont, labelWidth, 2);
  const smalls = facts.small.flatMap((line) => wrapText(line, smallStyle, labelWidth, 2));
  let y = top;
  const line = (
    text: string,
    font: typeof nameFont | typeof smallStyle,
    height: number,
  ): TextMark => {
    y += height;
    const fill = font === nameStyle ? 'ink' : 'ink2';
    return { kind: 'text', x: 0, y: y - 4, text, ...font, anchor: 'middle', fill };
  };
  const marks = [
    ...names.map((text) => line(text, nameFont, lineHeight.name)),
    ...smalls.map((text) => line(text, smallStyle, lineHeight.small)),
  ];
  return { marks, bottom: y };
}

/** The drawing of somebody from all that it shows. */
function drawPerson(person: PersonId, facts: PersonFacts): PersonDrawing {
  const size = sizeOf(facts);
  const symbol = wholeSize(facts, size);
  const half = { width: symbol.width / 2, height: symbol.height / 2 };
  const { marks: lines, bottom } = labelMarks(facts, half.height + labelGap);
  const width = Math.max(0, ...lines.map((mark) => textWidth(mark.text, mark)));
  const label = { width: Math.ceil(width), height: bottom - half.height };
  const wide = Math.max(label.width, symbol.width) / 2;
  return {
    person,
    symbol,
    label,
    marks: [...symbolMarks(facts), ...cornerMarks(facts, half), ...lines],
    title: facts.title,
    bounds: {
      x: -wide,
      y: -half.height,
      width: 2 * wide,
      height: symbol.height + label.height,
    },
    keys: keysOf(facts),
  };
}

const cache = new WeakMap<Person, { key: string; drawing: PersonDrawing }>();

/** Draws every person of a case but for their places. Somebody whose drawing says the same as before keeps it. */
export const measurePeople = (context: DrawingContext): ReadonlyMap<PersonId, PersonDrawing> =>
  setFor(readersOf(context), () => measureAll(context));

function measureAll(context: DrawingContext): ReadonlyMap<PersonId, PersonDrawing> {
  const focal = new Set([...context.doc.focalChildren.values()].map(({ person }) => person));
  const drawings = new Map<PersonId, PersonDrawing>();
  const { asOf: _, ...always } = context;
  for (const person of context.doc.persons.values()) {
    // Whoever was not born by the day of the drawing keeps their place, and is left out when it is drawn.
    if (isHidden(person, always)) continue;
    const facts = factsOf(person, context, focal.has(person.id));
    const key = `${readersNow()} ${JSON.stringify(facts)}`;
    const known = cache.get(person);
    const drawing = known?.key === key ? known.drawing : drawPerson(person.id, facts);
    if (known?.key !== key) cache.set(person, { key, drawing });
    drawings.set(person.id, drawing);
  }
  return drawings;
}
