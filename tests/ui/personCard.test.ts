import { expect, test } from 'vitest';
import { placeBeside } from '../../src/ui/canvas/PersonCard.tsx';

const person = (x: number, y: number) => ({ x, y, width: 60, height: 90 });

test('a card stands beside somebody where the window is wide, and whole below or above them where it is not', () => {
  const wide = { width: 1400, height: 800 };
  expect(placeBeside(person(100, 200), wide)).toEqual({ left: 174, top: 200 });
  expect(placeBeside(person(1300, 200), wide)).toEqual({ left: 1010, top: 200 });
  const phone = { width: 390, height: 690 };
  expect(placeBeside(person(160, 120), phone)).toEqual({ left: 52, top: 224 });
  expect(placeBeside(person(160, 500), phone)).toEqual({ left: 52, bottom: 204 });
  for (const x of [0, 60, 120, 180, 240, 330]) {
    const { left } = placeBeside(person(x, 300), phone);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(left + 276).toBeLessThanOrEqual(390);
  }
});
