import { expect, test } from 'vitest';
import { partOn, type SceneView } from '../../src/ui/canvas/sceneView.ts';

const surface = { width: 1000, height: 600 };
const box = { x: -200, y: 100, width: 3000, height: 400 };

const edges = ({ x, y, zoom }: SceneView) => ({
  left: box.x * zoom + x,
  right: (box.x + box.width) * zoom + x,
  top: box.y * zoom + y,
  bottom: (box.y + box.height) * zoom + y,
});

test('a drawing too large to be read whole begins at a point of it, and shows no more paper than need be', () => {
  const start = edges(partOn(box, surface, 1, { x: -200, y: 100 }));
  expect(start.left).toBe(24);
  const end = edges(partOn(box, surface, 1, { x: 9_000, y: 100 }));
  expect(end.right).toBe(surface.width - 24);
  // What fits in one direction stands in the middle there.
  expect(start.top).toBe(surface.height - start.bottom);
  expect(partOn(box, surface, 1, { x: 1_300, y: 0 }).x).toBe(surface.width / 2 - 1_300);
});
