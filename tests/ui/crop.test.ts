import { expect, test } from 'vitest';
import { cropOf, dragged, firstFraming } from '../../src/ui/person/readPicture.ts';

const upright = { width: 1200, height: 1800 };

test('a photo is first kept whole across, from where faces are', () => {
  expect(cropOf(upright, firstFraming(upright))).toEqual({ x: 0, y: 150, side: 1200 });
  const level = { width: 1800, height: 1200 };
  expect(cropOf(level, firstFraming(level))).toEqual({ x: 300, y: 0, side: 1200 });
});

test('the square never leaves the photo, however it is dragged', () => {
  const near = { zoom: 2, across: 0.5, down: 0.5 };
  expect(cropOf(upright, near)).toEqual({ x: 300, y: 600, side: 600 });
  for (const by of [
    { x: 99_999, y: 99_999 },
    { x: -99_999, y: -99_999 },
  ]) {
    const { x, y, side } = cropOf(upright, dragged(upright, near, by));
    expect([x, y].every((at) => at >= 0)).toBe(true);
    expect(x + side).toBeLessThanOrEqual(1200);
    expect(y + side).toBeLessThanOrEqual(1800);
  }
  // Dragged by 60 px of the photo to the right: what lay 60 px further left comes into sight.
  expect(cropOf(upright, dragged(upright, near, { x: 60, y: 0 })).x).toBeCloseTo(240);
  // A photo with no room to move in stays where it is.
  const square = { width: 500, height: 500 };
  expect(dragged(square, firstFraming(square), { x: 50, y: 50 })).toEqual(firstFraming(square));
});
