import { describe, expect, test, vi } from 'vitest';
import { type Arrangement, arrange } from '#layout';
import { isoDay, type PersonId } from '#model';
import { english } from '#words';
import { Draughtsman } from '../../src/workspace/drawing.ts';
import type { DrawingSubject } from '../../src/workspace/drawingSubject.ts';
import type { LayoutEngine, LayoutRequest } from '../../src/workspace/layoutEngine.ts';
import { family } from '../family.ts';

const delayMs = 10;
const long = () => new Promise((resolve) => setTimeout(resolve, 8 * delayMs));
/** Waits until so many layouts were asked for, and what comes of the last one. */
const until = async (asked: readonly unknown[], count: number) => {
  await vi.waitFor(() => expect(asked).toHaveLength(count), { timeout: 5_000 });
  await long();
};

const parents = 'Helen f 1979 + Dean m: Heather f 2005, Sarah f 2007, Tim m 2009';
const subjectOf = (text: string): DrawingSubject => ({
  document: family(text),
  diagram: undefined,
  words: english,
  viewer: undefined,
  kinWords: false,
  today: isoDay('2021-06-15'),
});

/** The last row in the opposite order; so many of its people go to each other's places. */
function swapped({ people, rows, ...rest }: Arrangement, count: number): Arrangement {
  const [last = { row: 0, y: 0, people: [] }] = rows.slice(-1);
  const turned = last.people.toReversed();
  const x = new Map(people.map((person) => [person.id, person.x]));
  const to = new Map(turned.slice(0, count).map((id, i) => [id, x.get(last.people[i] ?? '') ?? 0]));
  return {
    ...rest,
    people: people.map((person) => ({ ...person, x: to.get(person.id) ?? person.x })),
    rows: [...rows.slice(0, -1), { ...last, people: turned }],
  };
}

/** A desk with an engine that finds something better the second time, and notes what it was asked. */
function desk(better: (found: Arrangement) => Arrangement) {
  const asked: LayoutRequest[] = [];
  const drawn: (readonly (readonly string[])[])[] = [];
  let quiet = true;
  const engine: LayoutEngine = {
    arrange: async (request) => {
      asked.push(request);
      const found = arrange(request.graph, request.options);
      return request.options.effort ? better(found) : found;
    },
    hurry: vi.fn(),
    stop: () => undefined,
  };
  const draughtsman = new Draughtsman(
    engine,
    {
      onDrawing: ({ rows }) => drawn.push(rows),
      onProgress: () => undefined,
      onFailure: () => undefined,
      isQuiet: () => quiet,
    },
    delayMs,
  );
  const setQuiet = (is: boolean) => {
    quiet = is;
  };
  return { draughtsman, engine, asked, drawn, setQuiet };
}

