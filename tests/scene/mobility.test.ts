import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '#copies';
import {
  type CaseDocument,
  homeShapes,
  isoDay,
  landmarkPictures,
  type PersonId,
  safetyMarkKinds,
  staysOf,
  stickers,
  thingPictures,
} from '#model';
import {
  addGap,
  addRow,
  addToken,
  addToMap,
  changeRow,
  markSafety,
  recordStay,
  sayWhoCame,
  tell,
} from '#operations';
import { drawMobility, type Figure, faults, type MobilityContext, type Scene } from '#scene';
import { english } from '#words';
import { eric } from '../../examples/eric.ts';
import { heatherAndSarah } from '../../examples/heatherAndSarah.ts';
import { largeFamily } from '../../examples/largeFamily.ts';
import { done, family, testIds } from '../family.ts';

const ids = testIds();
const today = isoDay('2026-06-15');
const draw = (doc: CaseDocument, child: PersonId, more: Partial<MobilityContext> = {}) =>
  drawMobility({ doc, words: english, child, forCoordinator: true, ...more });
const textOf = (scene: Scene) =>
  scene.figures.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  );
const of = (scene: Scene, kind: Figure['kind']) =>
  scene.figures.filter((figure) => figure.kind === kind);

const examples = { eric, heatherAndSarah, largeFamily };

describe.each(Object.entries(examples))('the map of %s', (_, make) => {
  const doc = make();
  for (const { person } of doc.focalChildren.values())
    for (const aspect of [1.6, Math.SQRT2])
      test(`${person} has no fault at ${aspect.toFixed(1)}, for the coordinator and for the child`, () => {
        expect(
          faults(
            drawMobility({ doc, words: english, child: person, forCoordinator: true }, { aspect }),
          ),
        ).toEqual([]);
        const copy = project(doc, { child: person, today, freshIds: true });
        const child = [...copy.focalChildren.values()][0]?.person ?? '';
        const scene = drawMobility(
          { doc: copy, words: english, child, forCoordinator: false },
          { aspect },
        );
        expect(faults(scene)).toEqual([]);
      });
});

test('Eric’s road keeps its order without dates, says how far it was, and stands the weekends beside', () => {
  const doc = eric();
  const [child = ''] = [...doc.focalChildren.values()].map(({ person }) => person);
  const bare = [...doc.stays.values()].reduce(
    (now, { id }) =>
      done(
        now,
        changeRow(now, ids, 'stays', id, { from: undefined, to: undefined, feeling: 'ok' }),
      ),
    doc,
  );
  const scene = draw(bare, child);
  const ways = of(scene, 'move').map(({ people }) => people);
  const road = staysOf(bare, child).filter(({ parallel }) => !parallel);
  expect(ways).toEqual(road.slice(1).map(({ id }, index) => [road[index]?.id, id]));
  expect(textOf(scene).join(' ')).toMatch(/212 miles from home/);
  const weekends = staysOf(bare, child).find(({ parallel }) => parallel);
  expect(ways.flat()).not.toContain(weekends?.id);
  expect(scene.figures.some(({ id }) => id === `path:${weekends?.id}`)).toBe(true);
});

test('a child’s road says no breakdown, no reason, no distance, no number and no kind of care', () => {
  const doc = eric();
  const [child = ''] = [...doc.focalChildren.values()].map(({ person }) => person);
  const copy = project(doc, { child, today, freshIds: true });
  const own = [...copy.focalChildren.values()][0]?.person ?? '';
  const scene = drawMobility({ doc: copy, words: english, child: own, forCoordinator: false });
  expect(of(scene, 'home').length).toBeGreaterThan(3);
  const said = [...textOf(scene), ...scene.figures.map(({ title }) => title)].join('\n');
  expect(said).not.toMatch(/CREQO|CARPL|212|sudden|planned|foster care|respite|until|\bMove\b/i);
  expect(textOf(scene).filter((text) => /^\d+$/.test(text))).toEqual([]);
  expect(textOf(scene)).toContain('miles away');
});

