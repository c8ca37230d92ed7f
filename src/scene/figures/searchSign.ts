import { leadOf, type PersonId, type SearchState, searchStateOf } from '#model';
import { capital } from '#words';
import type { NotationContext } from '../notation.ts';
import { type Figure, type Mark, type PathMark, type Point, short } from '../scene.ts';

/** Half as wide as the disc that a sign stands on, px. */
const radius = 9;

const disc = ({ x, y }: Point, r: number) =>
  `M${short(x - r)} ${short(y)}A${r} ${r} 0 1 0 ${short(x + r)} ${short(y)}A${r} ${r} 0 1 0 ${short(x - r)} ${short(y)}Z`;

/** What is drawn on the disc for each state, round the origin: told apart by shape, never by colour alone. */
const signs: Readonly<Record<SearchState, string>> = {
  notStarted: 'M-4 0h0.1M0 0h0.1M4 0h0.1',
  looking: 'M2 2L5.5 5.5M2.6 -1A3.6 3.6 0 1 1 -4.6 -1A3.6 3.6 0 1 1 2.6 -1Z',
  found: 'M-4.5 0.5L-1.5 3.5L4.5 -3.5',
  contacted: 'M-5 -3.5H5V3.5H-5ZM-5 -3.5L0 0.8L5 -3.5',
  replied: 'M-5 -4.5H5V2.5H0L-3 5.2V2.5H-5Z',
  willing: 'M0 5C-7.5 0 -5 -5.5 0 -2.2C5 -5.5 7.5 0 0 5Z',
  notNow: 'M-2.4 -4V4M2.4 -4V4',
  notSafeNow: 'M0 -5V1M0 4.4v0.1',
  notFound: 'M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6',
};

/** A path in the syntax of `signs`, moved: only its absolute commands have places. */
const moved = (d: string, { x, y }: Point): string =>
  d.replace(
    /([MLC])([^A-Za-z]*)|([HV])([^A-Za-z]*)|A([^A-Za-z]*)/g,
    (whole, line, points, straight, along, arc) => {
      const numbers = (text: string) => text.trim().split(/[ ,]+/).map(Number);
      if (line) {
        const shifted = numbers(points).map((value, i) => short(value + (i % 2 ? y : x)));
        return line + shifted.join(' ');
      }
      if (straight) return straight + short(Number(along) + (straight === 'H' ? x : y));
      if (!arc) return whole;
      const values = numbers(arc);
      return `A${values.map((value, i) => short(i === 5 ? value + x : i === 6 ? value + y : value)).join(' ')}`;
    },
  );

/** The sign of how the search for somebody stands, on a small disc. */
export function searchSign(state: SearchState, at: Point): readonly PathMark[] {
  const stroke = state === 'notSafeNow' ? 'clay' : state === 'willing' ? 'moss' : 'ink';
  return [
    { kind: 'path', d: disc(at, radius), fill: 'sheet', stroke, width: 1.4 },
    { kind: 'path', d: moved(signs[state], at), stroke, width: 1.6, cap: 'round' },
  ];
}

const drawn = new WeakMap<readonly Mark[], Map<SearchState, readonly Mark[]>>();

/** Somebody with the sign of the search for them at the lower right of the symbol; as they are where nobody looks. */
export function withSearchSign({ doc, words }: NotationContext, figure: Figure): Figure {
  // Figures of people have rows of the table of persons as their subject.
  const lead = leadOf(doc, figure.subject.row as PersonId);
  if (!lead) return figure;
  const state = searchStateOf(lead);
  const { width, height } = figure.symbol ?? { width: 56, height: 56 };
  const before = drawn.get(figure.marks) ?? new Map<SearchState, readonly Mark[]>();
  const marks = before.get(state) ?? [
    ...figure.marks,
    ...searchSign(state, { x: width / 2 - 4, y: height / 2 - 5 }),
  ];
  drawn.set(figure.marks, before.set(state, marks));
  return {
    ...figure,
    marks,
    title: `${figure.title}, ${words.say('figure.search', { state: capital(words.say(`search.${state}`)) })}`,
    keys: [...(figure.keys ?? []), `search.${state}`],
  };
}