describe('when nothing has happened for a moment', () => {
  test('a family that nobody has seen yet is laid out with patience', async () => {
    const { draughtsman, asked, drawn } = desk((found) => swapped(found, 3));
    draughtsman.draw(subjectOf(parents));
    await until(asked, 2);
    expect(asked.map(({ options }) => options.effort)).toEqual([undefined, 'settled']);
    expect(drawn).toHaveLength(2);
    expect(drawn[1]?.at(-1)).toEqual(drawn[0]?.at(-1)?.toReversed());
  });

  test('what is as good stays, and is not looked at twice', async () => {
    const { draughtsman, asked, drawn } = desk((found) => found);
    draughtsman.draw(subjectOf(parents));
    await until(asked, 2);
    draughtsman.draw({ ...subjectOf(parents), overlay: { bonds: 'none' } });
    await long();
    expect(asked).toHaveLength(2);
    // The second one is that without bonds.
    expect(drawn).toHaveLength(2);
  });

  test('a drawing that is known changes for fewer faults where few people move', async () => {
    const few = desk((found) => swapped(found, 3));
    few.draughtsman.draw(subjectOf(parents));
    few.draughtsman.draw(subjectOf(`${parents}\nTim + Ann f`));
    await until(few.asked, 3);
    expect(few.asked.at(-1)?.options.effort).toBe('mended');
    expect(few.asked.at(-1)?.options.previous?.size).toBe(6);
    expect(few.drawn).toHaveLength(3);
  });

  test('it stays where many would move', async () => {
    const children = Array.from({ length: 9 }, (_, i) => `Child${i} f ${2000 + i}`);
    const many = desk((found) => swapped(found, 9));
    many.draughtsman.draw(subjectOf(`Helen f + Dean m: ${children.join(', ')}`));
    many.draughtsman.draw(subjectOf(`Helen f + Dean m: ${children.join(', ')}, Last m 2011`));
    await until(many.asked, 3);
    expect(many.asked.at(-1)?.options.effort).toBe('mended');
    expect(many.drawn).toHaveLength(2);
  });

  test('nobody moves while a name is being written', async () => {
    const { draughtsman, asked, setQuiet } = desk((found) => swapped(found, 3));
    setQuiet(false);
    draughtsman.draw(subjectOf(parents));
    await long();
    expect(asked).toHaveLength(1);
    setQuiet(true);
    await until(asked, 2);
  });

  test('whatever happens next comes first', async () => {
    const { draughtsman, engine, drawn } = desk((found) => swapped(found, 3));
    let answer: (found: Arrangement) => void = () => undefined;
    let looking = false;
    const { arrange: atOnce } = engine;
    engine.arrange = (request, onProgress) =>
      request.options.effort
        ? new Promise((resolve) => {
            answer = resolve;
            looking = true;
          })
        : atOnce(request, onProgress);
    draughtsman.draw(subjectOf(parents));
    await vi.waitFor(() => expect(looking).toBe(true));
    draughtsman.draw({ ...subjectOf(`${parents}\nTim + Ann f`), anchor: 'Tim' as PersonId });
    expect(engine.hurry).toHaveBeenCalledOnce();
    answer(
      swapped(
        await atOnce(
          { graph: { people: [], unions: [] }, options: { sizes: new Map() } },
          () => undefined,
        ),
        0,
      ),
    );
    await vi.waitFor(() => expect(drawn).toHaveLength(2));
    expect(drawn[1]?.flat()).toContain('Ann');
  });
});

test('gaps that have drifted are as after a reload once nobody looks', async () => {
  const engine: LayoutEngine = {
    arrange: async ({ graph, options }) => arrange(graph, options),
    hurry: () => undefined,
    stop: () => undefined,
  };
  const places: ReadonlyMap<string, unknown>[] = [];
  const draughtsman = () =>
    new Draughtsman(engine, {
      onDrawing: (drawing) => places.push(drawing.places),
      onProgress: () => undefined,
      onFailure: () => undefined,
      isQuiet: () => false,
    });
  const next = subjectOf(`${parents}\nTim + Ann f: Zoe f 2020, Max m 2021\nSarah + Bob m`);
  const open = draughtsman();
  open.draw(subjectOf(parents));
  await vi.waitFor(() => expect(places).toHaveLength(1));
  open.draw({ ...next, anchor: 'Helen' as PersonId });
  await vi.waitFor(() => expect(places).toHaveLength(2));
  open.draw({ ...next, afresh: 'places' });
  await vi.waitFor(() => expect(places).toHaveLength(3));
  draughtsman().draw(next);
  await vi.waitFor(() => expect(places).toHaveLength(4));
  expect(places[1]).not.toEqual(places[3]);
  expect(places[2]).toEqual(places[3]);
  // Everybody stands where they would be put: nothing is drawn for it.
  open.draw({ ...next, afresh: 'places' });
  open.draw({ ...next, kinWords: true });
  await vi.waitFor(() => expect(places).toHaveLength(5));
  await long();
  expect(places).toHaveLength(5);
});