test('a child’s road is the same whatever is hidden from that child', () => {
  const doc = eric();
  const [child = ''] = [...doc.focalChildren.values()].map(({ person }) => person);
  const road = (now: CaseDocument) => {
    const copy = project(now, { child, today, freshIds: true });
    const own = [...copy.focalChildren.values()][0]?.person ?? '';
    return JSON.stringify(
      drawMobility({ doc: copy, words: english, child: own, forCoordinator: false }),
    );
  };
  const before = road(doc);
  let more = done(
    doc,
    recordStay(doc, ids, {
      child,
      after: 'first',
      stay: { kind: 'secure', childLabel: 'nobody told', carers: [child] },
    }),
  );
  for (const { id } of doc.moves.values())
    more = done(more, changeRow(more, ids, 'moves', id, { miles: 9999, reasonFile: 'ALLEG' }));
  expect(road(more)).toBe(before);
});

/** A child with so many homes, each with some of everything. */
function crowded(homes: number, each: number): CaseDocument {
  let doc = family('Eric m\nSheila f\nBev f\nColin m\nJo f\nRex pet', { focal: ['Eric'] });
  const child = 'Eric';
  for (let i = 0; i < homes; i++) {
    doc = done(
      doc,
      recordStay(doc, ids, {
        child,
        stay: {
          childLabel: i % 3 ? `home ${i}` : `the house with the green door, number ${i}`,
          shape: homeShapes[i % homeShapes.length] ?? 'house',
          carers: (['Sheila', 'Bev', 'Colin', 'Jo', 'Rex'] as PersonId[]).slice(0, (i * each) % 6),
          ...(i % 7 === 3 ? { parallel: true as const } : {}),
        },
      }),
    );
    const stay = [...doc.stays.values()].at(-1)?.id ?? '';
    const add = (item: Parameters<typeof addToMap>[2]['item']) => {
      doc = done(doc, addToMap(doc, ids, { child, item }));
    };
    for (let n = 0; n < (i + each) % 4; n++)
      add({ kind: 'speech', stay, words: 'we had pancakes every Sunday and nobody had to hurry' });
    for (let n = 0; n < (i * 2 + each) % 5; n++)
      add({
        kind: 'thing',
        stay,
        picture: thingPictures[(i + n) % 16] ?? '',
        words: 'my old bike',
      });
    if (i % 4 === 1) add({ kind: 'landmark', stay, picture: landmarkPictures[i % 10] ?? '' });
    if (i % 5 === 2) add({ kind: 'sticker', stay, picture: stickers[i % 10] ?? '' });
    if (i % 6 === 4) doc = done(doc, addGap(doc, ids, { child }));
  }
  return doc;
}

