import { type Arrangement, type ArrangeOptions, arrange, familyGraph, warmUp } from '#layout';
import type { CaseDocument, PersonId } from '#model';
import { english } from '#words';
import { RefusedError, readCase, readJson, UsageError } from './files.ts';
import { familyPicture } from './picture.ts';
import { today } from './today.ts';

/** A layout as JSON: `x`, `y` the centre of a symbol of `w` × `h` px without its label, y down. */
export interface LayoutFile {
  readonly people: readonly {
    readonly id: string;
    /** Whose copy this is. */
    readonly of?: string;
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  }[];
  /** Only where there are copies: which of them each union links. */
  readonly unions?: readonly {
    readonly id: string;
    readonly partners: readonly string[];
    readonly children: readonly string[];
  }[];
  /** Median time of positions and routes, ms. */
  readonly ms: number;
}

/** The layout runs at least so often and so long before it is timed, ms: else engines are timed that still compile it. */
const least = { runs: 2, ms: 2_000 };
const timedRuns = 5;

const isPlaced = (each: unknown): each is { id: PersonId; x: number; y: number } => {
  const { id, x, y } = Object(each);
  return typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y);
};

/** Where everybody stood in an earlier layout. @throws RefusedError if the file is none. */
function placesOf(path: string): NonNullable<ArrangeOptions['previous']> {
  const { people } = Object(readJson(path));
  if (!Array.isArray(people) || !people.every(isPlaced))
    throw new RefusedError(`${path}: this is no layout that was written here.`);
  return new Map(people.map(({ id, x, y }) => [id, { x, y }]));
}

/** Ids of files stand between `@`s in GEDCOM; people may be named either way. */
function personOf(doc: CaseDocument, id: string): PersonId {
  const found = doc.persons.get(id.replace(/^@(.*)@$/, '$1') as PersonId);
  if (!found) throw new UsageError('--focus is the id of somebody in the file.');
  return found.id;
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function timed(work: () => Arrangement): { arrangement: Arrangement; ms: number } {
  // As in the app, where the passes are ready before a case is opened.
  for (const _ of warmUp());
  const start = performance.now();
  for (let run = 0; run < least.runs || performance.now() - start < least.ms; run++) work();
  const times: number[] = [];
  let arrangement = work();
  for (let run = 0; run < timedRuns; run++) {
    const began = performance.now();
    arrangement = work();
    times.push(performance.now() - began);
  }
  return { arrangement, ms: median(times) };
}

const short = (px: number) => Math.round(px * 100) / 100;

/** `roots layout IN`: where everybody stands, as the app would draw it. */
export function layOut(
  from: string,
  asked: { readonly previous?: string; readonly tidy?: boolean; readonly focus?: string },
): LayoutFile {
  const { document } = readCase(from);
  const { people, options } = familyPicture(document, english, today(), true);
  const all: ArrangeOptions = {
    ...options,
    ...(asked.previous === undefined ? {} : { previous: placesOf(asked.previous) }),
    ...(asked.focus === undefined ? {} : { focus: personOf(document, asked.focus) }),
    ...(asked.tidy ? { tidy: true } : {}),
  };
  const { arrangement, ms } = timed(() => arrange(familyGraph(document), all));
  const copies = arrangement.people.some(({ of }) => of !== undefined);
  return {
    people: arrangement.people.map(({ id, of, x, y }) => {
      const symbol = people.get(of ?? (id as PersonId))?.symbol;
      return {
        id,
        ...(of === undefined ? {} : { of }),
        x: short(x),
        y: short(y),
        w: symbol?.width ?? 0,
        h: symbol?.height ?? 0,
      };
    }),
    ...(copies
      ? {
          unions: arrangement.unions.map(({ id, partners, children }) => ({
            id,
            partners,
            children,
          })),
        }
      : {}),
    ms: Math.round(ms * 1_000) / 1_000,
  };
}
