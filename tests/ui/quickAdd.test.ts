import { expect, test } from 'vitest';
import { addRow } from '#operations';
import { figureOf, textWidth } from '#scene';
import { quickAddPlaces } from '../../src/ui/canvas/quickAddPlaces.ts';
import { done, family, testIds } from '../family.ts';
import { drawn } from '../scene/drawn.ts';

test('buttons round somebody leave the name of their home to be read', () => {
  const base = family('Sheila f + Brian m : foster : Eric m 2004', { focal: ['Eric'] });
  const doc = done(
    base,
    addRow(base, testIds(), 'households', {
      label: "Nanny Sheila's",
      members: ['Sheila', 'Eric'].map((person) => ({ id: `M-${person}`, person })),
    }),
  );
  const scene = drawn(doc);
  const sheila = figureOf(scene, 'Sheila');
  if (!sheila) throw new Error('Sheila is not drawn');
  const size = { width: 90, height: 32 };
  const places = quickAddPlaces(scene, sheila, {
    parent: size,
    sibling: { width: 150, height: 32 },
    partner: size,
    child: size,
    join: { width: 32, height: 32 },
  });
  const names = scene.figures.flatMap(({ kind, at, marks }) =>
    kind === 'household'
      ? marks.flatMap((mark) =>
          mark.kind === 'text'
            ? [
                {
                  x: at.x + mark.x,
                  y: at.y + mark.y - mark.size / 3,
                  half: textWidth(mark.text, mark) / 2,
                },
              ]
            : [],
        )
      : [],
  );
  expect(names).toHaveLength(1);
  for (const { x, y, half } of names)
    for (const [which, place] of Object.entries(places)) {
      const width = which === 'sibling' ? 150 : which === 'join' ? 32 : 90;
      const apart =
        Math.abs(place.x - x) >= width / 2 + half || Math.abs(place.y - y) >= size.height / 2;
      expect([which, apart]).toEqual([which, true]);
    }
});