test('nothing overlaps on a map of 1 to 40 homes with some of everything', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 6 }), (homes, each) => {
      const doc = crowded(homes, each);
      for (const forCoordinator of [true, false])
        expect(faults(draw(doc, 'Eric', { forCoordinator }))).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test('the faults test sees a home over another', () => {
  const doc = crowded(2, 1);
  const scene = draw(doc, 'Eric');
  const [one, two] = of(scene, 'home');
  if (!one || !two) throw new Error('no homes');
  const moved = scene.figures.map((figure) => (figure === two ? { ...two, at: one.at } : figure));
  expect(faults({ ...scene, figures: moved }).join()).toContain('overlap');
});

describe('marks of who feels safe', () => {
  const make = () => {
    let doc = crowded(1, 3);
    const stay = [...doc.stays.values()][0]?.id ?? '';
    doc = done(doc, changeRow(doc, ids, 'stays', stay, { carers: ['Sheila', 'Bev', 'Colin'] }));
    doc = done(doc, addRow(doc, ids, 'visits', { id: 'V1', child: 'Eric', asksSafety: true }));
    for (const [index, mark] of safetyMarkKinds.entries())
      doc = done(
        doc,
        markSafety(doc, ids, {
          visit: 'V1',
          person: ['Sheila', 'Bev', 'Colin'][index] ?? '',
          mark,
        }),
      );
    return doc;
  };
  test('are drawn in that step alone, and leave everybody else as they were', () => {
    const doc = make();
    const plain = draw(doc, 'Eric');
    const marked = draw(doc, 'Eric', { safetyAt: 'V1' });
    const changed = marked.figures.filter(
      ({ marks }, index) => JSON.stringify(marks) !== JSON.stringify(plain.figures[index]?.marks),
    );
    expect(changed.map(({ subject }) => subject.row)).toEqual(['Sheila', 'Bev', 'Colin']);
    expect(JSON.stringify(plain)).toBe(
      JSON.stringify(draw({ ...doc, safetyMarks: new Map() }, 'Eric')),
    );
  });
  test('are told apart without colour', () => {
    const looks = of(draw(make(), 'Eric', { safetyAt: 'V1' }), 'person').map(({ marks }) =>
      JSON.stringify(marks.slice(0, 3).map((mark) => ({ ...mark, stroke: 'ink', fill: 'ink' }))),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });
  test('are in no copy', () => {
    const doc = make();
    for (const freshIds of [true, false])
      expect(project(doc, { child: 'Eric', today, freshIds }).safetyMarks.size).toBe(0);
    const own = project(
      done(
        doc,
        tell(doc, ids, {
          child: 'Eric',
          subjects: [{ table: 'persons', row: 'Sheila' }],
          state: 'told',
        }),
      ),
      { child: 'Eric', today, freshIds: false, safetyAt: 'V1' },
    );
    expect([...own.safetyMarks.values()].map(({ person }) => person)).toEqual(['Sheila']);
  });
});

test('somebody without a name has a face of a question, a sentence, and the child’s words', () => {
  let doc = crowded(1, 0);
  doc = done(
    doc,
    addToken(doc, ids, {
      child: 'Eric',
      stay: [...doc.stays.values()][0]?.id ?? '',
      who: { person: { descriptor: 'the lady with the dog' } },
    }),
  );
  const token = of(draw(doc, 'Eric'), 'person').at(-1);
  expect(token?.title).toMatch(/^the lady with the dog, at /);
  expect(token?.marks.some((mark) => mark.kind === 'text' && mark.text === '?')).toBe(true);
});

test('those who came along walk on the road behind the arrow, and places for one day float over it', () => {
  let doc = family('Mum f: Eric m\nRex pet', { focal: ['Eric'] });
  for (const childLabel of ['the flat', 'the boat'])
    doc = done(doc, recordStay(doc, ids, { child: 'Eric', stay: { childLabel } }));
  const [from, to] = [...doc.stays.values()].map(({ id }) => id);
  if (!from || !to) throw new Error('no homes');
  const alone = of(draw(doc, 'Eric', { forCoordinator: false }), 'move')[0];
  for (const person of ['Mum', 'Rex'])
    doc = done(
      doc,
      sayWhoCame(doc, ids, {
        child: 'Eric',
        from,
        to,
        person,
        came: true,
        ...([...doc.moves.values()][0] ? { move: [...doc.moves.values()][0]?.id ?? '' } : {}),
      }),
    );
  doc = done(
    doc,
    addToMap(doc, ids, {
      child: 'Eric',
      item: { kind: 'future', picture: 'boat', words: 'by the sea' },
    }),
  );
  const scene = draw(doc, 'Eric', { forCoordinator: false });
  const move = of(scene, 'move')[0];
  expect(move?.title).toBe('from the flat to the boat, with Mum and Rex');
  expect(move?.marks.length).toBeGreaterThan((alone?.marks.length ?? 0) + 4);
  expect(of(scene, 'thing').map(({ title }) => title)).toEqual(['a place for one day: by the sea']);
  expect(faults(scene)).toEqual([]);
});
